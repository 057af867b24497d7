import { setTimeout as wait } from 'node:timers/promises'
import { openLive, type TestLive } from '../../../apps/server/src/testing/test-server.ts'
import { figure, type Figure } from '../../harness/figure.ts'
import type { Findings } from '../../harness/result.ts'
import { bundleServer, publicAddress, startMeasured } from '../measured-server.ts'
import { onEachDatabase } from '../open-places.ts'
import { seedPeople } from '../seed.ts'

const people = 50
const counts = [1_000, 5_000] as const
/** How long the server is left alone before its memory is looked at, in milliseconds. */
const rest = 5_000

/** What connections cost that only listen, and how long it takes until all of them are there. */
export async function idle(): Promise<Findings> {
  const figures: Figure[] = []
  const program = await bundleServer()
  await onEachDatabase(async (name, place) => {
    const writers = await seedPeople(place, people)
    for (const count of counts) {
      const begunStart = performance.now()
      const server = await startMeasured(program.file, place)
      const ready = performance.now() - begunStart
      await wait(rest)
      const before = await server.figures()
      const begun = performance.now()
      const all: TestLive[] = await Promise.all(
        Array.from({ length: count }, async (_, at) => {
          const writer = writers[at % people]
          if (writer === undefined) throw new Error('there are people')
          const { cookie } = writer.at(server.address)
          const live = await openLive(server.address, { cookie, origin: publicAddress })
          live.send({ type: 'subscribe', document: writer.document, after: {} })
          await live.until(({ type }) => type === 'caught-up')
          return live
        }),
      )
      const joined = performance.now() - begun
      await wait(rest)
      const after = await server.figures()
      for (const { socket } of all) socket.terminate()
      await server.stop()
      const subject = `${name}, ${count}`
      figures.push(
        figure(subject, 'until all have caught up (join storm)', 's', 'count', [joined / 1000]),
        figure(subject, 'processor time of the server for each that joins', 'µs', 'count', [
          (after.cpu - before.cpu) / count,
        ]),
        figure(subject, 'memory of an idle connection', 'KiB', 'count', [
          (after.memory - before.memory) / count,
        ]),
        figure(subject, 'memory of the server at rest, before', 'MiB', 'count', [before.memory / 1024]),
        figure(subject, 'start of the process until it serves', 's', 'count', [ready / 1000]),
      )
    }
  })
  program.remove()
  return {
    title: 'The relay: connections that listen',
    browser: null,
    method: [
      `The server is a process of its own; all connections are opened at once from another, follow one of ${people} documents and then say nothing. Memory is the resident set of the server’s process (with the embedded database in it), ${rest / 1000} s after the last had caught up, less that of ${rest / 1000} s after the start.`,
    ],
    figures,
  }
}
