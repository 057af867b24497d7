import type { ConversationId, ProcessFact } from '@lef/method'
import type { SharedTrajectory } from '../../app/library.ts'
import { messagesIn } from '../../messages/messages.ts'
import { roomMessages } from './messages.ts'

/** What would be reported of this conversation, as it is read out at the close. */
export function reportedFacts({ shared }: SharedTrajectory): readonly ProcessFact[] {
  const root = shared.root()
  return root.coachRelation === 'manager' ? [] : (root.reports ?? [])
}

/**
 * Ends a conversation: the end is noted, and with it the words in which was read out what would be reported,
 * so that the coachee's own copy tells what was promised that day.
 */
export function finishConversation(
  trajectory: SharedTrajectory,
  conversation: ConversationId,
  now: number,
): void {
  const { shared } = trajectory
  const { language, address } = shared.root()
  // It goes with the coachee's page, so it speaks the trajectory's language and not the device's.
  const m = messagesIn(roomMessages, language, address)
  const facts = reportedFacts(trajectory).map((fact) => m.reportedFacts[fact])
  const said = facts.length === 0 ? m.reportedNothing : `${m.reportedList(facts)} ${m.reportedNever}`
  shared.endStep()
  shared.change(() => {
    shared.write('conversations', conversation, 'reported', said)
    shared.set('conversations', conversation, { endedAt: now })
  })
}
