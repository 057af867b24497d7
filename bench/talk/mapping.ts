import type { Code, Finding } from '@lef/talk'
import type { Values } from './metrics/square.ts'

/** What a finding of ours, or a label of our corpus, has that mapping asks for. */
export type Coded = Pick<Finding, 'code' | 'end'>

export const questionValues = scoredAll(['open', 'closed', 'none'])
export const behaviourValues = scoredAll(['question', 'reflection', 'input', 'other'])
export const clientValues = scoredAll(['change', 'sustain', 'neutral'])
export const phaseValues = scoredAll(['goal', 'reality', 'options', 'what', 'none'])
export const kindValues: Values = {
  all: ['open', 'closed', 'leading', 'choice', 'why', 'none'],
  scored: ['open', 'closed', 'leading', 'choice', 'why'],
}

function scoredAll(all: readonly string[]): Values {
  return { all, scored: all }
}

const prefix = 'question.'
const kindNames: readonly string[] = kindValues.scored

const has = (coded: readonly Coded[], ...codes: readonly Code[]): boolean =>
  coded.some(({ code }) => codes.includes(code))

/** The kinds of the questions in a turn, in their order. */
export function kindsOf(coded: readonly Coded[]): string[] {
  return coded.flatMap(({ code }) => {
    const kind = code.startsWith(prefix) ? code.slice(prefix.length) : ''
    return kindNames.includes(kind) ? [kind] : []
  })
}

/** `open` when an open or a why-question is in the turn, else `closed` when any other is. */
export function questionOf(coded: readonly Coded[]): string {
  if (has(coded, 'question.open', 'question.why')) return 'open'
  return kindsOf(coded).length > 0 ? 'closed' : 'none'
}

/** A question before a reflection or summary, before input (advice, its announcement, information), before all other. */
export function behaviourOf(coded: readonly Coded[]): string {
  if (kindsOf(coded).length > 0) return 'question'
  if (has(coded, 'reflection', 'summary')) return 'reflection'
  return has(coded, 'gift', 'gift.permission', 'information') ? 'input' : 'other'
}

/** Change talk, or sustain talk with resistance; where both are in a turn, the one said last. */
export function clientTalkOf(coded: readonly Coded[]): string {
  const lastEnd = (...codes: readonly Code[]): number =>
    Math.max(-1, ...coded.filter(({ code }) => codes.includes(code)).map(({ end }) => end))
  const change = lastEnd('change-talk')
  const sustain = lastEnd('sustain-talk', 'resistance')
  if (change < 0 && sustain < 0) return 'neutral'
  return sustain > change ? 'sustain' : 'change'
}

/** What the mapping is, for those who read the figures. */
export const mappingInWords: readonly string[] = [
  'The mapping was fixed with the second labelling of our corpus, before anything was measured. _Question_: open when an open or a why-question is in the turn, else closed when any other kind is. _Behaviour_: question before reflection or summary, before input (gift, permission, information), before other. _Client talk_: change talk, or sustain talk with resistance; where both are in a turn, the one said last.',
]
