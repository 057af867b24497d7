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

const has = (coded: readonly CodedSpan[], ...codes: readonly Code[]): boolean =>
  coded.some(({ code }) => codes.includes(code))

/**
 * What a coach's turn is by what is coded in it: a question before a reflection or summary, before input (advice, its
 * announcement, information), before all other.
 */
export function behaviourOf(coded: readonly CodedSpan[]): (typeof turnValues)['coach'][number] {
  if (coded.some(({ code }) => code.startsWith('question.'))) return 'question'
  if (has(coded, 'reflection', 'summary')) return 'reflection'
  return has(coded, 'gift', 'gift.permission', 'information') ? 'input' : 'other'
}

/** What a coachee's turn is: change talk, or sustain talk with resistance; where both are in a turn, the one said last. */
export function clientTalkOf(coded: readonly CodedSpan[]): (typeof turnValues)['coachee'][number] {
  const lastEnd = (...codes: readonly Code[]): number =>
    Math.max(-1, ...coded.filter(({ code }) => codes.includes(code)).map(({ end }) => end))
  const change = lastEnd('change-talk')
  const sustain = lastEnd('sustain-talk', 'resistance')
  if (change < 0 && sustain < 0) return 'neutral'
  return sustain > change ? 'sustain' : 'change'
}
