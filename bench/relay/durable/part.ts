import type { DocumentId } from '@lef/protocol'
import type { TestEnvelope } from '../../../apps/server/src/testing/test-device.ts'
import { openLive, type TestLive, type TestPerson } from '../../../apps/server/src/testing/test-server.ts'
import { figure, type Figure } from '../../harness/figure.ts'
import { within } from '../../harness/patience.ts'
import { createProgress } from '../../harness/progress.ts'
import type { Findings } from '../../harness/result.ts'
import { bundleServer, withMeasured, type MeasuredServer } from '../measured-server.ts'
import { onEachDatabase } from '../open-places.ts'
import { seedPeople } from '../seed.ts'

const writers = 20
const inFlight = 8
const rounds = 5
const envelopesEach = 300
const boxBytes = 1_000
/** With header, signature and what the row's other columns take. */
const rowBytes = 1_200

/** What one round found; `own`, `sameClients`, `ceiling` and `values` in envelopes a second, `cpu` in microseconds. */
interface Rates {
  readonly own: number
  readonly waits: readonly number[]
  readonly group: number
  readonly cpu: number
  readonly sameClients: number
  readonly sameClientsCpu: number
  readonly ceiling: number
  readonly values: number
}

interface Person {
  readonly person: TestPerson
  readonly document: DocumentId
}

/** How many envelopes a second are acknowledged, each on disk, against what the database could do at most. */
export async function durable(): Promise<Findings> {
  const say = createProgress()
  const figures: Figure[] = []
  const program = await bundleServer()
  await onEachDatabase(async (name, place) => {
    const people = await seedPeople(place, writers)
    const samples = await withMeasured(program.file, place, async (server) => {
      const all = people.map(({ at, document }) => ({ person: at(server.address), document }))
      const [first] = all
      if (first === undefined) throw new Error('there are writers')
      const bare = await server.openBare(first.person.organisation)
      const rates: Rates[] = []
      for (let round = 0; round <= rounds; round++) {
        const found = await measureRound(server, bare, first, all)
        const { own, sameClients, ceiling } = found
        const which = round === 0 ? 'to warm up' : `round ${round}`
        say(
          `${name}, ${which}: ${Math.round(own)} a second; rows alone ${Math.round(sameClients)} from the same clients, ${Math.round(ceiling)} bare`,
        )
        if (round > 0) rates.push(found)
      }
      return rates
    })
    const of = (what: (one: Rates) => number) => samples.map(what)
    const waits = samples.flatMap((one) => one.waits)
    figures.push(
      figure(
        name,
        'acknowledged, on disk',
        'envelopes/s',
        'median',
        of(({ own }) => own),
      ),
      figure(name, 'until acknowledged', 'ms', 'median', waits),
      figure(name, 'until acknowledged, p95', 'ms', 'p95', waits),
      figure(
        name,
        'envelopes in a commit',
        'envelopes',
        'median',
        of(({ group }) => group),
      ),
      figure(
        name,
        'processor time of the server for each',
        'µs',
        'median',
        of(({ cpu }) => cpu),
      ),
      figure(
        name,
        'the same rows bare, the faster way',
        'envelopes/s',
        'median',
        of(({ ceiling }) => ceiling),
      ),
      figure(
        name,
        'the same rows bare, lists of values',
        'envelopes/s',
        'median',
        of(({ values }) => values),
      ),
      {
        ...figure(
          name,
          'acknowledged / bare',
          '×',
          'median',
          of((one) => one.own / one.ceiling),
        ),
        atLeast: 0.5,
      },
      figure(
        name,
        'acknowledged / bare lists of values',
        '×',
        'median',
        of((one) => one.own / one.values),
      ),
      figure(
        name,
        'rows alone, from the same clients',
        'envelopes/s',
        'median',
        of((one) => one.sameClients),
      ),
      figure(
        name,
        'processor time of that server for each',
        'µs',
        'median',
        of((one) => one.sameClientsCpu),
      ),
      figure(
        name,
        'acknowledged / rows alone, from the same clients',
        '×',
        'median',
        of((one) => one.own / one.sameClients),
      ),
    )
  })
  program.remove()
  return {
    title: 'The relay: envelopes on disk',
    browser: null,
    method: [
      `${writers} people of one organisation, each on a live connection to a document of their own with ${inFlight} envelopes of some ${boxBytes} bytes on their way, ${envelopesEach} each and ${rounds} rounds after one to warm up. The server is a process of its own; all clients are in one other. Envelopes are made and signed before the clock runs; checking their signatures is in it.`,
      'Bare: in the server’s process while nothing else goes on, one transaction after the other with as many rows of the same table and size as were in a commit on the average, with nothing checked and no head kept; after each round, on the same database. Two ways: a list of values, and one prepared text over arrays, as the server itself does it; the faster one of each round is the measure.',
      'Bare is measured while the clients stand still, the relay while they take their share of the same processors. Hence a second measure: *rows alone, from the same clients*, which send the same frames to a server in the same process that takes them in, writes all that wait in one transaction, in the relay’s way, and answers, with no signature, place or member checked.',
      'Processor time is that of the server’s process with all its threads; the embedded database runs in it, PostgreSQL in its own processes.',
    ],
    figures: figures.map((one) => ({ ...one, samples: one.samples.slice(0, 400) })),
  }
}

/** One round: the relay, then the same frames to a server that only writes them down, then rows by themselves. */
async function measureRound(
  server: MeasuredServer,
  bare: string,
  { person, document }: Person,
  all: readonly Person[],
): Promise<Rates> {
  const count = writers * envelopesEach
  const ready = await Promise.all(
    all.map(async (one) => {
      const envelopes: TestEnvelope[] = []
      for (let at = 0; at < envelopesEach; at++)
        envelopes.push(await one.person.device.next(one.document, boxBytes))
      return { document: one.document, envelopes }
    }),
  )
  const write = async (open: (at: number) => Promise<TestLive> | undefined) => {
    const lives = (await Promise.all(all.map((_, at) => open(at)))).filter((live) => live !== undefined)
    const before = await server.figures()
    const begun = performance.now()
    const writing = lives.map((live, at) => writeAll(live, ready[at]))
    const waits = await within(120, 'the last acknowledgement', Promise.all(writing))
    const rate = (count * 1000) / (performance.now() - begun)
    const after = await server.figures()
    for (const live of lives) await live.close()
    const cpu = (after.cpu - before.cpu) / count
    return { rate, cpu, waits: waits.flat(), commits: after.commits - before.commits }
  }
  const own = await write((at) => all[at]?.person.live())
  const sameClients = await write(() => openLive(bare, {}))
  const group = Math.max(1, Math.round(count / own.commits))
  const { organisation } = person
  const raw = await server.insertRaw({ organisation, document, rows: count / 2, group, size: rowBytes })
  return {
    own: own.rate,
    waits: own.waits,
    group,
    cpu: own.cpu,
    sameClients: sameClients.rate,
    sameClientsCpu: sameClients.cpu,
    ceiling: Math.max(raw.values, raw.arrays),
    values: raw.values,
  }
}

/** Sends all, a few at a time; gives how long each waited for its acknowledgement, in milliseconds. */
async function writeAll(
  live: TestLive,
  of: { readonly document: string; readonly envelopes: readonly TestEnvelope[] } | undefined,
): Promise<number[]> {
  const { document = '', envelopes = [] } = of ?? {}
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
