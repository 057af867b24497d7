import type { ConversationId } from '@lef/method'
import { parseCalendarDay, steps } from '@lef/method'
import { order, read, reference, text, value } from '../records/schema.ts'
import { json } from '../talk/json-field.ts'

/** What only the coach has of a trajectory: a document of its own, so that sharing the other can never take it along. */
export const coachSchema = {
  root: {},
  tables: {
    /** Own questions, prepared in order (F2). */
    prepared: { conversation: reference<ConversationId>(), order, text, asked: value(read.flag) },
    /** Questions that were put, so that none is proposed twice. `question` is null for an own question. */
    asked: {
      conversation: reference<ConversationId>(),
      order,
      at: value((stored) => read.number(stored) ?? 0),
      step: value(read.oneOf(steps)),
      question: reference<string>(),
      wording: value(read.number),
      /** The coachee's words that gave rise to it: they are not taken up a second time. */
      quoted: value(read.string),
      /** The prepared question that it was. */
      prepared: reference<string>(),
      text,
    },
    /** One private note a conversation; its id is the conversation's. */
    notes: {
      text,
      /** An own question that is being written, until it was put or is cleared. */
      draft: value(read.string),
    },
    /** Transcripts that were read back; each has a document of its own, of which this is the id. */
    talks: {
      createdAt: value((stored) => read.number(stored) ?? 0),
      heldOn: value(parseCalendarDay),
      conversation: reference<ConversationId>(),
      /** From this day on no word of the conversation stays; null: none is there any more. */
      wordsUntil: value(parseCalendarDay),
      /** Figures to lay beside those of other conversations: numbers of the coach, without words. */
      figures: json,
    },
  },
} as const

export type CoachSchema = typeof coachSchema
