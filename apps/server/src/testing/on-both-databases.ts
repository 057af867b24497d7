import { afterAll, beforeAll, describe } from 'vitest'
import type { DatabasePlace } from '../storage/database-place.ts'
import { openDatabase, type Database } from '../storage/database.ts'
import { newDataFolder, newTestFolder } from './new-data-folder.ts'
import { findPostgres, runPostgres, type RunningPostgres } from './run-postgres.ts'

/** A database that a test may fill, with where it is, so that it can be opened again. */
export interface TestDatabase {
  /** The opened database. */
  readonly database: () => Database
  readonly place: () => DatabasePlace
  /** A place with nothing in it yet. */
  readonly newPlace: () => Promise<DatabasePlace>
  /** Closes it and opens it anew. */
  readonly reopen: () => Promise<void>
}

/**
 * Runs the same tests on the embedded database and on a real PostgreSQL. `opened: false` for tests that take new
 * places alone: then no other is opened for them.
 */
export function onBothDatabases(
  title: string,
  tests: (test: TestDatabase) => void,
  { opened = true }: { readonly opened?: boolean } = {},
): void {
  describe(`${title}, embedded`, () => {
    const removals: (() => void)[] = []
    const newFolder = async (copy: typeof newDataFolder) => {
      const { folder, remove } = await copy()
      removals.push(remove)
      return { folder }
    }
    tests(
      prepared(
        opened ? () => newFolder(newTestFolder) : null,
        () => newFolder(newDataFolder),
        async () => {
          for (const remove of removals) remove()
        },
      ),
    )
  })
  const bin = findPostgres()
  const reason = bin === null ? ' (no PostgreSQL 15 or later is here; LEF_POSTGRES_BIN names its folder)' : ''
  describe.skipIf(bin === null)(`${title}, PostgreSQL${reason}`, () => {
    let running: RunningPostgres | null = null
    const newDatabase = async () => {
      running ??= await runPostgres(bin ?? '')
      return { url: await running.newDatabase() }
    }
    tests(prepared(opened ? newDatabase : null, newDatabase, async () => running?.stop()))
  })
}

function prepared(
  firstPlace: (() => Promise<DatabasePlace>) | null,
  newPlace: () => Promise<DatabasePlace>,
  cleanUp: () => Promise<void>,
): TestDatabase {
  let place: DatabasePlace | null = null
  let database: Database | null = null
  const needed = <Value>(value: Value | null): Value => {
    if (value === null) throw new Error('the database is opened before the tests')
    return value
  }
  const open = async () => {
    const opened = await openDatabase(needed(place))
    if (!opened.ok) throw new Error(JSON.stringify(opened.error))
    database = opened.value
  }
  beforeAll(async () => {
    if (firstPlace === null) return
    place = await firstPlace()
    await open()
  }, 120_000)
  afterAll(async () => {
    await database?.close()
    await cleanUp()
  }, 60_000)
  return {
    database: () => needed(database),
    place: () => needed(place),
    newPlace,
    reopen: async () => {
      await needed(database).close()
      await open()
    },
  }
}
