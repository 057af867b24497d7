import type { ConversationId } from '@lef/method'
import type { Row, TrajectorySchema } from '@lef/store'
import type { OpenTrajectory } from '../../app/library.ts'

export type ConversationRow = Row<TrajectorySchema['tables']['conversations']>

/** The conversation that was prepared and did not begin yet, the latest when there are several. */
export function plannedConversation(rows: readonly ConversationRow[]): ConversationRow | null {
  return latest(
    rows.filter((row) => row.startedAt === null && row.endedAt === null),
    (row) => row.createdAt,
  )
}

/** The conversation that began and was not closed, the latest when there are several. */
export function openConversation(rows: readonly ConversationRow[]): ConversationRow | null {
  return latest(
    rows.filter((row) => row.startedAt !== null && row.endedAt === null),
    (row) => row.startedAt ?? row.createdAt,
  )
}

/**
 * Begins a conversation: the planned one when there is one, else a new one, with a private note for the coach.
 * `now` in ms since 1970.
 */
export function beginConversation(trajectory: OpenTrajectory, now: number): ConversationId {
  const id = planConversation(trajectory, now)
  // Not a step of undo: a conversation that is being held cannot be un-begun by Ctrl+Z.
  trajectory.shared.doc.transact(() => {
    trajectory.shared.set('conversations', id, { startedAt: now })
  }, 'begun')
  return id
}

/** The planned conversation of a trajectory; makes one when there is none. */
export function planConversation({ shared, coach }: OpenTrajectory, now: number): ConversationId {
  const planned = plannedConversation(shared.rows('conversations'))
  const id =
    planned?.id ?? shared.doc.transact(() => shared.add('conversations', { createdAt: now }), 'begun')
  if (!coach.row('notes', id)) coach.doc.transact(() => coach.add('notes', {}, id), 'begun')
  return id
}

function latest<T>(rows: readonly T[], at: (row: T) => number): T | null {
  let found: T | null = null
  for (const row of rows) if (!found || at(row) >= at(found)) found = row
  return found
}
