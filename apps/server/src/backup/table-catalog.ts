import { sql } from 'kysely'
import type { Query } from '../storage/database.ts'

/** A table as the database itself describes it: nothing here knows which tables there are. */
export interface TableShape {
  readonly name: string
  /** By name, in the table's order, with the type as the database calls it. */
  readonly columns: ReadonlyMap<string, string>
  /** The columns of the primary key. */
  readonly key: readonly string[]
  /** The role that reads it in a backup: the whole of it, or an organisation at a time. Null: none may. */
  readonly readBy: { readonly role: string; readonly whole: boolean } | null
  /** Row-level security holds back the owner too. */
  readonly forced: boolean
}

/** A foreign key, and what makes it again. */
export interface ForeignKey {
  readonly table: string
  readonly name: string
  readonly definition: string
}

interface TableRow {
  readonly name: string
  readonly forced: boolean
  readonly columns: readonly string[]
  readonly types: readonly string[]
  readonly key: readonly string[]
  readonly role: string | null
  readonly whole: boolean
}

/** What the migrations write down about themselves is not copied: whoever restores has its own. */
const ownAccount = 'lef_migrations'

/** All tables of ours, by name. */
export async function tablesOf(query: Query): Promise<readonly TableShape[]> {
  const { rows } = await sql<TableRow>`
    select c.relname::text as name, c.relforcerowsecurity as forced, of.columns, of.types,
      coalesce(key.columns, of.columns) as key,
      who.role, coalesce(who.whole, false) as whole
    from pg_class as c
    cross join lateral (
      select array_agg(attname::text order by attnum) as columns,
        array_agg(format_type(atttypid, atttypmod) order by attnum) as types
      from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = ''
    ) as of
    left join lateral (
      select array_agg(attname::text order by place) as columns
      from pg_index cross join unnest(indkey::int[]) with ordinality as part (number, place)
        join pg_attribute on attrelid = c.oid and attnum = number
      where indrelid = c.oid and indisprimary
    ) as key on true
    -- Who may read, and is held back by nothing but the organisation, if by that. Whoever is in a role is held back by its
    -- policies too; and the owner is in all of ours.
    left join lateral (
      select role.rolname::text as role,
        not c.relrowsecurity or coalesce(bool_or(policy.permits and policy.condition = 'true'), false) as whole
      from pg_roles as role
      left join lateral (
        select polname as name, polpermissive as permits, pg_get_expr(polqual, polrelid) as condition
        from pg_policy
        where polrelid = c.oid and polcmd in ('*', 'r') and exists (
          select from unnest(polroles) as held (id)
          where id = 0 or pg_has_role(role.oid, nullif(id, 0), 'usage'))
      ) as policy on true
      where role.rolname like 'lef\\_%' and pg_has_role(current_user, role.oid, 'member')
        and has_table_privilege(role.oid, c.oid, 'select')
      group by role.oid, role.rolname
      having not c.relrowsecurity or (
        not coalesce(bool_or(not policy.permits), false)
        and (bool_or(policy.permits and policy.condition = 'true') or bool_or(policy.name = 'own_organisation')))
      order by whole desc, role.rolname
      limit 1
    ) as who on true
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and c.relname <> ${ownAccount}
    order by c.relname collate "C"`.execute(query)
  return rows.map(({ name, forced, columns, types, key, role, whole }) => ({
    name,
    forced,
    columns: new Map(columns.map((column, at) => [column, types[at] ?? ''])),
    key,
    readBy: role === null ? null : { role, whole },
  }))
}

/** All foreign keys between tables of ours. */
export async function foreignKeysOf(query: Query): Promise<readonly ForeignKey[]> {
  const { rows } = await sql<ForeignKey>`
    select conrelid::regclass::text as table, conname::text as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0
    order by 1, 2`.execute(query)
  return rows
}

/** How far each sequence has come; one that gave no number yet is not named. */
export async function sequencesOf(query: Query): Promise<Readonly<Record<string, string>>> {
  const { rows } = await sql<{ name: string; last: string }>`
    select sequencename::text as name, last_value::text as last from pg_sequences
    where schemaname = 'public' and last_value is not null order by sequencename collate "C"`.execute(query)
  return Object.fromEntries(rows.map(({ name, last }) => [name, last]))
}
