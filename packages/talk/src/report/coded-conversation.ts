import type { Register } from '@lef/method'
import type { CodedTurn } from '../findings/coded-turn.ts'
import type { Ms } from '../transcript/moment.ts'

/** When a piece of a turn was said; `textStart` and `textEnd` are its span of the turn's text. */
export interface TimedPiece {
  readonly textStart: number
  readonly textEnd: number
  readonly start: Ms
  readonly end: Ms
}

/** What the file's times can carry; made of a transcript by `timesOf`. */
export type ConversationTimes =
  | {
      readonly timing: 'full'
      /** Of each turn, in the order of its text. As many as there are turns. */
      readonly pieces: readonly (readonly TimedPiece[])[]
      /** How long coach and coachee talk, by `talkTime`. */
      readonly talkTime: { readonly coach: Ms; readonly coachee: Ms }
    }
  | { readonly timing: 'starts' | 'none' }

/** All that a report is made of. */
export interface CodedConversation {
  readonly turns: readonly CodedTurn[]
  readonly times: ConversationTimes
  /** The language of the conversation, and how its coach addresses the coachee: the questions speak so too. */
  readonly register: Register
}
