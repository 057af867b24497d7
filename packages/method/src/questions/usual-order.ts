import type { Step } from '../phase.ts'
import type { Fills, QuestionId } from './question.ts'

/** The order in which a good coach usually asks on a page; what is filled or asked is left out. */
export interface UsualOrder {
  readonly order: readonly QuestionId[]
  /** Once this is known, questions that fill something go before those that fill nothing. */
  readonly fieldsFirstOnce?: Fills
  /** Whether every usual question is followed by one that goes deeper, once this is known. */
  readonly deeperInBetweenOnce?: Fills
}

export const usualOrders: Readonly<Record<Step, UsualOrder>> = {
  opening: {
    order: [
      'opening.contact',
      'opening.time',
      'opening.permission',
      'opening.went-well',
      'action.how-it-went',
      'opening.wish',
    ],
  },
  goal: {
    order: [
      'goal.outcome',
      'goal.missing',
      'goal.learn',
      'goal.sentence',
      'goal.measure',
      'goal.start',
      'goal.how-far',
      'goal.reachable',
    ],
    fieldsFirstOnce: 'goal',
  },
  reality: {
    order: [
      'reality.situation',
      'reality.next-scene',
      'reality.parties',
      'reality.tried',
      'reality.obstacles',
      'reality.discovery',
      'reality.consequences',
      'reality.their-view',
      'reality.pitfalls',
      'reality.turning-point',
      'reality.who-else',
      'reality.when',
      'reality.how-often',
      'reality.not-taken',
    ],
    deeperInBetweenOnce: 'scenes',
  },
  options: {
    order: [
      'options.all',
      'options.no-limit',
      'options.advice',
      'options.start-over',
      'options.obstacle-gone',
      'options.more',
      'options.pros-cons',
      'options.attractive',
      'options.feasible',
      'options.choice',
    ],
  },
  what: {
    order: [
      'what.action',
      'what.start',
      'what.when',
      'what.contribution',
      'what.obstacles',
      'what.overcome',
      'what.inform',
      'what.support',
      'what.mobilise',
      'what.motivation',
      'what.toward-ten',
    ],
  },
  close: {
    order: [
      'close.goal',
      'close.reached',
      'close.summary',
      'close.unsaid',
      'close.helped',
      'close.hindered',
      'close.next',
      'close.reported',
    ],
  },
}
