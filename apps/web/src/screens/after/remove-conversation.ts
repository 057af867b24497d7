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
 * Gives back how to undo that, for as long as nothing else was changed after it; any other undo of what is shared
 * brings the coach's part back as well.
 */
export function removeConversation(trajectory: OpenTrajectory, id: ConversationId): () => void {
  const { shared } = trajectory
  const rows = hangsOn(trajectory, id)
  let putBack = takeAwayPrivate(trajectory, id)
  shared.changeAlong(
    () => {
      for (const table of ['scenes', 'discoveries', 'options', 'actions', 'checkIns', 'successes'] as const) {
        for (const row of rows[table]) shared.remove(table, row.id)
      }
      shared.remove('conversations', id)
    },
    {
      undone: () => putBack(),
      redone: () => {
        putBack = takeAwayPrivate(trajectory, id)
      },
    },
  )
  return () => shared.undo()
}

/**
 * Takes away what is the coach's alone, as no step that undo could take back by itself: it goes and comes with the
 * conversation. Gives how to put it back; what stands there by then stays.
 */
function takeAwayPrivate(trajectory: OpenTrajectory, id: ConversationId): () => void {
  const { coach } = trajectory
  const { prepared, asked, notes } = hangsOn(trajectory, id)
  const change = (run: () => void) => coach.doc.transact(run, 'follows')
  if (prepared.length + asked.length + notes.length > 0)
    change(() => {
      for (const { id: row } of prepared) coach.remove('prepared', row)
      for (const { id: row } of asked) coach.remove('asked', row)
      for (const { id: row } of notes) coach.remove('notes', row)
    })
  return () =>
    change(() => {
      for (const { id: row, ...given } of prepared)
        if (!coach.row('prepared', row)) coach.add('prepared', given, row)
      for (const { id: row, ...given } of asked) if (!coach.row('asked', row)) coach.add('asked', given, row)
      for (const { id: row, ...given } of notes) {
        const there = coach.row('notes', row)
        // An empty one is made wherever the room is opened.
        if (!there || (there.text === '' && there.draft === '')) coach.add('notes', given, row)
      }
    })
}
