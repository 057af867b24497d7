/**
 * A sentence that the coachee releases to the sponsor (SPEC P-18), and its withdrawal. The sentence itself is sealed
 * to the sponsor and travels beside; the server sees that there is one, not what it says. Signed by the coachee
 * alone, whose words they are:
 *
 *   `release`:    document text ‖ agreement 32 ‖ moment u8 (1 start, 2 midway, 3 end) ‖ what u8 (1 goal, 2 own report)
 *                 ‖ sealed hash 32
 *   `withdrawal`: document text ‖ release 32
 */
import { daysBetween, type CalendarDay } from '@lef/method'
import { agreementOn, isAgreedBy, type Agreement } from './agreement.ts'
import { compareBytes, sameBytes, type Bytes } from './bytes.ts'
import type { CheckingCrypto } from './checking.ts'
import { parseDocumentId, type DocumentId } from './ids.ts'
import type { Membership } from './membership.ts'
import { err, ok, type Result } from './result.ts'
import {
  checkStatement,
  hashStatement,
  parseStatement,
  parseStatementHash,
  type CheckStatementError,
  type ParseStatementError,
  type Statement,
  type StatementHash,
} from './statement.ts'
import { createReader, createWriter } from './wire.ts'

/** The three-way talks. */
export const talkMoments = ['start', 'midway', 'end'] as const
export type TalkMoment = (typeof talkMoments)[number]

/** What can be released: a sentence of the goal, or of what the coachee says about how it goes. */
export const releaseKinds = ['goal', 'own-report'] as const
export type ReleaseKind = (typeof releaseKinds)[number]

/** A released sentence, without the sentence. */
export interface Release {
  readonly document: DocumentId
  readonly agreement: StatementHash
  readonly moment: TalkMoment
  readonly what: ReleaseKind
  /** SHA-256 of the sealed sentence. */
  readonly sealedHash: Bytes
}

/** A release that was checked. */
export type CheckedRelease = Release & { readonly hash: StatementHash }

/** A sentence taken back. */
export interface Withdrawal {
  readonly document: DocumentId
  readonly release: StatementHash
}

/**
 * `not-in-clause`: the agreement that holds has no clause about releasing. `other-agreement`, `no-agreement`,
 * `changed-members`, `wrong-document`, `nobody-to-report-to`: as with process facts. `no-coachee`: nobody whose words these could be.
 */
export type ReleaseError =
  | ParseStatementError
  | CheckStatementError
  | 'wrong-document'
  | 'no-agreement'
  | 'other-agreement'
  | 'changed-members'
  | 'nobody-to-report-to'
  | 'no-coachee'
  | 'not-in-clause'

/** `unknown-release`: it takes back what was never released here. */
export type WithdrawalError =
  ParseStatementError | CheckStatementError | 'wrong-document' | 'no-coachee' | 'unknown-release'

/** The body of a `release`. */
export function makeReleaseBody({ document, agreement, moment, what, sealedHash }: Release): Bytes {
  if (agreement.length !== 32 || sealedHash.length !== 32) throw new RangeError('a hash has 32 bytes')
  const writer = createWriter().text(document).fixed(agreement)
  writer.u8(talkMoments.indexOf(moment) + 1).u8(releaseKinds.indexOf(what) + 1)
  return writer.fixed(sealedHash).done()
}

/** The body of a `withdrawal`. */
export function makeWithdrawalBody({ document, release }: Withdrawal): Bytes {
  if (release.length !== 32) throw new RangeError('a hash has 32 bytes')
  return createWriter().text(document).fixed(release).done()
}

/** Reads the body of a `release`. */
export function parseReleaseBody(body: Bytes): Result<Release, 'damaged'> {
  const reader = createReader(body)
  const document = parseDocumentId(reader.text() ?? '')
  const agreement = parseStatementHash(reader.fixed(32) ?? new Uint8Array(0))
  const moment = talkMoments[(reader.u8() ?? 0) - 1]
  const what = releaseKinds[(reader.u8() ?? 0) - 1]
  const sealedHash = reader.fixed(32)
  if (!document || !agreement || !moment || !what || !sealedHash) return err('damaged')
  const release = { document, agreement, moment, what, sealedHash }
  return compareBytes(makeReleaseBody(release), body) === 0 ? ok(release) : err('damaged')
}

