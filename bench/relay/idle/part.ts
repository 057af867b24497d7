import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { openDatabase } from '../../../apps/server/src/storage/database.ts'
import type { DatabasePlace } from '../../../apps/server/src/storage/database-place.ts'
import { bundleProgram } from '../../../apps/server/src/testing/bundle-program.ts'
import { documentNamed } from '../../../apps/server/src/testing/test-device.ts'
import { openLive, sharedDocument, startTestServer } from '../../../apps/server/src/testing/test-server.ts'
import { figure, type Figure } from '../../harness/figure.ts'
import type { Findings } from '../../harness/result.ts'
import { onEachDatabase } from '../open-places.ts'

const people = 50
const publicAddress = 'http://localhost:15333'

/** What connections cost that only listen, and how long it takes until all of them are there. */
export async function idle(args: readonly number[] = [1_000, 5_000]): Promise<Findings> {
  const figures: Figure[] = []
  await onEachDatabase(async (name, place) => {
    const cookies = await seed(place)
    const program = await bundleProgram(
      fileURLToPath(new URL('../../../apps/server/src/testing/server-process.ts', import.meta.url)),
    )
    for (const count of args) {
      const begunStart = performance.now()
      const server = await startProcess(program.file, place)
      const ready = performance.now() - begunStart
      await wait(2_000)
      const before = memoryOf(server.pid)
      const begun = performance.now()
      const all = await Promise.all(
        Array.from({ length: count }, async (_, at) => {
          const live = await openLive(server.address, {
            cookie: cookies[at % people] ?? '',
            origin: publicAddress,
          })
          live.send({ type: 'subscribe', document: `d${at % people}`, after: {} })
          await live.until(({ type }) => type === 'caught-up')
          return live
        }),
      )
      const joined = performance.now() - begun
      await wait(10_000)
      const after = memoryOf(server.pid)
      for (const { socket } of all) socket.terminate()
      await server.stop()
      const subject = `${name}, ${count}`
      figures.push(
        figure(subject, 'until all have caught up (join storm)', 's', 'count', [joined / 1000]),
        figure(subject, 'memory of an idle connection', 'KiB', 'count', [(after - before) / count]),
        figure(subject, 'memory of the server before', 'MiB', 'count', [before / 1024]),
        figure(subject, 'start of the process until it serves', 's', 'count', [ready / 1000]),
      )
    }
    program.remove()
  })
  return {
    title: 'The relay: connections that listen',
    browser: null,
    method: [
      `The server is a process of its own; all connections are opened at once from another, follow one of ${people} documents and then say nothing. Memory is the resident set of the server’s process (with the embedded database in it), 10 s after the last had caught up, less that of before.`,
    ],
    figures,
  }
}

async function seed(place: DatabasePlace): Promise<string[]> {
  const opened = await openDatabase(place)
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  const server = await startTestServer(opened.value, { lookAroundEvery: 3_600_000 })
  const cookies: string[] = []
  for (let at = 0; at < people; at++) {
    const person = await server.newPerson()
    await sharedDocument(documentNamed(`d${at}`), person)
    cookies.push(person.cookie)
  }
  await server.server.stop()
  await opened.value.close()
  return cookies
}

/** In KiB. */
function memoryOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
}

async function startProcess(file: string, place: DatabasePlace) {
  const code = `import(${JSON.stringify(pathToFileURL(file).href)}).then((program) => program.default(process.argv.slice(1)))`
  const child = spawn(process.execPath, ['-e', code, JSON.stringify(place), publicAddress], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await new Promise<number>((found, failed) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const said = /^port (\d+)/.exec(chunk.toString('utf8'))?.[1]
      if (said !== undefined) found(Number(said))
    })
    child.once('close', () => failed(new Error('the server did not start')))
  })
  return {
    pid: child.pid ?? 0,
    address: `http://127.0.0.1:${port}`,
    stop: async () => {
      const gone = new Promise((done) => child.once('close', done))
      child.kill('SIGTERM')
      await gone
    },
  }
}
