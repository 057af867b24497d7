import {
  agreementFor,
  checkAgreement,
  checkChange,
  checkCovers,
  checkDeviceStatement,
  checkFact,
  checkRecoveryAnswer,
  checkRecoveryRequest,
  checkRelease,
  checkStatement,
  checkTelling,
  checkTerms,
  checkWithdrawal,
  contentMembers,
  followChain,
  hashStatement,
  isPair,
  makeStatement,
  noStatement,
  parseFactBody,
  parseSealedAnswerBody,
  parseSnapshotCheckBody,
  parseTermsBody,
  peekHeader,
  readMembership,
  sameBytes,
  sha256,
  utcDayOf,
  type Bytes,
  type Cover,
  type DeviceId,
  type EnvelopeHash,
  type KnownSigner,
  type Member,
  type Membership,
  type SnapshotName,
  type Statement,
  type StatementHash,
  type Tail,
} from '@lef/protocol'
import type { StatementRefusal } from '@lef/protocol/messages'
import { isContentMember, type Board } from './board.ts'

/** What a statement is judged by, beside what holds already. */
export interface JudgedBy {
  readonly board: Board
  /** Milliseconds since 1970, on this server's clock. */
  readonly now: number
  /** What travels beside it; null when nothing came, and nothing is kept. */
  readonly sealed: Bytes | null
  /** Whether a device is registered for the account that brings the statement. */
  readonly hasDevice: (device: DeviceId) => Promise<boolean>
  /** The stored envelope that a snapshot check names; null when it is not here, or no longer. */
  readonly envelope: (name: SnapshotName) => Promise<Bytes | null>
  /** The hash of a stored envelope; null when there is none in that place. */
  readonly hashAt: (device: DeviceId, seq: number) => Promise<EnvelopeHash | null>
}

/** What comes of a statement when it counts. */
export type Effect =
  | { readonly kind: 'people'; readonly head: Membership | null }
  | { readonly kind: 'agreed' }
  | { readonly kind: 'pair'; readonly other: StatementHash }
  | { readonly kind: 'take-back'; readonly release: StatementHash }
  | { readonly kind: 'purge'; readonly covers: readonly Cover[] }

/** A statement that may be kept: it waits for more signatures, or it counts. */
export interface Kept {
  readonly complete: boolean
  readonly effect: Effect | null
}

type Verdict = Kept | StatementRefusal

const waits: Kept = { complete: false, effect: null }
const counts: Kept = { complete: true, effect: null }

/**
 * Whether a statement may be kept, by the protocol's own rules (SPEC R-18): all that can be checked before it is
 * complete is checked at once, and everything again when it is.
 */
export async function judgeStatement(by: JudgedBy, statement: Statement): Promise<Verdict> {
  if (statement.signatures.length === 0) return 'no-signature'
  const { board } = by
  switch (statement.kind) {
    case 'membership':
      return by.sealed === null ? judgeMembership(board, statement) : 'wrong-sealed'
    case 'agreement':
      return judgeAgreement(by, statement)
    case 'process-fact':
      return by.sealed === null ? judgeFact(by, statement) : 'wrong-sealed'
    case 'release':
      return judgeRelease(by, statement)
    case 'sealed-answer':
      return judgeSealedAnswer(by, statement)
    default:
      return by.sealed === null ? judgeSingle(by, statement) : 'wrong-sealed'
  }
}

async function judgeMembership({ document, chain, head }: Board, statement: Statement): Promise<Verdict> {
  const read = await readMembership(crypto, statement)
  if (!read.ok) return read.error
  const next = read.value
  if (next.document !== document) return 'wrong-document'
  if (next.number > chain.length) return 'gap'
  // Of two that were made for the same head, the second is made again on the new one (P-11).
  if (next.number < chain.length || !sameBytes(next.prev, head?.hash ?? noStatement)) return 'fork'
  const needed = checkChange(head, next)
  if (!needed.ok) return needed.error
  const signed = await checkPart(statement, needed.value.who)
  if (signed !== null) return signed
  if (needed.value.how === 'all' && statement.signatures.length < needed.value.who.length) return waits
  const longer = await followChain(crypto, document, chain, makeStatement(statement))
  if (!longer.ok) return longer.error === 'known' ? 'fork' : longer.error
  return { complete: true, effect: { kind: 'people', head: next } }
}

