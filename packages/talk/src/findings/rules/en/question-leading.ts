import type { FindingRule } from '../finding-rule.ts'

const asks = [
  { match: '^ @wh', reason: 'a question word leaves the answer open' },
  { match: '^ @prep @wh', reason: 'a question word leaves the answer open' },
]
const inverted = {
  match: '^ do|does|did|have|has|can|could|will|would|are|is|was|were @subject',
  reason: 'an honest yes/no question',
}

/** Questions with the coach's own view in them. */
export const englishLeading: readonly FindingRule[] = [
  {
    id: 'question.leading.rhetorical',
    code: 'question.leading',
    match: [
      '^ do|d you|ya know what i',
      '^ you know what i',
      '^ shall i tell you what',
      '^ who *4 not $',
      '^ is that really how',
      '^ you mean that surely',
    ],
    exceptions: [],
    where: 'asked',
    reason: { nl: 'Een vraag die geen antwoord verwacht:', en: 'A question that expects no answer:' },
    source: 'codebook',
    positive: [{ text: 'Do you know what I would do?', span: 'Do you know what I would do?' }],
    negative: ['Do you know what he wants?'],
  },
  {
    id: 'question.leading.tag',
    code: 'question.leading',
    match: [
      '@not you|he|she|it|they|we|i|there|that $',
      'is|are|was|were|do|does|did|have|has|had|can|could|will|would you|he|she|it|they|we|there $',
      'right|no|yes|yeah|surely|okay|ok $',
      'or not $',
      "don't you think|find|agree $",
      "wouldn't you say $",
      'you agree $',
      'am i right $',
      'was it not $',
      'i bet|guess|suppose|imagine $',
    ],
    exceptions: [
      ...asks,
      inverted,
      { match: '^ @not @subject *12 $', reason: 'a negation in front' },
      { match: 'all right $', reason: 'no tag' },
      { match: '^ is|are|do|did|does|have|has|can|will|would|could * $', reason: 'no statement before it' },
      { match: '^ will *20 or not $', reason: 'a yes/no question' },
    ],
    where: 'marked',
    least: 3,
    reason: {
      nl: 'Een bewering met een staartje dat om een ja vraagt:',
      en: 'A statement with a tag that asks for a yes:',
    },
    source: 'codebook',
    positive: [
      { text: "You care about it, don't you?", span: "You care about it, don't you?" },
      { text: "And he's a good guy, right?", span: "And he's a good guy, right?" },
      { text: "It's a bit much then, isn't it?", span: "It's a bit much then, isn't it?" },
    ],
    negative: ["Isn't it?", 'What will you do then, right?', 'Do you?'],
  },
  {
    id: 'question.leading.surely',
    code: 'question.leading',
    match: [
      'surely',
      'obviously',
      'of course',
      "you must|you'd *2 know|see|feel|be",
      "you've got to",
      'you do realize|realise|know|see',
    ],
    exceptions: [...asks, inverted],
    where: 'marked',
    reason: { nl: 'Een eigen oordeel met een vraagteken:', en: 'An opinion with a question mark:' },
    source: 'codebook',
    positive: [
      { text: 'And you wrote the other half, surely?', span: 'And you wrote the other half, surely?' },
    ],
    negative: ['What are you sure of?', 'Do you know that of course?'],
  },
  {
    id: 'question.leading.spoken',
    code: 'question.leading',
    match: [
      '@not you|he|she|it|they|we|i|there $',
      'right|surely $',
      'or not $',
      'no|yes $',
      'was it not $',
      "isn't that what it is",
      'you do realize|realise',
      '^ surely',
      'not about me i hope',
      'so basically|really|actually you',
      'is|are|was|were|do|does|did|have|has|can|could|will|would you|he|she|it|they|we|there $',
      "you don't think",
    ],
    exceptions: [
      ...asks,
      { match: 'all|that is|alright right $', reason: 'no tag' },
      { match: '^ yes|no|yeah|right|okay|oh|all *2 $', reason: 'an answer' },
      { match: '^ do|does|did|are|is *12 or not $', reason: 'a yes/no question' },
      { match: "i'll|we're|let's", reason: 'about the coach' },
      { match: 'say|says|said|saying|a|means yes|no $', reason: 'the word itself' },
      {
        match:
          'to|not|@not|you|i|we|they|will|would|can|could|should|might|never|just|even have|do|did|had it $',
        reason: 'no tag',
      },
      { match: '^ @aux @subject', reason: 'a yes/no question' },
    ],
    where: 'loose',
    least: 3,
    reason: { nl: 'Een bewering die om een ja vraagt:', en: 'A statement that asks for a yes:' },
    source: 'codebook',
    positive: [
      { text: "he went to the other place didn't he", span: "he went to the other place didn't he" },
      {
        text: 'so you want to talk about the call outs right',
        span: 'so you want to talk about the call outs right',
      },
    ],
    negative: ['all right', 'what do you want right', 'you just have to say no'],
  },
  {
    id: 'question.leading.negated',
    code: 'question.leading',
    match: [
      '^ @not @subject * *',
      '^ @not the|your|a|there|that|this|it *',
      '^ @aux|would|should|could|is|are|do|was you|it|that|he|she|they|we not *',
      '^ okay|well|yeah|come|oh *3 @not @subject|the|your *',
    ],
    exceptions: [
      { match: '^ @not @subject $', reason: 'an echo' },
      { match: "^ can't|couldn't you *1 sleep|say|stand", reason: 'asks for an inability' },
    ],
    where: 'asked',
    reason: { nl: 'Een ontkenning die een ja verwacht:', en: 'A negation that expects a yes:' },
    source: 'codebook',
    positive: [
      { text: "Wouldn't that sort it in one go?", span: "Wouldn't that sort it in one go?" },
      { text: "so isn't it maybe a confidence thing", span: "so isn't it maybe a confidence thing" },
      { text: 'Would you not just block out a day?', span: 'Would you not just block out a day?' },
    ],
    negative: ['What would you not do?', 'Is it?'],
  },
  {
    id: 'question.leading.conclusion',
    code: 'question.leading',
    match: [
      "^ so|then it's|you're|you've|that's|you'd|basically *",
      '^ because you|he|she|they|it *',
      "^ you're|you've|you'd|it's|that's|he's already|just|really|still|only|clearly *",
      '^ so|and you felt|were|was|did *',
      '^ you felt|were scared|afraid|angry|bad *',
    ],
    exceptions: [
      ...asks,
      { match: 'or', reason: 'a choice' },
      { match: '^ so *4 $', reason: 'a short echo' },
    ],
    where: 'marked',
    least: 4,
    reason: {
      nl: 'De coach trekt de conclusie en vraagt om een ja:',
      en: 'The coach draws the conclusion and asks for a yes:',
    },
    source: 'codebook',
    positive: [
      {
        text: 'So basically you were already running it?',
        span: 'So basically you were already running it?',
      },
    ],
    negative: ['So what did you do?', 'So is it this or that?'],
  },
]
