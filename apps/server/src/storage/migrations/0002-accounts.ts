/**
 * How people come in: sign-in, sessions, invitations, the one-time link that makes an organisation, and the
 * record of who did what. Of secrets only hashes are kept. `lef_reader` sees no sign-in, no session and no hash.
 */
export const sql = `
-- The server never sees a passphrase: auth_hash is the SHA-256 of a key that the device derived from it.
create table sign_ins (
  organisation bytea not null,
  account bytea not null,
  salt bytea not null check (length(salt) = 16),
  memory_kib integer not null,
  iterations integer not null,
  parallelism integer not null,
  auth_hash bytea not null check (length(auth_hash) = 32),
  changed_at timestamptz not null,
  primary key (organisation, account),
  foreign key (organisation, account) references accounts
);

create table sessions (
  organisation bytea not null,
  session bytea not null check (length(session) = 32),
  account bytea not null,
  made_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (organisation, session),
  foreign key (organisation, account) references accounts
);
create index sessions_of_account on sessions (organisation, account);

create table invitations (
  organisation bytea not null references organisations,
  invitation bytea not null check (length(invitation) = 32),
  mail text not null check (length(mail) between 3 and 254 and mail = lower(mail)),
  name text not null check (length(name) between 1 and 200),
  organiser boolean not null,
  made_by bytea not null,
  made_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (organisation, invitation),
  foreign key (organisation, made_by) references accounts
);

create table audit (
  organisation bytea not null references organisations,
  entry bytea not null check (length(entry) = 16),
  at timestamptz not null,
  account bytea,
  what text not null,
  about text,
  primary key (organisation, entry)
);
create index audit_in_time on audit (organisation, at);

create table setup_links (
  link bytea primary key check (length(link) = 32),
  ends_at timestamptz not null
);

create table server_secrets (
  name text primary key,
  secret bytea not null
);

do $$
declare name text;
begin
  foreach name in array array['sign_ins', 'sessions', 'invitations', 'audit']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_organisation on %I using (organisation = lef_organisation()) '
      'with check (organisation = lef_organisation())', name);
  end loop;
  foreach name in array array['setup_links', 'server_secrets']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy setup_only on %I to lef_setup using (true) with check (true)', name);
  end loop;
end
$$;

grant select, insert, update, delete on sign_ins, sessions, invitations to lef_app;
-- What was written down is not written over.
grant select, insert on audit to lef_app;
grant select, insert, delete on setup_links to lef_setup;
grant select, insert on server_secrets to lef_setup;
grant select on audit to lef_reader;
grant select (organisation, mail, name, organiser, made_by, made_at, ends_at) on invitations to lef_reader;
`
