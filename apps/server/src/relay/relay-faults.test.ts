import { sql } from 'kysely'
import { expect, it } from 'vitest'
import type { Database } from '../storage/database.ts'
import { onBothDatabases } from '../testing/on-both-databases.ts'
import { runRelayFaults } from '../testing/relay-faults.ts'
import { documentNamed } from '../testing/test-device.ts'
import { sharedDocument, startTestServer } from '../testing/test-server.ts'

onBothDatabases(
  'a server that is killed',
  ({ newPlace }) => {
    it('R-4 R-5 loses no acknowledged envelope and doubles none, five times', async () => {
      const result = await runRelayFaults({
        place: await newPlace(),
        rounds: 5,
        writers: 12,
        random: Math.random,
      })
      expect(result).toEqual({ kills: 5, acknowledged: expect.any(Number), lost: [], wrong: [], refused: [] })
      expect(result.acknowledged).toBeGreaterThan(12)
    }, 180_000)
  },
  { opened: false },
)

/** How often the database made its log reach the disk; PostgreSQL tells a second late. */
async function syncsOf(database: Database): Promise<number> {
  const own = await database.syncs()
  if (own !== null) return own
  return database.as('app', null, async (query) => {
    const { rows: told } = await sql`
      select from pg_attribute where attrelid = 'pg_stat_wal'::regclass and attname = 'wal_sync'
    `.execute(query)
    const syncs = told.length > 0 ? untilPostgres17 : sincePostgres18
    const { rows } = await syncs.execute(query)
    const [row] = rows
    if (row === undefined) throw new Error('PostgreSQL does not say how often its log reached the disk')
    return Number(row.syncs)
  })
}

const untilPostgres17 = sql<{ syncs: string }>`select wal_sync as syncs from pg_stat_wal`
const sincePostgres18 = sql<{ syncs: string }>`
  select sum(fsyncs) as syncs from pg_stat_io
  where object = 'wal' and context = 'normal'
`

onBothDatabases('an acknowledgement', ({ database }) => {
  it('R-4 comes after the log has reached the disk: once at least for each, when they come one after the other', async () => {
    const server = await startTestServer(database(), { lookAroundEvery: 3_600_000 })
    const person = await server.newPerson()
    const document = await sharedDocument(documentNamed('d'), person)
    const before = await syncsOf(database())
    for (let at = 0; at < 20; at++) {
      const envelope = await person.device.next(document)
      const body = { envelopes: [envelope.text] }
      const { body: answer } = await person.ask('POST', `/api/documents/${document}/envelopes`, body)
      expect(answer.results[0].outcome).toBe('stored')
    }
    await expect.poll(() => syncsOf(database()), { timeout: 20_000 }).toBeGreaterThanOrEqual(before + 20)
    await server.server.stop()
  }, 60_000)
})
