/**
 * What keeps a server from being filled, and its log readable. Refused sign-ins are counted by the hour, also for
 * addresses that nobody has (an account of sixteen zero bytes), so that both take the same work and neither fills the
 * disk. `made_by` and the index say how much an account has stored.
 */
export const sql = `
create table refused_sign_ins (
  organisation bytea not null references organisations,
  account bytea not null check (length(account) = 16),
  hour timestamptz not null,
  times integer not null,
  last_at timestamptz not null,
  primary key (organisation, account, hour)
);
create index refused_in_time on refused_sign_ins (organisation, last_at);
alter table refused_sign_ins enable row level security;
alter table refused_sign_ins force row level security;
create policy own_organisation on refused_sign_ins using (organisation = lef_organisation())
  with check (organisation = lef_organisation());
grant select, insert, update (times, last_at), delete on refused_sign_ins to lef_app;
grant select on refused_sign_ins to lef_reader;

-- Null where somebody who has left made it, or a version before this one.
alter table documents add column made_by bytea;
create index documents_by_maker on documents (organisation, made_by);
create index heads_of_device on heads (organisation, device);
grant update (made_by) on documents to lef_app;
`
