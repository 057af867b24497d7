import {
  dayOf,
  latestCheckIn,
  openActions,
  type Action,
  type CalendarDay,
  type CheckIn,
  type CheckInId,
  type Outcome,
  type SuccessId,
} from '@lef/method'
import type { Records, TrajectorySchema } from '@lef/store'

type Shared = Records<TrajectorySchema>

/**
 * The look back of this very day, which can still be changed; earlier ones stand as they are. One that lies
 * ahead was made before the clock was put back: it is the one at hand, else a new one could never be the latest.
 */
export function lookBackOf(
  action: Action,
  checkIns: readonly CheckIn[],
  today: CalendarDay,
  zone: string,
): CheckIn | null {
  const latest = latestCheckIn(action.id, checkIns)
  return latest && dayOf(latest.at, zone) >= today ? latest : null
}

/** The actions of a trajectory as one looks back on them. */
export interface Looked {
  /** Still open, or looked back on today; the earliest end first. */
  readonly now: readonly Action[]
  /** Done before today, withdrawn, or replaced by smaller steps. */
  readonly behind: readonly Action[]
}

/** Parts what asks for a look from what lies behind. */
export function sortActions(
  actions: readonly Action[],
  checkIns: readonly CheckIn[],
  today: CalendarDay,
  zone: string,
): Looked {
  const open = new Set(openActions(actions, checkIns))
  const filled = actions.filter((action) => action.text.trim() !== '')
  const isNow = (action: Action) =>
    !action.withdrawn && (open.has(action) || lookBackOf(action, checkIns, today, zone) !== null)
  const shown = new Set<string | null>(filled.filter(isNow).map((action) => action.id))
  return {
    // A smaller step made just now stands with the action that it came from.
    now: filled
      .filter((action) => shown.has(action.id) && !shown.has(action.partOf))
      .sort((a, b) => byDay(a, b) || a.order - b.order),
    behind: filled.filter((action) => !shown.has(action.id)),
  }
}

/** Smaller steps of an action that are still in the plan. */
export function stepsOf(action: Action, actions: readonly Action[]): readonly Action[] {
  return actions.filter((other) => other.partOf === action.id && !other.withdrawn)
}

/** Says how it went: today's look back takes the new outcome, else one is made. */
export function setOutcome(
  shared: Shared,
  action: Action,
  current: CheckIn | null,
  outcome: Outcome | null,
  at: number,
) {
  shared.endStep()
  if (current) shared.set('checkIns', current.id, { outcome })
  else shared.add('checkIns', { action: action.id, at, outcome })
  shared.endStep()
}

/** Makes a smaller step of what comes next, in the same plan as the action that it replaces (F6). */
export function addSmallerStep(shared: Shared, action: Action, words: string): string {
  shared.endStep()
  const id = shared.add('actions', {
    conversation: action.conversation,
    option: action.option,
    partOf: action.id,
    contribution: action.contribution,
    text: words.trim(),
  })
  shared.endStep()
  return id
}

/** The success that was noted at a look back has this id, so that it is noted once. */
export function successIdOf(checkIn: CheckInId): SuccessId {
  return `success-${checkIn}` as SuccessId
}

/** Notes a success at a look back (F3); it begins with the words of the action. */
export function noteSuccess(shared: Shared, action: Action, checkIn: CheckIn, at: number): void {
  shared.endStep()
  const given = { conversation: action.conversation, at, text: action.text.trim() }
  shared.add('successes', given, successIdOf(checkIn.id))
  shared.endStep()
}

/** Takes an action out of the plan, or puts it back (A3). */
export function setWithdrawn(shared: Shared, action: Action, withdrawn: boolean): void {
  shared.endStep()
  shared.set('actions', action.id, { withdrawn })
  shared.endStep()
}

/** By the day it is to be done, what has no day last. */
function byDay(a: Action, b: Action): number {
  const [left, right] = [a.end ?? a.start, b.end ?? b.start]
  if (left === right) return 0
  if (left === null) return 1
  if (right === null) return -1
  return left < right ? -1 : 1
}
