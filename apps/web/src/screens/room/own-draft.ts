import type { ConversationId } from '@lef/method'
import type { OpenTrajectory } from '../../app/library.ts'

/** The own question that was being written for this conversation; empty when there is none. */
export function ownDraft(coach: OpenTrajectory['coach'], conversation: ConversationId): string {
  return coach.row('notes', conversation)?.draft ?? ''
}

/**
 * Keeps an own question while it is being written: whatever turns the screen, or closes it, must not cost half a
 * sentence. It is no step that undo could take back: what was typed in a field that is not there cannot be seen to go.
 */
export function keepOwnDraft(
  coach: OpenTrajectory['coach'],
  conversation: ConversationId,
  draft: string,
): void {
  coach.doc.transact(() => {
    if (!coach.row('notes', conversation)) coach.add('notes', {}, conversation)
    coach.set('notes', conversation, { draft })
  }, 'draft')
}
