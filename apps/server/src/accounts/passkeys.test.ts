import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { exportAnswer, sessionAnswer } from '@lef/protocol/messages'
import { onBothDatabases } from '../testing/on-both-databases.ts'
import { newTestPasskey, type Ceremony, type TestPasskey } from '../testing/test-passkey.ts'
import {
  ask,
  publicAddress,
  startTestServer,
  type Answer,
  type TestPerson,
  type TestServer,
} from '../testing/test-server.ts'
import { keepSignIn } from './sign-in.ts'

const text = (length: number) => randomBytes(length).toString('base64url')

onBothDatabases('passkeys', ({ database }) => {
  let test: TestServer
  let person: TestPerson
  let now = Date.parse('2026-03-01T10:00:00Z')
  const mails: string[] = []
  beforeAll(async () => {
    test = await startTestServer(database(), { now: () => now, say: (text) => mails.push(text) })
    person = await test.newPerson()
  }, 120_000)
  afterAll(() => test.server.stop())
  // Limits are not what is tried here.
  beforeEach(() => {
    now += 3_600_000
  })

  const stranger = (path: string, body: object): Promise<Answer> =>
    ask(test.address, 'POST', path, body, { origin: publicAddress })
  const begin = async (who = person, authKey: string | null = null): Promise<string> => {
    const begun = await who.ask('POST', '/api/passkeys/begin', { authKey })
    expect(begun.status).toBe(200)
    return begun.body.challenge
  }
  const add = async (passkey: TestPasskey, who = person, ceremony: Partial<Ceremony> = {}) => {
    const body = passkey.make({ challenge: await begin(who), ...ceremony })
    return { body, answer: await who.ask('POST', '/api/passkeys', body) }
  }
  const challengeOf = async ({ organisation }: TestPerson): Promise<string> =>
    (await stranger('/api/passkeys/sign-in/begin', { organisation })).body.challenge
  const signIn = async (
    passkey: TestPasskey,
    ceremony: Partial<Ceremony> = {},
    who = person,
    cookie: string | null = null,
  ) => {
    const { organisation } = who
    const use = passkey.use({ challenge: await challengeOf(who), ...ceremony })
    const body = { organisation, ...use }
    const headers = { origin: publicAddress, ...(cookie === null ? {} : { cookie }) }
    return { body, answer: await ask(test.address, 'POST', '/api/passkeys/sign-in', body, headers) }
  }
  const audit = async ({ organisation, account }: TestPerson): Promise<string[]> => {
    const rows = await database().as('app', organisation, (query) =>
      query.selectFrom('audit').select(['what', 'account', 'at']).orderBy('at').execute(),
    )
    return rows
      .filter((row) => row.account !== null && Buffer.from(row.account).toString('hex') === account)
      .map(({ what }) => what)
  }

  it('R-25 adds a passkey, signs in with it, lists it and takes it away, and writes all of it down', async () => {
    const someone = await test.newPerson()
    const passkey = newTestPasskey(Buffer.from(someone.account, 'hex').toString('base64url'))
    // What a PRF gave has no place in a message.
    const prf = { results: { first: text(32) } }
    const leaky = { ...passkey.make({ challenge: await begin(someone) }), clientExtensionResults: { prf } }
    expect((await someone.ask('POST', '/api/passkeys', leaky)).body.problem).toBe('malformed')
    const { answer: added } = await add(passkey, someone)
    expect(added.body).toEqual({
      passkey: expect.stringMatching(/^[0-9a-f]{32}$/),
      credential: passkey.credential,
      transports: ['internal'],
      madeAt: new Date(now).toISOString(),
      usedAt: null,
      synced: false,
    })
    expect(mails.filter((mail) => mail.includes(someone.account)).join()).toContain('passkey')
    now += 60_000
    const { answer } = await signIn(passkey, {}, someone)
    expect(sessionAnswer.parse(answer.body).account).toBe(someone.account)
    const cookie = answer.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/)
    const again = await ask(test.address, 'GET', '/api/session', undefined, {
      cookie: cookie.split(';')[0] ?? '',
    })
    expect(again.body.account).toBe(someone.account)
    const listed = await someone.ask('GET', '/api/passkeys')
    expect(listed.body).toEqual({
      passphrase: false,
      singleSignOn: false,
      passkeys: [{ ...added.body, usedAt: new Date(now).toISOString() }],
    })
    const own = exportAnswer.parse((await someone.ask('GET', '/api/me/export')).body)
    expect(own.passkeys).toEqual(listed.body.passkeys)
    now += 60_000
    // Nobody else's, and not twice.
    const path = `/api/passkeys/${added.body.passkey}`
    expect((await person.ask('DELETE', path)).body.problem).toBe('unknown-passkey')
    expect((await someone.ask('DELETE', path)).status).toBe(200)
    expect((await someone.ask('DELETE', path)).body.problem).toBe('unknown-passkey')
    expect((await signIn(passkey, {}, someone)).answer.body.problem).toBe('wrong-sign-in')
    expect((await audit(someone)).filter((what) => what.includes('passkey'))).toEqual([
      'passkey-added',
      'signed-in-by-passkey',
      'passkey-removed',
    ])
  })

  it('R-27 R-25 tells of a passkey used in a browser that is not known, once, and of none in one that is', async () => {
    const someone = await test.newPerson()
    const passkey = newTestPasskey(Buffer.from(someone.account, 'hex').toString('base64url'))
    await add(passkey, someone)
    const told = () =>
      mails.filter((mail) => mail.includes(someone.account) && mail.includes('nog niet eerder')).length
    const first = await signIn(passkey, {}, someone)
    const known = first.answer.headers.getSetCookie()[1]?.split(';')[0] ?? ''
    expect([known.startsWith('lef-known='), told()]).toEqual([true, 1])
    expect((await signIn(passkey, {}, someone, known)).answer.status).toBe(200)
    expect(told()).toBe(1)
    // Whoever uses up the tries of an address, keeps nobody out of a browser of theirs.
    const { organisation } = someone
    const beginWith = (cookie: string) =>
      ask(
        test.address,
        'POST',
        '/api/passkeys/sign-in/begin',
        { organisation },
        { origin: publicAddress, cookie },
      )
    let tries = 0
    while ((await beginWith('')).body.problem !== 'slow-down') expect(++tries).toBeLessThan(100)
    expect((await beginWith(known)).status).toBe(200)
  })

  it('R-25 asks the passphrase of an account that has one before a passkey is added', async () => {
    const someone = await test.newPerson()
    const authKey = text(32)
    const stretching = { salt: text(16), memoryKib: 65_536, iterations: 3, parallelism: 1 }
    await database().as('app', someone.organisation, (query) =>
      keepSignIn(query, someone.organisation, someone.account, { authKey, stretching }, new Date(now)),
    )
    for (const wrong of [null, text(32)]) {
      const refused = await someone.ask('POST', '/api/passkeys/begin', { authKey: wrong })
      expect(refused.body.problem).toBe('wrong-sign-in')
    }
    const challenge = await begin(someone, authKey)
    const added = await someone.ask('POST', '/api/passkeys', newTestPasskey().make({ challenge }))
    expect(added.status).toBe(200)
    expect((await someone.ask('GET', '/api/passkeys')).body.passphrase).toBe(true)
    expect(await audit(someone)).toContain('passkey-added')
    // Counted, and no line for each try.
    const written = (await someone.ask('GET', '/api/me/export')).body.audit
    expect(written.filter(({ what }: { what: string }) => what === 'sign-in-refused')).toMatchObject([
      { times: 2 },
    ])
  })

  it('R-25 takes a challenge once, for a few minutes, from whom and for what it was asked', async () => {
    const passkey = newTestPasskey()
    const { body, answer } = await add(passkey)
    expect(answer.status).toBe(200)
    expect((await person.ask('POST', '/api/passkeys', body)).body.problem).toBe('not-acceptable')
    const used = await signIn(passkey)
    expect(used.answer.status).toBe(200)
    const replayed = await stranger('/api/passkeys/sign-in', used.body)
    expect(replayed.body.problem).toBe('wrong-sign-in')
    // A wrong answer uses it up as well.
    const challenge = await challengeOf(person)
    const { organisation } = person
    const wrong = { organisation, ...passkey.use({ challenge, origin: 'http://localhost:9999' }) }
    expect((await stranger('/api/passkeys/sign-in', wrong)).status).toBe(401)
    const right = { organisation, ...passkey.use({ challenge }) }
    expect((await stranger('/api/passkeys/sign-in', right)).status).toBe(401)
    // Neither kind is the other, and no account's is another's.
    expect((await signIn(passkey, { challenge: await begin() })).answer.status).toBe(401)
    for (const asked of [await challengeOf(person), await begin(await test.newPerson({ organisation }))]) {
      const made = await person.ask('POST', '/api/passkeys', newTestPasskey().make({ challenge: asked }))
      expect(made.body.problem).toBe('not-acceptable')
    }
    const late = await challengeOf(person)
    now += 5 * 60_000
    expect((await signIn(passkey, { challenge: late })).answer.status).toBe(401)
    expect((await signIn(passkey)).answer.status).toBe(200)
  })

  it('R-25 takes passkeys of this address only, from whoever unlocked the authenticator', async () => {
    const amiss: Partial<Ceremony>[] = [
      { origin: 'https://lef.example' },
      { origin: 'http://localhost:15334' },
      { relyingParty: 'example.org' },
      { verified: false },
      { type: 'payment.get' },
    ]
    const passkey = newTestPasskey()
    await add(passkey)
    for (const ceremony of amiss) {
      expect((await add(newTestPasskey(), person, ceremony)).answer.body.problem).toBe('not-acceptable')
      expect((await signIn(passkey, ceremony)).answer.body.problem).toBe('wrong-sign-in')
    }
    // Another key under the same name, another person's handle, another organisation.
    const forged = { ...newTestPasskey().use({ challenge: await challengeOf(person) }) }
    const { organisation } = person
    const body = { organisation, ...forged, credential: passkey.credential }
    expect((await stranger('/api/passkeys/sign-in', body)).status).toBe(401)
    const named = { organisation, ...passkey.use({ challenge: await challengeOf(person) }), user: text(16) }
    expect((await stranger('/api/passkeys/sign-in', named)).status).toBe(401)
    expect((await signIn(passkey, {}, await test.newPerson())).answer.status).toBe(401)
    expect((await signIn(passkey)).answer.status).toBe(200)
    // What there is already, nobody adds again.
    expect((await add(passkey)).answer.body.problem).toBe('taken')
  })

  it('R-25 notices an authenticator that was copied, by its counter', async () => {
    const passkey = newTestPasskey()
    await add(passkey)
    const copy = passkey.copy()
    expect((await signIn(passkey)).answer.status).toBe(200)
    expect((await signIn(passkey, { uses: 5 })).answer.status).toBe(200)
    expect((await signIn(copy)).answer.status).toBe(401)
    expect((await signIn(copy, { uses: 5 })).answer.status).toBe(401)
    expect((await signIn(passkey)).answer.status).toBe(200)
    expect((await audit(person)).at(-1)).toBe('signed-in-by-passkey')
    // Many count nothing at all, and stay at nought.
    const still = newTestPasskey()
    await add(still)
    for (let times = 0; times < 2; times++) {
      expect((await signIn(still, { uses: 0 })).answer.status).toBe(200)
    }
  })

  it('R-25 ends with the account', async () => {
    const { organisation } = person
    const organiser = await test.newPerson({ organisation, organiser: true })
    const [closed, left] = [await test.newPerson({ organisation }), await test.newPerson({ organisation })]
    const [one, other] = [newTestPasskey(), newTestPasskey()]
    await add(one, closed)
    await add(other, left)
    expect((await organiser.ask('DELETE', `/api/accounts/${closed.account}`)).status).toBe(200)
    expect((await left.ask('DELETE', '/api/me', { authKey: null })).status).toBe(200)
    for (const passkey of [one, other]) expect((await signIn(passkey)).answer.status).toBe(401)
  })
})
