/**
 * Where two devices of one account meet for a few minutes (SPEC R-28), and what they leave there for each other: sealed
 * parts. An account has one such place at a time. `lef_reader` sees neither.
 */
export const sql = `
create table pairings (
  organisation bytea not null,
  account bytea not null,
  pairing bytea not null check (length(pairing) = 16),
  ends_at timestamptz not null,
  primary key (organisation, account),
  foreign key (organisation, account) references accounts
);
create index pairings_in_time on pairings (organisation, ends_at);

create table pairing_parts (
  organisation bytea not null,
  account bytea not null,
  part smallint not null check (part between 1 and 32),
  bytes bytea not null check (length(bytes) <= 2097152),
  primary key (organisation, account, part),
  foreign key (organisation, account) references pairings on delete cascade
);

do $$
declare name text;
begin
  foreach name in array array['pairings', 'pairing_parts']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_organisation on %I using (organisation = lef_organisation()) '
      'with check (organisation = lef_organisation())', name);
  end loop;
end
$$;

grant select, insert, update, delete on pairings to lef_app;
grant select, insert, delete on pairing_parts to lef_app;
`
