import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { err, ok, type Result } from '@lef/protocol'
import type { Migration } from './migrations/index.ts'
import type { Tables } from './tables.ts'

/**
 * `changed`: this database was made by a step that has another text now. `newer`: a later Lef was here before.
 */
export interface MigrateError {
  readonly why: 'changed' | 'newer'
  readonly step: string
}

/** Any number that nobody else uses for an advisory lock in this database. */
const lock = 5_133_315_333

/** What a step's text is known by, in the database and in backups. */
export const checksumOf = ({ sql: text }: Migration) => createHash('sha256').update(text).digest('hex')

/**
 * Brings the tables to the form that this version knows; all of it or nothing. Several servers may do it at
 * the same time.
 */
export async function migrate(
  database: Kysely<Tables>,
  steps: readonly Migration[],
): Promise<Result<null, MigrateError>> {
  return database.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(lock)})`.execute(transaction)
    await sql`create table if not exists lef_migrations (
      name text primary key,
      checksum text not null,
      applied_at timestamptz not null default now()
    )`.execute(transaction)
    const applied = await transaction.selectFrom('lef_migrations').selectAll().orderBy('name').execute()
    for (const { name, checksum } of applied) {
      const step = steps.find((known) => known.name === name)
      if (step === undefined) return err({ why: 'newer', step: name } as const)
      if (checksumOf(step) !== checksum) return err({ why: 'changed', step: name } as const)
    }
    for (const step of steps.filter((known) => !applied.some(({ name }) => name === known.name))) {
      await sql.raw(step.sql).execute(transaction)
      await transaction
        .insertInto('lef_migrations')
        .values({ name: step.name, checksum: checksumOf(step) })
        .execute()
    }
    return ok(null)
  })
}
