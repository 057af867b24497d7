import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeStatement } from '@lef/protocol'
import { routes, type Problem, type Route, type RouteName } from '@lef/protocol/messages'
import { openSession } from '../accounts/session.ts'
import { onBothDatabases } from '../testing/on-both-databases.ts'
import {
  ask,
  newOrganisation,
  personOn,
  publicAddress,
  startTestServer,
  type Answer,
  type TestPerson,
  type TestServer,
} from '../testing/test-server.ts'
import {
  agreeAll,
  bring,
  goalRelease,
  heldFact,
  newTrajectory,
  signedBy,
  type TestTrajectory,
} from '../testing/test-trajectory.ts'

/** Everyone who may come to a server: `foreign` is the organiser of another organisation on it. */
const roles = ['none', 'stranger', 'sponsor', 'organiser', 'coach', 'coachee', 'removed', 'foreign'] as const
type Role = (typeof roles)[number]
type Expected = 'ok' | Problem

/** What is asked of a route, and what each role is told. */
interface Row {
  readonly params?: Readonly<Record<string, string>>
  readonly body?: object
  readonly expected: Readonly<Record<Role, Expected>>
}

const everyone = (expected: Expected): Row['expected'] => ({
  none: expected,
  stranger: expected,
  sponsor: expected,
  organiser: expected,
  coach: expected,
  coachee: expected,
  removed: expected,
  foreign: expected,
})
const signedIn = (expected: Expected): Row['expected'] => ({ ...everyone(expected), none: 'not-signed-in' })
const members = (expected: Expected, others: Expected = 'unknown-document'): Row['expected'] => ({
  ...signedIn(others),
  coach: expected,
  coachee: expected,
})
const organisers = (expected: Expected, elsewhere = expected): Row['expected'] => ({
  ...signedIn('not-allowed'),
  organiser: expected,
  foreign: elsewhere,
})
const sponsor = (expected: Expected): Row['expected'] => ({
  ...signedIn('unknown-document'),
  sponsor: expected,
})

const text = (length: number) => Buffer.alloc(length, 7).toString('base64url')
const token = `${'ab'.repeat(16)}.${text(32)}`
const signIn = {
  authKey: text(32),
  stretching: { salt: text(16), memoryKib: 65_536, iterations: 3, parallelism: 1 },
}
const nobody = 'cd'.repeat(16)
const coachsCopy = 'ab'.repeat(16)
const coachsPairing = 'ef'.repeat(16)
const newPasskey = { credential: text(16), transports: [], clientData: text(99), attestation: text(99) }
const passkeyUse = {
  organisation: nobody,
  credential: text(16),
  clientData: text(99),
  authenticatorData: text(37),
  signature: text(64),
  user: null,
}

