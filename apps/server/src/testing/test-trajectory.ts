import { createHash, randomBytes } from 'node:crypto'
import {
  concat,
  contentMembers,
  copyOf,
  hashStatement,
  makeDeviceBody,
  makeFactBody,
  makeMembershipBody,
  makeReleaseBody,
  makeStatement,
  makeTermsBody,
  noStatement,
  parseConversationName,
  readMembership,
  sealedKeyLength,
  statementLabel,
  statementContent,
  utcDayOf,
  utf8,
  withSignature,
  type Bytes,
  type DocumentId,
  type Member,
  type Membership,
  type ProcessFact,
  type Statement,
  type StatementHash,
  type StatementKind,
  type Terms,
} from '@lef/protocol'
import type { StatementAnswer } from '@lef/protocol/messages'
import { documentNamed, type TestDevice } from './test-device.ts'
import { newTestSigner, type TestSigner } from './test-signer.ts'
import { sharedDocument, type TestPerson, type TestServer } from './test-server.ts'

/** Somebody who takes part: with an account, a device and keys of their own. */
export interface Participant {
  readonly person: TestPerson
  readonly signer: TestSigner
}

/** A trajectory of three on a server, that a test can go on with. */
export interface TestTrajectory {
  readonly document: DocumentId
  /** `/api/documents/…` */
  readonly path: string
  readonly coach: Participant
  readonly coachee: Participant
  readonly sponsor: Participant
  /** The head of the membership, as far as it was made here. */
  head(): Membership
}

export const statementOf = (kind: StatementKind, body: Bytes): Statement => ({ kind, body, signatures: [] })

/** Signed by all of these. */
export async function signedBy(statement: Statement, ...signers: readonly TestSigner[]): Promise<Statement> {
  let signed = statement
  for (const signer of signers) signed = await signer.sign(signed)
  return signed
}

/** Signed by a device. */
export async function signedByDevice(statement: Statement, device: TestDevice): Promise<Statement> {
  const signature = copyOf(await device.sign(statementLabel, statementContent(statement)))
  return withSignature(statement, { signer: device.id, signature })
}

/** What came of it when this person brought a statement. */
export async function bring(
  { person }: Participant,
  path: string,
  statement: Statement,
  sealed?: Uint8Array,
): Promise<StatementAnswer> {
  const answer = await person.ask('POST', `${path}/statements`, {
    statement: Buffer.from(makeStatement(statement)).toString('base64url'),
    ...(sealed === undefined ? {} : { sealed: Buffer.from(sealed).toString('base64url') }),
  })
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
  return answer.body
}

/** `outcome`, or why it was refused, for short. */
export const short = (answer: StatementAnswer): string =>
  answer.outcome === 'refused' ? answer.reason : `${answer.outcome}${answer.complete ? ', complete' : ''}`

export const memberAs = (role: Member['role'], { signer }: Participant): Member => ({
  role,
  id: signer.id,
  keys: signer.keys,
})

/** The body of an entry that follows another, with sealed keys of random bytes where the epoch is new. */
export async function nextEntry(
  document: DocumentId,
  before: Membership | null,
  change: {
    readonly members?: readonly Member[]
    readonly newEpoch?: boolean
    readonly closed?: Membership['closed']
  },
): Promise<{ readonly statement: Statement; readonly entry: Membership }> {
  const { members = before?.members ?? [], newEpoch = before === null, closed = [] } = change
  const body = makeMembershipBody({
    document,
    number: (before?.number ?? -1) + 1,
    prev: before?.hash ?? noStatement,
    epoch: (before?.epoch ?? 0) + (newEpoch ? 1 : 0),
    commitment: newEpoch || before === null ? copyOf(randomBytes(32)) : before.commitment,
    members,
    closed,
    sealed: newEpoch ? contentMembers(members).map(() => copyOf(randomBytes(sealedKeyLength))) : [],
  })
  const statement = statementOf('membership', body)
  const entry = await readMembership(crypto, statement)
  if (!entry.ok) throw new Error(entry.error)
  return { statement, entry: entry.value }
}

export const certificateOf = ({ person, signer }: Participant): Promise<Statement> =>
  signer.sign(statementOf('device-certificate', makeDeviceBody(signer.keys, copyOf(person.device.publicKey))))

