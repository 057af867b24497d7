import { questionKinds, type Code } from './code.ts'

const none: readonly Code[] = []

// What a segment is, before what it looks like: a "yes, but" holds advice, a summary holds what was said.
const stronger = new Map<Code, readonly Code[]>([
  ...questionKinds.map((kind): [Code, readonly Code[]] => [kind, ['gift.permission']]),
  [
    'reflection',
    [
      'summary',
      'affirmation',
      'yes-but',
      'gift',
      'judgement',
      'hedge',
      'question.leading',
      'question.open',
      'question.why',
      'information',
      'gift.permission',
    ],
  ],
  ['gift', ['yes-but', 'gift.permission', 'hedge']],
  ['judgement', ['yes-but', 'affirmation']],
  ['information', ['gift', 'yes-but', 'hedge', 'judgement', 'summary', 'affirmation', 'gift.permission']],
  ['mindset.growth', ['mindset.fixed']],
  ['possibility', ['problem']],
])

/** Codes that take the place of this one where both were found on a segment. */
export function yieldsTo(code: Code): readonly Code[] {
  return stronger.get(code) ?? none
}
