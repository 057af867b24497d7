import {
  clauseKinds,
  coachRelations,
  clausesFor,
  parseCalendarDay,
  processFacts,
  requiredClauses,
  type CalendarDay,
} from '@lef/method'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { checkAgreement, type Agreement, type AgreementPlace } from './agreement.ts'
import { copyOf, toHex } from './bytes.ts'
import { parseDocumentId, type DocumentId } from './ids.ts'
import { noStatement, type Member, type Membership } from './membership.ts'
import {
  checkFact,
  factKinds,
  factsAllowed,
  makeFactBody,
  parseConversationName,
  parseFactBody,
  whereabouts,
  type CheckedFact,
  type ConversationName,
  type FactPlace,
  type ProcessFact,
} from './process-fact.ts'
import {
  agreementFor,
  checkRelease,
  checkWithdrawal,
  makeReleaseBody,
  makeWithdrawalBody,
  parseReleaseBody,
  parseWithdrawalBody,
  releaseKinds,
  talkMoments,
  type CheckedRelease,
} from './release.ts'
import { makeStatement, type Statement, type StatementHash, type StatementKind } from './statement.ts'
import { createTestPerson, type TestPerson } from './test-person.ts'
import { makeTermsBody, parseTermsBody, type Terms } from './terms.ts'

const crypto = globalThis.crypto
const seed = { seed: 20261122 }
const dayOf = (text: string): CalendarDay => {
  const day = parseCalendarDay(text)
  if (day === null) throw new Error(`not a day: ${text}`)
  return day
}
const documentOf = (text: string): DocumentId => {
  const id = parseDocumentId(text)
  if (id === null) throw new Error(`not a document id: ${text}`)
  return id
}
const nameOf = (byte: number): ConversationName => {
  const name = parseConversationName(new Uint8Array(16).fill(byte))
  if (name === null) throw new Error('sixteen bytes are a name')
  return name
}
const hashOf = (byte: number): StatementHash => new Uint8Array(32).fill(byte) as StatementHash

const document = documentOf('trajectory:1')
const today = dayOf('2026-11-22')
let coach: TestPerson
let coachee: TestPerson
let sponsor: TestPerson
let stranger: TestPerson
let three: Membership
let terms: Terms
let agreement: Agreement

const member = (role: Member['role'], { id, keys }: TestPerson): Member => ({ role, id, keys })
const entryOf = (members: readonly Member[], byte = 7): Membership => ({
  document,
  number: 0,
  prev: noStatement,
  epoch: 1,
  commitment: noStatement,
  members,
  closed: [],
  sealed: [],
  hash: hashOf(byte),
})
const signed = async (
  kind: StatementKind,
  body: Uint8Array,
  by: readonly TestPerson[],
): Promise<Uint8Array> => {
  let statement: Statement = { kind, body: copyOf(body), signatures: [] }
  for (const one of by) statement = await one.sign(statement)
  return makeStatement(statement)
}
const place = (over: Partial<AgreementPlace> = {}): AgreementPlace => ({
  membership: three,
  before: null,
  today,
  ...over,
})
const agree = async (over: Partial<Terms>, at: AgreementPlace = place(), by = [coach, coachee, sponsor]) =>
  checkAgreement(crypto, at, await signed('agreement', makeTermsBody({ ...terms, ...over }), by))
const refusalOf = (result: { ok: true } | { ok: false; error: unknown }): unknown =>
  result.ok ? null : result.error

beforeAll(async () => {
  coach = await createTestPerson(crypto)
  coachee = await createTestPerson(crypto)
  sponsor = await createTestPerson(crypto)
  stranger = await createTestPerson(crypto)
  three = entryOf([member('coach', coach), member('coachee', coachee), member('sponsor', sponsor)])
  terms = {
    document,
    number: 0,
    prev: noStatement,
    membership: three.hash,
    relation: 'independent',
    from: today,
    clauses: ['purpose', 'reported', 'never-reported', 'release', 'limits', 'appraisal', 'stopping'],
    facts: ['planned', 'held', 'whereabouts', 'ended'],
    words: hashOf(3),
  }
  const held = await agree({})
  if (!held.ok) throw new Error(held.error)
  agreement = held.value
})

const days = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
  .map((date) => dayOf(date.toISOString().slice(0, 10)))
