/**
 * Leaving, coming back in, and counting people without meaning anyone.
 *
 * What counts stays as long as somebody takes part in its document; when nobody does, it goes. An invitation may be to
 * an account that there is already, whose passphrase was lost. `lef_people_in_trajectories` is all that `lef_reader` can
 * learn of documents: a number, rounded down to fives, and none below ten.
 */
export const sql = `
drop policy complete_stays on statements;
create policy complete_stays on statements as restrictive for delete to lef_app using (
  not complete or not exists (
    select from members
    where members.organisation = statements.organisation and members.document = statements.document
  )
);

alter table invitations add column account bytea;
alter table invitations add foreign key (organisation, account) references accounts;

create function lef_people_in_trajectories() returns integer language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select case when count(*) < 10 then null else (count(*) / 5 * 5)::integer end from (
      select distinct account from members
      where organisation = lef_organisation() and document in (
        select document from members
        where organisation = lef_organisation() group by document having count(*) > 1
      )
    ) as people
  $$;
revoke execute on function lef_people_in_trajectories() from public;
grant execute on function lef_people_in_trajectories() to lef_reader;
`
