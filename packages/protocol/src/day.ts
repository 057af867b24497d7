import { parseCalendarDay, type CalendarDay } from '@lef/method'

/** The day in UTC of a moment in milliseconds since 1970, for whoever checks what is said of days. */
export function utcDayOf(milliseconds: number): CalendarDay {
  const day = parseCalendarDay(new Date(milliseconds).toISOString().slice(0, 10))
  if (day === null) throw new RangeError('not a moment of our calendar')
  return day
}
