import type { CalendarDay } from './calendar-day.ts'
import type { ActionId, CheckInId, ConversationId, OptionId } from './ids.ts'
import type { Score } from './score.ts'

/** One row of the action plan, with every field of C9. */
export interface Action {
  readonly id: ActionId
  readonly conversation: ConversationId | null
  readonly order: number
  /** The option it carries out; null when it stands by itself. */
  readonly option: OptionId | null
  /** The larger action that it was split from (F6). */
  readonly partOf: ActionId | null
  readonly text: string
  readonly start: CalendarDay | null
  readonly end: CalendarDay | null
  readonly contribution: string
  readonly obstacles: string
  readonly overcome: string
  readonly inform: string
  readonly support: string
  readonly motivation: Score | null
  /** Not a ten? What must happen, and by whom, to move it toward ten. */
  readonly towardTen: string
  readonly towardTenBy: string
  /** Withdrawn by the coachee (A3): out of the plan, kept in the record. */
  readonly withdrawn: boolean
}

export const outcomes = ['done', 'partly', 'not-done'] as const
export type Outcome = (typeof outcomes)[number]

/** A look back on an action (E4): an outcome that was not reached is a subject, not a fault. */
export interface CheckIn {
  readonly id: CheckInId
  readonly action: ActionId | null
  /** Instant, ms since 1970. */
  readonly at: number
  readonly outcome: Outcome | null
  readonly happened: string
  readonly learned: string
  readonly next: string
}

/** The latest look back on an action, or null when nobody has looked yet. */
export function latestCheckIn(action: ActionId, checkIns: readonly CheckIn[]): CheckIn | null {
  let latest: CheckIn | null = null
  for (const checkIn of checkIns) {
    if (checkIn.action === action && (!latest || checkIn.at >= latest.at)) latest = checkIn
  }
  return latest
}

/** The actions that smaller ones took the place of (F6); a step without words has taken no place yet. */
export function replacedActions(actions: readonly Action[]): ReadonlySet<ActionId> {
  const steps = actions.filter((action) => !action.withdrawn && action.text.trim() !== '')
  return new Set(steps.map((step) => step.partOf).filter((whole) => whole !== null))
}

/** Actions still to look back on: not withdrawn, not done, and not replaced by smaller ones. */
export function openActions(actions: readonly Action[], checkIns: readonly CheckIn[]): readonly Action[] {
  const split = replacedActions(actions)
  // One pass over the looks back, however many: this runs while people type.
  const latest = new Map<ActionId, CheckIn>()
  for (const checkIn of checkIns) {
    if (checkIn.action && checkIn.at >= (latest.get(checkIn.action)?.at ?? checkIn.at)) {
      latest.set(checkIn.action, checkIn)
    }
  }
  return actions.filter(
    (action) =>
      !action.withdrawn &&
      !split.has(action.id) &&
      action.text.trim() !== '' &&
      latest.get(action.id)?.outcome !== 'done',
  )
}

/** Whether the follow-up "not a ten?" (C9) is in place. */
export function asksTowardTen(motivation: Score | null): boolean {
  return motivation !== null && motivation < 10
}
