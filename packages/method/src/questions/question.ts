import type { Register } from '../language.ts'
import type { Step } from '../phase.ts'

/**
 * What a question asks for, by the row of the method that it serves.
 * `open` invites a story, `check` a yes or no that is really wanted, `scale` a number of 1–10.
 */
export type QuestionForm = 'open' | 'check' | 'scale'

/** Wordings of one question in one register: at least three, short, one at a time. */
export type Wordings = readonly [string, string, string, ...string[]]

/** Where a conversation can go after a question was answered; ids of other questions. */
export interface Follow {
  readonly deeper: readonly QuestionId[]
  readonly wider: readonly QuestionId[]
  readonly on: readonly QuestionId[]
}

/** Stable, readable identity: `goal.outcome`, `cause.acting-late`, `alert.choice` … */
export type QuestionId = string

export interface Question {
  readonly id: QuestionId
  /** The row of the method (`C5` … `F8`). */
  readonly row: string
  /** The pages on which it is at home. */
  readonly steps: readonly Step[]
  readonly form: QuestionForm
  /** `plain` can be asked at any time; `confronting` takes courage and a warm moment (C7). */
  readonly directness: 'plain' | 'confronting'
  /**
   * What an answer fills, so that it is not asked once that is known;
   * the name of a field of the conversation, or null when nothing is filled by it.
   */
  readonly fills: Fills | null
  /** Wordings may hold `{words}` once: the coachee's literal words (only in alert and C2 questions). */
  readonly wordings: Readonly<Record<Register, Wordings>>
  readonly follow: Follow
}

/** The fields of a conversation that a question can fill. */
export type Fills =
  | 'permission'
  | 'wentWell'
  | 'wish'
  | 'goal'
  | 'measure'
  | 'goalStart'
  | 'goalReachable'
  | 'scenes'
  | 'discoveries'
  | 'options'
  | 'prosCons'
  | 'scores'
  | 'choice'
  | 'actions'
  | 'dates'
  | 'contribution'
  | 'obstacles'
  | 'inform'
  | 'support'
  | 'motivation'
  | 'towardTen'
  | 'goalEnd'
  | 'summary'
  | 'helped'
  | 'hindered'
  | 'nextAppointment'
