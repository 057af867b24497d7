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

/** A clause that is not as it was agreed to: taken in, left out, or with other words. */
export interface ChangedClause {
  readonly kind: ClauseKind
  readonly how: 'added' | 'left-out' | 'reworded'
}

/**
 * What differs between the terms agreed to and the terms as they stand, in the order of the agreement.
 * A change in what is reported counts as a change of the clause about it. Null when `before` cannot be read.
 */
export function changedClauses(before: string, now: string): readonly ChangedClause[] | null {
  const [was, is] = [parseTerms(before), parseTerms(now)]
  if (!was || !is) return null
  return clauseKinds.flatMap((kind): readonly ChangedClause[] => {
    const [old, current] = [was.words.get(kind), is.words.get(kind)]
    if (old === undefined && current === undefined) return []
    if (old === undefined) return [{ kind, how: 'added' }]
    if (current === undefined) return [{ kind, how: 'left-out' }]
    const reportsDiffer = kind === 'reported' && was.reports !== is.reports
    return old !== current || reportsDiffer ? [{ kind, how: 'reworded' }] : []
  })
}

function parseTerms(terms: string): { words: ReadonlyMap<string, string>; reports: string } | null {
  let parsed: unknown
  try {
    parsed = JSON.parse(terms)
  } catch {
    return null
  }
  if (!Array.isArray(parsed)) return null
  const [clauses, reports]: readonly unknown[] = parsed
  if (!Array.isArray(clauses) || !Array.isArray(reports)) return null
  const words = new Map<string, string>()
  for (const clause of clauses) {
    if (!Array.isArray(clause)) return null
    const [kind, own]: readonly unknown[] = clause
    if (typeof kind !== 'string' || typeof own !== 'string') return null
    words.set(kind, own)
  }
  return { words, reports: JSON.stringify(reports) }
}
