import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { OrganisationId } from '@lef/protocol'
import type { DatabasePlace } from '../../apps/server/src/storage/database-place.ts'
import { bundleProgram } from '../../apps/server/src/testing/bundle-program.ts'
import type { RawInserts, RawRates } from './raw-inserts.ts'
import type { AskedOfServer, ServerFigures } from './server-program.ts'

/** The address that the measured servers' people open; the loopback's own port lies behind it. */
export const publicAddress = 'http://localhost:15333'

/** A server in a process of its own. */
export interface MeasuredServer {
  readonly address: string
  readonly pid: number
  figures(): Promise<ServerFigures>
  /** What the thread that serves holds on to, in KiB: of its heap and beside it, without garbage. Takes processor time of its own. */
  held(): Promise<number>
  /** Writes rows past everything else; while nobody else asks anything. */
  insertRaw(what: RawInserts): Promise<RawRates>
  /** Opens a server beside it, in the same process and on the same database, that only writes rows; gives its address. */
  openBare(organisation: OrganisationId): Promise<string>
  stop(): Promise<void>
}

/** A program of one file, to be started more than once. */
export function bundleServer(): ReturnType<typeof bundleProgram> {
  return bundleProgram(fileURLToPath(new URL('./server-program.ts', import.meta.url)))
}

/** Starts the server's program and waits until it serves. */
export async function startMeasured(file: string, place: DatabasePlace): Promise<MeasuredServer> {
  const code = `import(${JSON.stringify(pathToFileURL(file).href)}).then((program) => program.default(process.argv.slice(1)))`
  const child = spawn(
    process.execPath,
    [
      ...(process.env['LEF_BENCH_NODE'] ?? '').split(' ').filter(Boolean),
      '-e',
      code,
      JSON.stringify(place),
      publicAddress,
    ],
    { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
  )
  const gone = once(child, 'exit')
  const [said] = await Promise.race([
    once(child, 'message'),
    gone.then(() => {
      throw new Error('the server did not start')
    }),
  ])
  const ask = async (what: AskedOfServer) => {
    child.send(what)
    const [answer] = await once(child, 'message')
    return answer
  }
  return {
    address: `http://127.0.0.1:${said.port}`,
    pid: child.pid ?? 0,
    figures: () => ask('figures'),
    held: () => ask('held'),
    insertRaw: (what) => ask(what),
    openBare: async (organisation) => `http://127.0.0.1:${await ask({ bareFor: organisation })}`,
    stop: async () => {
      child.kill('SIGTERM')
      await gone
    },
  }
}

/** Does the work with a server, and ends the server whatever comes of it. */
export async function withMeasured<Value>(
  file: string,
  place: DatabasePlace,
  work: (server: MeasuredServer) => Promise<Value>,
): Promise<Value> {
  const server = await startMeasured(file, place)
  try {
    return await work(server)
  } finally {
    await server.stop()
  }
}
