import { sql } from 'kysely'
import { foreignKeysOf, tablesOf } from '../backup/table-catalog.ts'
import type { Query } from '../storage/database.ts'

/** A value that any column of ours takes: bytes as long as the table wants them, and every text a name, id and address. */
function valueFor(type: string, lengths: number | null, moment: string): unknown {
  if (type === 'bytea') return Buffer.alloc(lengths ?? 16, 7)
  if (type === 'text') return 'abc'
  if (type === 'boolean') return true
  if (type.startsWith('timestamp')) return moment
  return '3'
}

/** A row in every table that the migrations make, whichever they are: what refers to another finds it. */
export async function fillEveryTable(query: Query, moment = '2026-03-01 10:00:00.123456+02'): Promise<void> {
  const tables = await tablesOf(query)
  const keys = await foreignKeysOf(query)
  for (const { table, name } of keys)
    await sql.raw(`alter table ${table} drop constraint ${name}`).execute(query)
  for (const { name, columns } of tables) {
    await sql.raw(`alter table ${name} no force row level security`).execute(query)
    const { rows } = await sql<{ definition: string }>`
      select pg_get_constraintdef(oid) as definition from pg_constraint
      where contype = 'c' and conrelid = ${name}::regclass`.execute(query)
    const lengthOf = (column: string) => {
      const [, length] =
        new RegExp(`length\\(${column}\\) = (\\d+)`).exec(rows.map((row) => row.definition).join()) ?? []
      return length === undefined ? null : Number(length)
    }
    const values = [...columns].map(([column, type]) => sql.val(valueFor(type, lengthOf(column), moment)))
    const names = [...columns.keys()].map((column) => sql.ref(column))
    await sql`insert into ${sql.table(name)} (${sql.join(names)}) values (${sql.join(values)})`.execute(query)
    await sql.raw(`alter table ${name} force row level security`).execute(query)
  }
  for (const { table, name, definition } of keys) {
    await sql.raw(`alter table ${table} add constraint ${name} ${definition}`).execute(query)
  }
}