const hashes = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => copyOf(bytes) as StatementHash)
const documents = fc.stringMatching(/^[A-Za-z0-9._:-]{1,64}$/).map(documentOf)
const common = { document: documents, agreement: hashes, clause: fc.constantFrom(...clauseKinds), day: days }
const facts: fc.Arbitrary<ProcessFact> = fc.oneof(
  fc.record({
    ...common,
    kind: fc.constantFrom('planned', 'moved', 'held'),
    conversation: fc.nat(255).map(nameOf),
  }),
  fc.record({ ...common, kind: fc.constant('whereabouts' as const), where: fc.constantFrom(...whereabouts) }),
  fc.record({ ...common, kind: fc.constant('ended' as const) }),
)
const allTerms: fc.Arbitrary<Terms> = fc.record({
  document: documents,
  number: fc.nat(2 ** 32 - 1),
  prev: hashes,
  membership: hashes,
  relation: fc.constantFrom(...coachRelations),
  from: days,
  clauses: fc.subarray([...clauseKinds]),
  facts: fc.subarray([...processFacts]),
  words: hashes,
})

test('P-15 P-17 P-18 terms, facts, releases and withdrawals read back, in one encoding', () => {
  fc.assert(
    fc.property(allTerms, facts, fc.nat(), fc.integer({ min: 1, max: 255 }), (some, fact, where, change) => {
      expect(parseTermsBody(makeTermsBody(some))).toEqual({ ok: true, value: some })
      expect(parseFactBody(makeFactBody(fact))).toEqual({ ok: true, value: fact })
      const release = {
        document: fact.document,
        agreement: fact.agreement,
        moment: talkMoments[where % 3] ?? 'start',
        what: releaseKinds[where % 2] ?? 'goal',
        sealedHash: some.words,
      }
      expect(parseReleaseBody(makeReleaseBody(release))).toEqual({ ok: true, value: release })
      const withdrawal = { document: fact.document, release: some.prev }
      expect(parseWithdrawalBody(makeWithdrawalBody(withdrawal))).toEqual({ ok: true, value: withdrawal })
      for (const [bytes, read, make] of [
        [makeTermsBody(some), parseTermsBody, makeTermsBody],
        [makeFactBody(fact), parseFactBody, makeFactBody],
      ] as const) {
        const at = where % bytes.length
        bytes[at] = (bytes[at] ?? 0) ^ change
        const again = read(bytes)
        if (again.ok) expect(toHex((make as (value: unknown) => Uint8Array)(again.value))).toBe(toHex(bytes))
        expect(read(bytes.slice(0, -1)).ok).toBe(false)
      }
    }),
    { ...seed, numRuns: 300 },
  )
})

test('P-16 an agreement holds when all three have signed it, and not when one has not', async () => {
  expect(await agree({})).toMatchObject({ ok: true, value: { number: 0, facts: terms.facts } })
  for (const by of [[coach, coachee], [coach, sponsor], [coachee, sponsor], []]) {
    expect(refusalOf(await agree({}, place(), by))).toBe('missing-signature')
  }
  expect(refusalOf(await agree({}, place(), [coach, coachee, sponsor, stranger]))).toBe('unknown-signer')
})

test('P-16 without a sponsor two sign, and there is nobody to report to', async () => {
  const two = place({ membership: entryOf(three.members.slice(0, 2)) })
  expect(refusalOf(await agree({ facts: [] }, two, [coach, coachee]))).toBeNull()
  expect(refusalOf(await agree({}, two, [coach, coachee]))).toBe('nobody-to-report-to')
})

test('P-16 where the manager is the coach nothing is reported and nobody else looks on', async () => {
  const clauses = requiredClauses('manager')
  const two = place({ membership: entryOf(three.members.slice(0, 2)) })
  const manager = { relation: 'manager', clauses, facts: [] } as const
  expect(refusalOf(await agree(manager, two, [coach, coachee]))).toBeNull()
  expect(refusalOf(await agree(manager))).toBe('manager-coaches')
  expect(refusalOf(await agree({ ...manager, facts: ['held'] }, two, [coach, coachee]))).toBe(
    'manager-coaches',
  )
  const reported = { ...manager, clauses: [...clauses, 'reported' as const] }
  expect(refusalOf(await agree(reported, two, [coach, coachee]))).toBe('wrong-clause')
})

