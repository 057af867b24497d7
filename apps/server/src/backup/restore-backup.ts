import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { err, ok, type Result } from '@lef/protocol'
import { openDatabase, type OpenDatabaseError, type Query } from '../storage/database.ts'
import type { DatabasePlace } from '../storage/database-place.ts'
import { checksumOf } from '../storage/migrate.ts'
import { migrations, type Migration } from '../storage/migrations/index.ts'
import { lineText, linesOfFile, version, type Step } from './backup-lines.ts'
import { loadTables } from './load-tables.ts'
import { lookThrough, type UnreadableBackup } from './look-through.ts'
import { readTables } from './read-tables.ts'
import { foreignKeysOf, tablesOf, type TableShape } from './table-catalog.ts'
import type { Backup } from './backup-text.ts'

/**
 * `changed`: a step in it has another text here. `not-empty`: something is there already. `different`: what was read back
 * was not what is in the file; nothing of it was kept.
 */
export type RestoreError =
  | UnreadableBackup
  | { readonly why: 'not-empty' | 'different' }
  | { readonly why: 'changed'; readonly step: string | null }
  | { readonly why: 'cannot-open'; readonly error: OpenDatabaseError }

/**
 * Puts a backup into a place with nothing in it: a folder that need not be there yet, or an empty database. The file is
 * read to its end before the place is touched. All of it comes in, in one transaction, is read back and compared; or
 * nothing does. Then sessions and invitations end, each organisation's log says that it was restored, and tables of an
 * earlier version are brought up to date.
 */
export async function restoreBackup(
  place: DatabasePlace,
  path: string,
): Promise<Result<Backup, RestoreError>> {
  const looked = await lookThrough(path)
  if (!looked.ok) return looked
  const { steps, backup } = looked.value
  const known = stepsFor(steps)
  if (!known.ok) return known
  const opened = await openDatabase(place, known.value)
  if (!opened.ok) {
    // Tables of a later step: somebody has used this place.
    const used = opened.error.why === 'newer'
    return err(used ? { why: 'not-empty' } : { why: 'cannot-open', error: opened.error })
  }
  try {
    await opened.value.asOwner('write', (query) => restoreInto(query, path, steps, backup.sha256))
  } catch (error) {
    if (error instanceof Refused) return err({ why: error.why })
    throw error
  } finally {
    await opened.value.close()
  }
  const upToDate = await openDatabase(place)
  if (!upToDate.ok) return err({ why: 'cannot-open', error: upToDate.error })
  await upToDate.value.close()
  return ok(backup)
}

/** Undoes the transaction. */
class Refused extends Error {
  readonly why: 'not-empty' | 'different'

  constructor(why: Refused['why']) {
    super(why)
    this.why = why
  }
}

/** The steps that make the tables of a backup: the first so many of ours. */
function stepsFor(steps: readonly Step[]): Result<readonly Migration[], RestoreError> {
  for (const [at, { name, checksum }] of steps.entries()) {
    const own = migrations[at]
    if (!migrations.some((step) => step.name === name)) return err({ why: 'newer', step: name })
    if (own?.name !== name || checksumOf(own) !== checksum) return err({ why: 'changed', step: name })
  }
  return ok(migrations.slice(0, steps.length))
}

async function restoreInto(
  query: Query,
  path: string,
  steps: readonly Step[],
  sha256: string,
): Promise<void> {
  const tables = await tablesOf(query)
  const forced = tables.filter((table) => table.forced)
  // The owner may write every organisation's rows until the end; a lock that nobody else gets past comes with it.
  for (const { name } of forced)
    await sql`alter table ${sql.table(name)} no force row level security`.execute(query)
  for (const { name } of tables) {
    const { rows } = await sql`select from ${sql.table(name)} limit 1`.execute(query)
    if (rows.length > 0) throw new Refused('not-empty')
  }
  // Made again afterwards, they are checked all at once, whatever order the rows came in.
  const keys = await foreignKeysOf(query)
  for (const { table, name } of keys) {
    await sql`alter table ${sql.raw(table)} drop constraint ${sql.ref(name)}`.execute(query)
  }
  await loadTables(query, tables, linesOfFile(path))
  if ((await digestOf(query, tables, steps)) !== sha256) throw new Refused('different')
  await endWhatWasOpen(query, tables)
  for (const { table, name, definition } of keys) {
    await sql`alter table ${sql.raw(table)} add constraint ${sql.ref(name)} ${sql.raw(definition)}`.execute(
      query,
    )
  }
  for (const { name } of forced)
    await sql`alter table ${sql.table(name)} force row level security`.execute(query)
}

/** What lets somebody in by having it: whoever was signed out, or whose invitation ended, since the backup stays out. */
export const waysIn: readonly string[] = [
  'sessions',
  'invitations',
  'setup_links',
  'challenges',
  'sign_ons',
  'pairing_parts',
  'pairings',
]

async function endWhatWasOpen(query: Query, tables: readonly TableShape[]): Promise<void> {
  for (const { name } of tables) {
    if (waysIn.includes(name)) await sql`delete from ${sql.table(name)}`.execute(query)
  }
  if (!tables.some(({ name }) => name === 'audit')) return
  await sql`insert into audit (organisation, entry, at, account, what, about)
    select organisation, substring(sha256(organisation || convert_to(now()::text, 'UTF8')) for 16),
      date_trunc('milliseconds', now()), null, 'restored', null
    from organisations`.execute(query)
}

/** The hash that a backup of what is there now would have. */
async function digestOf(
  query: Query,
  tables: readonly TableShape[],
  steps: readonly Step[],
): Promise<string> {
  const hash = createHash('sha256').update(lineText({ kind: 'head', version, steps }))
  for await (const { text } of readTables(query, tables)) hash.update(text)
  return hash.digest('hex')
}
