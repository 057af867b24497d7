import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayOf, daysBetween, parseCalendarDay, type CalendarDay } from './calendar-day.ts'

const day = (text: string): CalendarDay => {
  const parsed = parseCalendarDay(text)
  if (!parsed) throw new Error(`${text} is not a day`)
  return parsed
}

it('M-2 reads days that exist and no others', () => {
  expect(parseCalendarDay('2026-02-28')).toBe('2026-02-28')
  expect(parseCalendarDay('2028-02-29')).toBe('2028-02-29')
  for (const wrong of [
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '26-01-01',
    '2026-1-1',
    '',
    null,
    20260101,
  ]) {
    expect(parseCalendarDay(wrong)).toBeNull()
  }
})

it('M-2 counts whole days, also over a change of summer time', () => {
  expect(daysBetween(day('2026-03-28'), day('2026-03-30'))).toBe(2)
  expect(daysBetween(day('2026-10-24'), day('2026-10-26'))).toBe(2)
  expect(daysBetween(day('2026-01-02'), day('2026-01-01'))).toBe(-1)
})

it('M-2 knows that one instant falls on different days in different zones', () => {
  const instant = Date.UTC(2026, 10, 22, 23, 30)
  expect(dayOf(instant, 'Europe/Amsterdam')).toBe('2026-11-23')
  expect(dayOf(instant, 'America/New_York')).toBe('2026-11-22')
})

it('M-2 counts back and forth alike', () => {
  const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(days, days, (a, b) => {
      const [from, to] = [day(a.toISOString().slice(0, 10)), day(b.toISOString().slice(0, 10))]
      expect(daysBetween(from, to) + daysBetween(to, from)).toBe(0)
    }),
    { seed: 3 },
  )
})
