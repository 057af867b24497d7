import type { Phase, Step } from '@lef/method'

/** The phase whose colour a step wears: the opening leads to the goal, the close follows the plan. */
export function phaseOfStep(step: Step): Phase {
  if (step === 'opening') return 'goal'
  if (step === 'close') return 'what'
  return step
}
