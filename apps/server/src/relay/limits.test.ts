import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { copyOf } from '@lef/protocol'
import { limits, rates } from '@lef/protocol/messages'
import { bytesOf } from '../storage/hex.ts'
import { onBothDatabases } from '../testing/on-both-databases.ts'
import { documentNamed } from '../testing/test-device.ts'
import { openLive, sharedDocument, startTestServer, type TestServer } from '../testing/test-server.ts'
import { agreeAll, bring, goalRelease, newTrajectory, short, termsOf } from '../testing/test-trajectory.ts'

onBothDatabases('what one account may take', ({ database }) => {
  let test: TestServer
  let now = Date.parse('2026-03-01T10:00:00Z')
  beforeAll(async () => {
    const bounds = {
      accountBytes: 200_000,
      connections: 3,
      subscriptions: { burst: 5, perSecond: 1 },
      questions: { burst: 300, perSecond: 5 },
    }
    test = await startTestServer(database(), { now: () => now, bounds, lookAroundEvery: 3_600_000 })
  })
  afterAll(() => test.server.stop())

  it('R-9 stores no more of one account than its share, says so, and goes on when there is room again', async () => {
    const person = await test.newPerson()
    const other = await test.newPerson({ organisation: person.organisation })
    const document = await sharedDocument(documentNamed('full'), person, other)
    const path = `/api/documents/${document}/envelopes`
    const send = async (from: typeof person) => {
      const envelope = await from.device.next(document, 40_000)
      return from.ask('POST', path, { envelopes: [envelope.text] })
    }
    const answers = []
    for (let at = 0; at < 8; at++) answers.push(await send(person))
    const stored = answers.filter(({ status }) => status === 200)
    expect(stored.length).toBeGreaterThan(3)
    expect(answers.at(-1)).toMatchObject({ status: 409, body: { problem: 'full' } })
    const live = await person.live()
    const envelope = await person.device.next(document, 100)
    live.send({ type: 'append', id: 7, document, envelopes: [envelope.text] })
    expect(await live.until(({ type }) => type === 'problem')).toMatchObject({ problem: 'full', id: 7 })
    await live.close()
    // What one has filled is not the other's: they write on.
    expect((await send(other)).body.results[0].outcome).toBe('stored')
    await database().as('app', person.organisation, (query) =>
      query
        .updateTable('envelopes')
        .set({ bytes: null })
        .where('device', '=', bytesOf(person.device.id))
        .execute(),
    )
    now += 61_000
    // The row goes on where it stopped.
    const again = await person.ask('POST', path, { envelopes: [envelope.text] })
    expect(again.body.results[0].outcome).toBe('gap')
  })

  it('R-9 counts statements for whoever made the document, and keeps their number and size in bounds', async () => {
    const trajectory = await newTrajectory(test)
    const { coachee, coach, path, document } = trajectory
    const agreement = await agreeAll(trajectory, now)
    const outcomes: string[] = []
    for (let at = 0; at < 4; at++) {
      const { statement } = goalRelease(trajectory, agreement)
      const large = copyOf(randomBytes(1))
      outcomes.push(short(await bring(coachee, path, await coachee.signer.sign(statement), large)))
    }
    // What does not fit its hash is not kept, and takes no room.
    expect(new Set(outcomes)).toEqual(new Set(['wrong-sealed']))
    const padding = {
      organisation: bytesOf(coach.person.organisation),
      document,
      kind: 'snapshot-check',
      withheld: false,
    }
    await database().as('app', coach.person.organisation, (query) =>
      query
        .insertInto('statements')
        .values({
          ...padding,
          statement: randomBytes(32),
          place: 1_000,
          complete: true,
          bytes: Buffer.alloc(limits.allStatementsBytes),
          sealed: null,
          taken_back: false,
          seen_at: new Date(now),
        })
        .execute(),
    )
    const { statement } = termsOf(trajectory, now, { number: 1, prev: agreement })
    expect(short(await bring(coach, path, await coach.signer.sign(statement)))).toBe('full')
  })

  it('R-9 R-10 has so many documents and devices of an account, and no more at once', async () => {
    const person = await test.newPerson()
    const make = (at: number) => person.ask('POST', '/api/documents', { document: `d${at}` })
    const made = []
    for (let at = 0; at <= rates.documents.burst; at++) made.push((await make(at)).status)
    expect(made).toEqual([...Array(rates.documents.burst).fill(200), 429])
    now += 3_600_000
    const own = { organisation: bytesOf(person.organisation), made_at: new Date(now) }
    const account = bytesOf(person.account)
    const names = Array.from({ length: limits.documents - rates.documents.burst }, (_, at) => `more${at}`)
    await database().as('app', person.organisation, async (query) => {
      await query
        .insertInto('documents')
        .values(names.map((document) => ({ ...own, document, made_by: account })))
        .execute()
      await query
        .insertInto('members')
        .values(
          names.map((document) => ({
            organisation: own.organisation,
            document,
            account,
            since: own.made_at,
          })),
        )
        .execute()
      await query
        .insertInto('devices')
        .values(
          Array.from({ length: limits.devices - 1 }, () => ({
            ...own,
            device: randomBytes(16),
            account,
            public_key: randomBytes(32),
            removed_at: null,
          })),
        )
        .execute()
    })
    expect((await make(9_999)).body.problem).toBe('full')
    // One's own again is no new one; and what is left makes room.
    expect((await make(0)).status).toBe(200)
    await person.ask('DELETE', `/api/documents/d0/members/${person.account}`)
    expect((await make(9_999)).status).toBe(200)
    const second = await test
      .newPerson({ organisation: person.organisation })
      .catch((error: unknown) => error)
    expect(second).not.toBeInstanceOf(Error)
  })

  it('R-9 R-10 lets one account ask, follow and connect only so often, and others not less for it', async () => {
    const person = await test.newPerson()
    const other = await test.newPerson({ organisation: person.organisation })
    const headers = { cookie: person.cookie, origin: 'http://localhost:15333' }
    const opened = [await person.live(), await person.live(), await person.live()]
    await expect(openLive(test.address, headers)).rejects.toThrow('429')
    const [first, second] = opened
    for (let at = 0; at < 3; at++) first?.send({ type: 'subscribe', document: 'nowhere', after: {} })
    await first?.until((frame) => frame.type === 'problem' && frame.problem === 'unknown-document')
    for (let at = 0; at < 3; at++) second?.send({ type: 'subscribe', document: 'nowhere', after: {} })
    // On all connections together.
    const slow = await second?.until((frame) => frame.type === 'problem' && frame.problem === 'slow-down')
    expect(slow).toMatchObject({ document: 'nowhere', wait: 1_000 })
    await Promise.all(opened.map((live) => live.close()))
    const statuses: number[] = []
    while (statuses.length < 40 && !statuses.includes(429)) {
      statuses.push((await person.ask('GET', '/api/documents')).status)
    }
    expect(statuses.at(-1)).toBe(429)
    expect(statuses.length).toBeGreaterThan(20)
    expect((await other.ask('GET', '/api/documents')).status).toBe(200)
    now += 10_000
    expect((await person.ask('GET', '/api/documents')).status).toBe(200)
  })
})
