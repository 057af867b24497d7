import pino from 'pino'
import { startServer } from './server.ts'
import { openDatabase, type OpenDatabaseError } from './storage/database.ts'

/**
 * The server as a program. It goes by the environment: `DATABASE_URL` (a PostgreSQL) or `LEF_DATA` (a folder),
 * `LEF_ADDRESS` (what people open), `LEF_HOST`, `LEF_PORT`, `LEF_METRICS_TOKEN`, `LEF_BEHIND_PROXY=yes`.
 * Runs until it is told to stop (SIGTERM, SIGINT).
 */
export default async function run(): Promise<number> {
  const { env } = process
  const port = Number(env.LEF_PORT ?? 15333)
  const publicAddress = env.LEF_ADDRESS ?? `http://localhost:${port}`
  const place = env.DATABASE_URL ? { url: env.DATABASE_URL } : { folder: env.LEF_DATA ?? 'lef-data' }
  const opened = await openDatabase(place)
  if (!opened.ok) {
    console.error(textOf(opened.error))
    return 1
  }
  const server = await startServer({
    database: opened.value,
    publicAddress,
    host: env.LEF_HOST ?? '127.0.0.1',
    port,
    log: pino({ level: env.LEF_LOG ?? 'info' }, pino.destination(2)),
    now: Date.now,
    metricsToken: env.LEF_METRICS_TOKEN ?? null,
    behindProxy: env.LEF_BEHIND_PROXY === 'yes',
  })
  console.log(`Lef's server runs: ${publicAddress}`)
  if (server.setupLink !== null) {
    console.log('Nobody is here yet. Whoever opens this link within a day becomes the first organiser:')
    console.log(server.setupLink)
  }
  await new Promise((done) => {
    process.once('SIGTERM', done)
    process.once('SIGINT', done)
  })
  await server.stop()
  await opened.value.close()
  console.log('Lef’s server has stopped.')
  return 0
}

/** Why the database does not open, for whoever started the server. */
function textOf(error: OpenDatabaseError): string {
  switch (error.why) {
    case 'in-use':
      return 'Another Lef has this data folder open. Two on one folder would destroy it; stop the other one first.'
    case 'path-too-long':
      return 'The path of the data folder is too long for this system (103 bytes at most). Choose a shorter one.'
    case 'cannot-create':
      return `No database could be made in the data folder: ${error.detail}`
    case 'cannot-open':
      return `The database in the data folder does not open: ${error.detail}`
    case 'cannot-connect':
      return `The PostgreSQL in DATABASE_URL does not answer: ${error.detail}`
    case 'too-old':
      return `Lef needs PostgreSQL 15 or later; this one is ${error.version}.`
    case 'newer':
      return `A later version of Lef has used this database (${error.step}). Run that version.`
    case 'changed':
      return `This database was made by another version of a step (${error.step}); it is left alone.`
  }
}
