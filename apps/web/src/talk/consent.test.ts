import { parseCalendarDay, type CalendarDay } from '@lef/method'
import { expect, test } from 'vitest'
import { consentGap, noConsent, type Consent } from './consent.ts'

function day(text: string): CalendarDay {
  const parsed = parseCalendarDay(text)
  if (!parsed) throw new Error(text)
  return parsed
}
const today = day('2026-11-24')
const yes: Consent = {
  ...noConsent,
  recorded: true,
  analysed: true,
  purpose: 'Leren',
  until: day('2026-12-24'),
}

test('with a yes to both, a purpose and a day to come, nothing lacks', () => {
  expect(consentGap(yes, today)).toBeNull()
})

test.each([
  [noConsent, 'unanswered'],
  [{ ...yes, analysed: null }, 'unanswered'],
  [{ ...yes, recorded: false }, 'refused'],
  [{ ...noConsent, analysed: false }, 'refused'],
  [{ ...yes, purpose: '  ' }, 'purpose'],
  [{ ...yes, until: null }, 'until'],
  [{ ...yes, until: today }, 'until-past'],
  [{ ...yes, until: day('2026-11-01') }, 'until-past'],
] as const)('%j lacks %s', (consent, gap) => {
  expect(consentGap(consent, today)).toBe(gap)
})

test('nobody is taken to have agreed to anything', () => {
  expect(Object.values(noConsent)).toEqual([null, null, '', null, false])
})
