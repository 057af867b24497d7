import type { FindingRule } from '../finding-rule.ts'

const disguised = {
  nl: 'Een oplossing in de vorm van een vraag:',
  en: 'A solution in the shape of a question:',
}

/** Advice disguised as a question; the question keeps the kind of its form. */
export const englishGiftQuestions: readonly FindingRule[] = [
  {
    id: 'gift.holding-back',
    code: 'gift',
    match: [
      "what|what's|who|who's *2 stopping|preventing|keeping|holding you *4 from|just|to|asking|taking|going|telling|calling|having",
      "what|what's *1 stop|stops|keeps|holds|prevents|holding you *4 from|to|taking|asking|going|telling|calling|having",
      "what|what's to stop you *12",
      'what have you got to lose *1 by|if',
      'is there any|a|some reason *2 you|not *12',
      "what's *2 harm in",
      'what is *2 harm in',
    ],
    exceptions: [
      { match: 'from doing|saying that|it|so $', reason: 'asks on what was said' },
      { match: 'stopping you then|there|from $', reason: 'asks on what was said' },
    ],
    where: 'asked',
    least: 5,
    reason: disguised,
    source: 'E1',
    positive: [
      {
        text: "What's stopping you from getting it off him today?",
        span: "What's stopping you from getting it off him today?",
      },
      {
        text: 'what holds you back to just tell it to him at lunch',
        span: 'what holds you back to just tell it to him at lunch',
      },
    ],
    negative: ["What's stopping you?", 'What stopped you?', "What's stopping you from doing that?"],
  },
  {
    id: 'gift.solution-asked',
    code: 'gift',
    match: [
      "what|what's is? stopping|preventing|holding you *2 from *1 ~ing *12",
      'what if you *1 took|went|asked|told|called|tried|talked|wrote|started|stopped|put|gave|let|left|used|moved|spoke|sent|brought|rang|worked|said *12',
      'how would it be|feel *2 to *1 just|simply *12',
      'how about|would just|simply ~ing *12',
      'what would happen if you *2 just|simply *12',
      'have|had you *2 tried|considered ~ing *12',
      'have|had you *2 thought of|about ~ing *12',
    ],
    exceptions: [
      { match: 'from doing|saying that|it|so $', reason: 'asks on what was said' },
      { match: 'what if you *6 wrong|too', reason: 'looks at an obstacle' },
      { match: 'what have you', reason: 'open' },
    ],
    where: 'asked',
    least: 5,
    reason: disguised,
    source: 'codebook',
    positive: [
      {
        text: "What's stopping you from just finding another job?",
        span: "What's stopping you from just finding another job?",
      },
      { text: 'what if you took a week off', span: 'what if you took a week off' },
      { text: 'How would it be to just call her?', span: 'How would it be to just call her?' },
    ],
    negative: [
      "What's stopping you?",
      'What if you get it wrong?',
      'How would it be to be understood?',
      'What have you tried doing so far?',
    ],
  },
  {
    id: 'gift.what-about',
    code: 'gift',
    match: [
      'what|how about ~ing',
      'what|how about *2 ~ing',
      'how about you|we|if',
      "what if you !don't|couldn't|weren't|never|did|knew|had|could|can't|fail|no",
      'what would you say to *12',
      'what do you think about|of ~ing',
      'how would you feel about ~ing',
      'how would it be *2 to|if you *2 just|simply',
      'how does *6 sound',
      'what would happen if you *2 just|simply|told|asked|called|tried|talked',
      'ever thought of|about *12',
    ],
    exceptions: [
      { match: "what if you *8 not|don't|couldn't|wrong|fail|fails", reason: 'looks at an obstacle' },
      { match: 'how does that|it sound', reason: 'asks after what was said' },
      { match: 'say to them|him|her|yourself|someone', reason: 'what to say to somebody else' },
      { match: 'what if you were', reason: 'a thought experiment' },
    ],
    where: 'asked',
    reason: disguised,
    source: 'E1',
    positive: [
      {
        text: 'What about getting him in here on his own?',
        span: 'What about getting him in here on his own?',
      },
      { text: 'what if you took him out for a drink', span: 'what if you took him out for a drink' },
    ],
    negative: ['What about Gráinne?', "What if you don't?", 'What if she comes back?'],
  },
  {
    id: 'gift.have-you-ever',
    code: 'gift',
    match: [
      'have|had you *2 tried|considered|thought|explored *12',
      'have you ever|already *1 tried|thought|considered|asked|talked|spoken|told|looked',
      'did you *1 ever|already try|think|consider',
      'did you try|consider ~ing|to',
      '^ you ever|tried|considered tried|thought|considered|ask|asked|tell|try',
      '^ ever tried|thought|considered',
      'has it *2 occurred|crossed',
    ],
    exceptions: [
      { match: '@wh', reason: 'open' },
      {
        match: 'tried|considered|thought|explored so|already|before|yet|anything|it|about? *1 $',
        reason: "asks for the coachee's own",
      },
      {
        match: 'thought about|of anything|options|ways|possibilities|this|that|it',
        reason: "asks for the coachee's own",
      },
    ],
    where: 'asked',
    least: 5,
    reason: disguised,
    source: 'E1',
    positive: [
      { text: 'Have you tried keeping the door shut?', span: 'Have you tried keeping the door shut?' },
      {
        text: 'have you considered swapping tuesdays with somebody',
        span: 'have you considered swapping tuesdays with somebody',
      },
    ],
    negative: ['What have you tried so far?', 'Have you done that?', 'Have you thought about it?'],
  },
  {
    id: 'gift.negated',
    code: 'gift',
    match: [
      "^ wouldn't|isn't|shouldn't it|that|there|the|a *6 better|best|easier|smarter|wiser|simpler|good|obvious|smart|idea|option|worth|helpful|help|policy|next|time|more|sort|exactly|sense",
      '^ would|should it|that|there not *6 better|best|easier|smarter|wiser|simpler|good|idea|option|worth|helpful|help',
      "^ couldn't|can't|shouldn't|wouldn't|could|should|would you *1 just|simply|maybe|also|still|always|at|instead *4",
      "^ couldn't|can't|shouldn't you *12",
      '^ would|should|could you not *12',
      "^ don't you think *8 should|could|step|need|better|time|ought",
      "^ why don't you|we *12",
      "isn't that *1 exactly *6 need|should|hear|do",
      "you could *8 couldn't|can't you",
      'would that be *3 possibility|option',
    ],
    exceptions: [
      { match: "why don't you want|like|think|know|feel", reason: 'asks for a reason' },
      { match: "can't|couldn't you sleep|stand|say|remember", reason: 'asks for an inability' },
      { match: 'why not a|the|then', reason: 'asks for a reason' },
    ],
    where: 'any',
    reason: disguised,
    source: 'E1',
    positive: [
      {
        text: "Wouldn't it be better to show it to me first?",
        span: "Wouldn't it be better to show it to me first?",
      },
      { text: 'Would you not just block out a day?', span: 'Would you not just block out a day?' },
      { text: "Why don't you just send them back?", span: "Why don't you just send them back?" },
    ],
    negative: ["Why don't you want me to?", "Can't you sleep?", 'Why not?'],
  },
  {
    id: 'gift.negated-perhaps',
    // These words are often something else, so what they find is counted by itself.
    code: 'gift',
    match: ["you'd want|need|do|be *12 @not you|that", '^ why not !$ *12'],
    exceptions: [
      { match: "why don't you want|like|think|know|feel", reason: 'asks for a reason' },
      { match: "can't|couldn't you sleep|stand|say|remember", reason: 'asks for an inability' },
      { match: 'why not a|the|then', reason: 'asks for a reason' },
    ],
    where: 'any',
    reason: disguised,
    source: 'E1',
    positive: [
      {
        text: "You'd want to ring him first, wouldn't you?",
        span: "You'd want to ring him first, wouldn't you?",
      },
    ],
    negative: ["Why don't you want me to?", 'Why not?'],
  },
  {
    id: 'gift.could-you',
    code: 'gift',
    match: [
      '^ could|can you *1 maybe|just|perhaps|possibly|also|simply|always|get|ask|talk|do|bring|put|let|take|make|try|speak|tell|give|set|use|start|write|call|ring|go|block|say|send *12',
      '^ would|will it|that *2 help *1 if|to *12',
      '^ is it worth *12',
      '^ is|would *3 be? *2 idea|option|possibility to|if|for',
      '^ might it *6',
      '^ do you think *4 would|might|could help|work',
      '^ do you think you should|could|need|ought',
      '^ should you *12',
      '^ maybe|perhaps you|it|there *12',
      '^ get|have|want|ask|let * to *12',
    ],
    exceptions: [
      { match: '^ can|could|would|will you *4 tell me|us', reason: 'invites to tell' },
      {
        match:
          '^ can|could you *3 describe|explain|share|walk|count|name|picture|imagine|remember|recall|think|more|example|say *1 more|what|how',
        reason: 'invites to tell',
      },
      { match: '@wh', reason: 'leaves the answer open' },
      { match: '^ can|could you *1 give|share|take|talk|tell|say|show me|us', reason: 'invites to tell' },
      { match: 'if i ask', reason: 'asks leave' },
      { match: 'want me to', reason: 'an offer' },
    ],
    where: 'asked',
    least: 5,
    reason: disguised,
    source: 'E1',
    positive: [
      { text: 'Could you do it with him tomorrow?', span: 'Could you do it with him tomorrow?' },
      {
        text: 'Would it help to just send him a funny text first?',
        span: 'Would it help to just send him a funny text first?',
      },
      { text: 'Is it worth putting it in the calendar?', span: 'Is it worth putting it in the calendar?' },
    ],
    negative: ['Could you tell me about it?', 'What could you do?', 'Could you describe that?'],
  },
]
