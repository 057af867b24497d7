import type { FindingRule } from '../finding-rule.ts'

/** Questions that a yes or a no answers. */
export const englishClosed: readonly FindingRule[] = [
  {
    id: 'question.closed.inverted',
    code: 'question.closed',
    match: ['^ @aux', '^ you ever|all|just|ok|okay', '^ shall|want|got|ready|any'],
    exceptions: [],
    where: 'asked',
    reason: { nl: 'Een ja of nee is genoeg als antwoord:', en: 'A yes or a no is answer enough:' },
    source: 'codebook',
    positive: [
      { text: 'Did you get your break?', span: 'Did you get your break?' },
      { text: 'okay does she need to know', span: 'does she need to know' },
    ],
    negative: ['On purple paper?', 'You did that.'],
  },
  {
    id: 'question.closed.mark',
    code: 'question.closed',
    match: ['^ *'],
    exceptions: [],
    where: 'marked',
    reason: {
      nl: 'Een paar woorden met een vraagteken; ja of nee is genoeg:',
      en: 'A few words with a question mark, a yes or a no will do:',
    },
    source: 'codebook',
    positive: [{ text: 'On purple paper?', span: 'On purple paper?' }],
    negative: ['On purple paper.'],
  },
  {
    id: 'question.closed.short-spoken',
    code: 'question.closed',
    match: [
      '^ any *3 $',
      '^ anything|anyone|anybody else *4 $',
      '^ ever *6 $',
      '^ you ever|still *6 $',
      '^ you ok|okay|alright *4 $',
      '^ everything ok|okay|alright *4 $',
    ],
    exceptions: [
      { match: 'ever since', reason: 'tells when' },
      { match: 'any|either way|time|day', reason: 'an answer' },
    ],
    where: 'loose',
    most: 8,
    reason: { nl: 'Een ja of nee is genoeg als antwoord:', en: 'A yes or a no is answer enough:' },
    source: 'codebook',
    positive: [
      { text: 'any side effects', span: 'any side effects' },
      { text: 'you ever tried that', span: 'you ever tried that' },
    ],
    negative: ['ever since you came here', 'any time you like'],
  },
]
