import { once } from 'node:events'
import pino from 'pino'
import { startServer } from '../server.ts'
import { openDatabase } from '../storage/database.ts'

/**
 * A server in a process of its own, to be killed. Arguments: the place of the database as JSON, and the public
 * address. Is ready and touches nothing until it is told to begin, by any word on its input; prints its port as soon as it
 * serves.
 */
export default async function run([place = '', publicAddress = '']: readonly string[]): Promise<number> {
  await once(process.stdin, 'data')
  process.stdin.destroy()
  const database = await openDatabase(JSON.parse(place))
  if (!database.ok) {
    console.error(JSON.stringify(database.error))
    return 1
  }
  const server = await startServer({
    database: database.value,
    publicAddress,
    host: '127.0.0.1',
    port: 0,
    log: pino({ level: 'error' }, pino.destination(2)),
    now: Date.now,
  })
  console.log(`port ${server.port}`)
  await new Promise((done) => process.once('SIGTERM', done))
  await server.stop()
  await database.value.close()
  return 0
}
