import { setTimeout as wait } from 'node:timers/promises'
import { openLive, type TestLive } from '../../../apps/server/src/testing/test-server.ts'
import { figure, type Figure } from '../../harness/figure.ts'
import { within } from '../../harness/patience.ts'
import { createProgress } from '../../harness/progress.ts'
import type { Findings } from '../../harness/result.ts'
import { bundleServer, publicAddress, withMeasured } from '../measured-server.ts'
import { onEachDatabase } from '../open-places.ts'
import { seedPeople, type Writer } from '../seed.ts'

const people = 50
const counts = [1_000, 5_000] as const
/** How long the server is left alone before its memory is looked at, in milliseconds. */
const rest = 5_000
/** How long it is looked what they cost while nothing goes on: as long as it takes until each was looked after once. */
const watched = 30_000
/** As many come at once as the join storm that is measured; more would measure how long the system's queue is. */
const atOnce = 1_000

/** What connections cost that only listen, and how long it takes until all of them are there. */
export async function idle(): Promise<Findings> {
  const say = createProgress()
  const figures: Figure[] = []
  const program = await bundleServer()
  await onEachDatabase(async (name, place) => {
    const writers = await seedPeople(place, people)
    say(`${name}: ${people} people are there`)
    for (const count of counts) {
      const begun = performance.now()
      await withMeasured(program.file, place, async (server) => {
        const ready = performance.now() - begun
        await wait(rest)
        const heldBefore = await server.held()
        const before = await server.figures()
        const begunToJoin = performance.now()
        const all = await joinAll(count, (at) => {
          const writer = writers[at % people]
          if (writer === undefined) throw new Error('there are people')
          return join(server.address, writer)
        })
        const joined = performance.now() - begunToJoin
        say(`${name}: all ${count} have caught up`)
        await wait(rest)
        const after = await server.figures()
        const held = await server.held()
        const alone = await server.figures()
        await wait(watched)
        const idled = await server.figures()
        for (const { socket } of all) socket.terminate()
        const subject = `${name}, ${count}`
        figures.push(
          figure(subject, 'until all have caught up', 's', 'count', [joined / 1000]),
          figure(subject, 'processor time of the server for each that joins', 'ms', 'count', [
            (after.cpu - before.cpu) / count / 1000,
          ]),
          figure(subject, 'what the server holds for an idle connection', 'KiB', 'count', [
            (held - heldBefore) / count,
          ]),
          figure(subject, 'resident set, grown for each connection', 'KiB', 'count', [
            (after.memory - before.memory) / count,
          ]),
          figure(subject, 'share of one core while all are idle', '%', 'count', [
            (idled.cpu - alone.cpu) / watched / 10,
          ]),
          figure(subject, 'memory of the server at rest, before', 'MiB', 'count', [before.memory / 1024]),
          figure(subject, 'start of the process until it serves', 's', 'count', [ready / 1000]),
        )
      })
    }
  })
  program.remove()
  return {
    title: 'The relay: connections that listen',
    browser: null,
    method: [
      `The server is a process of its own; all connections are opened from another, ${atOnce} at once, follow one of ${people} documents and then say nothing. What the server holds is the heap of the thread that serves and what lies beside it, without garbage, ${rest / 1000} s after the last had caught up, less that of ${rest / 1000} s after the start. The resident set is the whole process’s (with the embedded database in it), garbage and what the system lends it included: with a thousand connections it can as well fall as rise. While they are idle is ${watched / 1000} s: each is asked once in half a minute whether it is still there and signed in.`,
    ],
    figures,
  }
}

/** A connection that follows its person's document and has caught up. */
async function join(address: string, writer: Writer): Promise<TestLive> {
  const { cookie } = writer.at(address)
  const live = await openLive(address, { cookie, origin: publicAddress })
  live.send({ type: 'subscribe', document: writer.document, after: {} })
  await live.until(({ type }) => type === 'caught-up')
  return live
}

async function joinAll(count: number, one: (at: number) => Promise<TestLive>): Promise<TestLive[]> {
  const all: TestLive[] = []
  while (all.length < count) {
    const wave = Array.from({ length: Math.min(atOnce, count - all.length) }, (_, at) => one(all.length + at))
    all.push(...(await within(120, 'the last of a thousand', Promise.all(wave))))
  }
  return all
}