async function judgeAgreement({ board, now }: JudgedBy, statement: Statement): Promise<Verdict> {
  const { head, agreements } = board
  if (head === null) return 'no-membership'
  const terms = parseTermsBody(statement.body)
  if (!terms.ok) return terms.error
  const place = { membership: head, before: agreements.at(-1) ?? null, today: utcDayOf(now) }
  const allowed = checkTerms(place, terms.value)
  if (!allowed.ok) return allowed.error
  const signed = await checkPart(statement, head.members)
  if (signed !== null) return signed
  if (statement.signatures.length < head.members.length) return waits
  const agreed = await checkAgreement(crypto, place, makeStatement(statement))
  return agreed.ok ? { complete: true, effect: { kind: 'agreed' } } : agreed.error
}

async function judgeFact({ board, now }: JudgedBy, statement: Statement): Promise<Verdict> {
  const { head, agreements, facts } = board
  if (head === null) return 'no-membership'
  const fact = parseFactBody(statement.body)
  if (!fact.ok) return fact.error
  const place = { membership: head, agreements, before: facts, today: utcDayOf(now) }
  const allowed = checkTelling(place, fact.value)
  if (!allowed.ok) return allowed.error
  const both = contentMembers(head.members)
  const signed = await checkPart(statement, both)
  if (signed !== null) return signed
  if (statement.signatures.length < both.length) return waits
  const told = await checkFact(crypto, place, makeStatement(statement))
  return told.ok ? counts : told.error
}

async function judgeRelease({ board, now, sealed }: JudgedBy, statement: Statement): Promise<Verdict> {
  if (board.head === null) return 'no-membership'
  const agreement = agreementFor(statement, board.agreements, utcDayOf(now))
  const released = await checkRelease(crypto, { membership: board.head, agreement }, makeStatement(statement))
  if (!released.ok) return released.error
  return (await isHashOf(released.value.sealedHash, sealed)) ? counts : 'wrong-sealed'
}

async function judgeSealedAnswer({ board, sealed }: JudgedBy, statement: Statement): Promise<Verdict> {
  if (board.head === null) return 'no-membership'
  const read = parseSealedAnswerBody(statement.body)
  if (!read.ok) return read.error
  const answer = read.value
  if (answer.document !== board.document) return 'wrong-document'
  const author = contentMembers(board.head.members).find(({ id }) => id === answer.author)
  if (author === undefined || !isContentMember(board, answer.other) || answer.author === answer.other) {
    return 'not-a-member'
  }
  const signed = await checkStatement(crypto, statement, signersOf([author]))
  if (!signed.ok) return signed.error
  if (!(await isHashOf(answer.sealedHash, sealed))) return 'wrong-sealed'
  const given = board.said('sealed-answer').flatMap((earlier) => {
    const one = parseSealedAnswerBody(earlier.body)
    return one.ok && sameBytes(one.value.round, answer.round)
      ? [{ answer: one.value, statement: earlier }]
      : []
  })
  if (given.some((one) => one.answer.author === answer.author)) return 'already-answered'
  const half = given.find((one) => isPair(one.answer, answer))
  if (half === undefined) return counts
  return { complete: true, effect: { kind: 'pair', other: await hashStatement(crypto, half.statement) } }
}

