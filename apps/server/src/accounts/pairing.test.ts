import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { limits, pairingAnswer } from '@lef/protocol/messages'
import { onBothDatabases } from '../testing/on-both-databases.ts'
import { startTestServer, type TestPerson, type TestServer } from '../testing/test-server.ts'
import { clearEnded } from './clear-ended.ts'

const name = () => randomBytes(16).toString('hex')
const text = (length: number) => randomBytes(length).toString('base64url')

onBothDatabases('pairing', ({ database }) => {
  let test: TestServer
  let person: TestPerson
  let now = Date.parse('2026-03-01T10:00:00Z')
  beforeAll(async () => {
    test = await startTestServer(database(), { now: () => now })
    person = await test.newPerson()
  }, 120_000)
  afterAll(() => test.server.stop())

  const open = async (who = person): Promise<string> => {
    const pairing = name()
    expect((await who.ask('POST', '/api/pairings', { pairing })).status).toBe(200)
    return `/api/pairings/${pairing}`
  }
  const give = async (path: string, part: number, bytes: string, who = person) =>
    (await who.ask('POST', `${path}/parts`, { part, bytes })).body.problem ?? 'done'
  const look = async (path: string, after = 0, who = person) =>
    (await who.ask('GET', `${path}?after=${after}`)).body

  it('R-28 keeps each part once, hands them out in order, and ends with all that was left there', async () => {
    const path = await open()
    expect(pairingAnswer.parse(await look(path))).toEqual({
      endsAt: new Date(now + 600_000).toISOString(),
      parts: [],
    })
    const [ask, other] = [text(200), text(200)]
    expect(await give(path, 2, other)).toBe('done')
    expect(await give(path, 1, ask)).toBe('done')
    // An answer was lost: the same again. A second device that answers the same code: it was not first.
    expect([await give(path, 1, ask), await give(path, 1, text(200))]).toEqual(['done', 'taken'])
    const both = await Promise.all([give(path, 3, text(50)), give(path, 3, text(50))])
    expect(both.toSorted()).toEqual(['done', 'taken'])
    const { parts } = await look(path)
    expect(parts.slice(0, 2)).toEqual([
      { part: 1, bytes: ask },
      { part: 2, bytes: other },
    ])
    expect((await look(path, 1)).parts.map(({ part }: { part: number }) => part)).toEqual([2, 3])
    expect((await person.ask('DELETE', path)).status).toBe(200)
    expect([(await look(path)).problem, await give(path, 4, ask)]).toEqual(['link-is-over', 'link-is-over'])
    const left = await database().as('app', person.organisation, (query) =>
      query.selectFrom('pairing_parts').selectAll().execute(),
    )
    expect(left).toEqual([])
  })

  it('R-28 is the account’s alone, one at a time, for ten minutes', async () => {
    const other = await test.newPerson({ organisation: person.organisation })
    const path = await open()
    expect([(await look(path, 0, other)).problem, await give(path, 1, text(9), other)]).toEqual([
      'link-is-over',
      'link-is-over',
    ])
    await other.ask('DELETE', path)
    expect((await look(path)).parts).toEqual([])
    const next = await open()
    expect([(await look(path)).problem, (await look(next)).parts]).toEqual(['link-is-over', []])
    expect(await give(next, 1, text(9))).toBe('done')
    now += 599_000
    expect((await look(next)).parts).toHaveLength(1)
    now += 1_000
    expect([(await look(next)).problem, await give(next, 2, text(9))]).toEqual([
      'link-is-over',
      'link-is-over',
    ])
    await clearEnded(database(), new Date(now))
    const left = await database().as('app', person.organisation, (query) =>
      query.selectFrom('pairings').selectAll().execute(),
    )
    expect(left).toEqual([])
  })

  it('R-28 R-9 takes parts up to their size, and hands out large ones one at a time', async () => {
    const path = await open()
    const large = text(limits.pairingPartBytes)
    expect([await give(path, 3, large), await give(path, 4, large)]).toEqual(['done', 'done'])
    const first = await look(path)
    expect(first.parts.map(({ part }: { part: number }) => part)).toEqual([3])
    expect(first.parts[0].bytes === large).toBe(true)
    expect((await look(path, 3)).parts).toHaveLength(1)
    expect(await give(path, 5, text(limits.pairingPartBytes + 3))).toBe('malformed')
    for (const part of [0, limits.pairingParts + 1, 1.5])
      expect(await give(path, part, 'AAAA')).toBe('malformed')
    let problem = ''
    for (let tries = 0; problem === '' && tries < 60; tries++) {
      problem = (await person.ask('POST', '/api/pairings', { pairing: name() })).body.problem ?? ''
    }
    expect(problem).toBe('slow-down')
  })
})
