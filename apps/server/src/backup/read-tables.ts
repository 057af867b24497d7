import { sql, type RawBuilder } from 'kysely'
import type { Query } from '../storage/database.ts'
import { hexOf } from '../storage/hex.ts'
import { lineText, type Row } from './backup-lines.ts'
import { sequencesOf, type TableShape } from './table-catalog.ts'

/** What is read at once, at most: rows, and (as the rows before were) about so many bytes. */
const atOnce = { rows: 500, bytes: 4 * 1024 * 1024 }

/** Text for a file, and how many rows are in it. */
export interface Piece {
  readonly text: string
  readonly rows: number
}

/**
 * Everything in these tables as lines of a backup, in an order that depends on the content alone: the same content
 * gives the same bytes from either database. To be asked in one transaction of the owner.
 */
export async function* readTables(query: Query, tables: readonly TableShape[]): AsyncGenerator<Piece> {
  await inOneForm(query)
  const organisations = await readOrganisations(query, tables)
  for (const table of tables) {
    yield { text: lineText({ kind: 'table', table: table.name, columns: columnsOf(table) }), rows: 0 }
    if (table.readBy === null) throw new Error(`no role may read all of ${table.name}`)
    const { role, whole } = table.readBy
    for (const organisation of whole ? [null] : organisations) {
      await takeOn(query, role, organisation ?? '')
      yield* readRows(query, table, organisation)
    }
  }
  await takeOn(query, 'none', '')
  yield { text: lineText({ kind: 'sequences', sequences: await sequencesOf(query) }), rows: 0 }
}

/** As a record, as it stands in the file. */
export function columnsOf({ columns }: TableShape): Readonly<Record<string, string>> {
  return Object.fromEntries(columns)
}

/** Moments and numbers as text in one way, whatever the database is set to. */
async function inOneForm(query: Query): Promise<void> {
  await sql`select set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO, YMD', true),
    set_config('intervalstyle', 'postgres', true), set_config('extra_float_digits', '1', true)`.execute(query)
}

async function takeOn(query: Query, role: string, organisation: string): Promise<void> {
  await sql`select set_config('role', ${role}, true), set_config('lef.organisation', ${organisation}, true)`.execute(
    query,
  )
}

async function readOrganisations(query: Query, tables: readonly TableShape[]): Promise<readonly string[]> {
  const table = tables.find(({ name }) => name === 'organisations')
  if (table === undefined || table.readBy === null) throw new Error('organisations cannot be read')
  await takeOn(query, table.readBy.role, '')
  const rows = await query
    .selectFrom('organisations')
    .select('organisation')
    .orderBy('organisation')
    .execute()
  return rows.map(({ organisation }) => hexOf(organisation))
}

async function* readRows(
  query: Query,
  { name, columns, key }: TableShape,
  organisation: string | null,
): AsyncGenerator<Piece> {
  const wanted = [...columns].map(([column, type]) =>
    type === 'bytea' ? sql.ref(column) : sql`${sql.ref(column)}::text as ${sql.ref(column)}`,
  )
  // Sorted by bytes: how a language sorts differs from one machine to the next.
  const order = key.map((column): RawBuilder<unknown> => {
    const type = columns.get(column) ?? ''
    return type === 'text' || type.startsWith('character')
      ? sql`${sql.ref(`${name}.${column}`)} collate "C"`
      : sql.ref(`${name}.${column}`)
  })
  // The organisation came out of the database as bytes: it is hexadecimal and nothing else.
  const own =
    organisation === null ? sql`` : sql`where ${sql.ref('organisation')} = ${sql.lit(`\\x${organisation}`)}`
  await sql`declare lef_backup no scroll cursor for
    select ${sql.join(wanted)} from ${sql.table(name)} ${own} order by ${sql.join(order)}`.execute(query)
  let count = 16
  for (;;) {
    const { rows } = await sql<Record<string, Uint8Array | string | null>>`
      fetch forward ${sql.raw(String(count))} from lef_backup`.execute(query)
    if (rows.length === 0) break
    const text = rows
      .map((row) => lineText({ kind: 'row', row: [...columns.keys()].map((column) => textOf(row[column])) }))
      .join('')
    yield { text, rows: rows.length }
    if (rows.length < count) break
    count = Math.max(1, Math.min(atOnce.rows, Math.floor((atOnce.bytes * rows.length) / text.length)))
  }
  await sql`close lef_backup`.execute(query)
}

function textOf(value: Uint8Array | string | null | undefined): Row[number] {
  if (value === null || value === undefined) return null
  return typeof value === 'string' ? value : Buffer.from(value).toString('base64')
}
