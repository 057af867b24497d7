import type { FindingRule } from '../../finding-rule.ts'
import { borrowedWays } from './borrowed.ts'
import { offeredSolutions } from './offered.ts'
import { presupposedPlans } from './presupposed.ts'
import { pressedSolutions } from './pressed.ts'
import { weighedSolutions } from './weighed.ts'

/**
 * Advice in a question that stands alone, as a coach drafts it. In a conversation the same words may ask on what the
 * coachee has just named, so only the guard uses these rules, and only for what is not on the page yet.
 */
export const dutchDraftedGifts: readonly FindingRule[] = [
  ...presupposedPlans,
  ...weighedSolutions,
  ...offeredSolutions,
  ...borrowedWays,
  ...pressedSolutions,
]
