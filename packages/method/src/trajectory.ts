import type { Address, Language } from './language.ts'
import type { TrajectoryId } from './ids.ts'
import type { Score } from './score.ts'

/**
 * Who the coach is to the coachee. A manager who coaches is also the employer who appraises (A2),
 * which changes what can be promised: the manager reads what is written, no chemistry vote,
 * and no use in an appraisal has to be agreed.
 */
export const coachRelations = ['independent', 'manager'] as const
export type CoachRelation = (typeof coachRelations)[number]

/** A course of coaching conversations between one coach and one coachee. */
export interface Trajectory {
  readonly id: TrajectoryId
  /** Instant of beginning, ms since 1970. */
  readonly createdAt: number
  /** The sample that ships with the product, always marked as such. */
  readonly sample: boolean
  /** Null until somebody said it: a conversation can begin before anyone was asked. */
  readonly coachRelation: CoachRelation | null
  readonly language: Language
  readonly address: Address
  /** First names; empty until somebody fills them in. */
  readonly coach: string
  readonly coachee: string
  /** The coaching question in the coachee's words. */
  readonly coachingQuestion: string
  /** What the whole trajectory is to bring, and how one will see it; both the coachee's words. */
  readonly goal: string
  readonly measure: string
  /**
   * Where the coachee stands with that goal by their own account, at the start of the trajectory and now or at
   * its end (C5). Never worked out from the goals of conversations.
   */
  readonly goalStart: Score | null
  readonly goalEnd: Score | null
  /** What coach and coachee found they have in common (B2). */
  readonly inCommon: string
}