/** An answer to a trajectory link as the server sees it: the keys, and proof that only the link’s secret can check. */
export const linkAnswerOf = ({ signer }: Participant): Bytes =>
  concat(utf8('LEFi'), new Uint8Array([1]), signer.keys.sign, signer.keys.seal, copyOf(randomBytes(96)))

export async function newParticipant(
  test: TestServer,
  organisation?: TestPerson['organisation'],
): Promise<Participant> {
  const person = await test.newPerson(organisation === undefined ? {} : { organisation })
  return { person, signer: await newTestSigner() }
}

/** A coach and a coachee with a membership and certified devices, and a sponsor who came in after it. */
export async function newTrajectory(test: TestServer): Promise<TestTrajectory> {
  const coach = await newParticipant(test)
  const { organisation } = coach.person
  const [coachee, sponsor] = [
    await newParticipant(test, organisation),
    await newParticipant(test, organisation),
  ]
  const document = await sharedDocument(
    documentNamed(`t-${randomBytes(6).toString('hex')}`),
    coach.person,
    coachee.person,
  )
  const path = `/api/documents/${document}`
  const members = [memberAs('coach', coach), memberAs('coachee', coachee)]
  const first = await nextEntry(document, null, { members })
  await must(bring(coach, path, await signedBy(first.statement, coach.signer, coachee.signer)))
  for (const one of [coach, coachee]) await must(bring(one, path, await certificateOf(one)))
  const withSponsor = await nextEntry(document, first.entry, {
    members: [...members, memberAs('sponsor', sponsor)],
  })
  await must(bring(coach, path, await signedBy(withSponsor.statement, coach.signer, coachee.signer)))
  const answer = linkAnswerOf(sponsor)
  await sponsor.person.ask('POST', `${path}/answers`, { answer: Buffer.from(answer).toString('base64url') })
  const named = await coach.person.ask('POST', `${path}/sponsor`, {
    answer: createHash('sha256').update(answer).digest('hex'),
  })
  if (named.status !== 200) throw new Error(JSON.stringify(named.body))
  return { document, path, coach, coachee, sponsor, head: () => withSponsor.entry }
}

async function must(answer: Promise<StatementAnswer>): Promise<void> {
  const given = short(await answer)
  if (given !== 'kept, complete') throw new Error(given)
}

/** The first agreement of a trajectory, which allows every fact and releases, from a day on. */
export function termsOf(
  { document, head }: TestTrajectory,
  now: number,
  change: Partial<Terms> = {},
): { readonly terms: Terms; readonly statement: Statement } {
  const terms: Terms = {
    document,
    number: 0,
    prev: noStatement,
    membership: head().hash,
    relation: 'independent',
    from: utcDayOf(now),
    clauses: ['reported', 'never-reported', 'release', 'limits', 'appraisal', 'stopping'],
    facts: ['planned', 'held', 'whereabouts', 'ended'],
    words: copyOf(randomBytes(32)),
    ...change,
  }
  return { terms, statement: statementOf('agreement', makeTermsBody(terms)) }
}

/** An agreement that all three have signed on the server; gives its hash. */
export async function agreeAll(trajectory: TestTrajectory, now: number): Promise<StatementHash> {
  const { coach, coachee, sponsor, path } = trajectory
  const { statement } = termsOf(trajectory, now)
  const signed = await signedBy(statement, coach.signer, coachee.signer, sponsor.signer)
  await must(bring(coach, path, signed, copyOf(randomBytes(300))))
  return hashStatement(crypto, statement)
}

/** A conversation that was held, on a day. */
export function heldFact({ document }: TestTrajectory, agreement: StatementHash, now: number): Statement {
  const conversation = parseConversationName(randomBytes(16))
  if (conversation === null) throw new Error('sixteen bytes are a name')
  const day = utcDayOf(now)
  const fact: ProcessFact = { document, agreement, clause: 'reported', kind: 'held', day, conversation }
  return statementOf('process-fact', makeFactBody(fact))
}

/** A goal sentence for the sponsor, sealed (to the server: random bytes). */
export function goalRelease(
  { document }: TestTrajectory,
  agreement: StatementHash,
): { readonly statement: Statement; readonly sealed: Bytes } {
  const sealed = copyOf(randomBytes(300))
  const sealedHash = copyOf(createHash('sha256').update(sealed).digest())
  const body = makeReleaseBody({ document, agreement, moment: 'start', what: 'goal', sealedHash })
  return { statement: statementOf('release', body), sealed }
}
