/** A day in a person's own calendar, `YYYY-MM-DD`, without a zone: an action ends on a day, not at an instant. */
export type CalendarDay = string & { readonly calendarDay: true }

const shape = /^(\d{4})-(\d{2})-(\d{2})$/

/** Reads a calendar day; days that do not exist (30 February) are unknown. */
export function parseCalendarDay(value: unknown): CalendarDay | null {
  if (typeof value !== 'string') return null
  const parts = shape.exec(value)
  if (!parts) return null
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const read = new Date(Date.UTC(year, month - 1, day))
  const exists =
    read.getUTCFullYear() === year && read.getUTCMonth() === month - 1 && read.getUTCDate() === day
  return exists ? (value as CalendarDay) : null
}

/** Whole days from one day to another; negative when `to` comes first. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** The calendar day of an instant (ms since 1970) in an IANA time zone. */
export function dayOf(instant: number, zone: string): CalendarDay {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(instant)
  return parts as CalendarDay
}
