import type { FindingRule } from '../finding-rule.ts'

/** A reason outside oneself for what was not done: a gift to learning (E4). */
export const englishExcuses: readonly FindingRule[] = [
  {
    id: 'excuse.circumstances',
    code: 'excuse',
    match: [
      'wanted|meant to *6 but *2 there|they|the|my|it|we|he|she|nobody *8',
      "wasn't|weren't|isn't|never a|any? *2 time|minute|chance|moment",
      "weren't time",
      'a body|man|person short',
      'phones were|phone *6',
      'hands are|were tied',
      "'cause *2 site|client|phones|they|the|you|he|she|it|client's",
      'it dropped|fell off|in|through',
      'we were all *1 fire~',
      'never got redone|round|done',
      'out of date',
      'was going to *8 but',
      "in the beginning i|we couldn't",
      'the mornings|days are *1 mad|crazy',
      'three weeks in|away|off',
      "there's never a time",
      'i missed the',
      'bar of signal',
      'you were|was in',
      "can't see|be one|gentle|reading",
      'they moved|put us *6',
      "so there's nowhere|nobody|no",
      'it was *2 minutes to',
    ],
    exceptions: [
      { match: 'because i', reason: 'looks at oneself' },
      { match: "i could've|should've", reason: 'looks at oneself' },
    ],
    where: 'told',
    reason: {
      nl: 'Noemt een reden van buiten; daar valt iets van te leren:',
      en: 'Places the reason outside; there is something to learn from it:',
    },
    source: 'E4',
    positive: [
      {
        text: 'I was going to bring it up, but they moved it twice.',
        span: 'I was going to bring it up, but they moved it twice.',
      },
      { text: "there wasn't a minute", span: "there wasn't a minute" },
      {
        text: 'I wanted to do it, but there was no time.',
        span: 'I wanted to do it, but there was no time.',
      },
    ],
    negative: ['Because I was afraid.', 'I did it.'],
  },
  {
    id: 'excuse.circumstances-perhaps',
    // These words are often something else, so what they find is counted by itself.
    code: 'excuse',
    match: [
      "he's|she's|they're never at|there|in|on",
      'never backfilled|replaced|got *12',
      'no time|minute|chance|moment|room *4',
      'nobody *1 trained|showed|told|there *6',
      "there's|there was|is nobody *6",
      "we're|i'm not allowed",
      'because *2 site|client|phones|they|the|you|he|she|it *8 were|was|had|shut|say|have|wanted',
      'they|it|he|she *1 moved|rolled|cancelled|fine|gave|had me *8',
      'was|were dead|down|off|away',
    ],
    exceptions: [
      { match: 'because i', reason: 'looks at oneself' },
      { match: "i could've|should've", reason: 'looks at oneself' },
    ],
    where: 'told',
    reason: {
      nl: 'Noemt een reden van buiten; daar valt iets van te leren:',
      en: 'Places the reason outside; there is something to learn from it:',
    },
    source: 'E4',
    positive: [{ text: 'The machines were down.', span: 'The machines were down.' }],
    negative: ['Because I was afraid.', 'I did it.'],
  },
]
