import type { Phase } from '@lef/method'
import type { Place } from '../findings/coded-turn.ts'
import type { Ms } from '../transcript/moment.ts'
import type { Figure, Unknown } from './figure.ts'
import type { Quotation } from './quotation.ts'

/** Who spoke after a question, and with what. `nobody`: the conversation ended there. */
export type BrokenBy =
  | { readonly who: 'coachee'; readonly with: 'answer' }
  | { readonly who: 'coach'; readonly with: 'own-answer' | 'new-question' | 'solution' | 'other' }
  | { readonly who: 'other' | 'nobody' }

/** What came after one question of the coach. */
export interface Wait {
  readonly question: Quotation
  readonly phase: Phase | null
  /** From the end of the question's piece to the next words; null when the coach went on in the same piece. */
  readonly ms: Ms | null
  /** Whether someone spoke before the question was out; `ms` is zero then. */
  readonly overlapped: boolean
  readonly brokenBy: BrokenBy
  /** The words that broke it. */
  readonly breaking: Place | null
}

/** The median of some waits, with their number. */
export interface Median {
  readonly known: true
  readonly ms: Ms
  readonly waits: number
}

export interface Silences {
  readonly known: true
  /** After each question of the coach, in order. */
  readonly waits: readonly Wait[]
  /** Of all waits with a length, and of those in each phase. */
  readonly median: Median | Unknown
  readonly medians: Readonly<Record<Phase, Median | Unknown>>
  /** The longest wait that is a silence; null when there was none. */
  readonly longest: Wait | null
  /** Waits that are silences, of all waits with a length. */
  readonly silences: Figure
  /** Silences that the coach broke, of all silences. */
  readonly brokenByCoach: Figure
}
