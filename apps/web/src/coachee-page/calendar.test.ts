import { type Action, type Appointment, type ActionId } from '@lef/method'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { messagesIn } from '../messages/messages.ts'
import { calendarEntries, instantOf } from './calendar-entries.ts'
import { toCalendar } from './calendar.ts'
import { coacheePage } from './coachee-page.ts'
import { day, exampleSources } from './example-page.ts'
import { coacheePageMessages } from './messages.ts'

const nl = { language: 'nl', m: messagesIn(coacheePageMessages, 'nl', 'je') } as const
const now = Date.UTC(2026, 10, 24, 10, 5, 7)

function fileWith(actions: readonly Partial<Action>[], appointment: Appointment | null = null): string {
  const sources = exampleSources({ appointment })
  const [first] = sources.actions
  if (!first) throw new Error('the example has actions')
  const rows = actions.map((given, at) => ({ ...first, id: `a${at}` as ActionId, ...given }))
  return toCalendar(coacheePage({ ...sources, actions: rows }), nl, now)
}
function events(file: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file))
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}
function only(file: string): ICAL.Event {
  const [event, ...others] = events(file)
  if (!event || others.length > 0) throw new Error('one event was expected')
  return event
}
const at = (time: string, on: string, zone = 'Europe/Amsterdam', minutes = 30): Appointment => ({
  day: day(on),
  time,
  zone,
  minutes,
})
const utc = (event: ICAL.Event) => [
  event.startDate.toJSDate().toISOString(),
  event.endDate.toJSDate().toISOString(),
]

