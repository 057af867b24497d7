import type { CoachRelation } from './trajectory.ts'

/** The clauses of a coaching agreement (B3), in the order in which they read on one page. */
export const clauseKinds = [
  'purpose',
  'reported',
  'never-reported',
  'release',
  'limits',
  'notes',
  'recording',
  'retention',
  'supervision',
  'appraisal',
  'stopping',
  'complaints',
  'extent',
] as const
export type ClauseKind = (typeof clauseKinds)[number]

/** What a clause says: whether it is part of the agreement, and words of the people's own beside the standard text. */
export interface Clause {
  readonly kind: ClauseKind
  readonly included: boolean
  readonly ownWords: string
}

/** The process facts that may be reported in outline; nothing that measures performance exists here. */
export const processFacts = ['planned', 'held', 'whereabouts', 'ended'] as const
export type ProcessFact = (typeof processFacts)[number]

/** A moment at which those present agreed to the text as it then stood. */
export interface Assent {
  /** Instant, ms since 1970. */
  readonly at: number
  /** First names of those who agreed, as typed by them. */
  readonly names: readonly string[]
  /** The terms agreed to (see `termsOf`); a later change shows as a difference. */
  readonly terms: string
}

/** Clauses that a trajectory cannot do without: without them there is no trust to coach in (B3, A2). */
export function requiredClauses(relation: CoachRelation): readonly ClauseKind[] {
  const always: ClauseKind[] = ['never-reported', 'limits', 'stopping', 'appraisal']
  return relation === 'manager' ? always : [...always, 'reported']
}

/**
 * The clauses of a trajectory. When the manager is the coach nothing is reported to a third person,
 * so the clauses about reporting and release fall away.
 */
export function clausesFor(relation: CoachRelation): readonly ClauseKind[] {
  return relation === 'manager'
    ? clauseKinds.filter((kind) => kind !== 'reported' && kind !== 'release')
    : clauseKinds
}

/**
 * The terms as one string, independent of the language they are shown in: equal strings mean that
 * nothing that matters has changed since people agreed.
 */
export function termsOf(clauses: readonly Clause[], reports: readonly ProcessFact[]): string {
  const kept = clauses.filter((clause) => clause.included)
  return JSON.stringify([kept.map((clause) => [clause.kind, clause.ownWords.trim()]), [...reports].sort()])
}

export type AgreementState = 'none' | 'agreed' | 'changed'

/** Whether the terms as they stand were agreed to; changed terms ask to be agreed again. */
export function agreementState(terms: string, last: Assent | null): AgreementState {
  if (!last) return 'none'
  return last.terms === terms ? 'agreed' : 'changed'
}
