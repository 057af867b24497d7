import type { CalendarDay } from './calendar-day.ts'
import type { ConversationId } from './ids.ts'
import type { Score } from './score.ts'
import type { TimeBox } from './time-box.ts'

/** A next appointment: a local day and time in a zone, so that a change of summer time does not move it. */
export interface Appointment {
  readonly day: CalendarDay
  /** `HH:mm`, local. */
  readonly time: string
  /** IANA zone, as `Europe/Amsterdam`. */
  readonly zone: string
  readonly minutes: number
}

/** One coaching conversation. All sentences are the coachee's, whoever typed them in (A3). */
export interface Conversation {
  readonly id: ConversationId
  readonly createdAt: number
  readonly startedAt: number | null
  readonly endedAt: number | null
  readonly timeBox: TimeBox | null
  /** Did the coachee give permission to be asked and challenged today? */
  readonly permission: boolean | null
  readonly wentWell: string
  readonly wish: string
  readonly goal: string
  readonly measure: string
  /** Where the coachee stands with this goal, at the start and at the end. */
  readonly goalStart: Score | null
  readonly goalEnd: Score | null
  /** What we reached, in the coachee's words: the measure, measured. */
  readonly reached: string
  readonly summary: string
  readonly helped: string
  readonly hindered: string
  /** What would be reported about this conversation, as read out at the close. */
  readonly reported: string
  readonly appointment: Appointment | null
}
