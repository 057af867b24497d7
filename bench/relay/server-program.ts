import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import pino from 'pino'
import type { OrganisationId } from '@lef/protocol'
import { startServer } from '../../apps/server/src/server.ts'
import { openDatabase, type Database } from '../../apps/server/src/storage/database.ts'
import { startBareServer } from './bare-server.ts'
import { insertRaw, type RawInserts } from './raw-inserts.ts'

/** What a measured server says about itself when it is asked. */
export interface ServerFigures {
  /** Group commits since the start. */
  readonly commits: number
  /** Microseconds of processor time since the start, all threads. */
  readonly cpu: number
  /** Resident set in KiB. */
  readonly memory: number
}

/** What a measured server can be asked: its figures, what it holds, to write rows past everything else, or to open a bare server beside itself. */
export type AskedOfServer = 'figures' | 'held' | RawInserts | { readonly bareFor: OrganisationId }

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/**
 * The server in a process of its own, which tells its figures to the process that started it, and for it writes rows into
 * its database past everything else. Arguments: the place of
 * the database as JSON, and the public address.
 */
export default async function run([place = '', publicAddress = '']: readonly string[]): Promise<number> {
  const opened = await openDatabase(JSON.parse(place))
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  let commits = 0
  const database: Database = {
    ...opened.value,
    as: async (role, organisation, work) => {
      const value = await opened.value.as(role, organisation, work)
      // The group commit is the one that belongs to no organisation.
      if (role === 'app' && organisation === null) commits += 1
      return value
    },
    ask: async (functions) => {
      const rows = await opened.value.ask(functions)
      commits += 1
      return rows
    },
  }
  const server = await startServer({
    database,
    publicAddress,
    host: '127.0.0.1',
    port: 0,
    log: pino({ level: 'error' }, pino.destination(2)),
    now: Date.now,
  })
  const stopped = new Promise((done) => {
    process.once('SIGTERM', done)
    // Whoever measured is gone.
    process.once('disconnect', done)
  })
  process.on('message', async (asked: AskedOfServer) => {
    if (asked === 'held') {
      collectGarbage()
      const { heapUsed, external } = process.memoryUsage()
      return process.send?.((heapUsed + external) / 1024)
    }
    if (asked !== 'figures' && 'bareFor' in asked) {
      return process.send?.(await startBareServer(opened.value, asked.bareFor))
    }
    if (asked !== 'figures') return process.send?.(await insertRaw(opened.value, asked))
    const { user, system } = process.cpuUsage()
    const figures: ServerFigures = { commits, cpu: user + system, memory: process.memoryUsage.rss() / 1024 }
    process.send?.(figures)
  })
  process.send?.({ port: server.port })
  await stopped
  await server.stop()
  await opened.value.close()
  if (process.connected) process.disconnect()
  // A bare server beside it listens still.
  process.exit()
}
