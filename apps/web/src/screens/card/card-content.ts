import type { Phase, Register } from '@lef/method'
import { questionById, wordingOf } from '@lef/method/questions'

/** What is to be written under a phase: plain lines, options with two scores, or a plan with days. */
export type Writing = 'lines' | 'options' | 'plan'

export interface CardPhase {
  readonly phase: Phase
  /** GROW keeps its letters in every language. */
  readonly letter: 'G' | 'R' | 'O' | 'W'
  readonly questions: readonly string[]
  /** A number from 1 to 10 that is circled by hand, or null. */
  readonly scale: string | null
  readonly writing: Writing
  readonly lines: number
}

export interface Card {
  readonly opening: string
  readonly phases: readonly CardPhase[]
  readonly closing: string
  readonly closingScale: string
}

const plan = [
  {
    phase: 'goal',
    letter: 'G',
    ask: ['goal.outcome', 'goal.measure'],
    scale: 'goal.start',
    writing: 'lines',
    lines: 3,
  },
  {
    phase: 'reality',
    letter: 'R',
    ask: ['reality.situation', 'reality.tried', 'reality.their-view'],
    scale: null,
    writing: 'lines',
    lines: 5,
  },
  {
    phase: 'options',
    letter: 'O',
    ask: ['options.all', 'options.no-limit', 'options.obstacle-gone'],
    scale: null,
    writing: 'options',
    lines: 4,
  },
  {
    phase: 'what',
    letter: 'W',
    ask: ['what.action', 'what.when', 'what.obstacles'],
    scale: 'what.motivation',
    writing: 'plan',
    lines: 3,
  },
] as const satisfies readonly (Omit<CardPhase, 'questions' | 'scale'> & {
  readonly ask: readonly string[]
  readonly scale: string | null
})[]

/** The questions of the card, by id: whatever stands on it can be found in the bank. */
export const cardQuestionIds: readonly string[] = [
  'opening.went-well',
  ...plan.flatMap(({ ask, scale }) => (scale === null ? [...ask] : [...ask, scale])),
  'close.summary',
  'close.goal',
]

/** The card in one register. A question that the bank no longer has is left out. */
export function cardIn(register: Register): Card {
  const say = (id: string): string => {
    const question = questionById(id)
    return question ? (wordingOf(question, register, 0) ?? '') : ''
  }
  return {
    opening: say('opening.went-well'),
    phases: plan.map(({ ask, scale, ...phase }) => ({
      ...phase,
      questions: ask.map(say).filter((question) => question !== ''),
      scale: scale === null ? null : say(scale),
    })),
    closing: say('close.summary'),
    closingScale: say('close.goal'),
  }
}
