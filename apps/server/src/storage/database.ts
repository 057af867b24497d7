import { Kysely, sql, type RawBuilder, type Transaction, type TransactionBuilder } from 'kysely'
import pg from 'pg'
import { err, ok, type OrganisationId, type Result } from '@lef/protocol'
import { againOnConflict } from './again.ts'
import type { DatabasePlace } from './database-place.ts'
import { openEmbeddedDatabase, type EmbeddedDatabaseError } from './embedded/embedded-database.ts'
import { migrate, type MigrateError } from './migrate.ts'
import { migrations, type Migration } from './migrations/index.ts'
import { createPipeliningDialect } from './pipelining-dialect.ts'
import type { Tables } from './tables.ts'
import { sendAlong, together } from './together.ts'

/**
 * `app` serves people who are signed in, `reader` what organisers may see and `sponsor` what sponsors may see (no
 * grant on envelopes), `setup` makes organisations.
 */
export type DatabaseRole = 'app' | 'reader' | 'sponsor' | 'setup'

/** Queries of one transaction, which see one organisation. */
export type Query = Transaction<Tables>

export interface Database {
  readonly kind: 'embedded' | 'postgres'
  /**
   * Does the work in one transaction, in a role, and seeing nothing but one organisation's rows (null: none).
   * When it conflicts with another transaction it is done again from the start, so it must change nothing but
   * the database.
   */
  as<Value>(
    role: DatabaseRole,
    organisation: OrganisationId | null,
    work: (query: Query) => Promise<Value>,
  ): Promise<Value>
  /** As `as`, for what only reads: all of it is read as it was at one moment, whatever is written meanwhile. */
  read<Value>(
    role: DatabaseRole,
    organisation: OrganisationId | null,
    work: (query: Query) => Promise<Value>,
  ): Promise<Value>
  /**
   * Asks functions that take on a role and an organisation themselves, and gives the rows of each. A single one is a
   * transaction by itself, with nothing to begin and to commit; more are done in one.
   */
  ask<Row>(functions: readonly RawBuilder<Row>[]): Promise<readonly (readonly Row[])[]>
  /**
   * Does the work in one transaction as the owner of the tables, whom forced row-level security holds back as well.
   * For backup and restore; `read` sees one moment and changes nothing. A conflict is not tried again.
   */
  asOwner<Value>(how: 'read' | 'write', work: (query: Query) => Promise<Value>): Promise<Value>
  /** Whether it answers. */
  answers(): Promise<boolean>
  /** How often files were made to reach the disk; null where the database is not ours to know. */
  syncs(): Promise<number | null>
  close(): Promise<void>
}

export type OpenDatabaseError =
  | EmbeddedDatabaseError
  | MigrateError
  | { readonly why: 'cannot-connect'; readonly detail: string }
  | { readonly why: 'too-old'; readonly version: string }

/** PostgreSQL 15, as the server itself numbers it. */
const oldestVersion = 150_000

/** The steps to bring the tables up to date by, or that they are to stay as they are. */
export type WhichSteps = readonly Migration[] | 'as-it-is'

/** Opens the database and brings its tables up to date by the steps: all that there are, but for backups and in tests. */
export async function openDatabase(
  place: DatabasePlace,
  steps: WhichSteps = migrations,
): Promise<Result<Database, OpenDatabaseError>> {
  if ('url' in place) return openOn('postgres', { connectionString: place.url, max: 8 }, nothingBelow, steps)
  const embedded = await openEmbeddedDatabase(place.folder)
  if (!embedded.ok) return embedded
  const options: pg.PoolConfig = {
    user: 'postgres',
    database: 'postgres',
    max: 1,
    // It is the only one, and nothing is won by another: what it has prepared stays prepared.
    idleTimeoutMillis: 0,
    stream: () => embedded.value.connect(),
  }
  const opened = await openOn('embedded', options, embedded.value, steps)
  if (!opened.ok) await embedded.value.close()
  return opened
}

const nothingBelow = { syncs: async () => null, close: async () => undefined }

interface Below {
  syncs(): Promise<number | null>
  close(): Promise<void>
}

async function openOn(
  kind: Database['kind'],
  options: pg.PoolConfig,
  below: Below,
  steps: WhichSteps,
): Promise<Result<Database, OpenDatabaseError>> {
  const pool = new pg.Pool({ ...options, pipeline: true, types: { getTypeParser: parserOf } })
  // A connection that breaks while nobody uses it is replaced; without a listener it would end the process.
  pool.on('error', () => undefined)
  const tables = new Kysely<Tables>({ dialect: createPipeliningDialect(pool) })
  const fail = async (error: OpenDatabaseError) => {
    await tables.destroy()
    return err(error)
  }
  try {
    const { rows } = await pool.query<{ number: number; version: string }>(
      "select current_setting('server_version_num')::int as number, current_setting('server_version') as version",
    )
    const [row] = rows
    if (row === undefined || row.number < oldestVersion) {
      return await fail({ why: 'too-old', version: row?.version ?? '' })
    }
  } catch (error) {
    return fail({ why: 'cannot-connect', detail: error instanceof Error ? error.message : String(error) })
  }
  if (steps !== 'as-it-is') {
    const migrated = await migrate(tables, steps)
    if (!migrated.ok) return fail(migrated.error)
  }
  const ofOneMoment = () =>
    tables.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
  const asIn =
    (begin: () => TransactionBuilder<Tables>): Database['as'] =>
    (role, organisation, work) =>
      againOnConflict(() =>
        begin().execute(async (query) => {
          await enter(query, role, organisation)
          return work(query)
        }),
      )
  return ok({
    kind,
    as: asIn(() => tables.transaction()),
    read: asIn(ofOneMoment),
    ask: (functions) =>
      againOnConflict(async () => {
        const [only] = functions
        if (only !== undefined && functions.length === 1) return [(await only.execute(tables)).rows]
        return tables.transaction().execute((query) => together(query, ...functions))
      }),
    asOwner: (how, work) => (how === 'read' ? ofOneMoment() : tables.transaction()).execute(work),
    answers: () =>
      pool.query('select 1').then(
        () => true,
        () => false,
      ),
    syncs: () => below.syncs(),
    close: async () => {
      await tables.destroy()
      await below.close()
    },
  })
}

/** Takes on a role and an organisation until the transaction ends. A transaction may go on to another one. */
export async function enter(
  query: Query,
  role: DatabaseRole,
  organisation: OrganisationId | null,
): Promise<void> {
  await sendAlong(
    query,
    sql`select set_config('role', ${`lef_${role}`}, true), set_config('lef.organisation', ${organisation ?? ''}, true)`,
  )
}

/** As `pg` reads values, but whole numbers are numbers: ours stay far below 2^53. */
function parserOf(oid: number, format?: 'text' | 'binary') {
  return oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format)
}