describe('actions in the calendar', () => {
  it('fill whole days, the last one included', () => {
    const event = only(fileWith([{ text: 'Mark bellen', start: day('2026-11-25'), end: day('2026-11-27') }]))
    expect(event.summary).toBe('Mark bellen')
    expect(event.startDate.isDate).toBe(true)
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual(['2026-11-25', '2026-11-28'])
  })

  it.each([
    ['over the spring change', '2026-03-28', '2026-03-29', '2026-03-30'],
    ['on the day of the autumn change', '2026-10-25', '2026-10-25', '2026-10-26'],
    ['over the autumn change', '2026-10-24', '2026-10-26', '2026-10-27'],
    ['over the turn of the year', '2026-12-31', '2027-01-01', '2027-01-02'],
    ['over a leap day', '2028-02-28', '2028-02-29', '2028-03-01'],
  ])('count days right %s', (_name, start, end, after) => {
    const event = only(fileWith([{ start: day(start), end: day(end) }]))
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual([start, after])
  })

  it('take one day when only one was given, and are left out without any', () => {
    const entries = events(
      fileWith([
        { text: 'begint', start: day('2026-11-25'), end: null },
        { text: 'eindigt', start: null, end: day('2026-11-26') },
        { text: 'ooit', start: null, end: null },
      ]),
    )
    expect(
      entries.map((event) => [event.summary, event.startDate.toString(), event.endDate.toString()]),
    ).toEqual([
      ['begint', '2026-11-25', '2026-11-26'],
      ['eindigt', '2026-11-26', '2026-11-27'],
    ])
  })

  it('read dates that stand the wrong way round the right way', () => {
    const event = only(fileWith([{ start: day('2026-11-27'), end: day('2026-11-25') }]))
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual(['2026-11-25', '2026-11-28'])
  })

  it('keep the same uid whatever changes, and carry the moment of making', () => {
    const one = only(fileWith([{ text: 'Mark bellen', end: day('2026-11-26') }]))
    const later = only(fileWith([{ text: 'Mark schrijven', end: day('2026-12-02') }]))
    expect(one.uid).toBe('action-a0')
    expect(later.uid).toBe(one.uid)
    expect(String(one.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-24T10:05:07Z')
  })

  it('are private, block no day, and say nothing but the action', () => {
    const file = fileWith([{ end: day('2026-11-26') }])
    const event = only(file)
    expect(event.component.getFirstPropertyValue('class')).toBe('PRIVATE')
    expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
    expect(event.description ?? '').toBe('')
    for (const said of ['bereikbaar', 'Fatima', 'oefenen', 'luistert', 'Noor', 'teamoverleg', 'besluit'])
      expect(file).not.toContain(said)
  })
})

describe('the next conversation in the calendar', () => {
  it.each([
    ['in winter', at('14:00', '2026-12-08'), ['2026-12-08T13:00:00.000Z', '2026-12-08T13:30:00.000Z']],
    ['in summer', at('14:00', '2026-07-08'), ['2026-07-08T12:00:00.000Z', '2026-07-08T12:30:00.000Z']],
    [
      'the day before spring',
      at('14:00', '2026-03-28'),
      ['2026-03-28T13:00:00.000Z', '2026-03-28T13:30:00.000Z'],
    ],
    [
      'the day of spring',
      at('14:00', '2026-03-29'),
      ['2026-03-29T12:00:00.000Z', '2026-03-29T12:30:00.000Z'],
    ],
    [
      'the day after, 30 March',
      at('14:00', '2026-03-30'),
      ['2026-03-30T12:00:00.000Z', '2026-03-30T12:30:00.000Z'],
    ],
    [
      'in the hour left out',
      at('02:30', '2026-03-29'),
      ['2026-03-29T01:30:00.000Z', '2026-03-29T02:00:00.000Z'],
    ],
    [
      'in the hour had twice',
      at('02:30', '2026-10-25'),
      ['2026-10-25T00:30:00.000Z', '2026-10-25T01:00:00.000Z'],
    ],
    [
      'the last Sunday of October',
      at('14:00', '2026-10-25'),
      ['2026-10-25T13:00:00.000Z', '2026-10-25T13:30:00.000Z'],
    ],
    [
      'elsewhere',
      at('09:15', '2026-11-02', 'America/New_York', 60),
      ['2026-11-02T14:15:00.000Z', '2026-11-02T15:15:00.000Z'],
    ],
    [
      'half an hour off',
      at('09:00', '2026-11-02', 'Asia/Kolkata', 15),
      ['2026-11-02T03:30:00.000Z', '2026-11-02T03:45:00.000Z'],
    ],
  ])('stands at the right instant %s', (_name, appointment, expected) => {
    expect(utc(only(fileWith([], appointment)))).toEqual(expected)
  })

  it('lasts as long as agreed over the change of time', () => {
    const event = only(fileWith([], at('01:30', '2026-03-29', 'Europe/Amsterdam', 60)))
    expect(utc(event)).toEqual(['2026-03-29T00:30:00.000Z', '2026-03-29T01:30:00.000Z'])
  })

  it('names hour and zone as they were agreed', () => {
    const event = only(fileWith([], at('14:00', '2026-12-08')))
    expect(event.summary).toBe('Gesprek')
    expect(event.description).toBe('dinsdag 8 december 2026 om 14.00 uur, 30 minuten (Midden-Europese tijd)')
    expect(event.uid).toBe('appointment-c1')
  })

  it('floats when its zone is not known here', () => {
    expect(instantOf(at('14:00', '2026-12-08', 'Mars/Olympus'))).toBeNull()
    const event = only(fileWith([], at('14:00', '2026-12-08', 'Mars/Olympus')))
    expect(event.startDate.toString()).toBe('2026-12-08T14:00:00')
    expect(event.startDate.zone).toBe(ICAL.Timezone.localTimezone)
  })
})

describe('words in the calendar', () => {
  it.each([
    'komma, puntkomma; schuin \\ streep "aanhaling" dubbele: punt',
    '😀👩‍👧‍👦🏳️‍🌈 tot het einde',
    'שלום, עולם; مرحبا',
    '<script>alert(1)</script>',
    'BEGIN:VEVENT',
    `Lang ${'é'.repeat(150)}`,
  ])('come back as they were said: %j', (words) => {
    const file = fileWith([{ text: words, end: day('2026-11-26') }])
    expect(only(file).summary).toBe(words)
  })

  it('stand on one line as a title, and whole in the note when there were more lines', () => {
    const words = 'Eerst bellen\r\nEND:VEVENT\r\n\r\ndan schrijven'
    const event = only(fileWith([{ text: words, end: day('2026-11-26') }]))
    expect(event.summary).toBe('Eerst bellen END:VEVENT dan schrijven')
    expect(event.description).toBe('Eerst bellen\nEND:VEVENT\n\ndan schrijven')
  })

  it('are cut in a title between characters, never within one, and stand whole in the note', () => {
    const words = '👩‍👧'.repeat(2000)
    const event = only(fileWith([{ text: words, end: day('2026-11-26') }]))
    expect(event.summary).toBe(`${'👩‍👧'.repeat(39)}…`)
    expect(event.description).toBe(words)
  })

  it('fold at 75 octets, never within a character, with CRLF', () => {
    const file = fileWith(
      [{ text: `${'😀é,;'.repeat(40)}`, end: day('2026-11-26') }],
      at('14:00', '2026-12-08'),
    )
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
    for (const line of file.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      expect(line).not.toMatch(/\p{Surrogate}/u)
    }
  })
})

describe('entries', () => {
  it('are none when nothing has a date', () => {
    const sources = exampleSources({ appointment: null })
    const actions = sources.actions.map((row) => ({ ...row, start: null, end: null }))
    expect(calendarEntries(coacheePage({ ...sources, actions }))).toEqual([])
  })
})
