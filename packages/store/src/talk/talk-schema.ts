import { parseCalendarDay, type ConversationId } from '@lef/method'
import { order, read, reference, text, value } from '../records/schema.ts'
import { json } from './json-field.ts'

const whole = value((stored) => (Number.isSafeInteger(stored) ? Number(stored) : null))

/** What there was a yes to, before anything was read: the same for the coach's mirror and the coachee's own view. */
export const consentFields = {
  createdAt: value((stored) => read.number(stored) ?? 0),
  /** The day of the conversation itself; null when nobody said. */
  heldOn: value(parseCalendarDay),
  conversation: reference<ConversationId>(),
  language: value(read.oneOf(['nl', 'en'] as const)),
  /** How the conversation's coach addresses the coachee, where the language knows two ways. */
  address: value(read.oneOf(['je', 'u'] as const)),
  /** The container that the words came in. */
  format: value(read.string),
  agreedAt: value(read.number),
  purpose: text,
  /** From this day on no word of the conversation stays. */
  until: value(parseCalendarDay),
} as const

/**
 * What a coach keeps of one transcript that was read back (`talk` documents). Words said stand in it only where the
 * coach chose so: `said` is null unless the transcript is kept, and `kept` holds the quotations that stay.
 */
export const talkSchema = {
  root: {
    ...consentFields,
    /** What the coach thought before the figures showed; shares 0–1, null: no guess. */
    talkShareGuess: value(read.number),
    openShareGuess: value(read.number),
    /** The mirror without words, as JSON of the talk package. */
    mirror: json,
    /** The coded conversation with all words, as JSON of the talk package; null: deleted after the reading. */
    said: json,
  },
  tables: {
    /** Quotations that stay, by their place. `what` and `question` are set for a moment to ask on. */
    kept: {
      turn: whole,
      start: whole,
      end: whole,
      words: value(read.string),
      role: value(read.oneOf(['coach', 'coachee', 'other'] as const)),
      at: value(read.number),
      what: value(read.string),
      question: value(read.string),
    },
    /** What the coach said of a finding; null in `was` adds a code, null in `now` takes one away. */
    corrections: {
      order,
      turn: whole,
      start: whole,
      end: whole,
      was: value((stored) => read.string(stored) || null),
      now: value((stored) => read.string(stored) || null),
    },
  },
} as const

export type TalkSchema = typeof talkSchema

/** What a coachee keeps who read the transcript for themselves (`own-talk` documents). The coach's screens open none. */
export const ownTalkSchema = {
  root: {
    ...consentFields,
    /** The own view, with the own words, as JSON of the talk package. */
    view: json,
  },
  tables: {},
} as const

export type OwnTalkSchema = typeof ownTalkSchema