/** Reads the body of a `withdrawal`. */
export function parseWithdrawalBody(body: Bytes): Result<Withdrawal, 'damaged'> {
  const reader = createReader(body)
  const document = parseDocumentId(reader.text() ?? '')
  const release = parseStatementHash(reader.fixed(32) ?? new Uint8Array(0))
  return document && release && reader.atEnd() ? ok({ document, release }) : err('damaged')
}

/**
 * The agreement that a release goes by at whoever knows no more than the day in UTC (P-18): the one it refers to when
 * that holds on this day or on the next, which east of Greenwich has begun; else the one of this day.
 */
export function agreementFor(
  { kind, body }: Statement,
  agreements: readonly Agreement[],
  day: CalendarDay,
): Agreement | null {
  const release = kind === 'release' ? parseReleaseBody(body) : null
  const tomorrow = agreements.findLast(({ from }) => daysBetween(from, day) >= -1) ?? null
  const refersToIt = release?.ok && tomorrow !== null && sameBytes(release.value.agreement, tomorrow.hash)
  return refersToIt ? tomorrow : agreementOn(agreements, day)
}

/** The release, when the agreement lets the coachee release and the coachee, and nobody else, signed it. */
export async function checkRelease(
  crypto: CheckingCrypto,
  { membership, agreement }: { readonly membership: Membership; readonly agreement: Agreement | null },
  bytes: Uint8Array,
): Promise<Result<CheckedRelease, ReleaseError>> {
  const statement = parseStatement(bytes)
  if (!statement.ok) return statement
  const release =
    statement.value.kind === 'release' ? parseReleaseBody(statement.value.body) : err('damaged' as const)
  if (!release.ok) return release
  if (release.value.document !== membership.document) return err('wrong-document')
  if (agreement === null) return err('no-agreement')
  if (!sameBytes(release.value.agreement, agreement.hash)) return err('other-agreement')
  if (!isAgreedBy(agreement, membership)) return err('changed-members')
  if (!membership.members.some(({ role }) => role === 'sponsor')) return err('nobody-to-report-to')
  if (!agreement.clauses.includes('release')) return err('not-in-clause')
  const signed = await checkCoachee(crypto, membership, statement.value)
  if (!signed.ok) return signed
  return ok({ ...release.value, hash: await hashStatement(crypto, statement.value) })
}

/** The withdrawal of one of these releases; the coachee may always, whatever agreement holds now. */
export async function checkWithdrawal(
  crypto: CheckingCrypto,
  { membership, releases }: { readonly membership: Membership; readonly releases: readonly CheckedRelease[] },
  bytes: Uint8Array,
): Promise<Result<Withdrawal, WithdrawalError>> {
  const statement = parseStatement(bytes)
  if (!statement.ok) return statement
  const said =
    statement.value.kind === 'withdrawal'
      ? parseWithdrawalBody(statement.value.body)
      : err('damaged' as const)
  if (!said.ok) return said
  if (said.value.document !== membership.document) return err('wrong-document')
  if (!releases.some(({ hash }) => sameBytes(hash, said.value.release))) return err('unknown-release')
  const signed = await checkCoachee(crypto, membership, statement.value)
  return signed.ok ? said : signed
}

async function checkCoachee(
  crypto: CheckingCrypto,
  { members }: Membership,
  statement: Statement,
): Promise<Result<null, CheckStatementError | 'no-coachee'>> {
  const coachee = members.find(({ role }) => role === 'coachee')
  if (coachee === undefined) return err('no-coachee')
  return checkStatement(crypto, statement, [{ id: coachee.id, publicKey: coachee.keys.sign }])
}
