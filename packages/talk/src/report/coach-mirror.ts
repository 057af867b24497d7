import type { Language } from '@lef/method'
import type { Timing } from '../transcript/transcript.ts'
import { giftFigures, moveFigures, type GiftFigures, type MoveFigures } from './coach-moves.ts'
import type { CodedConversation } from './coded-conversation.ts'
import { courseOf, type PhaseSpan } from './course.ts'
import type { Unknown } from './figure.ts'
import { alertWordsPassed, momentsToAskOn, type Moment } from './moments.ts'
import { firstOwnOption, ownershipOf, type Ownership } from './ownership.ts'
import { questionFigures, type QuestionFigures } from './questions.ts'
import { silencesOf, type Silences } from './silence.ts'
import { talkFigures, type TalkFigures } from './talk.ts'

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

/** The mirror of a conversation. Pure: the same conversation gives the same mirror. */
export function coachMirror(conversation: CodedConversation): CoachMirror {
  const { turns, times, register } = conversation
  const language = register === 'en' ? 'en' : 'nl'
  const ownership = ownershipOf(turns, language)
  return {
    format: 'lef.coach-mirror',
    version: 1,
    language,
    timing: times.timing,
    turns: turns.length,
    talk: talkFigures(conversation),
    questions: questionFigures(turns),
    moves: moveFigures(turns),
    gifts: giftFigures(turns, firstOwnOption(ownership)),
    course: courseOf(conversation),
    ownership,
    silence: silencesOf(conversation),
    alertWordsPassed: alertWordsPassed(turns, register),
    moments: momentsToAskOn(turns, register),
  }
}