async function judgeSingle(by: JudgedBy, statement: Statement): Promise<Verdict> {
  const { board } = by
  const bytes = makeStatement(statement)
  if (statement.kind === 'device-certificate' || statement.kind === 'device-revocation') {
    const said = await checkDeviceStatement(crypto, bytes)
    if (!said.ok) return said.error
    const { kind, device, person } = said.value
    if (kind === 'device-certificate' && !(await by.hasDevice(device))) return 'wrong-device'
    if (kind === 'device-revocation' && board.everCertified(device)?.person !== person)
      return 'unknown-device'
    return { complete: true, effect: { kind: 'people', head: null } }
  }
  const { head } = board
  if (head === null) return 'no-membership'
  if (statement.kind === 'withdrawal') {
    const back = await checkWithdrawal(crypto, { membership: head, releases: board.releases }, bytes)
    return back.ok
      ? { complete: true, effect: { kind: 'take-back', release: back.value.release } }
      : back.error
  }
  if (statement.kind === 'recovery-request') {
    const asked = await checkRecoveryRequest(crypto, head, bytes)
    return asked.ok ? counts : asked.error
  }
  if (statement.kind === 'recovery-answer') return judgeRecoveryAnswer(board, head, bytes)
  return judgeSnapshotCheck(by, statement)
}

async function judgeRecoveryAnswer(board: Board, head: Membership, bytes: Bytes): Promise<Verdict> {
  let verdict: Verdict = 'other-request'
  for (const said of board.said('recovery-request')) {
    const request = await checkRecoveryRequest(crypto, head, makeStatement(said))
    if (!request.ok) continue
    const answered = await checkRecoveryAnswer(crypto, request.value, board.ownerOf, bytes)
    if (answered.ok) return counts
    if (answered.error !== 'other-request') verdict = answered.error
  }
  return verdict
}

async function judgeSnapshotCheck(by: JudgedBy, statement: Statement): Promise<Verdict> {
  const { board } = by
  const read = parseSnapshotCheckBody(statement.body)
  if (!read.ok) return read.error
  const name = read.value
  if (name.document !== board.document) return 'wrong-document'
  const [signature, more] = statement.signatures
  const checker = signature && board.everCertified(signature.signer as DeviceId)
  if (signature === undefined || !checker) return 'unknown-device'
  if (more !== undefined) return 'unknown-signer'
  const owner = board.ownerOf(checker.device)
  if (!isContentMember(board, owner)) return owner === null ? 'unknown-device' : 'not-a-member'
  const signer = { id: checker.device, publicKey: checker.devicePublicKey }
  const signed = await checkStatement(crypto, statement, [signer])
  if (!signed.ok) return signed.error
  const maker = board.everCertified(name.device)
  if (maker === null) return 'unknown-device'
  if (maker.person === owner) return 'own-snapshot'
  // Anyone can make up a person and have a device of theirs be that one's: it would be a check of oneself.
  if (!isContentMember(board, maker.person)) return 'not-a-member'
  const envelope = await by.envelope(name)
  if (envelope === null) return 'not-seen'
  const header = peekHeader(envelope)
  if (!header.ok || header.value.kind !== 'snapshot') return 'not-a-snapshot'
  const tails = new Map<DeviceId, Tail>()
  for (const { device, ranges } of header.value.covers) {
    const seq = ranges.at(-1)?.to ?? 0
    const hash = await by.hashAt(device, seq)
    if (hash !== null) tails.set(device, { seq, hash, epoch: 0, seen: [] })
  }
  const covered = checkCovers({ document: board.document, tails }, () => null, header.value)
  if (!covered.ok) return covered.error.kind
  return { complete: true, effect: { kind: 'purge', covers: header.value.covers } }
}

/** Whether all who signed so far were asked to, each with their own key. */
async function checkPart(statement: Statement, who: readonly Member[]): Promise<StatementRefusal | null> {
  const did = who.filter(({ id }) => statement.signatures.some(({ signer }) => signer === id))
  const checked = await checkStatement(crypto, statement, signersOf(did))
  return checked.ok ? null : checked.error
}

function signersOf(members: readonly Member[]): readonly KnownSigner[] {
  return members.map(({ id, keys }) => ({ id, publicKey: keys.sign }))
}

async function isHashOf(hash: Uint8Array, bytes: Bytes | null): Promise<boolean> {
  return bytes !== null && sameBytes(hash, await sha256(crypto, bytes))
}
