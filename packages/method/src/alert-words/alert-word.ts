/**
 * The kinds of alert words (C3) that betray that a choosing, comparing or weighing took place.
 * Their order is their rank: of words that stand together, the first kind gives the question.
 */
export const alertWordIds = [
  'choice',
  'alternatives',
  'decided',
  'weighed',
  'only',
  'doubted',
  'settled',
  'rather',
  'instead',
  'moment',
  'best',
  'most',
  'priority',
  'easiest',
  'better',
  'worth',
  'seemed',
] as const
export type AlertWordId = (typeof alertWordIds)[number]
