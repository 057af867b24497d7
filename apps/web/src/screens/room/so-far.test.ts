import { parseCalendarDay, type ConversationId } from '@lef/method'
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
  trajectory.shared.add('options', { conversation, text: 'Wait' })
  trajectory.shared.set('options', first, { attractiveness: 7, feasibility: 9, chosen: true })
  expect([...read().filled].sort()).toEqual(['choice', 'options'])
})

it('knows what is reported, and takes it for nobody’s words: the product writes it', () => {
  const { trajectory, conversation, read } = open()
  trajectory.shared.write(
    'conversations',
    conversation,
    'reported',
    'Alleen dat er een gesprek was. Nooit de inhoud.',
  )
  expect([...read().filled]).toEqual(['reported'])
  expect(read().words.size).toBe(0)
})

it('knows how long there is, and how an obstacle will be met', () => {
  const { trajectory, conversation, read } = open()
  trajectory.shared.set('conversations', conversation, { timeBox: 30 })
  trajectory.shared.add('actions', { conversation, text: 'Ask Mark', overcome: 'Call him instead' })
  expect([...read().filled].sort()).toEqual(['actions', 'overcome', 'timeBox'])
  expect([...read().words.values()].map(({ text }) => text)).toEqual(['Ask Mark', 'Call him instead'])
})

it('hears when a scene was and by whom a ten comes, though neither says that the scene or the step is there', () => {
  const { trajectory, conversation, read } = open()
  trajectory.shared.add('scenes', { conversation, when: 'always on Mondays' })
  trajectory.shared.add('actions', { conversation, motivation: 7, towardTenBy: 'somebody' })
  expect([...read().filled]).toEqual(['motivation'])
  expect([...read().words.values()]).toEqual([
    { field: 'scenes', text: 'always on Mondays' },
    { field: 'towardTen', text: 'somebody' },
  ])
})

it('asks for both days of an action: the one it starts and the one it is done', () => {
  const { trajectory, conversation, read } = open()
  const action = trajectory.shared.add('actions', { conversation, text: 'Ask Mark' })
  const day = parseCalendarDay('2026-12-01')
  trajectory.shared.set('actions', action, { end: day })
  expect([...read().filled].sort()).toEqual(['actions', 'end'])
  trajectory.shared.set('actions', action, { start: day })
  expect([...read().filled].sort()).toEqual(['actions', 'end', 'start'])
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
