import { openActions, type CalendarDay } from '@lef/method'
import type { CoachSchema, Records, TrajectorySchema } from '@lef/store'

/** What the list on the first screen says of a trajectory. */
export function lineOf(shared: Records<TrajectorySchema>, coach: Records<CoachSchema>) {
  const root = shared.root()
  const talks = coach.rows('talks')
  return {
    coachee: root.coachee,
    coach: root.coach,
    question: root.coachingQuestion || root.goal || latestGoal(shared.rows('conversations')),
    conversations: shared.rows('conversations').filter((row) => row.startedAt !== null).length,
    openActions: openActions(shared.rows('actions'), shared.rows('checkIns')).length,
    talks: talks.length,
    wordsUntil: firstDay(talks.map((talk) => talk.wordsUntil)),
  }
}

const firstDay = (days: readonly (CalendarDay | null)[]): CalendarDay | null =>
  days.filter((day) => day !== null).toSorted()[0] ?? null

/** Conversations have no order of their own: the latest that has a goal is the one that began last. */
function latestGoal(
  conversations: readonly {
    readonly startedAt: number | null
    readonly createdAt: number
    readonly goal: string
  }[],
): string {
  let latest: (typeof conversations)[number] | null = null
  for (const conversation of conversations) {
    if (conversation.goal.trim() === '') continue
    if (!latest || begin(conversation) >= begin(latest)) latest = conversation
  }
  return latest?.goal ?? ''
}

function begin(conversation: { readonly startedAt: number | null; readonly createdAt: number }): number {
  return conversation.startedAt ?? conversation.createdAt
}
