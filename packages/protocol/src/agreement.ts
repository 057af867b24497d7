/**
 * Whether an agreement holds (SPEC P-16): signed by everyone who takes part, made for those who take part now,
 * and working forward only.
 */
import { clausesFor, daysBetween, requiredClauses, type CalendarDay } from '@lef/method'
import { sameBytes } from './bytes.ts'
import type { CheckingCrypto } from './checking.ts'
import { noStatement, sameMember, type Member, type Membership } from './membership.ts'
import { err, ok, type Result } from './result.ts'
import {
  checkStatement,
  hashStatement,
  parseStatement,
  type CheckStatementError,
  type ParseStatementError,
  type StatementHash,
} from './statement.ts'
import { parseTermsBody, type Terms } from './terms.ts'

/** An agreement that holds, or held. */
export interface Agreement extends Terms {
  readonly hash: StatementHash
  /** Those who signed it. It holds as long as it is they who take part, whatever keys were renewed since. */
  readonly members: readonly Member[]
}

/** What an agreement is checked against. */
export interface AgreementPlace {
  /** The head of the trajectory's membership. */
  readonly membership: Membership
  /** The agreement that holds now; null when there is none yet. */
  readonly before: Agreement | null
  /** Today, where it is checked; a day of difference between clocks is let pass. */
  readonly today: CalendarDay
}

/**
 * Why an agreement does not hold. `wrong-document`: of another trajectory. `not-next`: it does not follow the one
 * that holds. `wrong-members`: made for others than those who take part now. `missing-clause`: without one that
 * nobody can be coached without. `wrong-clause`: one that has no place where the manager is the coach.
 * `manager-coaches`: a sponsor or reporting, where the manager is the coach and reads along already.
 * `nobody-to-report-to`: facts to report, and no sponsor. `backdated`: it would work on days that have been, or before the one it follows.
 */
export type AgreementError =
  | ParseStatementError
  | CheckStatementError
  | 'wrong-document'
  | 'not-next'
  | 'wrong-members'
  | 'missing-clause'
  | 'wrong-clause'
  | 'manager-coaches'
  | 'nobody-to-report-to'
  | 'backdated'

/** The agreement, when it holds from its day on; everyone who takes part must have signed it. */
export async function checkAgreement(
  crypto: CheckingCrypto,
  place: AgreementPlace,
  bytes: Uint8Array,
): Promise<Result<Agreement, AgreementError>> {
  const statement = parseStatement(bytes)
  if (!statement.ok) return statement
  if (statement.value.kind !== 'agreement') return err('damaged')
  const terms = parseTermsBody(statement.value.body)
  if (!terms.ok) return terms
  const allowed = checkTerms(place, terms.value)
  if (!allowed.ok) return allowed
  const signers = place.membership.members.map(({ id, keys }) => ({ id, publicKey: keys.sign }))
  const signed = await checkStatement(crypto, statement.value, signers)
  if (!signed.ok) return signed
  const { members } = place.membership
  return ok({ ...terms.value, members, hash: await hashStatement(crypto, statement.value) })
}

/** The agreement that holds on a day, of those that were made, in their order; null before the first. */
export function agreementOn(agreements: readonly Agreement[], day: CalendarDay): Agreement | null {
  return agreements.findLast(({ from }) => daysBetween(from, day) >= 0) ?? null
}

/** Whether those who take part are those who agreed. */
export function isAgreedBy({ members }: Agreement, { members: now }: Membership): boolean {
  return members.length === now.length && members.every((one) => now.some((other) => sameMember(one, other)))
}

/** The rules apart from signatures; for whoever is about to sign. */
export function checkTerms(
  { membership, before, today }: AgreementPlace,
  terms: Terms,
): Result<null, AgreementError> {
  if (terms.document !== membership.document) return err('wrong-document')
  if (!sameBytes(terms.membership, membership.hash)) return err('wrong-members')
  if (terms.number !== (before ? before.number + 1 : 0)) return err('not-next')
  if (!sameBytes(terms.prev, before?.hash ?? noStatement)) return err('not-next')
  const hasSponsor = membership.members.some(({ role }) => role === 'sponsor')
  if (terms.relation === 'manager' && (hasSponsor || terms.facts.length > 0)) return err('manager-coaches')
  if (terms.clauses.some((kind) => !clausesFor(terms.relation).includes(kind))) return err('wrong-clause')
  if (requiredClauses(terms.relation).some((kind) => !terms.clauses.includes(kind)))
    return err('missing-clause')
  if (terms.facts.length > 0 && !hasSponsor) return err('nobody-to-report-to')
  if (daysBetween(terms.from, today) > 1) return err('backdated')
  if (before !== null && daysBetween(before.from, terms.from) < 0) return err('backdated')
  return ok(null)
}
