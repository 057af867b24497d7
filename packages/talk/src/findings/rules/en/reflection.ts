import type { FindingRule } from '../finding-rule.ts'

/** Gives back the coachee's words, meaning or feeling. */
export const englishReflections: readonly FindingRule[] = [
  {
    id: 'reflection.echo',
    code: 'reflection',
    match: ['^ *'],
    exceptions: [
      { match: "i|we|i'm|i'll|i'd|i've|we're|let's|us", reason: 'about the coach' },
      { match: '^ yes|no|yeah|sorry|okay|right $', reason: 'an answer' },
    ],
    where: 'told',
    echo: 0.5,
    most: 25,
    reason: { nl: 'Geeft de woorden van de coachee terug:', en: "Gives back the coachee's words:" },
    source: 'codebook',
    positive: [
      {
        text: 'Sixteen years.',
        previous: "No, I've always waited for them, sixteen years.",
        span: 'Sixteen years.',
      },
    ],
    negative: [{ text: "I've coached for sixteen years.", previous: 'Sixteen years.' }, 'All right.'],
  },
  {
    id: 'reflection.you',
    code: 'reflection',
    match: [
      "^ you|you've|you're|you'd !should|could|can|might|must|need|may|have|all|ever|know|sure|mind|tell|put|take|get|ought *30",
      '^ on the one hand|side',
      '^ part of you',
      '^ for you *20',
      "^ and|but you|you're|you've|for !should|could|can|might|must|need|put|take *30",
    ],
    exceptions: [
      { match: "i|we|i'm|i'll|i'd|i've|me", reason: 'about the coach' },
      { match: 'better|maybe|perhaps|just', reason: 'advice' },
      { match: 'natural|star|amazing|lovely|brilliant|guts', reason: 'a verdict' },
    ],
    where: 'told',
    most: 30,
    least: 3,
    reason: {
      nl: 'Zegt terug wat de coachee zei of voelt:',
      en: 'Says back what the coachee said or feels:',
    },
    source: 'codebook',
    positive: [
      { text: 'You weighed it up.', span: 'You weighed it up.' },
      { text: 'Part of you figures it is cleaner.', span: 'Part of you figures it is cleaner.' },
    ],
    negative: ['You should call him.', 'You could maybe call.'],
  },
  {
    id: 'reflection.so',
    code: 'reflection',
    match: [
      '^ so|and|then *30',
      'it|that sounds|seems|feels|felt like|as',
      'sounds like|hard|tough|lonely|painful|frustrating',
      'i hear you|that *1 saying',
      "what i'm hearing|i hear is",
      'if i hear|understand you',
      'you said',
      'you sound|seem|look',
      'that hurts|hurt|stings|stung',
    ],
    exceptions: [
      {
        match: "so|and|then|well i|we|i'm|i'd|i'll|we're|we've|let's|how|what|just|bring|get|take|tell",
        reason: 'about the coach',
      },
      { match: 'should|could|try', reason: 'advice' },
      { match: '^ so|and|then $', reason: 'a word' },
    ],
    where: 'told',
    most: 32,
    least: 3,
    reason: {
      nl: 'Zegt terug wat de coachee zei of voelt:',
      en: 'Says back what the coachee said or feels:',
    },
    source: 'codebook',
    positive: [
      { text: 'So the tablet was dead.', span: 'So the tablet was dead.' },
      { text: 'That sounds like a long night.', span: 'That sounds like a long night.' },
    ],
    negative: ['So we stop here.', 'So you should stop.'],
  },
  {
    id: 'reflection.asked',
    code: 'reflection',
    match: ['^ so *', "^ you|you've|you're|you'd *", '^ *'],
    exceptions: [
      { match: 'right|no|surely|@not', reason: 'a view of the coach' },
      { match: 'or', reason: 'a choice' },
      { match: '@wh', reason: 'a question' },
      { match: '^ @aux', reason: 'a question' },
    ],
    where: 'marked',
    most: 14,
    echo: 0.5,
    reason: { nl: 'Zegt terug, met een vraagteken:', en: 'Says back, with a question mark:' },
    source: 'codebook',
    positive: [
      {
        text: 'So you slept badly for weeks?',
        previous: 'I slept badly, for weeks.',
        span: 'So you slept badly for weeks?',
      },
    ],
    negative: [{ text: 'How did you sleep for weeks?', previous: 'I slept badly, for weeks.' }],
  },
]
