import type { FindingRule } from '../finding-rule.ts'

/** Why-questions: they ask for a justification, whatever the tone. */
export const englishWhy: readonly FindingRule[] = [
  {
    id: 'question.why.word',
    code: 'question.why',
    match: [
      "^ why|why'd|why's|wherefore",
      '^ for what reason',
      '^ what for $',
      "^ what's|what *4 for $",
      '^ what is the reason',
      '^ well|so|then|but why',
    ],
    exceptions: [
      { match: 'in it for', reason: 'asks for a gain' },
      { match: 'what *3 looking|asking|hoping|waiting|going for', reason: 'asks for a wish' },
    ],
    where: 'asked',
    reason: { nl: 'Vraagt om een verantwoording:', en: 'Asks for a justification:' },
    source: 'codebook',
    positive: [
      { text: 'Hm. Why did you do that?', span: 'Why did you do that?' },
      { text: "okay why'd you go with him", span: "why'd you go with him" },
      { text: 'What for?', span: 'What for?' },
    ],
    negative: ['How come you did that?', 'I know why you did that.'],
  },
]
