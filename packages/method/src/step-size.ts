import type { Action } from './action.ts'
import { daysBetween } from './calendar-day.ts'

/** A sign that an action may be too big a step (F6). It asks; it never judges. */
export type StepSizeSign = 'several-steps' | 'long' | 'no-end' | 'low-motivation' | 'vague'

/** From this many days on, an action is offered to be split. Ours, not from literature. */
export const longActionDays = 28

/** Words that tie several steps into one sentence. */
const joins = /\b(en daarna|en dan|en vervolgens|daarna|vervolgens|and then|after that|afterwards)\b|;/iu
const vague =
  /\b(altijd|voortaan|nooit meer|vaker|meer|beter|proberen|always|never again|more often|better|try)\b/iu

/** Signs that an action might be split into smaller ones, most telling first; empty when it looks like one step. */
export function stepSizeSigns(
  action: Pick<Action, 'text' | 'start' | 'end' | 'motivation'>,
): readonly StepSizeSign[] {
  const signs: StepSizeSign[] = []
  if (action.text.trim() === '') return signs
  if (joins.test(action.text)) signs.push('several-steps')
  if (action.start && action.end && daysBetween(action.start, action.end) >= longActionDays)
    signs.push('long')
  if (action.motivation !== null && action.motivation <= 6) signs.push('low-motivation')
  if (vague.test(action.text)) signs.push('vague')
  if (!action.end) signs.push('no-end')
  return signs
}

/** Whether to offer a split: a missing end date alone is no reason, the row asks for that itself. */
export function mayBeTooBig(action: Pick<Action, 'text' | 'start' | 'end' | 'motivation'>): boolean {
  return stepSizeSigns(action).some((sign) => sign !== 'no-end')
}
