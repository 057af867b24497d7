import { parseCalendarDay, type ConversationId } from '@lef/method'
import { proposeQuestion, type Asked, type Fills } from '@lef/method/questions'
import { coachSchema, Records, trajectorySchema } from '@lef/store'
import { expect, it } from 'vitest'
import { Doc } from 'yjs'
import type { OpenTrajectory } from '../../app/library.ts'
import { rowsOf, soFarOf, touchedLast } from './so-far.ts'

function open() {
  let next = 0
  const newId = () => `id${next++}`
  const trajectory = {
    id: 't',
    shared: new Records(new Doc(), trajectorySchema, newId),
    coach: new Records(new Doc(), coachSchema, newId),
  } as OpenTrajectory
  const conversation = trajectory.shared.add('conversations', {}) as ConversationId
  const read = () => {
    const rows = rowsOf(trajectory, conversation)
    if (!rows) throw new Error('the conversation is there')
    return soFarOf(rows)
  }
  return { trajectory, conversation, read }
}

it('counts nothing as filled in a new conversation', () => {
  expect([...open().read().filled]).toEqual([])
})

it('does not count blanks, nor scores of some options only', () => {
  const { trajectory, conversation, read } = open()
  trajectory.shared.write('conversations', conversation, 'goal', '   ')
  const first = trajectory.shared.add('options', { conversation, text: 'Ask Mark' })
  const second = trajectory.shared.add('options', { conversation, text: 'Wait' })
  trajectory.shared.add('options', { conversation })
  trajectory.shared.set('options', first, { attractiveness: 7, feasibility: 9, chosen: true })
  expect([...read().filled].sort()).toEqual(['choice', 'options'])
  trajectory.shared.set('options', second, { attractiveness: 3, feasibility: 4 })
  expect(read().filled.has('scores')).toBe(true)
})

it('takes days and motivation from the plan as it stands: not from what was split, withdrawn or not worded', () => {
  const { trajectory, conversation, read } = open()
  const { shared } = trajectory
  const end = parseCalendarDay('2026-11-27')
  const given = { conversation, end, motivation: 10 } as const
  const whole = shared.add('actions', { conversation, text: 'Talk to everyone' })
  expect(read().filled.has('dates')).toBe(false)
  shared.add('actions', { ...given, text: 'Talk to Mark', partOf: whole })
  shared.add('actions', { conversation, text: 'Never mind', withdrawn: true })
  shared.add('actions', { conversation, text: ' ' })
  const fields = ['dates', 'motivation', 'towardTen'] as const
  expect(fields.filter((field) => !read().filled.has(field))).toEqual([])
  shared.add('actions', { conversation, text: 'Talk to Ann', partOf: whole })
  expect(fields.filter((field) => read().filled.has(field))).toEqual([])
})

it('hears how an obstacle is to be overcome, and does not ask for it again', () => {
  const { trajectory, conversation, read } = open()
  trajectory.shared.add('actions', {
    conversation,
    text: 'Call Mark',
    obstacles: 'Fear',
    overcome: 'Count to ten',
  })
  const { filled, words } = read()
  expect([...words.values()]).toContainEqual({ field: 'overcome', text: 'Count to ten' })
  const ask = (known: ReadonlySet<Fills>) => {
    const asked: Asked[] = []
    for (;;) {
      const next = proposeQuestion({
        step: 'what',
        register: 'en',
        filled: known,
        captured: [],
        asked,
        seed: 1,
      })
      if (next?.source !== 'bank') return asked.flatMap((one) => ('own' in one ? [] : one.questionId))
      asked.push({ questionId: next.questionId, wordingIndex: next.wordingIndex })
    }
  }
  expect(ask(filled)).not.toContain('what.overcome')
  expect(ask(new Set([...filled].filter((field) => field !== 'overcome')))).toContain('what.overcome')
})

it('reads only the rows of this conversation', () => {
  const { trajectory, read } = open()
  trajectory.shared.add('scenes', { conversation: 'other' as ConversationId, text: 'elsewhere' })
  expect(read().words.size).toBe(0)
})

it('moves the words that were touched last to the end', () => {
  const { trajectory, conversation, read } = open()
  const scene = trajectory.shared.add('scenes', { conversation, text: 'one' })
  trajectory.shared.add('scenes', { conversation, text: 'two' })
  const before = read().words
  trajectory.shared.write('scenes', scene, 'text', 'one, the best choice')
  const order = [...touchedLast(before, read().words).values()].map(({ text }) => text)
  expect(order).toEqual(['two', 'one, the best choice'])
})

it('knows of a plan that an earlier conversation left open', () => {
  const { trajectory, conversation, read } = open()
  trajectory.shared.add('actions', { conversation, text: 'of today' })
  expect(read().filled.has('earlierActions')).toBe(false)
  const earlier = trajectory.shared.add('actions', {
    conversation: 'before' as ConversationId,
    text: 'of then',
  })
  expect(read().filled.has('earlierActions')).toBe(true)
  trajectory.shared.add('checkIns', { action: earlier, at: 1, outcome: 'done' })
  expect(read().filled.has('earlierActions')).toBe(false)
})
