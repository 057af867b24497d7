import type { QuestionId } from '@lef/method/questions'
import type { CoacheeCode } from '../findings/code.ts'
import type { Quotation } from './quotation.ts'

/**
 * Codes of the coachee that a coach meets as moments to ask on. Possibility and problem talk are not among them:
 * they are the coachee's own mirror (E3).
 */
export type MomentCode = Exclude<CoacheeCode, 'possibility' | 'problem'>

/** A question of the bank as it could have been asked. */
export interface BankQuestion {
  readonly id: QuestionId
  readonly text: string
}

/**
 * A moment at which the coach could have asked on. It holds a place and a question, and no number: what a coachee
 * says is never counted for the coach.
 */
export interface Moment {
  readonly code: MomentCode
  readonly said: Quotation
  readonly question: BankQuestion
}
