/**
 * A process fact (SPEC P-17): the only thing about a trajectory that leaves the two, and only in outline. What
 * cannot be said here cannot be reported: there is no field for content, durations, counts or scores. The body of
 * a `process-fact` statement, signed by coach and coachee:
 *
 *   document text ‖ agreement 32 ‖ clause u8 ‖ fact u8 ‖ day text ‖ and, by fact:
 *   planned, moved, held: conversation 16 ‖ whereabouts: where u8 (1 start, 2 midway, 3 near the end) ‖ ended: nothing
 */
import {
  clauseKinds,
  daysBetween,
  parseCalendarDay,
  type CalendarDay,
  type ClauseKind,
  type ProcessFact as Reportable,
} from '@lef/method'
import { agreementOn, isAgreedBy, type Agreement } from './agreement.ts'
import { compareBytes, sameBytes, toHex, fromHex, type Bytes } from './bytes.ts'
import type { CheckingCrypto } from './checking.ts'
import { parseDocumentId, type DocumentId } from './ids.ts'
import { contentMembers, type Membership } from './membership.ts'
import { err, ok, type Result } from './result.ts'
import {
  checkStatement,
  hashStatement,
  parseStatement,
  parseStatementHash,
  type CheckStatementError,
  type ParseStatementError,
  type StatementHash,
} from './statement.ts'
import { createReader, createWriter, type Reader } from './wire.ts'

/** What a fact can be about. */
export const factKinds = ['planned', 'moved', 'held', 'whereabouts', 'ended'] as const
export type FactKind = (typeof factKinds)[number]

/** Where in the trajectory one is, as roughly as it is told. */
export const whereabouts = ['start', 'midway', 'near-end'] as const
export type Whereabouts = (typeof whereabouts)[number]

/** Names a conversation to those outside: 16 random bytes in hexadecimal, made for this and used for nothing else. */
export type ConversationName = string & { readonly conversationName: true }

/** What is reported. `day` is that of the conversation, or from which it is so. */
export type ProcessFact = {
  readonly document: DocumentId
  readonly agreement: StatementHash
  readonly clause: ClauseKind
  readonly day: CalendarDay
} & (
  | { readonly kind: 'planned' | 'moved' | 'held'; readonly conversation: ConversationName }
  | { readonly kind: 'whereabouts'; readonly where: Whereabouts }
  | { readonly kind: 'ended' }
)

/** A fact that was checked. */
export type CheckedFact = ProcessFact & { readonly hash: StatementHash }

/** Which facts a choice in the agreement allows. To move what may be told as planned is to plan it anew. */
const granted: Readonly<Record<Reportable, readonly FactKind[]>> = {
  planned: ['planned', 'moved'],
  held: ['held'],
  whereabouts: ['whereabouts'],
  ended: ['ended'],
}

/** What facts are allowed under the terms of an agreement, clause by clause. A clause not named here allows none. */
export function factsAllowed(
  { clauses, facts }: Pick<Agreement, 'clauses' | 'facts'>,
  clause: ClauseKind,
): readonly FactKind[] {
  if (clause !== 'reported' || !clauses.includes(clause)) return []
  return facts.flatMap((fact) => granted[fact])
}

/** What a fact is checked against. */
export interface FactPlace {
  /** The head of the trajectory's membership. */
  readonly membership: Membership
  /** The agreements that were made, in their order; a fact goes by the one that holds on its day. */
  readonly agreements: readonly Agreement[]
  /** The facts that were taken before. */
  readonly before: readonly CheckedFact[]
  /** Today, where it is checked; a day of difference between clocks is let pass. */
  readonly today: CalendarDay
}

/**
 * Why a fact is refused. `wrong-document`: of another trajectory. `no-agreement`: nothing was agreed, so nothing is
 * reported. `other-agreement`: it refers to one that does not hold on its day. `changed-members`: those who take part are
 * not those who agreed. `nobody-to-report-to`: there is no sponsor. `not-in-clause`: the clause it refers to does not
 * allow it, or is not agreed. `before-agreement`: about a day before the first agreement held. `not-yet`: said to have
 * happened on a day that has not come. `after-end`: the trajectory has ended. `told-already`: the same was taken
 * before. The rest: malformed, or not signed by exactly the two.
 */
export type FactError =
  | ParseStatementError
  | CheckStatementError
  | 'wrong-document'
  | 'no-agreement'
  | 'other-agreement'
  | 'changed-members'
  | 'nobody-to-report-to'
  | 'not-in-clause'
  | 'before-agreement'
  | 'not-yet'
  | 'after-end'
  | 'told-already'

