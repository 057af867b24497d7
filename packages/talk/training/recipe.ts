import { phaseStates } from '../src/phase/index.ts'
import { turnValues } from '../src/turn/index.ts'
import type { Recipe } from './fit-part.ts'

export type PartName = 'coach' | 'coachee' | 'phaseCoach' | 'phaseCoachee' | 'wholeCoach' | 'wholeCoachee'

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
  wholeCoach: {
    outputs: turnValues.coach,
    ridge: 0.5,
    conversations: 3,
    most: 1000,
    lift: 0.5,
    least: 1,
    hint: 0,
  },
  wholeCoachee: {
    outputs: turnValues.coachee,
    ridge: 0.5,
    conversations: 3,
    most: 1200,
    lift: 0.5,
    least: 1,
    hint: 0,
  },
}

/**
 * What accuses a coach is said only where such a share of it was right, however much of it is missed; advice, which is
 * said oftenest, has to be right oftenest.
 */
export const caution: Readonly<Record<string, number>> = {
  gift: 0.85,
  judgement: 0.75,
  'yes-but': 0.75,
  'question.leading': 0.75,
}

/** What some coaches do all the time and others hardly ever, so that neither sort alone should say from where it counts. */
export const balanced: ReadonlySet<string> = new Set(['reflection'])