test('P-16 no agreement without the clauses that nobody can be coached without', async () => {
  for (const kind of requiredClauses('independent')) {
    const clauses = terms.clauses.filter((one) => one !== kind)
    expect(refusalOf(await agree({ clauses, facts: [] }))).toBe('missing-clause')
  }
})

test('P-16 a change needs all signatures again, follows the one before, and works forward only', async () => {
  const next = { number: 1, prev: agreement.hash, facts: ['held'] as const }
  const after = place({ before: agreement })
  expect(refusalOf(await agree(next, after))).toBeNull()
  expect(refusalOf(await agree(next, after, [coach, coachee]))).toBe('missing-signature')
  expect(refusalOf(await agree({}, after))).toBe('not-next')
  expect(refusalOf(await agree({ ...next, prev: hashOf(9) }, after))).toBe('not-next')
  expect(refusalOf(await agree(next))).toBe('not-next')
  expect(refusalOf(await agree({ from: dayOf('2026-11-20') }))).toBe('backdated')
  expect(refusalOf(await agree({ from: dayOf('2026-11-21') }))).toBeNull()
  const later = { ...agreement, from: dayOf('2026-12-10') }
  expect(refusalOf(await agree({ ...next, from: dayOf('2026-12-09') }, place({ before: later })))).toBe(
    'backdated',
  )
})

test('P-16 an agreement of another trajectory, or of others than those who take part, does not hold', async () => {
  expect(refusalOf(await agree({ document: documentOf('trajectory:2') }))).toBe('wrong-document')
  expect(refusalOf(await agree({ membership: hashOf(8) }))).toBe('wrong-members')
})

const factOf = (over: Partial<ProcessFact> = {}): ProcessFact =>
  ({
    document,
    agreement: agreement.hash,
    clause: 'reported',
    day: today,
    kind: 'held',
    conversation: nameOf(1),
    ...over,
  }) as ProcessFact
const factPlace = (over: Partial<FactPlace> = {}): FactPlace => ({
  membership: three,
  agreements: [agreement],
  before: [],
  today,
  ...over,
})
const tell = async (fact: ProcessFact, at: FactPlace = factPlace(), by = [coach, coachee]) =>
  checkFact(crypto, at, await signed('process-fact', makeFactBody(fact), by))

/** Every kind of fact, as it would be told today. */
const everyKind = (): ProcessFact[] => [
  factOf({ kind: 'planned' }),
  factOf({ kind: 'moved' }),
  factOf({ kind: 'held' }),
  factOf({ kind: 'whereabouts', where: 'midway' } as Partial<ProcessFact>),
  factOf({ kind: 'ended' }),
]

test('P-17 whatever the agreement chose can be told, and whatever it did not is refused', async () => {
  expect(everyKind().map(({ kind }) => kind)).toEqual([...factKinds])
  for (const chosen of [[], ...processFacts.map((one) => [one]), [...processFacts]]) {
    const limited = { ...agreement, facts: chosen }
    for (const fact of everyKind()) {
      const reportable = fact.kind === 'moved' ? 'planned' : fact.kind
      const allowed = (chosen as string[]).includes(reportable)
      const told = await tell(fact, factPlace({ agreements: [limited] }))
      expect([fact.kind, chosen, refusalOf(told)]).toEqual([
        fact.kind,
        chosen,
        allowed ? null : 'not-in-clause',
      ])
    }
  }
})

test('P-17 only the clause about reporting allows facts; no clause allows anything else', async () => {
  for (const clause of clauseKinds) {
    expect(factsAllowed(agreement, clause).length > 0).toBe(clause === 'reported')
    const told = refusalOf(await tell(factOf({ clause })))
    expect(told).toBe(clause === 'reported' ? null : 'not-in-clause')
  }
  const without = { ...agreement, clauses: agreement.clauses.filter((kind) => kind !== 'reported') }
  expect(factsAllowed(without, 'reported')).toEqual([])
})

test('P-17 a fact has no field for words, durations, counts or scores', () => {
  const fields = new Set(everyKind().flatMap((fact) => Object.keys(fact)))
  expect([...fields].toSorted()).toEqual([
    'agreement',
    'clause',
    'conversation',
    'day',
    'document',
    'kind',
    'where',
  ])
  const longest = Math.max(...everyKind().map((fact) => makeFactBody(fact).length))
  expect(longest).toBe(1 + document.length + 32 + 1 + 1 + 11 + 16)
})

