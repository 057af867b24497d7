import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Database, Query } from '../storage/database.ts'
import { lineText, version, type Step } from './backup-lines.ts'
import { readTables } from './read-tables.ts'
import { tablesOf } from './table-catalog.ts'

/** What was written. */
export interface Backup {
  readonly rows: number
  readonly tables: number
  readonly bytes: number
  /** Of everything in the file before its last line, hexadecimal. */
  readonly sha256: string
}

/**
 * Gives everything that a database keeps as the text of a backup, piece by piece, as it was at one moment; goes on when a piece
 * has been taken. Null when no server has kept anything in it.
 */
export async function giveBackup(
  database: Database,
  take: (text: Buffer) => Promise<void>,
): Promise<Backup | null> {
  const steps = await database.asOwner('read', stepsIn)
  return steps && database.asOwner('read', (query) => giveFrom(query, steps, take))
}

async function giveFrom(
  query: Query,
  steps: readonly Step[],
  take: (text: Buffer) => Promise<void>,
): Promise<Backup> {
  const hash = createHash('sha256')
  let [rows, bytes] = [0, 0]
  const add = async (text: string) => {
    const content = Buffer.from(text, 'utf8')
    hash.update(content)
    bytes += content.length
    await take(content)
  }
  const tables = await tablesOf(query)
  await add(lineText({ kind: 'head', version, steps }))
  for await (const piece of readTables(query, tables)) {
    rows += piece.rows
    await add(piece.text)
  }
  const sha256 = hash.copy().digest('hex')
  await add(lineText({ kind: 'end', rows, sha256 }))
  return { rows, tables: tables.length, bytes, sha256 }
}

/** The migrations that a database has gone through; null when it has never been Lef's. */
async function stepsIn(query: Query): Promise<readonly Step[] | null> {
  // Asked for first: a query that fails would undo the transaction it is in.
  const { there } = await query
    .selectNoFrom(sql<boolean>`to_regclass('lef_migrations') is not null`.as('there'))
    .executeTakeFirstOrThrow()
  if (!there) return null
  const steps = await query
    .selectFrom('lef_migrations')
    .select(['name', 'checksum'])
    .orderBy('name')
    .execute()
  return steps.length === 0 ? null : steps
}
