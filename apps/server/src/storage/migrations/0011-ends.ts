/**
 * What has an end (SPEC R-30). The audit log ends by its days, but never before ninety, whatever a setting or a wrong clock
 * of the server says. Looks go with the last who has the document. The mail address by which somebody was invited goes from
 * the log when they leave: the number of their account stands in its place, and nothing else of a line is ever changed.
 */
export const sql = `
grant delete on audit, looks to lef_app;
create policy audit_stays_a_while on audit as restrictive for delete to lef_app
  using (at < now() - interval '90 days');
create policy looks_stay on looks as restrictive for delete to lef_app using (
  not exists (
    select from members
    where members.organisation = looks.organisation and members.document = looks.document
  )
);

create function lef_forget_mail(who bytea) returns void language sql security definer
  set search_path = pg_catalog, public
  as $$
    update audit set about = encode(who, 'hex')
    where organisation = lef_organisation() and what = 'invited' and about = (
      select mail from accounts where organisation = lef_organisation() and account = who
    )
  $$;
revoke execute on function lef_forget_mail(bytea) from public;
grant execute on function lef_forget_mail(bytea) to lef_app;
`
