import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportAnswer, sessionAnswer } from '@lef/protocol/messages'
import { onBothDatabases } from '../testing/on-both-databases.ts'
import { startTestProvider, type TestProvider } from '../testing/test-provider.ts'
import {
  ask,
  publicAddress,
  startTestServer,
  type Answer,
  type TestPerson,
  type TestServer,
} from '../testing/test-server.ts'
import { singleSignOnOf } from './open-id.ts'

onBothDatabases('single sign-on', ({ database }) => {
  let provider: TestProvider
  let test: TestServer
  let organiser: TestPerson
  let now = Date.now()
  const mails: string[] = []
  beforeAll(async () => {
    provider = await startTestProvider(publicAddress, 'ans@example.org')
    test = await startTestServer(database(), {
      now: () => now,
      singleSignOn: provider.settings,
      say: (text) => mails.push(text),
    })
    organiser = await test.newPerson({ organiser: true })
    // Whom the provider's mail address would mean.
    await database().as('app', organiser.organisation, (query) =>
      query
        .updateTable('accounts')
        .set({ mail: 'ans@example.org' })
        .where('account', '=', Buffer.from(organiser.account, 'hex'))
        .execute(),
    )
  }, 120_000)
  afterAll(async () => {
    await test.server.stop()
    await provider.stop()
  })

  const stranger = (path: string, body: object, cookie = ''): Promise<Answer> =>
    ask(test.address, 'POST', `/api/single-sign-on${path}`, body, { origin: publicAddress, cookie })
  interface Begun {
    readonly address: string
    readonly proof: string
  }
  const begin = async (invitation: object | null = null): Promise<Begun> => {
    // The limits for strangers are not what is tried here.
    now += 60_000
    const { organisation } = organiser
    const begun = await stranger('/begin', { organisation, invitation })
    expect(begun.status).toBe(200)
    return begun.body
  }
  const bodyOf = (back: URLSearchParams, proof: string) => ({
    proof,
    state: back.get('state'),
    code: back.get('code'),
    issuer: back.get('iss'),
  })
  const come = async (subject: string, invitation: object | null = null, cookie = '') => {
    const { address, proof } = await begin(invitation)
    return stranger('', bodyOf(await provider.visit(address, subject), proof), cookie)
  }
  const invite = async (mail: string) => {
    const body = { mail, name: 'Kim', organiser: false }
    const made = await organiser.ask('POST', '/api/invitations', body)
    return { token: made.body.token, name: 'Kim de Boer' }
  }
  const who = async (answer: Answer): Promise<string> =>
    (
      await ask(test.address, 'GET', '/api/session', undefined, {
        cookie: (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '',
      })
    ).body.account

  it('R-26 says whether there is one, and sends to it with PKCE, state and nonce, asking for no more than who it is', async () => {
    const shown = await ask(test.address, 'GET', '/api/single-sign-on')
    expect(shown.body).toEqual({ name: 'De Waterschappen' })
    const { address } = await begin()
    const sent = new URL(address)
    expect(sent.origin).toBe(provider.settings.issuer.origin)
    expect(Object.fromEntries(sent.searchParams)).toEqual({
      client_id: 'lef',
      redirect_uri: `${publicAddress}/sign-in/back`,
      response_type: 'code',
      scope: 'openid',
      state: expect.stringMatching(/^[0-9a-f]{32}\.[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
    })
  })

  it('R-26 makes no account by itself, and takes over none by an equal mail address', async () => {
    const { body } = await organiser.ask('GET', '/api/accounts')
    const answer = await come('ans')
    expect([answer.status, answer.body.problem]).toEqual([404, 'unknown-account'])
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect((await organiser.ask('GET', '/api/accounts')).body).toEqual(body)
  })

  it('R-26 is linked by an invitation, once, and signs in from then on', async () => {
    const invitation = await invite('kim@example.org')
    const joined = await come('kim', invitation)
    const { account } = sessionAnswer.parse(joined.body)
    expect(joined.body).toMatchObject({ mail: 'kim@example.org', name: 'Kim de Boer', organiser: false })
    expect(await who(joined)).toBe(account)
    const again = await come('kim')
    expect(again.body.account).toBe(account)
    const { organisation } = organiser
    const used = await stranger('/begin', { organisation, invitation })
    expect(used.body.problem).toBe('link-is-over')
    // One identity, one account.
    const other = await come('kim', await invite('other@example.org'))
    expect(other.body.problem).toBe('taken')
    const own = exportAnswer.parse(
      (
        await ask(test.address, 'GET', '/api/me/export', undefined, {
          cookie: (again.headers.get('set-cookie') ?? '').split(';')[0] ?? '',
        })
      ).body,
    )
    expect(own.identities).toMatchObject([{ issuer: provider.settings.issuer.origin, subject: 'kim' }])
    const people = await organiser.ask('GET', '/api/audit?part=people')
    const visits = await organiser.ask('GET', '/api/audit?part=visits')
    const said = [...people.body.entries, ...visits.body.entries].filter(
      (entry: { account: string }) => entry.account === account,
    )
    expect(said.map(({ what }: { what: string }) => what)).toEqual(
      expect.arrayContaining(['joined', 'single-sign-on-linked', 'signed-in-by-single-sign-on']),
    )
    // Closed is closed, whatever the provider says.
    await organiser.ask('DELETE', `/api/accounts/${account}`)
    expect((await come('kim')).body.problem).toBe('unknown-account')
  })

  it('R-26 letting somebody in again by it ends every way in there was before', async () => {
    const joined = await come('lee', await invite('lee@example.org'))
    const { account } = joined.body
    const link = await organiser.ask('POST', `/api/accounts/${account}/invitation`)
    const back = await come('lee anew', { token: link.body.token, name: 'Lee' })
    expect(back.body.account).toBe(account)
    expect(await who(joined)).toBeUndefined()
    expect((await come('lee')).body.problem).toBe('unknown-account')
    expect((await come('lee anew')).body.account).toBe(account)
  })

  it('R-27 R-26 tells of a sign-in in a browser that is not known; its account can get a passphrase later', async () => {
    const joined = await come('ro', await invite('ro@example.org'))
    const [session = '', known = ''] = joined.headers.getSetCookie().map((set) => set.split(';')[0] ?? '')
    const told = () =>
      mails.filter((mail) => mail.includes('ro@example.org') && mail.includes('nog niet eerder')).length
    expect((await come('ro', null, known)).status).toBe(200)
    expect(told()).toBe(0)
    const elsewhere = await come('ro')
    expect(told()).toBe(1)
    const text = (length: number) => Buffer.alloc(length, 7).toString('base64url')
    const stretching = { salt: text(16), memoryKib: 65_536, iterations: 3, parallelism: 1 }
    const change = (authKey: string | null, cookie: string, csrf: string) =>
      ask(
        test.address,
        'POST',
        '/api/sign-in/change',
        { authKey, signIn: { stretching, authKey: text(32) } },
        { origin: publicAddress, cookie, 'x-lef-csrf': csrf },
      )
    const { csrf } = sessionAnswer.parse(joined.body)
    expect((await change(text(32), session, csrf)).body.problem).toBe('wrong-sign-in')
    const set = await change(null, session, csrf)
    expect(set.status).toBe(200)
    expect(await who(elsewhere)).toBeUndefined()
    const { organisation } = organiser
    const signedIn = await ask(
      test.address,
      'POST',
      '/api/sign-in',
      { organisation, mail: 'ro@example.org', authKey: text(32) },
      { origin: publicAddress, cookie: known },
    )
    expect(signedIn.status).toBe(200)
    // From then on it is asked for, like everyone's.
    const mine = set.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const again = await change(null, mine, sessionAnswer.parse(set.body).csrf)
    expect(again.body.problem).toBe('wrong-sign-in')
  })

  it('R-26 takes an answer once, in the browser that began, within its time, and only the one to its own question', async () => {
    await come('mo', await invite('mo@example.org'))
    const first = await begin()
    const back = await provider.visit(first.address, 'mo')
    const wrongBrowser = await stranger('', bodyOf(back, (await begin()).proof))
    expect(wrongBrowser.body.problem).toBe('wrong-sign-in')
    expect((await stranger('', bodyOf(back, first.proof))).body.problem).toBe('wrong-sign-in')
    const used = await begin()
    const body = bodyOf(await provider.visit(used.address, 'mo'), used.proof)
    expect((await stranger('', body)).status).toBe(200)
    expect((await stranger('', body)).status).toBe(401)
    const late = await begin()
    const tooLate = bodyOf(await provider.visit(late.address, 'mo'), late.proof)
    now += 15 * 60_000
    expect((await stranger('', tooLate)).status).toBe(401)
    // A code that was given for another question: its verifier does not fit.
    const [mine, theirs] = [await begin(), await begin()]
    const stolen = await provider.visit(theirs.address, 'mo')
    const own = await provider.visit(mine.address, 'mo')
    const swapped = { ...bodyOf(own, mine.proof), code: stolen.get('code') }
    expect((await stranger('', swapped)).status).toBe(401)
    for (const [name, value] of [
      ['nonce', 'another-nonce'],
      ['code_challenge', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'],
    ] as const) {
      const begun = await begin()
      const changed = new URL(begun.address)
      changed.searchParams.set(name, value)
      const answered = await provider.visit(changed.href, 'mo')
      expect((await stranger('', bodyOf(answered, begun.proof))).body.problem).toBe('wrong-sign-in')
    }
    const named = await begin()
    const answered = await provider.visit(named.address, 'mo')
    const elsewhere = { ...bodyOf(answered, named.proof), issuer: 'https://elsewhere.example' }
    expect((await stranger('', elsewhere)).status).toBe(401)
  })

  it('R-26 says that it cannot, while the provider does not answer', async () => {
    const settings = { ...provider.settings, issuer: new URL('http://localhost:9') }
    const other = await startTestServer(database(), { now: () => now, singleSignOn: settings })
    const { organisation } = organiser
    const asked = (path: string) =>
      ask(
        other.address,
        'POST',
        `/api/single-sign-on${path}`,
        { organisation, invitation: null },
        { origin: publicAddress },
      )
    expect((await asked('/begin')).body.problem).toBe('busy')
    await other.server.stop()
    const without = await startTestServer(database(), { now: () => now })
    const shown = await ask(without.address, 'GET', '/api/single-sign-on')
    expect(shown.body).toEqual({ name: null })
    const begun = await ask(
      without.address,
      'POST',
      '/api/single-sign-on/begin',
      { organisation, invitation: null },
      { origin: publicAddress },
    )
    expect(begun.body.problem).toBe('not-acceptable')
    await without.server.stop()
  })
})

describe('the settings of single sign-on', () => {
  const env = {
    LEF_OIDC_ISSUER: 'https://login.example/tenant',
    LEF_OIDC_CLIENT: 'lef',
    LEF_OIDC_SECRET: 'secret',
  }
  it('R-26 are all there or none, and want TLS but on this machine', () => {
    expect(singleSignOnOf({})).toBeNull()
    expect(singleSignOnOf(env)).toMatchObject({ name: 'login.example', client: 'lef' })
    expect(singleSignOnOf({ ...env, LEF_OIDC_NAME: 'Werk' })).toMatchObject({ name: 'Werk' })
    for (const missing of Object.keys(env)) {
      expect(singleSignOnOf({ ...env, [missing]: '' })).toEqual({ wrong: 'incomplete' })
    }
    expect(singleSignOnOf({ ...env, LEF_OIDC_ISSUER: 'login' })).toEqual({ wrong: 'no-address' })
    expect(singleSignOnOf({ ...env, LEF_OIDC_ISSUER: 'http://login.example' })).toEqual({ wrong: 'no-tls' })
    expect(singleSignOnOf({ ...env, LEF_OIDC_ISSUER: 'http://localhost:9' })).not.toHaveProperty('wrong')
  })
})
