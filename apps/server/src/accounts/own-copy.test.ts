import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { exportAnswer, limits, ownCopyAnswer, type OwnCopy } from '@lef/protocol/messages'
import { onBothDatabases } from '../testing/on-both-databases.ts'
import { startTestServer, type TestPerson, type TestServer } from '../testing/test-server.ts'
import { createKnownDevices } from './known-device.ts'
import { serverSecret } from './sign-in.ts'

const name = () => randomBytes(16).toString('hex')
const text = (length: number) => randomBytes(length).toString('base64url')

onBothDatabases('sealed copies', ({ database }) => {
  let test: TestServer
  let organiser: TestPerson
  let now = Date.parse('2026-03-01T10:00:00Z')
  let mails: string[] = []
  beforeAll(async () => {
    test = await startTestServer(database(), { now: () => now, say: (text) => mails.push(text) })
    organiser = await test.newPerson({ organiser: true })
  }, 120_000)
  afterAll(() => test.server.stop())

  const colleague = () => test.newPerson({ organisation: organiser.organisation })
  const give = async (who: TestPerson, copy: string, part: number, bytes: string) =>
    (await who.ask('POST', `/api/copies/${copy}/parts`, { part, bytes })).body.problem ?? 'done'
  const finish = async (who: TestPerson, copy: string, parts: number) =>
    (await who.ask('POST', `/api/copies/${copy}`, { parts })).body
  const standing = async (who: TestPerson): Promise<OwnCopy> =>
    ownCopyAnswer.parse((await who.ask('GET', '/api/copies')).body).ownCopy
  const read = async (who: TestPerson, copy: string): Promise<string[]> => {
    const parts: string[] = []
    for (;;) {
      const { body } = await who.ask('GET', `/api/copies/${copy}/parts?after=${parts.length}`)
      if (body.problem !== undefined) return [body.problem]
      if (body.parts.length === 0) return parts
      parts.push(...body.parts.map(({ bytes }: { bytes: string }) => bytes))
    }
  }
  const rowsOf = (table: 'copies' | 'copy_parts', who: TestPerson) =>
    database().as('app', who.organisation, (query) =>
      query.selectFrom(table).select('copy').where('account', '=', Buffer.from(who.account, 'hex')).execute(),
    )

  it('R-29 keeps one copy, and the old one until the new one is whole', async () => {
    const person = await colleague()
    expect(await standing(person)).toBeNull()
    const [first, second, third] = [name(), name(), name()]
    const [one, two] = [text(limits.copyPartBytes), text(5000)]
    expect([await give(person, first, 2, two), await give(person, first, 1, one)]).toEqual(['done', 'done'])
    expect([await standing(person), await read(person, first)]).toEqual([null, ['unknown-copy']])
    expect((await finish(person, first, 3)).problem).toBe('not-acceptable')
    const made = {
      copy: first,
      parts: 2,
      bytes: limits.copyPartBytes + 5000,
      madeAt: new Date(now).toISOString(),
    }
    expect((await finish(person, first, 2)).ownCopy).toEqual(made)
    expect(await read(person, first)).toEqual([one, two])
    // Given again because an answer was lost, it says so; nothing is written over.
    expect([await give(person, first, 1, text(9)), await give(person, first, 3, text(9))]).toEqual([
      'taken',
      'taken',
    ])

    expect(await give(person, second, 1, text(40))).toBe('done')
    expect(await standing(person)).toEqual(made)
    // One that was broken off makes room for the next.
    const newest = text(60)
    expect(await give(person, third, 1, newest)).toBe('done')
    expect((await finish(person, second, 1)).problem).toBe('unknown-copy')
    expect((await finish(person, third, 1)).ownCopy).toMatchObject({ copy: third, bytes: 60 })
    expect([await read(person, first), await read(person, third)]).toEqual([['unknown-copy'], [newest]])
    expect([(await rowsOf('copies', person)).length, (await rowsOf('copy_parts', person)).length]).toEqual([
      1, 1,
    ])
  })

  it('R-29 is the account’s alone, listed with its own data, and goes when they take it away, leave or are let go', async () => {
    const [person, other] = [await colleague(), await colleague()]
    const copy = name()
    const keep = async (who: TestPerson) => {
      await give(who, copy, 1, text(80))
      await finish(who, copy, 1)
    }
    await keep(person)
    expect([await standing(other), await read(other, copy)]).toEqual([null, ['unknown-copy']])
    await other.ask('DELETE', '/api/copies')
    expect(exportAnswer.parse((await person.ask('GET', '/api/me/export')).body).ownCopy).toMatchObject({
      copy,
      bytes: 80,
    })
    // Who lost a passphrase is let in again, and finds it there.
    expect((await organiser.ask('POST', `/api/accounts/${person.account}/invitation`)).status).toBe(200)
    expect(await standing(person)).toMatchObject({ copy })
    await person.ask('DELETE', '/api/copies')
    expect([await standing(person), await rowsOf('copy_parts', person)]).toEqual([null, []])

    await keep(person)
    expect((await organiser.ask('DELETE', `/api/accounts/${person.account}`)).status).toBe(200)
    expect(await rowsOf('copy_parts', person)).toEqual([])
    await keep(other)
    expect((await other.ask('DELETE', '/api/me', { authKey: null })).status).toBe(200)
    expect(await rowsOf('copy_parts', other)).toEqual([])
  })

  it('R-29 R-27 writes down what is done with a copy, and mails its owner of what somebody else may have done', async () => {
    const person = await colleague()
    const mail = `${person.account}@example.org`
    const known = createKnownDevices(await serverSecret(database(), 'known-devices'), false)
    const browser = () => ({
      cookie: `${person.cookie}; lef-known=${known.valueFor(undefined, person.organisation, mail)}`,
    })
    const [own, other] = [browser(), browser()]
    const make = async (copy: string, headers: Record<string, string>) => {
      await person.ask('POST', `/api/copies/${copy}/parts`, { part: 1, bytes: text(80) }, headers)
      const { status } = await person.ask('POST', `/api/copies/${copy}`, { parts: 1 }, headers)
      expect(status).toBe(200)
    }
    /** What was written down since, and of what a mail came. */
    const said = async () => {
      const { audit } = exportAnswer.parse((await person.ask('GET', '/api/me/export')).body)
      const came = mails.filter((one) => one.includes(mail))
      mails = []
      return [audit.map(({ what }) => what).slice(seen), came.length, came.join()] as const
    }
    let seen = exportAnswer.parse((await person.ask('GET', '/api/me/export')).body).audit.length
    mails = []
    const expectSaid = async (what: readonly string[], words: string | null) => {
      const [written, count, came] = await said()
      seen += written.length
      expect([written, count]).toEqual([what, words === null ? 0 : 1])
      if (words !== null) expect(came).toContain(words)
      // An hour later the next of a kind is mailed again.
      now += 3_600_000
    }

    const [first, second, third] = [name(), name(), name()]
    await make(first, own)
    await expectSaid(['copy-made'], null)
    await make(second, own)
    // Finished again because the answer was lost.
    expect((await person.ask('POST', `/api/copies/${second}`, { parts: 1 }, own)).status).toBe(200)
    await expectSaid([], null)
    await make(third, other)
    await expectSaid(['copy-replaced'], 'vervangen vanuit een andere browser')
    // A browser that nobody signed in with, has the session alone.
    await make(name(), {})
    await expectSaid(['copy-replaced'], 'was replaced from another browser')
    await make(first, {})
    await expectSaid([], null)
    await read(person, first)
    await expectSaid(['copy-fetched'], 'was fetched from the server')
    await person.ask('DELETE', '/api/copies', undefined, own)
    await expectSaid(['copy-removed'], 'there is no copy any more')
    await person.ask('DELETE', '/api/copies', undefined, own)
    await read(person, first)
    await expectSaid([], null)
  })

  it('R-29 R-9 takes so many deeds at a time, so that the log is not filled', async () => {
    const person = await colleague()
    const answers = []
    for (let time = 0; time < 25; time++)
      answers.push((await person.ask('DELETE', '/api/copies')).body.problem ?? 'done')
    expect(answers.filter((answer) => answer === 'slow-down')).toHaveLength(5)
  })

  it('R-29 R-9 takes parts up to their size and number, and so much at a time', async () => {
    const person = await colleague()
    const copy = name()
    expect(await give(person, copy, 1, text(limits.copyPartBytes + 3))).toBe('malformed')
    for (const part of [0, limits.copyParts + 1, 1.5])
      expect(await give(person, copy, part, 'AAAA')).toBe('malformed')
    expect(await give(person, copy, 1, '')).toBe('malformed')
    expect(await give(person, 'not a name', 1, 'AAAA')).toBe('malformed')
  })
})
