import ical, {
  ICalCalendar,
  ICalEventBusyStatus,
  ICalEventClass,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator'
import type { MomentEntry, DaysEntry } from './calendar-entries.ts'
import { calendarEntries } from './calendar-entries.ts'
import type { CoacheePage } from './coachee-page.ts'
import { appointmentPhrase, zonePhrase, type PageLanguage } from './phrases.ts'

/** Longer first lines are cut by calendars (Outlook keeps 255 characters); the whole then stands in the note. */
const longestTitle = 200
// oxlint-disable-next-line no-control-regex -- RFC 5545 (3.3.11) has no place for them in a text
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu
const minuteMs = 60_000

/**
 * The dated actions and the next conversation as an iCalendar file (RFC 5545), marked private and not
 * blocking anyone's day. It holds the words of the actions and nothing else of the conversation:
 * calendars at work are read by more people than their owner. Why instants and no VTIMEZONE: docs/adr/0008-calendar-file-in-instants.md.
 *
 * `now` is milliseconds since 1970 and stands in the file as the moment of making (DTSTAMP).
 * Load this module only when somebody asks for the file: it brings the calendar library along.
 */
export function toCalendar(page: CoacheePage, says: PageLanguage, now: number): string {
  const calendar: ICalCalendar = ical({
    prodId: { company: 'Lef', product: 'Lef', language: says.language.toUpperCase() },
  })
  for (const entry of calendarEntries(page)) {
    calendar.createEvent({
      ...(entry.kind === 'days' ? days(entry) : moment(entry, says)),
      id: entry.uid,
      stamp: new Date(now),
      class: ICalEventClass.PRIVATE,
    })
  }
  return calendar.toString()
}

function days({ words, from, to }: DaysEntry): ICalEventData {
  const said = words.replace(/\r\n?/gu, '\n').replace(controls, '')
  const line = said.replace(/\s*\n\s*/gu, ' ')
  const long = line.length > longestTitle
  return {
    allDay: true,
    start: new Date(from),
    end: new Date(Date.parse(to) + 24 * 60 * minuteMs),
    summary: long ? `${firstPart(line)}…` : line,
    ...(long || line !== said ? { description: said } : {}),
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
  }
}

function moment({ appointment, startsAt }: MomentEntry, says: PageLanguage): ICalEventData {
  const zone = zonePhrase(appointment, says.language)
  // Without a known zone the hour is all that was agreed: it then floats, and stands where its reader is.
  const start = startsAt ?? Date.parse(`${appointment.day}T${appointment.time}Z`)
  return {
    start: new Date(start),
    end: new Date(start + appointment.minutes * minuteMs),
    floating: startsAt === null,
    summary: says.m.calendarTitle,
    description: `${appointmentPhrase(appointment, says)}${zone ? ` (${zone})` : ''}`,
  }
}

/** As much as fits, in whole characters as people count them. */
function firstPart(line: string): string {
  let part = ''
  for (const { segment } of new Intl.Segmenter().segment(line)) {
    if (part.length + segment.length > longestTitle - 1) break
    part += segment
  }
  return part
}
