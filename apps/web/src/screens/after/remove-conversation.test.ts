import type { ConversationId, TrajectoryId } from '@lef/method'
import { coachSchema, Records, trajectorySchema } from '@lef/store'
import { describe, expect, it } from 'vitest'
import { Doc } from 'yjs'
import type { OpenTrajectory } from '../../app/library.ts'
import { removeConversation } from './remove-conversation.ts'

function filled(): { trajectory: OpenTrajectory; first: ConversationId; second: ConversationId } {
  let next = 0
  const newId = () => `id${next++}`
  const shared = new Records(new Doc(), trajectorySchema, newId)
  const coach = new Records(new Doc(), coachSchema, newId)
  const conversations = [1, 2].map((createdAt) => {
    const conversation = shared.add('conversations', { createdAt, goal: `goal ${createdAt}` })
    shared.add('scenes', { conversation, text: 'scene' })
    shared.add('discoveries', { conversation, text: 'seen' })
    shared.add('options', { conversation, text: 'option' })
    const action = shared.add('actions', { conversation, text: 'action' })
    shared.add('checkIns', { action, at: 1, outcome: 'not-done', happened: 'rain' })
    shared.add('successes', { conversation, text: 'success' })
    coach.add('prepared', { conversation, text: 'question' })
    coach.add('asked', { conversation, text: 'question' })
    coach.add('notes', { text: 'private' }, conversation)
    return conversation
  })
  const [first, second] = conversations
  if (!first || !second) throw new Error('two conversations were made')
  return { trajectory: { id: 't' as TrajectoryId, shared, coach }, first, second }
}
function everything({ shared, coach }: OpenTrajectory) {
  return {
    conversations: shared.rows('conversations'),
    scenes: shared.rows('scenes'),
    discoveries: shared.rows('discoveries'),
    options: shared.rows('options'),
    actions: shared.rows('actions'),
    checkIns: shared.rows('checkIns'),
    successes: shared.rows('successes'),
    prepared: coach.rows('prepared'),
    asked: coach.rows('asked'),
    notes: coach.rows('notes'),
  }
}

describe('deleting a conversation', () => {
  it('takes everything that hangs on it, the coach’s own things too, and nothing of another', () => {
    const { trajectory, first, second } = filled()
    removeConversation(trajectory, first)
    const left = Object.entries(everything(trajectory)).map(([table, rows]) => [table, rows.length])
    expect(left.filter(([, count]) => count !== 1)).toEqual([])
    expect(trajectory.shared.row('conversations', second)).not.toBeNull()
    expect(trajectory.coach.row('notes', second)).not.toBeNull()
  })

  it('is undone whole', () => {
    const { trajectory, first } = filled()
    const before = everything(trajectory)
    const undo = removeConversation(trajectory, first)
    undo()
    expect(everything(trajectory)).toEqual(before)
  })

  it('is undone whole by any undo of what is shared, also when it was done again', () => {
    const { trajectory, first, second } = filled()
    const { shared, coach } = trajectory
    coach.set('notes', first, { draft: 'half asked' })
    const before = everything(trajectory)
    removeConversation(trajectory, first)
    // What the coach did meanwhile is no business of it, and an empty note is no note.
    coach.write('notes', second, 'text', 'changed')
    coach.add('notes', {}, first)
    shared.undo()
    expect(everything(trajectory)).toEqual({
      ...before,
      notes: before.notes.map((note) => (note.id === first ? note : { ...note, text: 'changed' })),
    })
    shared.redo()
    expect([coach.row('notes', first), coach.rows('asked').length]).toEqual([null, 1])
    shared.undo()
    expect(coach.row('notes', first)).toMatchObject({ text: 'private', draft: 'half asked' })
    expect(coach.rows('prepared')).toEqual(before.prepared)
  })

  it('leaves the coach’s last change alone when nothing of the coach hung on it', () => {
    const { trajectory, first, second } = filled()
    for (const table of ['prepared', 'asked', 'notes'] as const) {
      for (const row of trajectory.coach.rows(table)) {
        const own = table === 'notes' ? row.id : 'conversation' in row ? row.conversation : null
        if (own === first) trajectory.coach.remove(table, row.id)
      }
    }
    trajectory.coach.endStep()
    trajectory.coach.write('notes', second, 'text', 'changed')
    removeConversation(trajectory, first)()
    expect(trajectory.coach.row('notes', second)?.text).toBe('changed')
  })
})
