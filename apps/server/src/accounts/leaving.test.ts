import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { OrganisationId } from '@lef/protocol'
import { exportAnswer } from '@lef/protocol/messages'
import { tablesOf } from '../backup/table-catalog.ts'
import { fillEveryTable } from '../testing/fill-every-table.ts'
import { onBothDatabases } from '../testing/on-both-databases.ts'
import { Guest, invitedBy, newAuthKey, newSignIn, setUp, signInAt } from '../testing/test-guest.ts'
import { startTestServer, type TestServer } from '../testing/test-server.ts'
import { clearEnded } from './clear-ended.ts'

onBothDatabases('leaving', ({ database }) => {
  let test: TestServer
  let now = Date.parse('2026-03-01T10:00:00Z')
  let organisation: OrganisationId
  let organiser: Guest
  const organiserKey = newAuthKey()

  beforeAll(async () => {
    test = await startTestServer(database(), { now: () => now })
    const { guest, organisation: made } = await setUp(test, organiserKey)
    organiser = guest
    organisation = made
  }, 120_000)
  afterAll(() => test.server.stop())
  // Limits are tried on purpose; one test must not feel another's.
  beforeEach(() => {
    now += 24 * 3_600_000
  })

  const signInAs = (mail: string, authKey: string, guest?: Guest) =>
    signInAt(test, organisation, mail, authKey, guest)
  const invited = (mail: string, authKey?: string) => invitedBy(organiser, test, mail, authKey)

  it('R-15 shows accounts and the audit log to organisers alone, and lets them close an account at once', async () => {
    const [authKey, next] = [newAuthKey(), newAuthKey()]
    const { guest, answer } = await invited('leaves@example.org', authKey)
    now += 60_000
    await signInAs('leaves@example.org', next)
    await guest.ask('POST', '/api/sign-in/change', { authKey, signIn: newSignIn(next) })
    const { guest: elsewhere } = await signInAs('leaves@example.org', next)
    await elsewhere.ask('DELETE', '/api/session')
    for (const path of ['/api/accounts', '/api/audit'])
      expect((await guest.ask('GET', path)).status).toBe(403)
    expect((await guest.ask('DELETE', `/api/accounts/${answer.body.account}`)).status).toBe(403)
    const list = await organiser.ask('GET', '/api/accounts')
    const own = list.body.accounts.find(({ mail }: { mail: string }) => mail === 'ans@example.org')
    expect((await organiser.ask('DELETE', `/api/accounts/${own.account}`)).status).toBe(403)
    expect((await organiser.ask('DELETE', `/api/accounts/${answer.body.account}`)).status).toBe(200)
    expect((await guest.ask('GET', '/api/session')).status).toBe(401)
    expect((await signInAs('leaves@example.org', next)).answer.status).toBe(401)
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
    await database().as('app', organisation, (query) => query.insertInto('audit').values(flood).execute())
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
    expect(all.at(-1)?.what).toBe('invited')
  })

  it('R-23 R-24 gives people all that is kept of them, and lets them leave: what nobody has any more is gone', async () => {
    const authKey = newAuthKey()
    const { guest, answer } = await invited('goes@example.org', authKey)
    const { guest: stays, answer: other } = await invited('stays@example.org')
    for (const document of ['alone', 'shared']) await guest.ask('POST', '/api/documents', { document })
    await guest.ask('POST', '/api/documents/shared/members', { account: other.body.account })
    await stays.ask('POST', '/api/documents/alone/answers', { answer: newAuthKey() })
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
    const wrong = await guest.ask('DELETE', '/api/me', { authKey: newAuthKey() })
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
    expect([abouts.includes('goes@example.org'), abouts.includes(answer.body.account)]).toEqual([false, true])
    expect(log.keptDays).toBe(365)
    expect(await mails()).toEqual(expect.not.arrayContaining(['goes@example.org', 'by@example.org']))
    const kept = await database().as('app', organisation, async (query) => ({
      answers: await query.selectFrom('link_answers').select('document').execute(),
      members: await query.selectFrom('members').select('document').where('document', '=', 'alone').execute(),
    }))
    expect(kept).toEqual({ answers: [], members: [] })
  })

  it('R-24 R-13 slows down who tries passphrases at the way out, and lets only one of the last two organisers go', async () => {
    const { guest, answer } = await invited('guesses@example.org')
    const tries: number[] = []
    for (let count = 0; count < 12; count++)
      tries.push((await guest.ask('DELETE', '/api/me', { authKey: newAuthKey() })).status)
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
    await signInAs('over@example.org', newAuthKey())
    const left = () =>
      database().as('app', organisation, async (query) => {
        const count = async (table: 'sessions' | 'invitations' | 'refused_sign_ins') =>
          (await query.selectFrom(table).selectAll().execute()).length
        return [await count('sessions'), await count('invitations'), await count('refused_sign_ins')]
      })
    await clearEnded(database(), new Date(now))
    expect((await left()).every((count) => count > 0)).toBe(true)
    await clearEnded(database(), new Date(now + 91 * 86_400_000))
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
    await database().as('app', organisation, (query) =>
      query.insertInto('audit').values(ages.map(line)).execute(),
    )
    const left = async () => {
      const rows = await database().as('reader', organisation, (query) =>
        query.selectFrom('audit').select('about').where('about', 'like', 'R-30 %').execute(),
      )
      return rows.map(({ about }) => Number(about?.slice(5))).toSorted((one, other) => one - other)
    }
    await clearEnded(database(), new Date())
    expect(await left()).toEqual([1, 89, 91, 364])
    await clearEnded(database(), new Date(), 90)
    expect(await left()).toEqual([1, 89])
    // A clock that runs years ahead empties no log.
    await clearEnded(database(), new Date(Date.now() + 9_999 * 86_400_000))
    expect(await left()).toEqual([1, 89])
    const change = database().as('app', organisation, (query) =>
      query.updateTable('audit').set({ about: null }).execute(),
    )
    await expect(change).rejects.toMatchObject({ code: '42501' })
  })

  it('R-30 names every table of the database in PRIVACY.md, and of each leaves what is said there to stay, nothing else', async () => {
    const own = '07'.repeat(16)
    await database().asOwner('write', (query) => fillEveryTable(query, '2001-03-01 10:00:00+00'))
    await clearEnded(database(), new Date())
    const found = await database().asOwner('read', async (query) => {
      await sql`select set_config('lef.organisation', ${own}, true), set_config('lef.account', ${own}, true)`.execute(
        query,
      )
      const tables = await tablesOf(query)
      const counted = tables.map(async ({ name, columns }) => {
        // Who owns the embedded database sees all organisations.
        const ours = columns.has('organisation') ? sql`organisation = ${Buffer.from(own, 'hex')}` : sql`true`
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
    const person = await database().as('app', own as OrganisationId, (query) =>
      query.selectFrom('accounts').select(['name', 'mail']).execute(),
    )
    expect(person).toEqual([{ name: '—', mail: `${own}@left.invalid` }])
  })
})
