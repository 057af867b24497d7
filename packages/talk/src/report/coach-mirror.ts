import type { Language } from '@lef/method'
import type { Timing } from '../transcript/transcript.ts'
import type { GiftFigures, MoveFigures } from './coach-moves.ts'
import type { PhaseSpan } from './course.ts'
import type { Unknown } from './figure.ts'
import type { Moment } from './moments.ts'
import type { Ownership } from './ownership.ts'
import type { QuestionFigures } from './questions.ts'
import type { Silences } from './silence.ts'
import type { TalkFigures } from './talk.ts'

/**
 * The mirror of the coach: plain data, as it is written to JSON. Nothing in it counts a code of the coachee; what
 * the coachee said is in it only as quotations, to ask on or to say who named an idea first.
 */
export interface CoachMirror {
  readonly format: 'lef.coach-mirror'
  readonly version: 1
  readonly language: Language
  readonly timing: Timing
  /** Of the conversation, also those of others. */
  readonly turns: number
  readonly talk: TalkFigures
  readonly questions: QuestionFigures
  readonly moves: MoveFigures
  readonly gifts: GiftFigures
  readonly course: readonly PhaseSpan[]
  readonly ownership: Ownership
  readonly silence: Silences | Unknown
  /** Alert words that the coach's next words did not go into (C3). */
  readonly alertWordsPassed: readonly Moment[]
  /** Other moments at which asking on was possible, in order. */
  readonly moments: readonly Moment[]
}
