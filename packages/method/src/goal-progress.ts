import type { Conversation } from './conversation.ts'
import type { Score } from './score.ts'

/** One conversation's two measurements of its own goal; null is unknown and stays so. */
export interface GoalMeasurement {
  readonly conversation: Conversation['id']
  readonly at: number
  readonly goal: string
  readonly start: Score | null
  readonly end: Score | null
}

/** Goal progress over the conversations that were held, oldest first (C5: at the end it *is* measured). */
export function goalProgress(conversations: readonly Conversation[]): readonly GoalMeasurement[] {
  return conversations
    .filter((conversation) => conversation.goalStart !== null || conversation.goalEnd !== null)
    .map((conversation) => ({
      conversation: conversation.id,
      at: conversation.startedAt ?? conversation.createdAt,
      goal: conversation.goal,
      start: conversation.goalStart,
      end: conversation.goalEnd,
    }))
    .sort((a, b) => a.at - b.at)
}
