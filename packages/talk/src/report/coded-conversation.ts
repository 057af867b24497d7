import type { Register } from '@lef/method'
import type { CodedTurn } from '../findings/coded-turn.ts'
import type { Ms } from '../transcript/moment.ts'
import { talkTime } from '../transcript/turns/talk-time.ts'
import type { Role, RoledTranscript } from '../transcript/turns/with-roles.ts'

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

/** What the times of a transcript with declared roles can carry. */
export function timesOf(transcript: RoledTranscript): ConversationTimes {
  const time = talkTime(transcript)
  if (transcript.timing !== 'full' || time === null)
    return { timing: transcript.timing === 'none' ? 'none' : 'starts' }
  const of = (wanted: Role): Ms =>
    transcript.speakers.reduce(
      (sum, { id, role }) => sum + (role === wanted ? (time.get(id) ?? 0) : 0),
      0,
    ) as Ms
  return {
    timing: 'full',
    pieces: transcript.turns.map(({ pieces }) => {
      let at = 0
      return pieces.flatMap(({ text, start, end }) => {
        const textStart = at
        // The turn's text has its pieces with one space between.
        at += text.length + 1
        return start === null || end === null
          ? []
          : [{ textStart, textEnd: textStart + text.length, start, end }]
      })
    }),
    talkTime: { coach: of('coach'), coachee: of('coachee') },
  }
}

/** A transcript with declared roles, with what was found in each of its turns, in their order. */
export function codedConversation(
  transcript: RoledTranscript,
  found: readonly Pick<CodedTurn, 'findings' | 'phase'>[],
  register: Register,
): CodedConversation {
  return {
    turns: transcript.turns.map(({ role, text, start, end }, index) => {
      const { findings = [], phase = null } = found[index] ?? {}
      return { role, text, start, end, findings, phase }
    }),
    times: timesOf(transcript),
    register,
  }
}
