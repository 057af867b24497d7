import { turnValues, type Code, type CodedSpan } from '@lef/talk'
import type { Values } from './metrics/square.ts'

/** What a finding of ours, or a label of our corpus, has that mapping asks for. */
export type Coded = CodedSpan

export { behaviourOf, clientTalkOf } from '@lef/talk'

export const questionValues = scoredAll(['open', 'closed', 'none'])
export const behaviourValues = scoredAll(turnValues.coach)
export const clientValues = scoredAll(turnValues.coachee)
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

/** What the mapping is, for those who read the figures. */
export const mappingInWords: readonly string[] = [
  'The mapping of codes was fixed with the second labelling of our corpus, before anything was measured. _Question_: open when an open or a why-question is in the turn, else closed when any other kind is. _Behaviour_, by the codes said: question before reflection or summary, before input (gift, permission, information), before other. _Client talk_: change talk, or sustain talk with resistance; where both are in a turn, the one said last.',
  'In English what a turn mainly is (behaviour, client talk) is weighed of what the model thinks of every clause, said or not, and of the turn as a whole, of what was found, and of the length of the turn (`mainOfTurn`); learnt from our own train conversations while the models did not know them. Where their codes leave it open, people who read the turn said what it mainly is: that AnnoMI asks for this, and not for whether a question is in it, its columns say. The same by the mapping of the codes that were said stands below it. In Dutch it is by the codes.',
]
