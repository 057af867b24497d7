import type { FindingRule } from '../finding-rule.ts'

/** Questions with the answers in them. */
export const englishChoice: readonly FindingRule[] = [
  {
    id: 'question.choice.or',
    code: 'question.choice',
    match: ['or'],
    exceptions: [
      { match: '^ @wh', reason: 'a question word leaves the answer open' },
      { match: '^ @prep @wh', reason: 'a question word leaves the answer open' },
      { match: 'or not|no|so|other|anything|something|anyone|somebody|whatever|what|two', reason: 'or so' },
      { match: 'one or two', reason: 'a few' },
      { match: '^ or !or? !or? !or? !or? !or? !or? $', reason: 'an afterthought' },
      { match: 'more or less', reason: 'about' },
      { match: 'or *3 else', reason: 'leaves it open' },
      { match: '^ can|could you *12 or', reason: 'a request' },
    ],
    where: 'asked',
    reason: { nl: 'De antwoorden staan al in de vraag:', en: 'The answers are already in the question:' },
    source: 'codebook',
    positive: [
      {
        text: 'Are you coming off a shift or going on to one?',
        span: 'Are you coming off a shift or going on to one?',
      },
      {
        text: 'is a morning better for you or an afternoon',
        span: 'is a morning better for you or an afternoon',
      },
    ],
    negative: ['What would you say or ask?', 'Do you like it or not?', 'Have you tried something or other?'],
  },
]
