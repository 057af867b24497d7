/**
 * What people sign together: statements, answers to links, who a sponsor is and when they looked.
 *
 * `lef_sponsor` reads for sponsors: statements of the kinds that are theirs to see, of documents whose sponsor this
 * transaction's account (`lef.account`, hexadecimal) is, and nothing else of a trajectory. It has no grant on envelopes, heads,
 * devices, documents, members or answers. `lef_reader`, which reads for organisers, has no grant on any of these tables.
 */
export const sql = `
do $$
begin
  if not exists (select from pg_roles where rolname = 'lef_sponsor') then create role lef_sponsor nologin; end if;
  execute format('grant lef_sponsor to %I', current_user);
end
$$;

create function lef_account() returns bytea language sql stable
  return decode(coalesce(current_setting('lef.account', true), ''), 'hex');

-- The epoch of the membership's head: null as long as there is none. people_place: the place of the last statement that
-- changed who takes part, or with which devices.
alter table documents
  add column epoch bigint,
  add column last_statement integer not null default 0,
  add column people_place integer not null default 0;

create table statements (
  organisation bytea not null,
  document text not null,
  statement bytea not null check (length(statement) = 32),
  kind text not null,
  place integer not null,
  -- Everyone who must has signed: it counts.
  complete boolean not null,
  bytes bytea not null,
  sealed bytea,
  -- What is sealed is not handed out yet: the other half of the pair is missing.
  withheld boolean not null,
  -- A release that its coachee has taken back.
  taken_back boolean not null,
  seen_at timestamptz not null,
  primary key (organisation, document, statement),
  foreign key (organisation, document) references documents
);
create unique index statements_in_order on statements (organisation, document, place);

create table link_answers (
  organisation bytea not null,
  document text not null,
  answer bytea not null check (length(answer) = 32),
  account bytea not null,
  bytes bytea not null,
  seen_at timestamptz not null,
  primary key (organisation, document, account),
  foreign key (organisation, document) references documents,
  foreign key (organisation, account) references accounts
);

create table sponsors (
  organisation bytea not null,
  document text not null,
  account bytea not null,
  person bytea not null check (length(person) = 16),
  since timestamptz not null,
  primary key (organisation, document),
  foreign key (organisation, document) references documents,
  foreign key (organisation, account) references accounts
);
create index sponsored_by_account on sponsors (organisation, account);

create table looks (
  organisation bytea not null,
  document text not null,
  account bytea not null,
  at timestamptz not null,
  primary key (organisation, document, account, at),
  foreign key (organisation, document) references documents,
  foreign key (organisation, account) references accounts
);

do $$
declare name text;
begin
  foreach name in array array['statements', 'link_answers', 'sponsors', 'looks']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_organisation on %I using (organisation = lef_organisation()) '
      'with check (organisation = lef_organisation())', name);
  end loop;
end
$$;

-- What counts, stays.
create policy complete_stays on statements as restrictive for delete to lef_app using (not complete);
create policy own_documents on sponsors as restrictive for select to lef_sponsor using (account = lef_account());
create policy own_looks on looks as restrictive to lef_sponsor
  using (account = lef_account()) with check (account = lef_account());
create policy what_sponsors_see on statements as restrictive for select to lef_sponsor using (
  kind in ('membership', 'agreement', 'process-fact', 'release')
  and (complete or kind = 'agreement')
  and not taken_back
  and exists (
    select from sponsors
    where sponsors.organisation = statements.organisation and sponsors.document = statements.document
  )
);

grant update (epoch, last_statement, people_place) on documents to lef_app;
grant select, insert, update (place, complete, bytes, sealed, withheld, taken_back), delete on statements to lef_app;
grant select, insert, update, delete on link_answers, sponsors to lef_app;
grant select on looks to lef_app;
grant select on statements, sponsors to lef_sponsor;
grant select, insert on looks to lef_sponsor;
`
