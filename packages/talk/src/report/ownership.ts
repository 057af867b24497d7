import type { Figure } from './figure.ts'
import type { Quotation } from './quotation.ts'

export const ideaKinds = ['goal', 'option', 'action'] as const
/** What can be named in a conversation: what one wants, what one could do, what one will do. */
export type IdeaKind = (typeof ideaKinds)[number]

/** A goal, option or action, and who named it first. */
export type Idea =
  | {
      readonly kind: IdeaKind
      readonly first: 'coachee'
      /** The coachee's own first naming. */
      readonly naming: Quotation
      /** Where the coachee says it as a goal, option or action, when that is later than the naming. */
      readonly takenOver: Quotation | null
    }
  | {
      readonly kind: IdeaKind
      readonly first: 'coach'
      readonly naming: Quotation
      /** Where the coachee takes it over; null: it was left lying. */
      readonly takenOver: Quotation | null
    }
  /** Too few words of its own to look for, or a likeness too faint to decide on: left out of the share. */
  | {
      readonly kind: IdeaKind
      readonly first: null
      readonly naming: Quotation
      /** What it may come from. */
      readonly perhaps: Quotation | null
    }

export interface Ownership {
  /** By the place of `naming`. */
  readonly ideas: readonly Idea[]
  /** Ideas that the coachee named first, of all of which it is clear; only from a stated number on. */
  readonly bornFromCoachee: Figure
  /** How many are left out because it is not clear. */
  readonly unclear: number
}
