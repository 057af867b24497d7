import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { OrganisationId } from '@lef/protocol'
import { sessionAnswer } from '@lef/protocol/messages'
import { csrfHeader } from '../http/register-routes.ts'
import { onBothDatabases } from '../testing/on-both-databases.ts'
import { Guest, invitedBy, newAuthKey, newSignIn, signInAt } from '../testing/test-guest.ts'
import { ask, openLive, publicAddress, startTestServer, type TestServer } from '../testing/test-server.ts'

onBothDatabases('coming in', ({ database }) => {
  let test: TestServer
  let now = Date.parse('2026-03-01T10:00:00Z')
  let organisation: OrganisationId
  let organiser: Guest
  const organiserKey = newAuthKey()

  beforeAll(async () => {
    test = await startTestServer(database(), { now: () => now })
  }, 120_000)
  afterAll(() => test.server.stop())
  // Limits are tried on purpose; one test must not feel another's.
  beforeEach(() => {
    now += 24 * 3_600_000
  })

  const signInAs = (mail: string, authKey: string, guest?: Guest) =>
    signInAt(test, organisation, mail, authKey, guest)
  const invited = (mail: string, authKey?: string) => invitedBy(organiser, test, mail, authKey)

  it('R-11 makes the first organiser by the printed link, once, and never again', async () => {
    const link = new URL(test.server.setupLink ?? '')
    expect([link.origin, link.pathname]).toEqual([publicAddress, '/setup'])
    const about = await ask(test.address, 'GET', '/api/about')
    expect(about.body).toEqual({ version: 1, organisation: null, awaitsSetup: true })
    const body = {
      token: link.hash.slice(1),
      organisationName: 'De Waterschappen',
      name: 'Ans Bakker',
      mail: 'Ans@Example.org ',
      signIn: newSignIn(organiserKey),
    }
    now -= 24 * 3_600_000 - 60_000
    const incomplete = await new Guest(test).ask('POST', '/api/setup', { ...body, mail: 'ans@rietveld' })
    expect([incomplete.status, incomplete.body.problem]).toEqual([400, 'malformed'])
    const wrong = await new Guest(test).ask('POST', '/api/setup', { ...body, token: newAuthKey() })
    expect([wrong.status, wrong.body.problem]).toEqual([410, 'link-is-over'])
    const [first, second] = [new Guest(test), new Guest(test)]
    const both = await Promise.all([
      first.ask('POST', '/api/setup', body),
      second.ask('POST', '/api/setup', body),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 410])
    const [winner, answer] = both[0]?.status === 200 ? [first, both[0]] : [second, both[1]]
    organiser = winner
    expect(sessionAnswer.safeParse(answer?.body).success).toBe(true)
    expect(answer?.body).toMatchObject({
      mail: 'ans@example.org',
      organiser: true,
      organisationName: 'De Waterschappen',
    })
    organisation = answer?.body.organisation
    const after = await ask(test.address, 'GET', '/api/about')
    expect(after.body).toEqual({ version: 1, organisation, awaitsSetup: false })
    const again = await startTestServer(database())
    expect(again.server.setupLink).toBeNull()
    await again.server.stop()
  })

  it('R-12 lets in whom somebody invited, once, until it is over', async () => {
    const { guest, answer, body } = await invited('sam@example.org')
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({ mail: 'sam@example.org', name: 'Sam de Vries', organiser: false })
    expect((await guest.ask('GET', '/api/session')).body.account).toBe(answer.body.account)
    expect((await new Guest(test).ask('POST', '/api/invitations/accept', body)).body.problem).toBe(
      'link-is-over',
    )
    const twice = await organiser.ask('POST', '/api/invitations', {
      mail: 'sam@example.org',
      name: 'S',
      organiser: false,
    })
    expect(twice.body.problem).toBe('taken')
    // Who is no organiser is not told: only using the link says so, once, and that is written down.
    const again = await guest.ask('POST', '/api/invitations', {
      mail: 'ans@example.org',
      name: 'A',
      organiser: false,
    })
    const unknown = await guest.ask('POST', '/api/invitations', {
      mail: 'b@example.org',
      name: 'B',
      organiser: false,
    })
    expect([again.status, Object.keys(again.body)]).toEqual([unknown.status, Object.keys(unknown.body)])
    const used = () =>
      new Guest(test).ask('POST', '/api/invitations/accept', { ...body, token: again.body.token })
    expect([(await used()).body.problem, (await used()).body.problem]).toEqual(['taken', 'link-is-over'])
    const upwards = await guest.ask('POST', '/api/invitations', {
      mail: 'x@example.org',
      name: 'X',
      organiser: true,
    })
    expect(upwards.status).toBe(403)
    const late = await organiser.ask('POST', '/api/invitations', {
      mail: 'late@example.org',
      name: 'L',
      organiser: false,
    })
    const look = () => new Guest(test).ask('POST', '/api/invitations/look', { token: late.body.token })
    expect((await look()).body).toEqual({
      organisation,
      organisationName: 'De Waterschappen',
      mail: 'late@example.org',
      name: 'L',
      again: false,
    })
    now += 15 * 86_400_000
    expect((await look()).body.problem).toBe('link-is-over')
  })

  it('R-12 lets somebody in again who lost the passphrase, with a new one, and ends what was open', async () => {
    const [lost, fresh] = [newAuthKey(), newAuthKey()]
    const { guest, answer } = await invited('lost@example.org', lost)
    const { account } = answer.body
    expect((await guest.ask('POST', `/api/accounts/${account}/invitation`)).status).toBe(403)
    const made = await organiser.ask('POST', `/api/accounts/${account}/invitation`)
    const looked = await new Guest(test).ask('POST', '/api/invitations/look', { token: made.body.token })
    expect(looked.body).toMatchObject({ mail: 'lost@example.org', name: 'Sam de Vries', again: true })
    const back = new Guest(test)
    const body = { token: made.body.token, name: 'Another', signIn: newSignIn(fresh) }
    const accepted = await back.ask('POST', '/api/invitations/accept', body)
    expect(accepted.body).toMatchObject({ account, name: 'Sam de Vries', organiser: false })
    expect((await guest.ask('GET', '/api/session')).status).toBe(401)
    expect((await signInAs('lost@example.org', lost)).answer.status).toBe(401)
    expect((await signInAs('lost@example.org', fresh)).answer.status).toBe(200)
    expect((await new Guest(test).ask('POST', '/api/invitations/accept', body)).status).toBe(410)
  })

  it('R-13 signs in with the derived key, and keeps neither it nor a passphrase', async () => {
    const authKey = newAuthKey()
    await invited('kim@example.org', authKey)
    expect((await signInAs('kim@example.org', authKey)).answer.status).toBe(200)
    expect((await signInAs('KIM@example.org', authKey)).answer.status).toBe(200)
    const wrong = await signInAs('kim@example.org', newAuthKey())
    expect([wrong.answer.status, wrong.answer.body.problem]).toEqual([401, 'wrong-sign-in'])
    const nobody = await signInAs('nobody@example.org', newAuthKey())
    expect(nobody.answer.body).toEqual(wrong.answer.body)
    expect(test.logged()).not.toContain(authKey)
    const kept = await database().as('app', organisation, (query) =>
      query.selectFrom('sign_ins').selectAll().execute(),
    )
    expect(kept.some(({ auth_hash }) => Buffer.from(auth_hash).toString('base64url') === authKey)).toBe(false)
  })

  it('R-13 tells nobody whether an address has an account', async () => {
    const { body } = await invited('lee@example.org')
    const begin = (mail: string) => new Guest(test).ask('POST', '/api/sign-in/begin', { organisation, mail })
    const [known, unknown, again, other] = [
      await begin('lee@example.org'),
      await begin('nobody@example.org'),
      await begin('nobody@example.org'),
      await begin('someone@example.org'),
    ]
    expect(known.body).toEqual(body.signIn.stretching)
    expect(unknown.body).toEqual({ ...known.body, salt: expect.stringMatching(/^[\w-]{22}$/) })
    expect(again.body).toEqual(unknown.body)
    expect(other.body.salt).not.toBe(unknown.body.salt)
  })

  it('R-12 invites to no address without a dot in its domain', async () => {
    const invite = (mail: string) =>
      organiser.ask('POST', '/api/invitations', { mail, name: 'Anna', organiser: false })
    for (const mail of ['anna@rietveld', 'anna@localhost', 'anna@rietveld.', 'anna@.nl'])
      expect((await invite(mail)).body.problem).toBe('malformed')
    for (const mail of ['anna@rietveld.nl', 'anna@müller.example'])
      expect((await invite(mail)).status).toBe(200)
  })

  it('R-13 refuses a key that was stretched less than agreed', async () => {
    const made = await organiser.ask('POST', '/api/invitations', {
      mail: 'weak@example.org',
      name: 'W',
      organiser: false,
    })
    const signIn = newSignIn(newAuthKey())
    for (const weaker of [
      { memoryKib: 65_535 },
      { iterations: 2 },
      { memoryKib: 2 ** 21 },
      { parallelism: 5 },
    ]) {
      const stretching = { ...signIn.stretching, ...weaker }
      const body = { token: made.body.token, name: 'W', signIn: { ...signIn, stretching } }
      expect((await new Guest(test).ask('POST', '/api/invitations/accept', body)).body.problem).toBe(
        'malformed',
      )
    }
  })

  it('R-13 slows down who tries again and again, and tells how long to wait', async () => {
    const authKey = newAuthKey()
    await invited('tries@example.org', authKey)
    const answers = []
    for (let tried = 0; tried < 12; tried++)
      answers.push((await signInAs('tries@example.org', newAuthKey())).answer)
    expect(answers.map(({ status }) => status)).toEqual([...Array(10).fill(401), 429, 429])
    expect(Number(answers.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await signInAs('tries@example.org', authKey)).answer.status).toBe(429)
    now += 60_000
    expect((await signInAs('tries@example.org', authKey)).answer.status).toBe(200)
  })

  it('R-13 keeps nobody out of a device of their own, however often somebody else tries their address', async () => {
    const authKey = newAuthKey()
    const { guest } = await invited('target@example.org', authKey)
    await guest.ask('DELETE', '/api/session')
    const { guest: attacker } = await invited('attacker@example.org')
    for (let tried = 0; tried < 70; tried++) await signInAs('target@example.org', newAuthKey())
    // From the same address, and with a device that is known for somebody else, there is no way past.
    expect((await signInAs('target@example.org', authKey)).answer.status).toBe(429)
    expect((await signInAs('target@example.org', authKey, attacker)).answer.status).toBe(429)
    expect(
      (await guest.ask('POST', '/api/sign-in/begin', { organisation, mail: 'target@example.org' })).status,
    ).toBe(200)
    const answers = []
    for (let tried = 0; tried < 12; tried++) {
      answers.push(
        (await signInAs('target@example.org', tried === 0 ? authKey : newAuthKey(), guest)).answer.status,
      )
    }
    // A known device has no more tries than others.
    expect(answers).toEqual([200, ...Array(9).fill(401), 429, 429])
  })

  it('R-13 does the same work for an address that nobody has, and keeps no line for each try', async () => {
    const mail = 'counted@example.org'
    const { answer } = await invited(mail)
    for (let tried = 0; tried < 3; tried++) {
      await signInAs(mail, newAuthKey())
      await signInAs('nobody-at-all@example.org', newAuthKey())
    }
    now += 3_600_000
    await signInAs(mail, newAuthKey())
    const rows = await database().as('app', organisation, (query) =>
      query
        .selectFrom('refused_sign_ins')
        .select(['account', 'times'])
        .where('last_at', '>', new Date(now - 7_200_000))
        .orderBy('times')
        .execute(),
    )
    expect(
      rows.map(({ account, times }) => [Buffer.from(account).toString('hex'), times]).toSorted(),
    ).toEqual(
      [
        ['00'.repeat(16), 3],
        [answer.body.account, 1],
        [answer.body.account, 3],
      ].toSorted(),
    )
  })

  it('R-13 changes the passphrase only with the old one, and ends all other sessions', async () => {
    const [old, next] = [newAuthKey(), newAuthKey()]
    const { guest } = await invited('change@example.org', old)
    const { guest: elsewhere } = await signInAs('change@example.org', old)
    const refused = await guest.ask('POST', '/api/sign-in/change', {
      authKey: newAuthKey(),
      signIn: newSignIn(next),
    })
    expect(refused.status).toBe(401)
    const changed = await guest.ask('POST', '/api/sign-in/change', {
      authKey: old,
      signIn: newSignIn(next),
    })
    expect(changed.status).toBe(200)
    expect((await guest.ask('GET', '/api/session')).status).toBe(200)
    expect((await elsewhere.ask('GET', '/api/session')).status).toBe(401)
    expect((await signInAs('change@example.org', old)).answer.status).toBe(401)
    expect((await signInAs('change@example.org', next)).answer.status).toBe(200)
  })

  it('R-14 keeps a session in a cookie that scripts and other sites do not get, and ends it', async () => {
    const { guest, answer } = await invited('cookie@example.org')
    expect(answer.headers.getSetCookie()[1]).toMatch(
      /^lef-known=[^;]+; Path=\/; HttpOnly; SameSite=Strict; Max-Age=\d+$/,
    )
    expect(answer.headers.getSetCookie()[0]).toMatch(
      /^lef=[^;]+; Path=\/; HttpOnly; SameSite=Strict; Max-Age=2592000$/,
    )
    const stolen = guest.cookie
    const live = await openLive(test.address, { cookie: stolen, origin: publicAddress })
    const closed = new Promise((done) => live.socket.on('close', done))
    expect((await guest.ask('DELETE', '/api/session')).headers.get('set-cookie')).toContain('Max-Age=0')
    expect(await closed).toBe(1008)
    expect((await ask(test.address, 'GET', '/api/session', undefined, { cookie: stolen })).status).toBe(401)
    const { guest: second } = await invited('longer@example.org')
    now += 30 * 86_400_000
    expect((await second.ask('GET', '/api/session')).status).toBe(401)
    // Everybody's has ended; the organiser comes back.
    organiser = (await signInAs('ans@example.org', organiserKey)).guest
  })

  it('R-14 signs out elsewhere, and not here', async () => {
    const authKey = newAuthKey()
    const { guest } = await invited('two@example.org', authKey)
    const { guest: other } = await signInAs('two@example.org', authKey)
    expect((await guest.ask('DELETE', '/api/sessions')).status).toBe(200)
    expect((await other.ask('GET', '/api/session')).status).toBe(401)
    expect((await guest.ask('GET', '/api/session')).status).toBe(200)
  })

  it('R-14 changes nothing for another site, or without the session’s token', async () => {
    const { guest } = await invited('forged@example.org')
    const { guest: other } = await invited('forger@example.org')
    const tries: Record<string, string>[] = [
      { origin: 'https://elders.example' },
      { origin: 'null' },
      { origin: '' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { [csrfHeader]: '' },
      { [csrfHeader]: other.csrf },
    ]
    for (const headers of tries) {
      const answer = await guest.ask('POST', '/api/documents', { document: 'd' }, headers)
      expect([headers, answer.status, answer.body.problem]).toEqual([headers, 403, 'wrong-origin'])
    }
    expect((await guest.ask('GET', '/api/documents')).body).toEqual({ documents: [] })
  })

  it('R-14 sends strict headers with every answer, whatever it is', async () => {
    const answers = [
      await ask(test.address, 'GET', '/api/about'),
      await ask(test.address, 'GET', '/api/session'),
      await ask(test.address, 'GET', '/nowhere'),
      await ask(test.address, 'GET', '/health/live'),
      await ask(test.address, 'GET', '/%ff'),
    ]
    for (const { headers } of answers) {
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('access-control-allow-origin')).toBeNull()
    }
  })
})
