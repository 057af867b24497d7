import { afterAll, beforeAll, describe } from 'vitest'
import type { DatabasePlace } from '../storage/database-place.ts'
import { openDatabase, type Database } from '../storage/database.ts'
import { newDataFolder } from './new-data-folder.ts'
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

/** Runs the same tests on the embedded database and on a real PostgreSQL. */
export function onBothDatabases(title: string, tests: (test: TestDatabase) => void): void {
  describe(`${title}, embedded`, () => {
    const removals: (() => void)[] = []
    tests(
      prepared(
        async () => {
          const { folder, remove } = await newDataFolder()
          removals.push(remove)
          return { folder }
        },
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
    tests(
      prepared(
        async () => {
          running ??= await runPostgres(bin ?? '')
          return { url: await running.newDatabase() }
        },
        async () => running?.stop(),
      ),
    )
  })
}

function prepared(newPlace: () => Promise<DatabasePlace>, cleanUp: () => Promise<void>): TestDatabase {
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
    place = await newPlace()
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
