import type { CoachCode, QuestionKind } from '../findings/code.ts'
import type { Figure } from './figure.ts'
import type { Quotation } from './quotation.ts'

/** What a coach does besides asking. */
export type CoachMove = Exclude<CoachCode, QuestionKind | 'question.stacked'>

/** Turns of the coach in which it happens, of all turns of the coach; the evidence holds every place. */
export type MoveFigures = Readonly<Record<CoachMove, Figure>>

/** Gifts: advice and solutions that were not asked for (E1). */
export interface GiftFigures {
  /** Gifts for which permission was asked first, of all gifts. */
  readonly permissionAsked: Figure
  /** Gifts that came before the coachee's own first option, of all gifts. */
  readonly beforeOwnOption: Figure
  /** The first option that is clearly the coachee's own; null when none was heard. */
  readonly firstOwnOption: Quotation | null
}
