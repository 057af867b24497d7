import type { TestEnvelope } from '../../../apps/server/src/testing/test-device.ts'
import type { TestLive } from '../../../apps/server/src/testing/test-server.ts'
import { figure, median, type Figure } from '../../harness/figure.ts'
import { within } from '../../harness/patience.ts'
import { createProgress } from '../../harness/progress.ts'
import type { Findings } from '../../harness/result.ts'
import { bundleServer, startMeasured } from '../measured-server.ts'
import { onEachDatabase } from '../open-places.ts'
import { seedPeople } from '../seed.ts'

const writers = 20
const inFlight = 8
const rounds = 5
const envelopesEach = 150
const boxBytes = 1_000
/** With header, signature and what the row's other columns take. */
const rowBytes = 1_200

/** How many envelopes a second are acknowledged, each on disk, against what the database could do at most. */
export async function durable(): Promise<Findings> {
  const say = createProgress()
  const figures: Figure[] = []
  const program = await bundleServer()
  await onEachDatabase(async (name, place) => {
    const people = await seedPeople(place, writers)
    const server = await startMeasured(program.file, place)
    const all = people.map(({ at, document }) => ({ person: at(server.address), document }))
    const [first] = all
    if (first === undefined) throw new Error('there are writers')
    const samples = {
      rates: [] as number[],
      groups: [] as number[],
      waits: [] as number[],
      cpu: [] as number[],
      ceilings: [] as number[],
      plain: [] as number[],
      ratios: [] as number[],
    }
    for (let round = 0; round < rounds; round++) {
      const ready = await Promise.all(
        all.map(async ({ person, document }) => {
          const envelopes: TestEnvelope[] = []
          for (let at = 0; at < envelopesEach; at++)
            envelopes.push(await person.device.next(document, boxBytes))
          return { document, envelopes, live: await person.live() }
        }),
      )
      const before = await server.figures()
      const begun = performance.now()
      const took = await within(120, 'the last acknowledgement', Promise.all(ready.map(writeAll)))
      const seconds = (performance.now() - begun) / 1000
      const after = await server.figures()
      for (const { live } of ready) await live.close()
      const count = writers * envelopesEach
      const group = Math.max(1, Math.round(count / (after.commits - before.commits)))
      const raw = await server.insertRaw({
        organisation: first.person.organisation,
        document: first.document,
        rows: count / 2,
        group,
        size: rowBytes,
      })
      const ceiling = Math.max(raw.values, raw.arrays)
      say(`${name}, round ${round + 1}: ${Math.round(count / seconds)} a second, bare ${Math.round(ceiling)}`)
      samples.rates.push(count / seconds)
      samples.groups.push(group)
      samples.waits.push(...took.flat())
      samples.cpu.push((after.cpu - before.cpu) / count)
      samples.ceilings.push(ceiling)
      samples.plain.push(raw.values)
      samples.ratios.push(count / seconds / ceiling)
    }
    await server.stop()
    figures.push(
      figure(name, 'acknowledged, on disk', 'envelopes/s', 'median', samples.rates),
      figure(name, 'until acknowledged', 'ms', 'median', samples.waits),
      figure(name, 'until acknowledged, p95', 'ms', 'p95', samples.waits),
      figure(name, 'envelopes in a commit', 'envelopes', 'median', samples.groups),
      figure(name, 'processor time of the server for each', 'µs', 'median', samples.cpu),
      figure(name, 'the same rows bare, the faster way', 'envelopes/s', 'median', samples.ceilings),
      figure(name, 'the same rows bare, lists of values', 'envelopes/s', 'median', samples.plain),
      { ...figure(name, 'acknowledged / bare', '×', 'median', samples.ratios), atLeast: 0.5 },
      figure(name, 'acknowledged / bare lists of values', '×', 'count', [
        median(samples.rates.map((rate, at) => rate / (samples.plain[at] ?? NaN))),
      ]),
    )
  })
  program.remove()
  return {
    title: 'The relay: envelopes on disk',
    browser: null,
    method: [
      `${writers} people of one organisation, each on a live connection to a document of their own with ${inFlight} envelopes of some ${boxBytes} bytes on their way, ${envelopesEach} each and ${rounds} rounds. The server is a process of its own; all clients are in one other. Envelopes are made and signed before the clock runs; checking their signatures is in it.`,
      'Bare: in the server’s process while nothing else goes on, one transaction after the other with as many rows of the same table and size as were in a commit on the average, with nothing checked and no head kept; after each round, on the same database. Two ways: a list of values, and one prepared text over arrays, as the server itself does it; the faster one of each round is the measure.',
      'Processor time is that of the server’s process with all its threads; the embedded database runs in it, PostgreSQL in its own processes.',
    ],
    figures: figures.map((one) => ({ ...one, samples: one.samples.slice(0, 400) })),
  }
}

/** Sends all, a few at a time; gives how long each waited for its acknowledgement, in milliseconds. */
async function writeAll({
  live,
  document,
  envelopes,
}: {
  readonly live: TestLive
  readonly document: string
  readonly envelopes: readonly TestEnvelope[]
}): Promise<number[]> {
  const begun = new Map<number, number>()
  const took: number[] = []
  let next = 0
  const send = () => {
    const envelope = envelopes[next]
    if (envelope === undefined) return
    next += 1
    begun.set(envelope.seq, performance.now())
    live.send({ type: 'append', id: envelope.seq, document, envelopes: [envelope.text] })
  }
  await new Promise<void>((done, failed) => {
    live.socket.on('message', (data) => {
      const frame = JSON.parse(String(data))
      if (frame.type === 'problem') return failed(new Error(frame.problem))
      if (frame.type !== 'appended') return
      if (frame.results[0].outcome !== 'stored') return failed(new Error(frame.results[0].outcome))
      took.push(performance.now() - (begun.get(frame.id) ?? NaN))
      if (took.length === envelopes.length) done()
      else send()
    })
    for (let at = 0; at < inFlight; at++) send()
  })
  return took
}
