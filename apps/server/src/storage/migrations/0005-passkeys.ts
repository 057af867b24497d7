/**
 * Passkeys, and the challenges that they are asked to sign: each once, within minutes. `lef_reader` sees neither.
 * Of a passkey there is only what checks its signatures.
 */
export const sql = `
create table passkeys (
  organisation bytea not null,
  passkey bytea not null check (length(passkey) = 16),
  account bytea not null,
  credential bytea not null check (length(credential) between 1 and 1023),
  public_key bytea not null check (length(public_key) between 1 and 4096),
  counter bigint not null check (counter between 0 and 4294967295),
  transports text not null check (length(transports) <= 200),
  synced boolean not null,
  made_at timestamptz not null,
  used_at timestamptz,
  primary key (organisation, passkey),
  foreign key (organisation, account) references accounts
);
create index passkeys_of_account on passkeys (organisation, account);

create table challenges (
  organisation bytea not null references organisations,
  challenge bytea not null check (length(challenge) = 32),
  account bytea,
  ends_at timestamptz not null,
  primary key (organisation, challenge)
);
create index challenges_in_time on challenges (organisation, ends_at);

do $$
declare name text;
begin
  foreach name in array array['passkeys', 'challenges']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_organisation on %I using (organisation = lef_organisation()) '
      'with check (organisation = lef_organisation())', name);
  end loop;
end
$$;

grant select, insert, update, delete on passkeys to lef_app;
grant select, insert, delete on challenges to lef_app;
`
