import { randomBytes } from 'node:crypto'
import { openDatabase, type Database } from '../../../apps/server/src/storage/database.ts'
import { bytesOf } from '../../../apps/server/src/storage/hex.ts'
import { documentNamed, type TestEnvelope } from '../../../apps/server/src/testing/test-device.ts'
import {
  sharedDocument,
  startTestServer,
  type TestPerson,
} from '../../../apps/server/src/testing/test-server.ts'
import { figure, type Figure } from '../../harness/figure.ts'
import type { Findings } from '../../harness/result.ts'
import { onEachDatabase } from '../open-places.ts'

const writers = 20
const inFlight = 8
const rounds = 3
const envelopesEach = 100
const boxBytes = 1_000

/** How many envelopes a second are acknowledged, each on disk, against what the database could do at most. */
export async function durable(): Promise<Findings> {
  const figures: Figure[] = []
  await onEachDatabase(async (name, place) => {
    const opened = await openDatabase(place)
    if (!opened.ok) throw new Error(JSON.stringify(opened.error))
    const counted = countingCommits(opened.value)
    const server = await startTestServer(counted.database, { lookAroundEvery: 3_600_000 })
    const first = await server.newPerson()
    const all = await Promise.all(
      Array.from({ length: writers }, async (_, at) => {
        const person = at === 0 ? first : await server.newPerson({ organisation: first.organisation })
        const document = await sharedDocument(documentNamed(`d${at}`), person)
        return { person, document }
      }),
    )
    const [rates, groups, waits, ceilings, ratios]: number[][] = [[], [], [], [], []]
    for (let round = 0; round < rounds; round++) {
      const made = await Promise.all(
        all.map(async ({ person, document }) => {
          const envelopes: TestEnvelope[] = []
          for (let at = 0; at < envelopesEach; at++)
            envelopes.push(await person.device.next(document, boxBytes))
          return envelopes
        }),
      )
      const before = counted.commits()
      const begun = performance.now()
      const took = await Promise.all(
        all.map(({ person, document }, at) => writeAll(person, document, made[at] ?? [])),
      )
      const rate = (writers * envelopesEach * 1000) / (performance.now() - begun)
      const group = Math.max(1, Math.round((writers * envelopesEach) / (counted.commits() - before)))
      const ceiling = await rawCeiling(opened.value, all[0]?.person, group, boxBytes + 200)
      rates?.push(rate)
      groups?.push(group)
      waits?.push(...took.flat())
      ceilings?.push(ceiling)
      ratios?.push(rate / ceiling)
    }
    await server.server.stop()
    await opened.value.close()
    figures.push(
      figure(name, 'acknowledged, on disk', 'envelopes/s', 'median', rates ?? []),
      figure(name, 'until acknowledged', 'ms', 'median', waits ?? []),
      figure(name, 'until acknowledged, p95', 'ms', 'p95', waits ?? []),
      figure(name, 'envelopes in a commit', 'envelopes', 'median', groups ?? []),
      figure(name, 'the same rows in bare inserts of that size', 'envelopes/s', 'median', ceilings ?? []),
      { ...figure(name, 'acknowledged / bare', '×', 'median', ratios ?? []), atLeast: 0.5 },
    )
  })
  return {
    title: 'The relay: envelopes on disk',
    browser: null,
    method: [
      `${writers} people of one organisation, each on a live connection to a document of their own with ${inFlight} envelopes of some ${boxBytes} bytes on their way, ${envelopesEach} each and ${rounds} rounds; server and clients in one process, which takes from the server what the clients need. Envelopes are made and signed before the clock runs; checking their signatures is in it.`,
      'Bare: one transaction after the other, each one insert of as many rows of the same table and size as were in a commit on the average, with nothing checked and no head kept; in turn with the rounds, on the same database.',
    ],
    figures: figures.map((one) => ({ ...one, samples: one.samples.slice(0, 400) })),
  }
}

/** The same database, and how many transactions it has ended. */
function countingCommits(database: Database): { readonly database: Database; commits(): number } {
  let commits = 0
  return {
    commits: () => commits,
    database: {
      ...database,
      as: async (role, organisation, work) => {
        const value = await database.as(role, organisation, work)
        // The group commit is the one that belongs to no organisation.
        if (role === 'app' && organisation === null) commits += 1
        return value
      },
    },
  }
}

/** Sends all, a few at a time; gives how long each waited for its acknowledgement, in milliseconds. */
async function writeAll(
  person: TestPerson,
  document: string,
  envelopes: readonly TestEnvelope[],
): Promise<number[]> {
  const live = await person.live()
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
      if (frame.type !== 'appended') return
      if (frame.results[0].outcome !== 'stored') return failed(new Error(frame.results[0].outcome))
      took.push(performance.now() - (begun.get(frame.id) ?? NaN))
      if (took.length === envelopes.length) done()
      else send()
    })
    for (let at = 0; at < inFlight; at++) send()
  })
  await live.close()
  return took
}

/** Rows a second of nothing but inserts. */
async function rawCeiling(
  database: Database,
  person: TestPerson | undefined,
  group: number,
  size: number,
): Promise<number> {
  if (person === undefined) throw new Error('there are writers')
  const own = bytesOf(person.organisation)
  const device = randomBytes(16)
  const times = Math.ceil((writers * envelopesEach) / 2 / group)
  const rows = Array.from({ length: group }, () => ({ hash: randomBytes(32), bytes: randomBytes(size) }))
  const stored_at = new Date(0)
  const begun = performance.now()
  for (let at = 0; at < times; at++) {
    await database.as('app', person.organisation, (query) =>
      query
        .insertInto('envelopes')
        .values(
          rows.map((row, place) => ({
            organisation: own,
            document: 'd0',
            device,
            seq: at * group + place + 1,
            size,
            stored_at,
            ...row,
          })),
        )
        .execute(),
    )
  }
  return (times * group * 1000) / (performance.now() - begun)
}