onBothDatabases('who sees what', ({ database }) => {
  let test: TestServer
  let trajectory: TestTrajectory
  let people: Readonly<Record<Exclude<Role, 'none'>, TestPerson>>
  /** What nobody outside is told, in whatever answer. */
  let content: readonly string[]
  let rows: Readonly<Record<RouteName, Row>>

  beforeAll(async () => {
    test = await startTestServer(database())
    trajectory = await newTrajectory(test)
    const { coach, coachee, document, path } = trajectory
    const { organisation } = coach.person
    const [organiser, stranger, removed] = [
      await test.newPerson({ organisation, organiser: true }),
      await test.newPerson({ organisation }),
      await test.newPerson({ organisation }),
    ]
    // Somebody was a member once: the one who is, makes room and comes back.
    const at = `${path}/members`
    await coach.person.ask('DELETE', `${at}/${coachee.person.account}`)
    await coach.person.ask('POST', at, { account: removed.account })
    await coach.person.ask('DELETE', `${at}/${removed.account}`)
    await coach.person.ask('POST', at, { account: coachee.person.account })
    const agreement = await agreeAll(trajectory, Date.now())
    const fact = await signedBy(heldFact(trajectory, agreement, Date.now()), coach.signer, coachee.signer)
    await bring(coach, path, fact)
    const { statement, sealed } = goalRelease(trajectory, agreement)
    await bring(coachee, path, await coachee.signer.sign(statement), sealed)
    const written = await coach.person.device.next(document)
    await coach.person.ask('POST', `${path}/envelopes`, { envelopes: [written.text] })
    const foreign = await test.newPerson({ organisation: await newOrganisation(database()), organiser: true })
    people = {
      stranger,
      organiser,
      removed,
      foreign,
      coach: coach.person,
      coachee: coachee.person,
      sponsor: trajectory.sponsor.person,
    }
    content = [
      document,
      written.text,
      Buffer.from(makeStatement(fact)).toString('base64url'),
      Buffer.from(sealed).toString('base64url'),
    ]
    rows = rowsOf(document, {
      stranger: stranger.account,
      statement: Buffer.from(makeStatement(fact)).toString('base64url'),
      envelope: written.text,
      device: coach.person.device.id,
    })
  }, 120_000)
  afterAll(() => test.server.stop())

  function rowsOf(
    document: string,
    known: {
      readonly stranger: string
      readonly statement: string
      readonly envelope: string
      readonly device: string
    },
  ): Readonly<Record<RouteName, Row>> {
    const params = { document }
    const account = { account: known.stranger }
    const device = { publicKey: text(32), proof: text(64) }
    const invitation = { mail: 'x@example.org', name: 'X', organiser: false }
    return {
      about: { expected: everyone('ok') },
      setUp: {
        body: { token: text(32), organisationName: 'X', name: 'X', mail: 'x@example.org', signIn },
        expected: everyone('link-is-over'),
      },
      beginSignIn: { body: { organisation: nobody, mail: 'x@example.org' }, expected: everyone('ok') },
      signIn: {
        body: { organisation: nobody, mail: 'x@example.org', authKey: text(32) },
        expected: everyone('wrong-sign-in'),
      },
      changeSignIn: { body: { authKey: text(32), signIn }, expected: signedIn('wrong-sign-in') },
      session: { expected: signedIn('ok') },
      signOut: { expected: signedIn('ok') },
      listSessions: { expected: signedIn('ok') },
      signOutElsewhere: { expected: signedIn('ok') },
      invite: { body: invitation, expected: signedIn('ok') },
      lookAtInvitation: { body: { token }, expected: everyone('link-is-over') },
      acceptInvitation: { body: { token, name: 'X', signIn }, expected: everyone('link-is-over') },
      inviteAgain: { params: account, expected: organisers('ok', 'unknown-account') },
      listAccounts: { expected: organisers('ok') },
      closeAccount: { params: { account: nobody }, expected: organisers('unknown-account') },
      listAudit: { expected: organisers('ok') },
      figures: { expected: organisers('ok') },
      listUnsentMails: { expected: organisers('ok') },
      exportOwn: { expected: signedIn('ok') },
      leave: { body: { authKey: text(32) }, expected: signedIn('wrong-sign-in') },
      showSingleSignOn: { expected: everyone('ok') },
      beginSingleSignOn: {
        body: { organisation: nobody, invitation: null },
        expected: everyone('not-acceptable'),
      },
      singleSignOn: {
        body: { proof: text(32), state: token, code: 'x', issuer: null },
        expected: everyone('wrong-sign-in'),
      },
      beginPasskeySignIn: { body: { organisation: nobody }, expected: everyone('ok') },
      signInByPasskey: { body: passkeyUse, expected: everyone('wrong-sign-in') },
      listPasskeys: { expected: signedIn('ok') },
      beginPasskey: { body: { authKey: text(32) }, expected: signedIn('wrong-sign-in') },
      addPasskey: { body: newPasskey, expected: signedIn('not-acceptable') },
      removePasskey: { params: { passkey: nobody }, expected: signedIn('unknown-passkey') },
      listDevices: { expected: signedIn('ok') },
      addDevice: { body: device, expected: signedIn('not-acceptable') },
      // Its owner removes it; that is tried where devices are.
      removeDevice: {
        params: { device: known.device },
        expected: { ...signedIn('unknown-device'), coach: 'ok' },
      },
      openPairing: { body: { pairing: nobody }, expected: signedIn('ok') },
      // Each to their own account's, and to no other by its name.
      giveToPairing: {
        params: { pairing: coachsPairing },
        body: { part: 1, bytes: text(8) },
        expected: { ...signedIn('link-is-over'), coach: 'ok' },
      },
      lookAtPairing: {
        params: { pairing: coachsPairing },
        expected: { ...signedIn('link-is-over'), coach: 'ok' },
      },
      endPairing: { params: { pairing: coachsPairing }, expected: signedIn('ok') },
      showOwnCopy: { expected: signedIn('ok') },
      giveToCopy: {
        params: { copy: coachsCopy },
        body: { part: 1, bytes: text(8) },
        expected: signedIn('ok'),
      },
      // The coach's alone is of this name, and nobody else's.
      finishCopy: {
        params: { copy: coachsCopy },
        body: { parts: 1 },
        expected: { ...signedIn('unknown-copy'), coach: 'ok' },
      },
      readCopy: { params: { copy: coachsCopy }, expected: { ...signedIn('unknown-copy'), coach: 'ok' } },
      removeCopies: { expected: signedIn('ok') },
      listDocuments: { expected: signedIn('ok') },
      addDocument: { body: { document }, expected: { ...members('ok', 'taken'), foreign: 'ok' } },
      addMember: { params, body: account, expected: members('full') },
      removeMember: { params: { ...params, account: nobody }, expected: members('unknown-account') },
      listEnvelopes: { params, expected: members('ok') },
      appendEnvelopes: { params, body: { envelopes: [known.envelope] }, expected: members('ok') },
      listStatements: { params, expected: members('ok') },
      addStatement: { params, body: { statement: known.statement }, expected: members('ok') },
      // To nobody does it say whether there is such a document.
      answerLink: { params, body: { answer: text(200) }, expected: signedIn('ok') },
      listLinkAnswers: { params, expected: members('ok') },
      nameSponsor: { params, body: { answer: 'ab'.repeat(32) }, expected: members('unknown-account') },
      showOutline: { params, expected: members('ok') },
      listLooks: { params, expected: members('ok') },
      listSponsored: { expected: signedIn('ok') },
      lookAsSponsor: { params, expected: sponsor('ok') },
      signAsSponsor: { params, body: { statement: known.statement }, expected: sponsor('ok') },
    }
  }

  /** Signed in for as long as no route has ended it. */
  const signedInAs = new Map<Exclude<Role, 'none'>, TestPerson>()
  async function personAs(role: Exclude<Role, 'none'>): Promise<TestPerson> {
    const there = signedInAs.get(role)
    if (there !== undefined) return there
    const { organisation, account, device } = people[role]
    const secret = await database().as('app', organisation, (query) =>
      openSession(query, { organisation, account }, new Date()),
    )
    const person = personOn(test.address, organisation, account, secret, device)
    signedInAs.set(role, person)
    return person
  }
  async function askAs(role: Role, route: Route, { params = {}, body }: Row): Promise<Answer> {
    const path = route.path.replaceAll(/:(\w+)/g, (_, name: string) => params[name] ?? '')
    if (role !== 'none') return (await personAs(role)).ask(route.method, path, body)
    return ask(test.address, route.method, path, body, { origin: publicAddress })
  }
  /** What a role would make is its own: an address to invite, or a document in another organisation. */
  function askedBy(role: Role, name: RouteName, row: Row): Row {
    if (name === 'openPairing' && role === 'coach') return { ...row, body: { pairing: coachsPairing } }
    if (name === 'giveToCopy' && role !== 'coach') return { ...row, params: { copy: nobody } }
    if (name === 'invite') return { ...row, body: { ...row.body, mail: `${role}@example.org` } }
    return name === 'addDocument' && role === 'foreign' ? { ...row, body: { document: 'theirs' } } : row
  }

  // From the table: a route without a row here does not pass, nor does the type checker let it.
  it.each(Object.keys(routes) as RouteName[])(
    'R-15 %s answers whom it should, and nobody else',
    async (name) => {
      const row = rows[name]
      expect(row, `${name} has a row in the matrix`).toBeDefined()
      const answers = new Map<Role, Answer>()
      for (const role of roles) answers.set(role, await askAs(role, routes[name], askedBy(role, name, row)))
      if (name === 'signOut' || name === 'signOutElsewhere') signedInAs.clear()
      const told = [...answers].map(([role, { status, body }]) => [
        role,
        status === 200 ? 'ok' : body.problem,
      ])
      expect(Object.fromEntries(told)).toEqual(row.expected)
      for (const role of ['none', 'stranger', 'organiser', 'removed', 'foreign'] as const) {
        const answer = JSON.stringify(answers.get(role)?.body)
        for (const one of content) expect([role, answer.includes(one)]).toEqual([role, false])
      }
      // A sponsor sees what was told and released, and never what was written.
      expect(JSON.stringify(answers.get('sponsor')?.body)).not.toContain(content[1])
    },
  )

  it('R-15 lets nobody but the two follow a document live', async () => {
    const heard = await Promise.all(
      (Object.keys(people) as (keyof typeof people)[]).map(async (role) => {
        const live = await (await personAs(role)).live()
        live.send({ type: 'subscribe', document: trajectory.document, after: {} })
        const first = await live.until(({ type }) => type !== 'hello')
        await live.close()
        return [role, first.type === 'problem' ? first.problem : first.type]
      }),
    )
    expect(Object.fromEntries(heard)).toEqual({
      stranger: 'unknown-document',
      organiser: 'unknown-document',
      sponsor: 'unknown-document',
      removed: 'unknown-document',
      foreign: 'unknown-document',
      coach: 'envelopes',
      coachee: 'envelopes',
    })
  })

  it('R-16 says that it lives and is ready, and how much it did only to who has the token', async () => {
    expect((await ask(test.address, 'GET', '/health/live')).body).toEqual({ live: true })
    expect((await ask(test.address, 'GET', '/health/ready')).body).toEqual({ ready: true })
    expect((await ask(test.address, 'GET', '/metrics')).status).toBe(404)
    const shown = await fetch(`${test.address}/metrics`, { headers: { authorization: 'Bearer a token' } })
    const text = await shown.text()
    expect(text).toMatch(/lef_answers_total\{route="about",status="200"\} \d+/)
    expect(text).not.toContain(trajectory.coach.person.organisation)
  })
})
