import { describe, expect, test } from 'vitest'
import { Library } from '../../app/library.ts'
import { memoryDocuments } from '../../app/memory-documents.ts'
import { beginConversation, openConversation, planConversation } from './begin-conversation.ts'

async function trajectory() {
  let made = 0
  const library = await Library.open(
    memoryDocuments(),
    () => `id-${++made}`,
    () => 1000,
  )
  const opened = await library?.createTrajectory({ language: 'nl', address: 'je', coachRelation: null })
  if (!library || !opened) throw new Error('memory documents always open')
  return { library, opened }
}

describe('beginning a conversation', () => {
  test('makes a conversation that has begun, and a private note with the same id', async () => {
    const { opened } = await trajectory()
    const id = beginConversation(opened, 5000)
    expect(opened.shared.row('conversations', id)).toMatchObject({ createdAt: 5000, startedAt: 5000 })
    expect(opened.coach.rows('notes').map((note) => note.id)).toEqual([id])
  })

  test('takes the conversation that was prepared', async () => {
    const { opened } = await trajectory()
    const planned = planConversation(opened, 2000)
    opened.shared.write('conversations', planned, 'wish', 'rust')
    expect(planConversation(opened, 3000)).toBe(planned)
    expect(beginConversation(opened, 5000)).toBe(planned)
    expect(opened.shared.rows('conversations')).toHaveLength(1)
    expect(opened.shared.row('conversations', planned)).toMatchObject({
      createdAt: 2000,
      startedAt: 5000,
      wish: 'rust',
    })
    expect(opened.coach.rows('notes')).toHaveLength(1)
  })

  test('makes a next one while an earlier one is still open, and finds the latest open one', async () => {
    const { opened } = await trajectory()
    const first = beginConversation(opened, 5000)
    const second = beginConversation(opened, 6000)
    expect(second).not.toBe(first)
    expect(openConversation(opened.shared.rows('conversations'))?.id).toBe(second)
    opened.shared.set('conversations', second, { endedAt: 7000 })
    expect(openConversation(opened.shared.rows('conversations'))?.id).toBe(first)
  })

  test('leaves nothing behind that undo could take back', async () => {
    const { opened } = await trajectory()
    const id = beginConversation(opened, 5000)
    opened.shared.write('conversations', id, 'goal', 'slapen')
    opened.shared.undo()
    expect(opened.shared.canUndo).toBe(false)
    expect(opened.shared.row('conversations', id)).toMatchObject({ startedAt: 5000, goal: '' })
    expect(opened.coach.canUndo).toBe(false)
  })

  test('shows on the list of trajectories as one conversation', async () => {
    const { library, opened } = await trajectory()
    planConversation(opened, 2000)
    expect(library.index.row('trajectories', opened.id)?.conversations).toBe(0)
    beginConversation(opened, 5000)
    expect(library.index.row('trajectories', opened.id)?.conversations).toBe(1)
  })
})
