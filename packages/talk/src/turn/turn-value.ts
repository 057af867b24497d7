import type { Code } from '../findings/code.ts'
import type { Finding } from '../findings/finding.ts'

/** What a whole turn mainly is, of each person. */
export const turnValues = {
  coach: ['question', 'reflection', 'input', 'other'],
  coachee: ['change', 'sustain', 'neutral'],
} as const
export type TurnValue = (typeof turnValues)['coach' | 'coachee'][number]

/** What a finding, or a label, has that is needed here. */
export type CodedSpan = Pick<Finding, 'code' | 'end'>

/** For which value of a turn each code speaks; codes that are not here speak for none. */
const speaksFor = {
  coach: {
    question: ['question.open', 'question.closed', 'question.leading', 'question.choice', 'question.why'],
    reflection: ['reflection', 'summary'],
    input: ['gift', 'gift.permission', 'information'],
    other: ['affirmation', 'judgement', 'yes-but', 'hedge'],
  },
  coachee: { change: ['change-talk'], sustain: ['sustain-talk', 'resistance'] },
} as const satisfies Record<'coach' | 'coachee', Partial<Record<TurnValue, readonly Code[]>>>

const has = (coded: readonly CodedSpan[], codes: readonly Code[]): boolean =>
  coded.some(({ code }) => codes.includes(code))

/** The values of a turn that its codes speak for. With two or more, codes alone do not say what it mainly is. */
export const valuesIn = (role: 'coach' | 'coachee', coded: readonly CodedSpan[]): string[] =>
  Object.entries<readonly Code[]>(speaksFor[role]).flatMap(([value, codes]) =>
    has(coded, codes) ? [value] : [],
  )

/**
 * What a coach's turn is by what is coded in it: a question before a reflection or summary, before input (advice, its
 * announcement, information), before all other.
 */
export function behaviourOf(coded: readonly CodedSpan[]): (typeof turnValues)['coach'][number] {
  const { question, reflection, input } = speaksFor.coach
  if (has(coded, question)) return 'question'
  if (has(coded, reflection)) return 'reflection'
  return has(coded, input) ? 'input' : 'other'
}

/** What a coachee's turn is: change talk, or sustain talk with resistance; where both are in a turn, the one said last. */
export function clientTalkOf(coded: readonly CodedSpan[]): (typeof turnValues)['coachee'][number] {
  const lastEnd = (codes: readonly Code[]): number =>
    Math.max(-1, ...coded.filter(({ code }) => codes.includes(code)).map(({ end }) => end))
  const change = lastEnd(speaksFor.coachee.change)
  const sustain = lastEnd(speaksFor.coachee.sustain)
  if (change < 0 && sustain < 0) return 'neutral'
  return sustain > change ? 'sustain' : 'change'
}
