import type { Phase } from '@lef/method'
import type { Ms } from '../transcript/moment.ts'
import type { Figure } from './figure.ts'

/** A stretch of the conversation in one phase of GROW; a compass, not rails: phases come back. */
export interface PhaseSpan {
  /** Null: arriving, looking back, or not to be told. */
  readonly phase: Phase | null
  /** Indexes of the first and the last turn, both within it. */
  readonly from: number
  readonly to: number
  /** Null where the file has no times (`end`: unless the timing is full). */
  readonly start: Ms | null
  readonly end: Ms | null
  /** Words in this stretch, of all words of coach and coachee. */
  readonly words: Figure
}
