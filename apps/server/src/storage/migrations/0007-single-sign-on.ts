/**
 * Single sign-on: which identity at a provider opens which account, and the sign-ins that were begun there and not
 * finished yet. `lef_reader` sees neither.
 */
export const sql = `
create table identities (
  organisation bytea not null,
  issuer text not null check (length(issuer) between 1 and 1024),
  subject text not null check (length(subject) between 1 and 255),
  account bytea not null,
  made_at timestamptz not null,
  used_at timestamptz not null,
  primary key (organisation, issuer, subject),
  foreign key (organisation, account) references accounts
);
create index identities_of_account on identities (organisation, account);

create table sign_ons (
  organisation bytea not null references organisations,
  sign_on bytea not null check (length(sign_on) = 32),
  proof bytea not null check (length(proof) = 32),
  nonce text not null check (length(nonce) <= 100),
  verifier text not null check (length(verifier) <= 200),
  invitation bytea check (length(invitation) = 32),
  name text check (length(name) between 1 and 200),
  ends_at timestamptz not null,
  primary key (organisation, sign_on)
);
create index sign_ons_in_time on sign_ons (organisation, ends_at);

do $$
declare name text;
begin
  foreach name in array array['identities', 'sign_ons']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_organisation on %I using (organisation = lef_organisation()) '
      'with check (organisation = lef_organisation())', name);
  end loop;
end
$$;

grant select, insert, update, delete on identities to lef_app;
grant select, insert, delete on sign_ons to lef_app;
`
