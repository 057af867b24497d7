import { sql } from 'kysely'
import type { Result } from '@lef/protocol'
import type { Query } from '../storage/database.ts'
import { readLine, type Row } from './backup-lines.ts'
import type { TableShape } from './table-catalog.ts'

/** What goes in at once, at most; the wire allows 65,535 values. */
const atOnce = { values: 20_000, characters: 4 * 1024 * 1024 }

/** Puts the rows of a backup that was looked through into tables that are empty and free of other rules. */
export async function loadTables(
  query: Query,
  tables: readonly TableShape[],
  lines: AsyncIterable<Result<Buffer, 'too-long'>>,
): Promise<void> {
  let into: TableShape | null = null
  let waiting: Row[] = []
  let [values, characters] = [0, 0]
  const flush = async () => {
    if (into !== null && waiting.length > 0) await insert(query, into, waiting)
    waiting = []
    values = characters = 0
  }
  for await (const part of lines) {
    const line = part.ok ? readLine(part.value.toString('utf8')) : null
    if (!part.ok || line === null) throw new Error('this file has changed since it was looked through')
    if (line.kind === 'table') {
      await flush()
      const { table, columns } = line
      into = tables.find(({ name }) => name === table) ?? null
      // The same steps make the same tables.
      if (into === null || JSON.stringify(columns) !== JSON.stringify(Object.fromEntries(into.columns))) {
        throw new Error(`the table ${table} is not as the steps make it`)
      }
    } else if (line.kind === 'row') {
      if (into === null || line.row.length !== into.columns.size) throw new Error('a row without its table')
      waiting.push(line.row)
      values += line.row.length
      characters += part.value.length
      if (values >= atOnce.values || characters >= atOnce.characters) await flush()
    } else if (line.kind === 'sequences') {
      for (const [name, last] of Object.entries(line.sequences)) {
        await sql`select setval(${`public.${JSON.stringify(name)}`}::regclass, ${last}::bigint)`.execute(
          query,
        )
      }
    }
  }
  await flush()
}

async function insert(query: Query, { name, columns }: TableShape, rows: readonly Row[]): Promise<void> {
  const names = [...columns.keys()]
  const isBytes = [...columns.values()].map((type) => type === 'bytea')
  const given = rows.map(
    (row) =>
      sql`(${sql.join(row.map((value, at) => (isBytes[at] && value !== null ? Buffer.from(value, 'base64') : value)))})`,
  )
  await sql`insert into ${sql.table(name)} (${sql.join(names.map((column) => sql.ref(column)))})
    overriding system value values ${sql.join(given)}`.execute(query)
}