test('P-17 both sign: one of the two, the sponsor or a stranger cannot tell for them', async () => {
  for (const by of [[coach], [coachee], []]) {
    expect(refusalOf(await tell(factOf(), factPlace(), by))).toBe('missing-signature')
  }
  expect(refusalOf(await tell(factOf(), factPlace(), [coach, sponsor]))).toBe('unknown-signer')
  expect(refusalOf(await tell(factOf(), factPlace(), [coach, coachee, sponsor]))).toBe('unknown-signer')
  let forged: Statement = { kind: 'process-fact', body: makeFactBody(factOf()), signatures: [] }
  forged = await coach.sign(await stranger.sign(forged, coachee.id))
  expect(refusalOf(await checkFact(crypto, factPlace(), makeStatement(forged)))).toBe('wrong-signature')
})

test('P-17 no agreement, another one, or other people than agreed: nothing is told', async () => {
  expect(refusalOf(await tell(factOf(), factPlace({ agreements: [] })))).toBe('no-agreement')
  expect(refusalOf(await tell(factOf({ agreement: hashOf(9) })))).toBe('other-agreement')
  expect(refusalOf(await tell(factOf({ document: documentOf('trajectory:2') })))).toBe('wrong-document')
  const changed = entryOf(
    [member('coach', coach), member('coachee', coachee), member('sponsor', stranger)],
    8,
  )
  expect(refusalOf(await tell(factOf(), factPlace({ membership: changed })))).toBe('changed-members')
  const without = entryOf(three.members.slice(0, 2), 8)
  expect(refusalOf(await tell(factOf(), factPlace({ membership: without })))).toBe('changed-members')
  const alone = factPlace({ membership: without, agreements: [{ ...agreement, members: without.members }] })
  expect(refusalOf(await tell(factOf(), alone))).toBe('nobody-to-report-to')
  // New keys of the epoch, the same people: the agreement goes on.
  expect(
    refusalOf(await tell(factOf(), factPlace({ membership: { ...three, epoch: 2, hash: hashOf(8) } }))),
  ).toBeNull()
})

test('P-17 forward only: nothing from before the agreement, nothing that has not been, nothing after the end', async () => {
  expect(refusalOf(await tell(factOf({ day: dayOf('2026-11-21') })))).toBe('before-agreement')
  expect(refusalOf(await tell(factOf({ day: dayOf('2026-11-24') })))).toBe('not-yet')
  expect(refusalOf(await tell(factOf({ day: dayOf('2026-11-23') })))).toBeNull()
  expect(refusalOf(await tell(factOf({ kind: 'planned', day: dayOf('2027-01-15') })))).toBeNull()
  const ended = await tell(factOf({ kind: 'ended' }))
  if (!ended.ok) throw new Error(ended.error)
  expect(refusalOf(await tell(factOf(), factPlace({ before: [ended.value] })))).toBe('after-end')
})

test('P-16 P-17 a changed agreement neither widens nor narrows what was before it', async () => {
  const from = dayOf('2026-12-01')
  const [before, after] = [dayOf('2026-11-25'), dayOf('2026-12-02')]
  const change = async (facts: Terms['facts']): Promise<FactPlace> => {
    const made = await agree({ number: 1, prev: agreement.hash, from, facts }, place({ before: agreement }))
    if (!made.ok) throw new Error(made.error)
    return factPlace({ agreements: [agreement, made.value], today: after })
  }
  const told = async (at: FactPlace, which: number, day: CalendarDay): Promise<unknown> =>
    refusalOf(await tell(factOf({ agreement: at.agreements[which]?.hash ?? hashOf(0), day }), at))
  const narrower = await change(['ended'])
  expect(await told(narrower, 0, before)).toBeNull()
  expect(await told(narrower, 0, after)).toBe('other-agreement')
  expect(await told(narrower, 1, after)).toBe('not-in-clause')
  const wider = await change(['held', 'ended'])
  expect(await told(wider, 1, after)).toBeNull()
  expect(await told(wider, 1, before)).toBe('other-agreement')
})

