/**
 * Sealed copies of notebooks (SPEC R-29), each in parts. An account has one that stands, and one that is being given:
 * the latter has no number of parts yet. `lef_reader` sees neither.
 */
export const sql = `
create table copies (
  organisation bytea not null,
  account bytea not null,
  copy bytea not null check (length(copy) = 16),
  parts smallint check (parts between 1 and 64),
  made_at timestamptz not null,
  primary key (organisation, account, copy),
  foreign key (organisation, account) references accounts
);

create table copy_parts (
  organisation bytea not null,
  account bytea not null,
  copy bytea not null,
  part smallint not null check (part between 1 and 64),
  bytes bytea not null check (length(bytes) between 1 and 1048576),
  primary key (organisation, account, copy, part),
  foreign key (organisation, account, copy) references copies on delete cascade
);

do $$
declare name text;
begin
  foreach name in array array['copies', 'copy_parts']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_organisation on %I using (organisation = lef_organisation()) '
      'with check (organisation = lef_organisation())', name);
  end loop;
end
$$;

grant select, insert, update, delete on copies to lef_app;
grant select, insert, delete on copy_parts to lef_app;
`
