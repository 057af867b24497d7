import { DateFormatter } from '@internationalized/date'
import type { CalendarDay, Language } from '@lef/method'

// `DateFormatter` keeps one Intl formatter for each way of writing: making one takes longer than many lines of a list.
const tags: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' }

/** "dinsdag 24 november" — a calendar day, the same in every time zone. */
export function formatDay(day: CalendarDay, language: Language, withYear = false): string {
  return new DateFormatter(tags[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(withYear ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(new Date(day))
}

/** "di 24 nov" — a calendar day where there is little room. */
export function formatDayShort(day: CalendarDay, language: Language): string {
  return new DateFormatter(tags[language], {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(new Date(day))
}

/** "24 nov 2026" — an instant, in the zone of this device. */
export function formatInstant(instant: number, language: Language): string {
  return new DateFormatter(tags[language], { day: 'numeric', month: 'short', year: 'numeric' }).format(
    new Date(instant),
  )
}

/** "24 nov 2026, 14:05" — an instant with its time, in the zone of this device. */
export function formatMoment(instant: number, language: Language): string {
  return new DateFormatter(tags[language], {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant))
}

/** "24 nov" — an instant, where there is little room and the year stands elsewhere. */
export function formatShort(instant: number, language: Language): string {
  return new DateFormatter(tags[language], { day: 'numeric', month: 'short' }).format(new Date(instant))
}

/** "Noor, Marije en Mark" — names, as one says them. */
export function formatNames(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(tags[language], { type: 'conjunction' }).format(names)
}