test('P-17 the same fact is taken once', async () => {
  const told = await tell(factOf())
  if (!told.ok) throw new Error(told.error)
  const before: CheckedFact[] = [told.value]
  expect(refusalOf(await tell(factOf(), factPlace({ before })))).toBe('told-already')
  expect(
    refusalOf(await tell(factOf({ conversation: nameOf(2) } as Partial<ProcessFact>), factPlace({ before }))),
  ).toBeNull()
})

test('P-17 noise, and a statement of another kind, is refused and never throws', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      expect((await checkFact(crypto, factPlace(), bytes)).ok).toBe(false)
      expect(parseFactBody(copyOf(bytes)).ok).toBe(false)
      expect(
        (await checkFact(crypto, factPlace(), await signed('process-fact', bytes, [coach, coachee]))).ok,
      ).toBe(false)
      expect((await checkAgreement(crypto, place(), await signed('agreement', bytes, [coach]))).ok).toBe(
        false,
      )
    }),
    { ...seed, numRuns: 100 },
  )
  const other = await signed('release', makeFactBody(factOf()), [coach, coachee])
  expect(refusalOf(await checkFact(crypto, factPlace(), other))).toBe('damaged')
})

test('P-18 the coachee alone releases, where the agreement lets them, and takes back whenever they want', async () => {
  const release = {
    document,
    agreement: agreement.hash,
    moment: 'midway',
    what: 'goal',
    sealedHash: hashOf(4),
  } as const
  const give = async (by: readonly TestPerson[], held: Agreement | null = agreement, over = {}) =>
    checkRelease(
      crypto,
      { membership: three, agreement: held },
      await signed('release', makeReleaseBody({ ...release, ...over }), by),
    )
  const given = await give([coachee])
  if (!given.ok) throw new Error(given.error)
  expect(refusalOf(await give([coach]))).toBe('unknown-signer')
  expect(refusalOf(await give([coach, coachee]))).toBe('unknown-signer')
  expect(refusalOf(await give([]))).toBe('missing-signature')
  expect(refusalOf(await give([coachee], null))).toBe('no-agreement')
  const clauses = clausesFor('independent').filter((kind) => kind !== 'release')
  expect(refusalOf(await give([coachee], { ...agreement, clauses }))).toBe('not-in-clause')
  expect(refusalOf(await give([coachee], agreement, { agreement: hashOf(9) }))).toBe('other-agreement')
  expect(refusalOf(await give([coachee], agreement, { document: documentOf('x') }))).toBe('wrong-document')

  // The one that begins tomorrow in UTC may have begun; the one before it may hold still.
  const from = dayOf('2026-11-23')
  const following: Agreement = { ...agreement, number: 1, hash: hashOf(8), from }
  const goesBy = (hash: StatementHash, on: string) =>
    agreementFor(
      { kind: 'release', body: makeReleaseBody({ ...release, agreement: hash }), signatures: [] },
      [agreement, following],
      dayOf(on),
    )
  expect(goesBy(following.hash, '2026-11-22')).toBe(following)
  expect(goesBy(agreement.hash, '2026-11-22')).toBe(agreement)
  expect(goesBy(following.hash, '2026-11-21')).not.toBe(following)
  expect(goesBy(agreement.hash, '2026-11-23')).toBe(following)

  const at = async (held: Agreement, membership: Membership): Promise<unknown> => {
    const bytes = await signed('release', makeReleaseBody(release), [coachee])
    return refusalOf(await checkRelease(crypto, { membership, agreement: held }, bytes))
  }
  const two = entryOf(three.members.slice(0, 2))
  expect(await at(agreement, two)).toBe('changed-members')
  expect(await at({ ...agreement, members: two.members }, two)).toBe('nobody-to-report-to')

  const releases: CheckedRelease[] = [given.value]
  const take = async (by: readonly TestPerson[], hash = given.value.hash, membership = three) =>
    checkWithdrawal(
      crypto,
      { membership, releases },
      await signed('withdrawal', makeWithdrawalBody({ document, release: hash }), by),
    )
  expect(refusalOf(await take([coachee]))).toBeNull()
  expect(refusalOf(await take([coach]))).toBe('unknown-signer')
  expect(refusalOf(await take([coachee], hashOf(9)))).toBe('unknown-release')
  expect(refusalOf(await take([coachee], given.value.hash, entryOf([member('coach', coach)])))).toBe(
    'no-coachee',
  )
})
