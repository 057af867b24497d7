import { parseDateTime, toZoned } from '@internationalized/date'
import type { Appointment, CalendarDay } from '@lef/method'
import type { CoacheePage } from './coachee-page.ts'

/** Something in a calendar that fills whole days, in whatever zone one looks at it. */
export interface DaysEntry {
  readonly kind: 'days'
  readonly uid: string
  readonly words: string
  readonly from: CalendarDay
  /** The last day that is part of it. */
  readonly to: CalendarDay
}

/** Something in a calendar at an instant. */
export interface MomentEntry {
  readonly kind: 'moment'
  readonly uid: string
  readonly appointment: Appointment
  /** Milliseconds since 1970; null when the appointment's zone is not known here. */
  readonly startsAt: number | null
}

export type CalendarEntry = DaysEntry | MomentEntry

/**
 * What of a page belongs in a calendar: every dated action, and the next conversation. The same row always
 * gets the same uid, so that a calendar which reads the file again moves an entry instead of doubling it.
 */
export function calendarEntries(page: CoacheePage): readonly CalendarEntry[] {
  const actions = page.plan.flatMap((row): DaysEntry[] => {
    const [one, other] = [row.start ?? row.end, row.end ?? row.start]
    if (!one || !other) return []
    const [from, to] = one <= other ? [one, other] : [other, one]
    return [{ kind: 'days', uid: `action-${row.id}`, words: row.words, from, to }]
  })
  const { appointment } = page
  if (!appointment) return actions
  const uid = `appointment-${page.conversation}`
  return [...actions, { kind: 'moment', uid, appointment, startsAt: instantOf(appointment) }]
}

/**
 * The instant at which an appointment begins, in milliseconds since 1970. In the hour that summer time leaves
 * out, and in the one that winter time has twice, it is read as RFC 5545 (3.3.5) reads local times: with the
 * offset of before the change, so the doubled hour is its first. Null for a zone that is not known here.
 */
export function instantOf({ day, time, zone }: Pick<Appointment, 'day' | 'time' | 'zone'>): number | null {
  try {
    return toZoned(parseDateTime(`${day}T${time}`), zone, 'compatible')
      .toDate()
      .getTime()
  } catch {
    return null // Intl throws for a zone it has never heard of.
  }
}
