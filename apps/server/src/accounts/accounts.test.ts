import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { OrganisationId } from '@lef/protocol'
import { exportAnswer, sessionAnswer } from '@lef/protocol/messages'
import { tablesOf } from '../backup/table-catalog.ts'
import { clearEnded } from './clear-ended.ts'
import { csrfHeader } from '../http/register-routes.ts'
import { openDatabase, type Database } from '../storage/database.ts'
import { fillEveryTable } from '../testing/fill-every-table.ts'
import { onBothDatabases } from '../testing/on-both-databases.ts'
import { ask, openLive, startTestServer, type Answer, type TestServer } from '../testing/test-server.ts'

const origin = 'http://localhost:15333'
const key = () => randomBytes(32).toString('base64url')
const newSignIn = (authKey: string) => ({
  authKey,
  stretching: {
    salt: randomBytes(16).toString('base64url'),
    memoryKib: 65_536,
    iterations: 3,
    parallelism: 1,
  },
})

onBothDatabases(
  'accounts',
  ({ newPlace }) => {
    let database: Database
    let test: TestServer
    let now = Date.parse('2026-03-01T10:00:00Z')
    let organisation: OrganisationId
    let organiser: Guest
    const organiserKey = key()

    beforeAll(async () => {
      const opened = await openDatabase(await newPlace())
      if (!opened.ok) throw new Error(JSON.stringify(opened.error))
      database = opened.value
      test = await startTestServer(database, { now: () => now })
    }, 120_000)
    afterAll(async () => {
      await test.server.stop()
      await database.close()
    })
    // Limits are tried on purpose; one test must not feel another's.
    beforeEach(() => {
      now += 24 * 3_600_000
    })

    /** A browser: it keeps its cookie, and the token that it was told. */
    class Guest {
      cookie = ''
      csrf = ''
      async ask(
        method: string,
        path: string,
        body?: unknown,
        headers: Record<string, string> = {},
      ): Promise<Answer> {
        const answer = await ask(test.address, method, path, body, {
          origin,
          cookie: this.cookie,
          [csrfHeader]: this.csrf,
          ...headers,
        })
        for (const set of answer.headers.getSetCookie()) {
          const [pair = ''] = set.split(';')
          const [name = ''] = pair.split('=')
          const others = this.cookie.split('; ').filter((one) => one !== '' && !one.startsWith(`${name}=`))
          this.cookie = [...others, pair].join('; ')
        }
        if (typeof answer.body?.csrf === 'string') this.csrf = answer.body.csrf
        return answer
      }
    }
    const signInAs = async (mail: string, authKey: string, guest = new Guest()) => {
      return { guest, answer: await guest.ask('POST', '/api/sign-in', { organisation, mail, authKey }) }
    }
    const invited = async (mail: string, authKey = key()) => {
      const made = await organiser.ask('POST', '/api/invitations', { mail, name: 'Sam', organiser: false })
      const guest = new Guest()
      const body = { token: made.body.token, name: 'Sam de Vries', signIn: newSignIn(authKey) }
      const answer = await guest.ask('POST', '/api/invitations/accept', body)
      return { guest, answer, body }
    }

    it('R-11 makes the first organiser by the printed link, once, and never again', async () => {
      const link = new URL(test.server.setupLink ?? '')
      expect([link.origin, link.pathname]).toEqual([origin, '/setup'])
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
      const wrong = await new Guest().ask('POST', '/api/setup', { ...body, token: key() })
      expect([wrong.status, wrong.body.problem]).toEqual([410, 'link-is-over'])
      const [first, second] = [new Guest(), new Guest()]
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
      const again = await startTestServer(database)
      expect(again.server.setupLink).toBeNull()
      await again.server.stop()
    })

    it('R-12 lets in whom somebody invited, once, until it is over', async () => {
      const { guest, answer, body } = await invited('sam@example.org')
      expect(answer.status).toBe(200)
      expect(answer.body).toMatchObject({ mail: 'sam@example.org', name: 'Sam de Vries', organiser: false })
      expect((await guest.ask('GET', '/api/session')).body.account).toBe(answer.body.account)
      expect((await new Guest().ask('POST', '/api/invitations/accept', body)).body.problem).toBe(
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
        new Guest().ask('POST', '/api/invitations/accept', { ...body, token: again.body.token })
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
      const look = () => new Guest().ask('POST', '/api/invitations/look', { token: late.body.token })
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

    it('R-13 signs in with the derived key, and keeps neither it nor a passphrase', async () => {
      const authKey = key()
      await invited('kim@example.org', authKey)
      expect((await signInAs('kim@example.org', authKey)).answer.status).toBe(200)
      expect((await signInAs('KIM@example.org', authKey)).answer.status).toBe(200)
      const wrong = await signInAs('kim@example.org', key())
      expect([wrong.answer.status, wrong.answer.body.problem]).toEqual([401, 'wrong-sign-in'])
      const nobody = await signInAs('nobody@example.org', key())
      expect(nobody.answer.body).toEqual(wrong.answer.body)
      expect(test.logged()).not.toContain(authKey)
      const kept = await database.as('app', organisation, (query) =>
        query.selectFrom('sign_ins').selectAll().execute(),
      )
      expect(kept.some(({ auth_hash }) => Buffer.from(auth_hash).toString('base64url') === authKey)).toBe(
        false,
      )
    })

    it('R-13 tells nobody whether an address has an account', async () => {
      const { body } = await invited('lee@example.org')
      const begin = (mail: string) => new Guest().ask('POST', '/api/sign-in/begin', { organisation, mail })
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

    it('R-13 refuses a key that was stretched less than agreed', async () => {
      const made = await organiser.ask('POST', '/api/invitations', {
        mail: 'weak@example.org',
        name: 'W',
        organiser: false,
      })
      const signIn = newSignIn(key())
      for (const weaker of [
        { memoryKib: 65_535 },
        { iterations: 2 },
        { memoryKib: 2 ** 21 },
        { parallelism: 5 },
      ]) {
        const stretching = { ...signIn.stretching, ...weaker }
        const body = { token: made.body.token, name: 'W', signIn: { ...signIn, stretching } }
        expect((await new Guest().ask('POST', '/api/invitations/accept', body)).body.problem).toBe(
          'malformed',
        )
      }
    })

    it('R-13 slows down who tries again and again, and tells how long to wait', async () => {
      const authKey = key()
      await invited('tries@example.org', authKey)
      const answers = []
      for (let tried = 0; tried < 12; tried++)
        answers.push((await signInAs('tries@example.org', key())).answer)
      expect(answers.map(({ status }) => status)).toEqual([...Array(10).fill(401), 429, 429])
      expect(Number(answers.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0)
      expect((await signInAs('tries@example.org', authKey)).answer.status).toBe(429)
      now += 60_000
      expect((await signInAs('tries@example.org', authKey)).answer.status).toBe(200)
    })

    it('R-13 keeps nobody out of a device of their own, however often somebody else tries their address', async () => {
      const authKey = key()
      const { guest } = await invited('target@example.org', authKey)
      await guest.ask('DELETE', '/api/session')
      const { guest: attacker } = await invited('attacker@example.org')
      for (let tried = 0; tried < 70; tried++) await signInAs('target@example.org', key())
      // From the same address, and with a device that is known for somebody else, there is no way past.
      expect((await signInAs('target@example.org', authKey)).answer.status).toBe(429)
      expect((await signInAs('target@example.org', authKey, attacker)).answer.status).toBe(429)
      expect(
        (await guest.ask('POST', '/api/sign-in/begin', { organisation, mail: 'target@example.org' })).status,
      ).toBe(200)
      const answers = []
      for (let tried = 0; tried < 12; tried++) {
        answers.push(
          (await signInAs('target@example.org', tried === 0 ? authKey : key(), guest)).answer.status,
        )
      }
      // A known device has no more tries than others.
      expect(answers).toEqual([200, ...Array(9).fill(401), 429, 429])
    })

    it('R-13 does the same work for an address that nobody has, and keeps no line for each try', async () => {
      const mail = 'counted@example.org'
      const { answer } = await invited(mail)
      for (let tried = 0; tried < 3; tried++) {
        await signInAs(mail, key())
        await signInAs('nobody-at-all@example.org', key())
      }
      now += 3_600_000
      await signInAs(mail, key())
      const rows = await database.as('app', organisation, (query) =>
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
      const [old, next] = [key(), key()]
      const { guest } = await invited('change@example.org', old)
      const { guest: elsewhere } = await signInAs('change@example.org', old)
      const refused = await guest.ask('POST', '/api/sign-in/change', {
        authKey: key(),
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
      const live = await openLive(test.address, { cookie: stolen, origin })
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
      const authKey = key()
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

    it('R-15 shows accounts and the audit log to organisers alone, and lets them close an account at once', async () => {
      const authKey = key()
      const { guest, answer } = await invited('leaves@example.org', authKey)
      for (const path of ['/api/accounts', '/api/audit'])
        expect((await guest.ask('GET', path)).status).toBe(403)
      expect((await guest.ask('DELETE', `/api/accounts/${answer.body.account}`)).status).toBe(403)
      const list = await organiser.ask('GET', '/api/accounts')
      const own = list.body.accounts.find(({ mail }: { mail: string }) => mail === 'ans@example.org')
      expect((await organiser.ask('DELETE', `/api/accounts/${own.account}`)).status).toBe(403)
      expect((await organiser.ask('DELETE', `/api/accounts/${answer.body.account}`)).status).toBe(200)
      expect((await guest.ask('GET', '/api/session')).status).toBe(401)
      expect((await signInAs('leaves@example.org', authKey)).answer.status).toBe(401)
      const visits = (await organiser.ask('GET', '/api/audit?part=visits')).body.entries
      const { entries } = (await organiser.ask('GET', '/api/audit')).body
      const about = entries.filter((entry: { account: string; about: string }) =>
        [entry.account, entry.about].includes(answer.body.account),
      )
      expect(about.map(({ what }: { what: string }) => what)).toEqual(
        expect.arrayContaining(['joined', 'account-closed']),
      )
      const kinds = new Set([...entries, ...visits].map(({ what }: { what: string }) => what))
      for (const what of [
        'setup',
        'invited',
        'signed-in',
        'sign-in-refused',
        'signed-out',
        'passphrase-changed',
      ]) {
        expect(kinds).toContain(what)
      }
    })

    it('R-15 keeps what organisers did where nobody can push it out, and reaches what is older', async () => {
      const flood = Array.from({ length: 450 }, (_, at) => ({
        organisation: Buffer.from(organisation, 'hex'),
        entry: randomBytes(16),
        // Many in one moment, too.
        at: new Date(now + Math.floor(at / 100)),
        account: null,
        what: 'signed-in',
        about: null,
      }))
      await database.as('app', organisation, (query) => query.insertInto('audit').values(flood).execute())
      const { entries } = (await organiser.ask('GET', '/api/audit')).body
      expect(entries.map(({ what }: { what: string }) => what)).toContain('account-closed')
      const all: { at: string; what: string }[] = []
      let before = ''
      for (;;) {
        const { body } = await organiser.ask('GET', `/api/audit?part=visits${before}`)
        expect(body.entries.length).toBeLessThanOrEqual(200)
        all.push(...body.entries)
        if (body.older === null) break
        before = `&before=${body.older}`
      }
      const added = all.filter(({ at }) => Date.parse(at) >= now && Date.parse(at) < now + 5)
      expect(added.filter(({ what }) => what === 'signed-in')).toHaveLength(450)
      expect(all.map(({ at }) => at)).toEqual(
        all
          .map(({ at }) => at)
          .toSorted()
          .toReversed(),
      )
      // The very first, at the moment of the first invitation.
      expect(['invited', 'sign-in-refused']).toContain(all.at(-1)?.what)
    })

    it('R-12 lets somebody in again who lost the passphrase, with a new one, and ends what was open', async () => {
      const [lost, fresh] = [key(), key()]
      const { guest, answer } = await invited('lost@example.org', lost)
      const { account } = answer.body
      expect((await guest.ask('POST', `/api/accounts/${account}/invitation`)).status).toBe(403)
      const made = await organiser.ask('POST', `/api/accounts/${account}/invitation`)
      const looked = await new Guest().ask('POST', '/api/invitations/look', { token: made.body.token })
      expect(looked.body).toMatchObject({ mail: 'lost@example.org', name: 'Sam de Vries', again: true })
      const back = new Guest()
      const body = { token: made.body.token, name: 'Another', signIn: newSignIn(fresh) }
      const accepted = await back.ask('POST', '/api/invitations/accept', body)
      expect(accepted.body).toMatchObject({ account, name: 'Sam de Vries', organiser: false })
      expect((await guest.ask('GET', '/api/session')).status).toBe(401)
      expect((await signInAs('lost@example.org', lost)).answer.status).toBe(401)
      expect((await signInAs('lost@example.org', fresh)).answer.status).toBe(200)
      expect((await new Guest().ask('POST', '/api/invitations/accept', body)).status).toBe(410)
    })

    it('R-23 R-24 gives people all that is kept of them, and lets them leave: what nobody has any more is gone', async () => {
      const authKey = key()
      const { guest, answer } = await invited('goes@example.org', authKey)
      const { guest: stays, answer: other } = await invited('stays@example.org')
      for (const document of ['alone', 'shared']) await guest.ask('POST', '/api/documents', { document })
      await guest.ask('POST', '/api/documents/shared/members', { account: other.body.account })
      await stays.ask('POST', '/api/documents/alone/answers', { answer: key() })
      const exported = await guest.ask('GET', '/api/me/export')
      expect(exportAnswer.safeParse(exported.body).success).toBe(true)
      expect(exported.body).toMatchObject({
        account: answer.body.account,
        mail: 'goes@example.org',
        sessions: [{ own: true }],
        documents: [{ document: 'alone' }, { document: 'shared' }],
      })
      expect(exported.body.audit.map(({ what }: { what: string }) => what)).toEqual(['invited', 'joined'])
      expect((await guest.ask('GET', '/api/sessions')).body.sessions).toHaveLength(1)
      await guest.ask('POST', '/api/invitations', { mail: 'by@example.org', name: 'B', organiser: false })
      const mails = async () =>
        (await organiser.ask('GET', '/api/mails')).body.mails.map(({ to }: { to: string }) => to)
      expect(await mails()).toEqual(expect.arrayContaining(['goes@example.org', 'by@example.org']))
      const wrong = await guest.ask('DELETE', '/api/me', { authKey: key() })
      expect([wrong.status, wrong.body.problem]).toEqual([401, 'wrong-sign-in'])
      expect((await guest.ask('DELETE', '/api/me', { authKey: null })).status).toBe(401)
      // The only organiser would leave nobody who can let anyone in.
      const onlyOne = await organiser.ask('DELETE', '/api/me', { authKey: organiserKey })
      expect([onlyOne.status, onlyOne.body.problem]).toEqual([403, 'not-allowed'])
      const left = await guest.ask('DELETE', '/api/me', { authKey })
      expect(left.body).toEqual({ remains: ['audit', 'shared-documents'] })
      expect((await guest.ask('GET', '/api/session')).status).toBe(401)
      const { documents } = (await stays.ask('GET', '/api/documents')).body
      expect(documents).toMatchObject([{ document: 'shared', members: [other.body.account] }])
      const { accounts } = (await organiser.ask('GET', '/api/accounts')).body
      const row = accounts.find(({ account }: { account: string }) => account === answer.body.account)
      expect(row).toMatchObject({ name: '—', mail: `${answer.body.account}@left.invalid` })
      // Nor does the address stay in the log, or in a mail to them or by them that an organiser could pass on.
      const log = (await organiser.ask('GET', '/api/audit?part=visits')).body
      const abouts = log.entries.map(({ about }: { about: string | null }) => about)
      expect([abouts.includes('goes@example.org'), abouts.includes(answer.body.account)]).toEqual([
        false,
        true,
      ])
      expect(log.keptDays).toBe(365)
      expect(await mails()).toEqual(expect.not.arrayContaining(['goes@example.org', 'by@example.org']))
      const kept = await database.as('app', organisation, async (query) => ({
        answers: await query.selectFrom('link_answers').select('document').execute(),
        members: await query
          .selectFrom('members')
          .select('document')
          .where('document', '=', 'alone')
          .execute(),
      }))
      expect(kept).toEqual({ answers: [], members: [] })
    })

    it('R-24 R-13 slows down who tries passphrases at the way out, and lets only one of the last two organisers go', async () => {
      const { guest, answer } = await invited('guesses@example.org')
      const tries: number[] = []
      for (let count = 0; count < 12; count++)
        tries.push((await guest.ask('DELETE', '/api/me', { authKey: key() })).status)
      expect(tries).toEqual([...Array.from({ length: 10 }, () => 401), 429, 429])
      const written = (await guest.ask('GET', '/api/me/export')).body.audit
      expect(written.filter(({ what }: { what: string }) => what === 'sign-in-refused')).toMatchObject([
        { times: 10 },
      ])
      expect(answer.status).toBe(200)
      const first = await test.newPerson({ organiser: true })
      const second = await test.newPerson({ organisation: first.organisation, organiser: true })
      const left = await Promise.all(
        [first, second].map(({ ask: asks }) => asks('DELETE', '/api/me', { authKey: null })),
      )
      expect(left.map(({ status }) => status).toSorted()).toEqual([200, 403])
    })

    it('R-14 R-12 keeps no session, invitation or refused sign-in that is long over', async () => {
      await organiser.ask('POST', '/api/invitations', {
        mail: 'over@example.org',
        name: 'O',
        organiser: false,
      })
      await signInAs('over@example.org', key())
      const left = () =>
        database.as('app', organisation, async (query) => {
          const count = async (table: 'sessions' | 'invitations' | 'refused_sign_ins') =>
            (await query.selectFrom(table).selectAll().execute()).length
          return [await count('sessions'), await count('invitations'), await count('refused_sign_ins')]
        })
      await clearEnded(database, new Date(now))
      expect((await left()).every((count) => count > 0)).toBe(true)
      await clearEnded(database, new Date(now + 91 * 86_400_000))
      expect(await left()).toEqual([0, 0, 0])
      now += 31 * 86_400_000
      organiser = (await signInAs('ans@example.org', organiserKey)).guest
    })

    it('R-24 counts people who work together only where that means nobody', async () => {
      const figures = async () => (await organiser.ask('GET', '/api/figures')).body.people
      const people = async (count: number) => {
        const accounts: Guest[] = []
        for (let at = 0; at < count; at++) {
          now += 60_000
          accounts.push((await invited(`${randomBytes(6).toString('hex')}@example.org`)).guest)
        }
        return accounts
      }
      const pair = async (one: Guest, account: string) => {
        const document = randomBytes(8).toString('hex')
        await one.ask('POST', '/api/documents', { document })
        await one.ask('POST', `/api/documents/${document}/members`, { account })
      }
      const all = await people(12)
      const { account } = (await all[0]?.ask('GET', '/api/session'))?.body ?? {}
      for (const one of all.slice(1, 9)) await pair(one, account)
      expect(await figures()).toBe(null)
      for (const one of all.slice(9)) await pair(one, account)
      // Twelve: rounded down, so that one more is not seen either.
      expect(await figures()).toBe(10)
    })

    it('R-30 R-15 lets a line of the log go after its days and not before, nor a younger one whatever is asked', async () => {
      const ages = [1, 89, 91, 364, 366]
      const line = (days: number) => ({
        organisation: Buffer.from(organisation, 'hex'),
        entry: Buffer.alloc(16, days % 256),
        at: new Date(Date.now() - days * 86_400_000),
        account: null,
        what: 'signed-in',
        about: `R-30 ${days}`,
      })
      await database.as('app', organisation, (query) =>
        query.insertInto('audit').values(ages.map(line)).execute(),
      )
      const left = async () => {
        const rows = await database.as('reader', organisation, (query) =>
          query.selectFrom('audit').select('about').where('about', 'like', 'R-30 %').execute(),
        )
        return rows.map(({ about }) => Number(about?.slice(5))).toSorted((one, other) => one - other)
      }
      await clearEnded(database, new Date())
      expect(await left()).toEqual([1, 89, 91, 364])
      await clearEnded(database, new Date(), 90)
      expect(await left()).toEqual([1, 89])
      // A clock that runs years ahead empties no log.
      await clearEnded(database, new Date(Date.now() + 9_999 * 86_400_000))
      expect(await left()).toEqual([1, 89])
      const change = database.as('app', organisation, (query) =>
        query.updateTable('audit').set({ about: null }).execute(),
      )
      await expect(change).rejects.toMatchObject({ code: '42501' })
    })

    it('R-30 names every table of the database in PRIVACY.md, and of each leaves what is said there to stay, nothing else', async () => {
      const own = '07'.repeat(16)
      await database.asOwner('write', (query) => fillEveryTable(query, '2001-03-01 10:00:00+00'))
      await clearEnded(database, new Date())
      const found = await database.asOwner('read', async (query) => {
        await sql`select set_config('lef.organisation', ${own}, true), set_config('lef.account', ${own}, true)`.execute(
          query,
        )
        const tables = await tablesOf(query)
        const counted = tables.map(async ({ name, columns }) => {
          // Who owns the embedded database sees all organisations.
          const ours = columns.has('organisation')
            ? sql`organisation = ${Buffer.from(own, 'hex')}`
            : sql`true`
          const { rows } = await sql<{ rows: string }>`
            select count(*) as rows from ${sql.table(name)} where ${ours}`.execute(query)
          return [name, Number(rows[0]?.rows) > 0] as const
        })
        return await Promise.all(counted)
      })
      const said = readFileSync(new URL('../../../../docs/PRIVACY.md', import.meta.url), 'utf8')
        .split('\n')
        .flatMap((line) => {
          const [, name, end] = /^\| `(\w+)` *\|.*\| *(\S[^|]*)\|$/.exec(line) ?? []
          return name === undefined || end === undefined ? [] : [[name, end.startsWith('**stays**')] as const]
        })
      // What the steps of the tables write down about themselves no backup has, and nothing clears.
      expect(Object.fromEntries(said)).toEqual(Object.fromEntries([...found, ['lef_migrations', true]]))
      const person = await database.as('app', own as OrganisationId, (query) =>
        query.selectFrom('accounts').select(['name', 'mail']).execute(),
      )
      expect(person).toEqual([{ name: '—', mail: `${own}@left.invalid` }])
    })

    it('R-16 says that it lives and is ready, and how much it did only to who has the token', async () => {
      expect((await ask(test.address, 'GET', '/health/live')).body).toEqual({ live: true })
      expect((await ask(test.address, 'GET', '/health/ready')).body).toEqual({ ready: true })
      expect((await ask(test.address, 'GET', '/metrics')).status).toBe(404)
      const shown = await fetch(`${test.address}/metrics`, { headers: { authorization: 'Bearer a token' } })
      const text = await shown.text()
      expect(text).toMatch(/lef_answers_total\{route="signIn",status="200"\} \d+/)
      expect(text).not.toContain(organisation)
    })
  },
  { opened: false },
)
