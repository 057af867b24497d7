import type { FindingRule } from '../finding-rule.ts'

/** Gathers several things said. */
export const englishSummaries: readonly FindingRule[] = [
  {
    id: 'summary.announced',
    code: 'summary',
    match: [
      'let me say|read|play *2 back',
      'let me *1 see if|get|check *6',
      'let me *1 sum|summarise|summarize *8',
      "what i'm hearing|i have is|here",
      'so what have i|we here|got',
      'to sum|summarise|summarize up?',
      'the whole load|lot|picture',
      "so far i've heard",
      'let me get this straight',
      'pulling|putting it|that|this together',
    ],
    exceptions: [
      { match: '^ let me see $', reason: 'thinks' },
      { match: 'could|can you', reason: 'asks the coachee to' },
    ],
    where: 'told',
    least: 5,
    reason: { nl: 'Vat samen wat er gezegd is:', en: 'Gathers what was said:' },
    source: 'codebook',
    positive: [
      {
        text: 'Let me say it all back: a pile, a box, and a train.',
        span: 'Let me say it all back: a pile, a box, and a train.',
      },
    ],
    negative: ['Let me see.', 'Could you sum it up for me?'],
  },
  {
    id: 'summary.so-many',
    code: 'summary',
    match: ['^ so|then *30', "^ there's|that's *30", '^ @day *30', '^ so|there|you|a *30'],
    exceptions: [
      { match: "i'd|i'll|we|let's|my", reason: 'about the coach' },
      { match: 'should|could|just', reason: 'advice' },
    ],
    where: 'told',
    least: 22,
    reason: { nl: 'Brengt meer dan twee dingen bij elkaar:', en: 'Gathers more than two things:' },
    source: 'codebook',
    positive: [
      {
        text: 'So there is a corner by the plotter, a Monday when you looked at your knees, and a ceiling nobody has seen, and a boss who is away.',
        span: 'So there is a corner by the plotter, a Monday when you looked at your knees, and a ceiling nobody has seen, and a boss who is away.',
      },
    ],
    negative: ['So there is a corner.'],
  },
]
