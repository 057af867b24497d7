import type { ConversationId } from '@lef/method'
import type { OpenTrajectory } from '../../app/library.ts'

/** What goes along when a conversation is deleted; counts of what people wrote, for the question beforehand. */
export function hangsOn(trajectory: OpenTrajectory, id: ConversationId) {
  const { shared, coach } = trajectory
  const of = <T extends { readonly conversation: string | null }>(rows: readonly T[]) =>
    rows.filter((row) => row.conversation === id)
  const actions = of(shared.rows('actions'))
  const taken = new Set<string | null>(actions.map((action) => action.id))
  return {
    scenes: of(shared.rows('scenes')),
    discoveries: of(shared.rows('discoveries')),
    options: of(shared.rows('options')),
    actions,
    checkIns: shared.rows('checkIns').filter((checkIn) => taken.has(checkIn.action)),
    successes: of(shared.rows('successes')),
    prepared: of(coach.rows('prepared')),
    asked: of(coach.rows('asked')),
    notes: coach.rows('notes').filter((note) => note.id === id),
  }
}

/**
 * Deletes a conversation with everything that hangs on it, in what is shared and in what is the coach's alone.
 * Gives back how to undo exactly that, for as long as nothing else was changed after it.
 */
export function removeConversation(trajectory: OpenTrajectory, id: ConversationId): () => void {
  const { shared, coach } = trajectory
  const rows = hangsOn(trajectory, id)
  const hasPrivate = rows.prepared.length + rows.asked.length + rows.notes.length > 0
  shared.endStep()
  shared.change(() => {
    for (const table of ['scenes', 'discoveries', 'options', 'actions', 'checkIns', 'successes'] as const) {
      for (const row of rows[table]) shared.remove(table, row.id)
    }
    shared.remove('conversations', id)
  })
  shared.endStep()
  if (hasPrivate) {
    coach.endStep()
    coach.change(() => {
      for (const table of ['prepared', 'asked', 'notes'] as const) {
        for (const row of rows[table]) coach.remove(table, row.id)
      }
    })
    coach.endStep()
  }
  return () => {
    shared.undo()
    if (hasPrivate) coach.undo()
  }
}