/** Names 16 bytes as a conversation to those outside; null when there are not 16. */
export function parseConversationName(bytes: Uint8Array): ConversationName | null {
  return bytes.length === 16 ? (toHex(bytes) as ConversationName) : null
}

/** The canonical body. */
export function makeFactBody(fact: ProcessFact): Bytes {
  if (fact.agreement.length !== 32) throw new RangeError('a hash has 32 bytes')
  const writer = createWriter().text(fact.document).fixed(fact.agreement)
  writer.u8(clauseKinds.indexOf(fact.clause) + 1).u8(factKinds.indexOf(fact.kind) + 1)
  writer.text(fact.day)
  if (fact.kind === 'whereabouts') return writer.u8(whereabouts.indexOf(fact.where) + 1).done()
  if (fact.kind === 'ended') return writer.done()
  const conversation = fromHex(fact.conversation)
  if (conversation?.length !== 16) throw new RangeError('a conversation’s name has 16 bytes')
  return writer.fixed(conversation).done()
}

/** Reads the body of a `process-fact`; whether it may be told, `checkFact` says. */
export function parseFactBody(body: Bytes): Result<ProcessFact, 'damaged'> {
  const fact = readFact(createReader(body))
  return fact !== null && compareBytes(makeFactBody(fact), body) === 0 ? ok(fact) : err('damaged')
}

/** The fact, when it may be told: an agreement that holds allows it, and both have signed it. */
export async function checkFact(
  crypto: CheckingCrypto,
  place: FactPlace,
  bytes: Uint8Array,
): Promise<Result<CheckedFact, FactError>> {
  const statement = parseStatement(bytes)
  if (!statement.ok) return statement
  if (statement.value.kind !== 'process-fact') return err('damaged')
  const fact = parseFactBody(statement.value.body)
  if (!fact.ok) return fact
  const allowed = checkTelling(place, fact.value)
  if (!allowed.ok) return allowed
  const hash = await hashStatement(crypto, statement.value)
  if (place.before.some((one) => sameBytes(one.hash, hash))) return err('told-already')
  const both = contentMembers(place.membership.members)
  const signers = both.map(({ id, keys }) => ({ id, publicKey: keys.sign }))
  const signed = await checkStatement(crypto, statement.value, signers)
  return signed.ok ? ok({ ...fact.value, hash }) : signed
}

/** The rules apart from signatures; for whoever is about to sign. */
export function checkTelling(
  { membership, agreements, before, today }: FactPlace,
  fact: ProcessFact,
): Result<null, FactError> {
  if (fact.document !== membership.document) return err('wrong-document')
  if (agreements.length === 0) return err('no-agreement')
  const agreement = agreementOn(agreements, fact.day)
  if (agreement === null) return err('before-agreement')
  if (!sameBytes(fact.agreement, agreement.hash)) return err('other-agreement')
  if (!isAgreedBy(agreement, membership)) return err('changed-members')
  if (!membership.members.some(({ role }) => role === 'sponsor')) return err('nobody-to-report-to')
  if (!factsAllowed(agreement, fact.clause).includes(fact.kind)) return err('not-in-clause')
  const happened = fact.kind === 'held' || fact.kind === 'ended' || fact.kind === 'whereabouts'
  if (happened && daysBetween(today, fact.day) > 1) return err('not-yet')
  return before.some(({ kind }) => kind === 'ended') ? err('after-end') : ok(null)
}

function readFact(reader: Reader): ProcessFact | null {
  const document = parseDocumentId(reader.text() ?? '')
  const agreement = parseStatementHash(reader.fixed(32) ?? new Uint8Array(0))
  const clause = clauseKinds[(reader.u8() ?? 0) - 1]
  const kind = factKinds[(reader.u8() ?? 0) - 1]
  const day = parseCalendarDay(reader.text())
  if (!document || !agreement || !clause || !kind || !day) return null
  const common = { document, agreement, clause, day }
  if (kind === 'ended') return reader.atEnd() ? { ...common, kind } : null
  if (kind === 'whereabouts') {
    const where = whereabouts[(reader.u8() ?? 0) - 1]
    return where && reader.atEnd() ? { ...common, kind, where } : null
  }
  const conversation = parseConversationName(reader.fixed(16) ?? new Uint8Array(0))
  return conversation && reader.atEnd() ? { ...common, kind, conversation } : null
}
