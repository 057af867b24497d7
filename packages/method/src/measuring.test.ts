import { expect, it } from 'vitest'
import type { Conversation } from './conversation.ts'
import { goalProgress } from './goal-progress.ts'
import type { ConversationId, OptionId } from './ids.ts'
import { placedOptions, type Option } from './option.ts'
import { parseScore } from './score.ts'

function conversation(id: string, given: Partial<Conversation>): Conversation {
  return {
    id: id as ConversationId,
    createdAt: 0,
    startedAt: null,
    endedAt: null,
    timeBox: null,
    permission: null,
    wentWell: '',
    wish: '',
    goal: '',
    measure: '',
    goalStart: null,
    goalEnd: null,
    reached: '',
    summary: '',
    helped: '',
    hindered: '',
    reported: '',
    appointment: null,
    ...given,
  }
}

it('M-7 reads whole numbers from 1 to 10 as scores; everything else is unknown', () => {
  expect([1, 10].map(parseScore)).toEqual([1, 10])
  expect([0, 11, 5.5, Number.NaN, '7', null, undefined].map(parseScore)).toEqual(Array(7).fill(null))
})

it('M-7 keeps an unknown measurement unknown, oldest conversation first', () => {
  const progress = goalProgress([
    conversation('later', { startedAt: 20, goalStart: 4, goalEnd: 7 }),
    conversation('never measured', { startedAt: 15 }),
    conversation('earlier', { startedAt: 10, goalStart: 3 }),
  ])
  expect(progress.map(({ conversation, start, end }) => [conversation, start, end])).toEqual([
    ['earlier', 3, null],
    ['later', 4, 7],
  ])
})

it('M-7 places an option only when both scores are there', () => {
  const option = (
    id: string,
    attractiveness: Option['attractiveness'],
    feasibility: Option['feasibility'],
  ) => ({
    id: id as OptionId,
    attractiveness,
    feasibility,
  })
  const placed = placedOptions([option('both', 7, 9), option('one', 7, null), option('none', null, null)])
  expect(placed.map(({ id }) => id)).toEqual(['both'])
})
