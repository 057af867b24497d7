import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { openDatabase } from '../../../apps/server/src/storage/database.ts'
import { bytesOf } from '../../../apps/server/src/storage/hex.ts'
import { documentNamed } from '../../../apps/server/src/testing/test-device.ts'
import { sharedDocument, startTestServer } from '../../../apps/server/src/testing/test-server.ts'
import { figure, type Figure } from '../../harness/figure.ts'
import { createProgress } from '../../harness/progress.ts'
import type { Findings } from '../../harness/result.ts'
import { onEachDatabase } from '../open-places.ts'

const sizes = [10, 100, 1_000, 10_000] as const
const envelopesEach = 8
const times = 40
const warmUp = 30

/** What appending and opening cost when there are more and more trajectories in one database. */
export async function growth(): Promise<Findings> {
  const say = createProgress()
  const figures: Figure[] = []
  await onEachDatabase(async (name, place) => {
    const opened = await openDatabase(place)
    if (!opened.ok) throw new Error(JSON.stringify(opened.error))
    const database = opened.value
    const server = await startTestServer(database, { lookAroundEvery: 3_600_000 })
    const person = await server.newPerson()
    const document = await sharedDocument(documentNamed('measured'), person)
    const path = `/api/documents/${document}/envelopes`
    const organisation = bytesOf(person.organisation)
    // Enough that everything which is prepared once has been.
    for (let at = 0; at < warmUp; at++) {
      await person.ask('POST', path, { envelopes: [(await person.device.next(document, 1_000)).text] })
    }
    let there = 1
    let measured = warmUp - 1
    let firsts: readonly number[] = []
    for (const size of sizes) {
      await database.asOwner('write', async (query) => {
        await sql`select set_config('role', 'lef_app', true), set_config('lef.organisation', ${person.organisation}, true)`.execute(
          query,
        )
        await sql`insert into documents (organisation, document, made_at)
          select ${organisation}, 'x' || n, now() from generate_series(${sql.lit(there)}::int, ${sql.lit(size - 1)}::int) n`.execute(
          query,
        )
        await sql`insert into members select ${organisation}, 'x' || n, ${bytesOf(person.account)}, now()
          from generate_series(${sql.lit(there)}::int, ${sql.lit(size - 1)}::int) n where n % 1000 = 0`.execute(
          query,
        )
        await sql`insert into heads select ${organisation}, 'x' || n, ${randomBytes(16)}, ${sql.lit(envelopesEach)}, ${randomBytes(32)}
          from generate_series(${sql.lit(there)}::int, ${sql.lit(size - 1)}::int) n`.execute(query)
        await sql`insert into envelopes select ${organisation}, 'x' || n, ${randomBytes(16)}, seq, ${randomBytes(32)}, 1200, ${randomBytes(1_200)}, now()
          from generate_series(${sql.lit(there)}::int, ${sql.lit(size - 1)}::int) n, generate_series(1, ${sql.lit(envelopesEach)}) seq`.execute(
          query,
        )
      })
      // As PostgreSQL does by itself after a while; the embedded database never does, so here neither.
      if (database.kind === 'postgres')
        await database.asOwner('write', (query) => sql`analyze`.execute(query))
      there = size
      say(`${name}: ${size} trajectories are there`)
      const [appends, opens]: [number[], number[]] = [[], []]
      for (let at = 0; at < times; at++) {
        const body = { envelopes: [(await person.device.next(document, 1_000)).text] }
        const begun = performance.now()
        await person.ask('POST', path, body)
        measured += 1
        const appended = performance.now()
        await person.ask('GET', `${path}?after=${person.device.id}:${measured}`)
        appends.push(appended - begun)
        opens.push(performance.now() - appended)
      }
      const subject = `${name}, ${size}`
      const append = figure(subject, 'append one, until acknowledged', 'ms', 'median', appends)
      const open = figure(subject, 'open, from a cursor', 'ms', 'median', opens)
      if (firsts.length === 0) firsts = [append.value, open.value]
      figures.push(
        append,
        open,
        figure(subject, 'append / with 10', '×', 'count', [append.value / (firsts[0] ?? NaN)]),
        figure(subject, 'open / with 10', '×', 'count', [open.value / (firsts[1] ?? NaN)]),
      )
    }
    await server.server.stop()
    await database.close()
  })
  return {
    title: 'The relay: more and more trajectories',
    browser: null,
    method: [
      `One trajectory is measured among ${sizes.join(', ')} in one organisation, each with ${envelopesEach} envelopes of some 1.2 kB, put in beforehand; ${times} envelopes are appended over HTTP and what is new is asked for after each. Server and client in one process. PostgreSQL’s statistics are brought up to date in between, as it does by itself; the embedded database has none.`,
    ],
    figures,
  }
}
