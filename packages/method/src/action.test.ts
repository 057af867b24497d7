import { describe, expect, it } from 'vitest'
import { asksTowardTen, latestCheckIn, openActions, type Action, type CheckIn } from './action.ts'
import type { CalendarDay } from './calendar-day.ts'
import type { ActionId, CheckInId, ConversationId } from './ids.ts'
import { mayBeTooBig, stepSizeSigns } from './step-size.ts'

function action(id: string, given: Partial<Action> = {}): Action {
  return {
    id: id as ActionId,
    conversation: 'c' as ConversationId,
    order: 1,
    option: null,
    partOf: null,
    text: 'Bel Mark',
    start: null,
    end: '2026-11-30' as CalendarDay,
    contribution: '',
    obstacles: '',
    overcome: '',
    inform: '',
    support: '',
    motivation: null,
    towardTen: '',
    towardTenBy: '',
    withdrawn: false,
    ...given,
  }
}
function checkIn(of: string, at: number, outcome: CheckIn['outcome']): CheckIn {
  const id = `${of}@${at}` as CheckInId
  return { id, action: of as ActionId, at, outcome, happened: '', learned: '', next: '' }
}
const ids = (actions: readonly Action[]) => actions.map(({ id }) => id)

describe('M-3 open actions', () => {
  it('M-3 stay open until the latest look back says done', () => {
    const plan = [action('a'), action('b'), action('c')]
    const looks = [checkIn('a', 1, 'done'), checkIn('b', 1, 'done'), checkIn('b', 2, 'not-done')]
    expect(ids(openActions(plan, looks))).toEqual(['b', 'c'])
  })

  it('M-3 leave out what was withdrawn, split into smaller ones, or never worded', () => {
    const plan = [
      action('withdrawn', { withdrawn: true }),
      action('whole'),
      action('part', { partOf: 'whole' as ActionId }),
      action('blank', { text: ' ' }),
    ]
    expect(ids(openActions(plan, []))).toEqual(['part'])
  })

  it('M-3 bring the whole back when its smaller steps are withdrawn', () => {
    const plan = [action('whole'), action('part', { partOf: 'whole' as ActionId, withdrawn: true })]
    expect(ids(openActions(plan, []))).toEqual(['whole'])
  })

  it('M-3 keep the whole while its smaller steps have no words yet', () => {
    const plan = [action('whole'), action('part', { partOf: 'whole' as ActionId, text: ' ' })]
    expect(ids(openActions(plan, []))).toEqual(['whole'])
  })

  it('M-3 take the later of two looks at one instant', () => {
    const looks = [checkIn('a', 5, 'not-done'), { ...checkIn('a', 5, 'done'), id: 'later' as CheckInId }]
    expect(latestCheckIn('a' as ActionId, looks)?.id).toBe('later')
    expect(latestCheckIn('b' as ActionId, looks)).toBeNull()
  })
})

describe('M-4 not a ten?', () => {
  it('M-4 asks below ten, and not while the number is unknown', () => {
    expect(asksTowardTen(9)).toBe(true)
    expect(asksTowardTen(10)).toBe(false)
    expect(asksTowardTen(null)).toBe(false)
  })
})

describe('M-5 step size', () => {
  const start = '2026-11-01' as CalendarDay
  it.each([
    ['several steps in one sentence', { text: 'Mark bellen en daarna het team inlichten' }, 'several-steps'],
    ['several steps in English', { text: 'Call Mark and then tell the team' }, 'several-steps'],
    ['four weeks or more', { start, end: '2026-11-29' as CalendarDay }, 'long'],
    ['little motivation', { motivation: 6 as const }, 'low-motivation'],
    ['a wish without an act', { text: 'Beter luisteren' }, 'vague'],
    ['no end', { end: null }, 'no-end'],
  ])('M-5 sees %s', (_, given, sign) => {
    expect(stepSizeSigns(action('a', given))).toContain(sign)
  })

  it('M-5 leaves one dated step alone', () => {
    const one = action('a', { text: 'Dinsdag om tien uur Mark bellen', start, end: start, motivation: 8 })
    expect(stepSizeSigns(one)).toEqual([])
    expect(mayBeTooBig(one)).toBe(false)
  })

  it('M-5 offers no split for a missing date alone, nor for an empty row', () => {
    expect(mayBeTooBig(action('a', { end: null }))).toBe(false)
    expect(stepSizeSigns(action('a', { text: '', end: null }))).toEqual([])
  })

  it('M-5 hears words, not pieces of words', () => {
    expect(stepSizeSigns(action('a', { text: 'Naar het meer fietsen om een verbeterplan te zien' }))).toEqual(
      ['vague'],
    )
    expect(stepSizeSigns(action('a', { text: 'De verbetering aan Joke laten zien' }))).toEqual([])
  })
})
