import { newDataFolder } from '../../apps/server/src/testing/new-data-folder.ts'
import { findPostgres, runPostgres } from '../../apps/server/src/testing/run-postgres.ts'
import type { DatabasePlace } from '../../apps/server/src/storage/database-place.ts'

/** Does the work on a new place of each kind of database that this machine has, one after the other. */
export async function onEachDatabase(
  work: (name: string, place: DatabasePlace) => Promise<void>,
): Promise<void> {
  const data = await newDataFolder()
  try {
    await work('embedded', { folder: data.folder })
  } finally {
    data.remove()
  }
  const bin = findPostgres()
  if (bin === null) return console.log('  PostgreSQL is left out: there is none on this machine.')
  const postgres = await runPostgres(bin)
  try {
    await work('PostgreSQL', { url: await postgres.newDatabase() })
  } finally {
    await postgres.stop()
  }
}
