import { phaseStates } from '../src/phase/index.ts'
import type { Recipe } from './fit-part.ts'

export type PartName = 'coach' | 'coachee' | 'phaseCoach' | 'phaseCoachee'

/** How each part is trained; numbers were chosen by leaving out train conversations, and looking at dev. */
export const recipes: Readonly<Record<PartName, Recipe>> = {
  coach: {
    outputs: [
      'question.open',
      'question.closed',
      'question.leading',
      'question.choice',
      'question.why',
      'gift',
      'gift.permission',
      'reflection',
      'summary',
      'affirmation',
      'judgement',
      'yes-but',
      'hedge',
      'information',
      'question',
    ],
    ridge: 0.5,
    conversations: 3,
    most: 3200,
    lift: 0.5,
    least: 1,
    hint: 9,
  },
  coachee: {
    outputs: [
      'change-talk',
      'sustain-talk',
      'possibility',
      'problem',
      'excuse',
      'resistance',
      'mindset.fixed',
      'mindset.growth',
      'alert',
    ],
    ridge: 0.5,
    conversations: 3,
    most: 3200,
    lift: 0.5,
    least: 1,
    hint: 9,
  },
  phaseCoach: {
    outputs: phaseStates,
    ridge: 0.5,
    conversations: 3,
    most: 1800,
    lift: 0.5,
    least: 1,
    hint: 5,
  },
  phaseCoachee: {
    outputs: phaseStates,
    ridge: 0.5,
    conversations: 3,
    most: 1800,
    lift: 0.5,
    least: 1,
    hint: 5,
  },
}

/** Conversations are left out in so many turns to calibrate. */
export const folds = 6

/** What accuses a coach is said only where it is mostly right, however much of it is missed. */
export const cautious: ReadonlySet<string> = new Set(['gift', 'judgement', 'yes-but', 'question.leading'])
