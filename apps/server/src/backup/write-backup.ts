import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { open, rm, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { err, ok, type Result } from '@lef/protocol'
import { codeOf } from '../storage/again.ts'
import { openDatabase, type Database, type OpenDatabaseError, type Query } from '../storage/database.ts'
import type { DatabasePlace } from '../storage/database-place.ts'
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
 * `nothing-there`: no server has kept anything in this place. `file-exists`: nothing is written over. `cannot-write`:
 * the system's code (`ENOSPC`, `EACCES`). `cannot-open`: as opening the database said.
 */
export type BackupError =
  | { readonly why: 'nothing-there' | 'file-exists' }
  | { readonly why: 'cannot-write'; readonly code: string }
  | { readonly why: 'cannot-open'; readonly error: OpenDatabaseError }

/**
 * Writes everything that a server keeps to a new file, as it was at one moment. A server on PostgreSQL may go on
 * meanwhile; a data folder must not be open. Changes nothing in the database. What is left of a failed one is removed.
 */
export async function writeBackup(place: DatabasePlace, path: string): Promise<Result<Backup, BackupError>> {
  if ('folder' in place && !existsSync(join(place.folder, 'database'))) return err({ why: 'nothing-there' })
  const opened = await openDatabase(place, 'as-it-is')
  if (!opened.ok) return err({ why: 'cannot-open', error: opened.error })
  try {
    return await writeFrom(opened.value, path)
  } finally {
    await opened.value.close()
  }
}

async function writeFrom(database: Database, path: string): Promise<Result<Backup, BackupError>> {
  const steps = await database.asOwner('read', stepsIn)
  if (steps === null) return err({ why: 'nothing-there' })
  let file: FileHandle
  try {
    file = await open(path, 'wx', 0o600)
  } catch (error) {
    const code = systemCodeOf(error)
    return err(code === 'EEXIST' ? { why: 'file-exists' } : { why: 'cannot-write', code })
  }
  try {
    const written = await database.asOwner('read', (query) => writeTo(file, query, steps))
    // A disk across a network may say only now that it is full.
    await onFile(file.sync())
    await onFile(file.close())
    await onFile(syncFolder(dirname(path)))
    return ok(written)
  } catch (error) {
    await file.close().catch(() => undefined)
    await rm(path, { force: true })
    if (error instanceof CannotWrite) return err({ why: 'cannot-write', code: error.code })
    throw error
  }
}

/** Only what the file itself refused: what the database says is another matter. */
class CannotWrite extends Error {
  readonly code: string

  constructor(code: string) {
    super(code)
    this.code = code
  }
}

async function onFile(work: Promise<void>): Promise<void> {
  try {
    await work
  } catch (error) {
    throw new CannotWrite(systemCodeOf(error))
  }
}

async function writeTo(file: FileHandle, query: Query, steps: readonly Step[]): Promise<Backup> {
  const hash = createHash('sha256')
  let [rows, bytes] = [0, 0]
  const add = async (text: string) => {
    const content = Buffer.from(text, 'utf8')
    hash.update(content)
    bytes += content.length
    await onFile(file.appendFile(content))
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

/** A new file is only there for good once its folder has reached the disk too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The code of an error of the system. */
export function systemCodeOf(error: unknown): string {
  const code = codeOf(error)
  if (code === null) throw error
  return code
}
