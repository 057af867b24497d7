/**
 * Organisations, people, devices, documents and their envelopes.
 *
 * Every key begins with the organisation, and every row can be seen only by a transaction that names its
 * organisation (`lef.organisation`, hexadecimal), whatever the query says; also by the owner of the tables.
 *
 * `lef_app`     does what the server does for people who are signed in.
 * `lef_reader`  reads for sponsors and organisers. It has no grant on envelopes, heads or sign-in data at all.
 * `lef_setup`   makes organisations, and nothing else.
 */
export const sql = `
do $$
begin
  if not exists (select from pg_roles where rolname = 'lef_app') then create role lef_app nologin; end if;
  if not exists (select from pg_roles where rolname = 'lef_reader') then create role lef_reader nologin; end if;
  if not exists (select from pg_roles where rolname = 'lef_setup') then create role lef_setup nologin; end if;
  execute format('grant lef_app, lef_reader, lef_setup to %I', current_user);
end
$$;

create function lef_organisation() returns bytea language sql stable
  return decode(coalesce(current_setting('lef.organisation', true), ''), 'hex');

create table organisations (
  organisation bytea primary key check (length(organisation) = 16),
  name text not null check (length(name) between 1 and 200),
  made_at timestamptz not null
);

create table accounts (
  organisation bytea not null references organisations,
  account bytea not null check (length(account) = 16),
  name text not null check (length(name) between 1 and 200),
  mail text not null check (length(mail) between 3 and 254 and mail = lower(mail)),
  organiser boolean not null,
  made_at timestamptz not null,
  closed_at timestamptz,
  primary key (organisation, account),
  unique (organisation, mail)
);

create table devices (
  organisation bytea not null,
  device bytea not null check (length(device) = 16),
  account bytea not null,
  public_key bytea not null check (length(public_key) = 32),
  made_at timestamptz not null,
  removed_at timestamptz,
  primary key (organisation, device),
  foreign key (organisation, account) references accounts
);
create index devices_of_account on devices (organisation, account);

create table documents (
  organisation bytea not null references organisations,
  document text not null check (document ~ '^[A-Za-z0-9._:-]{1,64}$'),
  made_at timestamptz not null,
  primary key (organisation, document)
);

create table members (
  organisation bytea not null,
  document text not null,
  account bytea not null,
  since timestamptz not null,
  primary key (organisation, document, account),
  foreign key (organisation, document) references documents,
  foreign key (organisation, account) references accounts
);
create index documents_of_account on members (organisation, account);

-- The last envelope of a device in a document: what the next one has to follow.
create table heads (
  organisation bytea not null,
  document text not null,
  device bytea not null,
  seq bigint not null,
  hash bytea not null,
  primary key (organisation, document, device),
  foreign key (organisation, document) references documents
);

-- A purged envelope keeps its place and its hash, so that another can never take its place.
create table envelopes (
  organisation bytea not null,
  document text not null,
  device bytea not null,
  seq bigint not null check (seq between 1 and 4294967295),
  hash bytea not null check (length(hash) = 32),
  size integer not null,
  bytes bytea,
  stored_at timestamptz not null,
  primary key (organisation, document, device, seq),
  foreign key (organisation, document) references documents
);
-- Sealed bytes do not compress; trying costs time.
alter table envelopes alter column bytes set storage external;

do $$
declare name text;
begin
  foreach name in array array['organisations', 'accounts', 'devices', 'documents', 'members', 'heads', 'envelopes']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_organisation on %I using (organisation = lef_organisation()) '
      'with check (organisation = lef_organisation())', name);
  end loop;
end
$$;

create policy setup_sees_all on organisations for select to lef_setup using (true);
create policy setup_makes on organisations for insert to lef_setup with check (true);

grant select, insert on organisations to lef_setup;
grant select on organisations to lef_app;
grant select, insert, update on accounts, devices, heads to lef_app;
grant select, insert on documents to lef_app;
grant select, insert, update (since), delete on members to lef_app;
grant select, insert, update (bytes) on envelopes to lef_app;
grant select on organisations, accounts to lef_reader;
`
