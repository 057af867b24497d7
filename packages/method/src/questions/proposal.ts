import type { Register } from '../language.ts'
import type { Step } from '../phase.ts'
import type { Fills, MethodRow, QuestionForm, QuestionId } from './question.ts'
import type { Captured, Quote } from './quote.ts'
import type { Seed } from './seeded.ts'

/** A question that the coach prepared (F2); without a step it fits once the goal is known. */
export interface PreparedQuestion {
  readonly id: string
  readonly text: string
  readonly step?: Step | null
}

/** A question that was put, of the bank or the coach's own. */
export type Asked =
  | {
      readonly questionId: QuestionId
      readonly wordingIndex: number
      /** `why.quote.text` of the proposal, where it had one: those words are not taken up again. */
      readonly quoted?: string | null
    }
  | { readonly own: string }

/** The time box (C11), in minutes; unknown is null. */
export interface TimeLeft {
  readonly minutesLeft: number
  /** The length of the whole conversation. */
  readonly length: number
  /** What is left of this page's share; zero or less means that it is used up. */
  readonly stepMinutesLeft?: number | null
}

export interface ProposalInput {
  readonly step: Step
  readonly register: Register
  /** The fields that hold something; whoever calls decides what counts as filled. */
  readonly filled: ReadonlySet<Fills>
  /** What the coachee said to being asked questions that may be uncomfortable (C7); unknown is null. */
  readonly permission?: boolean | null
  /** The coachee's words of this conversation, oldest first; only the last few matter. */
  readonly captured: readonly Captured[]
  /** What was put in this conversation, oldest first. */
  readonly asked: readonly Asked[]
  /** What was proposed and set aside: the question may return, at the very end and in another wording. */
  readonly passed?: readonly Asked[]
  /** The coach's own questions, in their order. */
  readonly prepared?: readonly PreparedQuestion[]
  readonly time?: TimeLeft | null
  readonly seed: Seed
}

/**
 * What gave rise to a proposal. `alert-word` and `cue`: the coachee's words; `prepared`: the coach's own
 * question; `time`: the time box; `empty`: a field that is not known yet; `wider`: the usual next look
 * around; `deeper`: further into it; `on`: to what comes next.
 */
export type WhyKind = 'alert-word' | 'cue' | 'prepared' | 'time' | 'empty' | 'wider' | 'deeper' | 'on'

/** Why a question is proposed, as data: a screen says it in its own language. */
export interface Why {
  readonly kind: WhyKind
  /** The coachee's literal words, where they gave rise to it. */
  readonly quote: Quote | null
  /** The field that is still empty and that an answer would fill. */
  readonly empty: Fills | null
  /** The row of the method that the question serves; null for the coach's own. */
  readonly row: MethodRow | null
}

export type Proposal =
  | {
      readonly source: 'bank'
      readonly questionId: QuestionId
      readonly wordingIndex: number
      readonly text: string
      readonly form: QuestionForm
      readonly why: Why
    }
  | { readonly source: 'own'; readonly own: string; readonly text: string; readonly why: Why }
