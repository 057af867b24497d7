import type { LanguageRule } from '../../alert-words/language-rule.ts'
import type { CueId } from './cue.ts'

/** English words that hint at a kind of C2, at the familiar (B7) or at an excuse (E4), in the order of their rank. */
export const englishCues: readonly LanguageRule<CueId>[] = [
  {
    id: 'contradiction',
    match: ['i (?:want|know|think|hope|would|should|like) [^.!?,\\n]{1,30},? but [^.!?,\\n]{2,30}'],
    exceptions: [{ match: 'i think so,? but', reason: 'a run-up' }],
    reason: 'Two things that pull apart in one breath.',
    source: 'C2',
    positive: [{ text: 'I want to say it, but I never dare', words: 'I want to say it, but I never dare' }],
    negative: ['I think so, but it may rain.', 'He wants to, but she does not.'],
  },
  {
    id: 'unproven',
    match: [
      'always|never|everyone|everybody|nobody|no one|every time|impossible',
      "that (?:can't|cannot|won't|will never) (?:be done|work)(?: here)?",
    ],
    exceptions: [
      {
        match: "(?:i have|i've) never (?:done|tried|been|led|had)|never (?:before|done)",
        reason: 'a lack of experience, not a law',
      },
      { match: 'always (?:done|did) it', reason: 'a habit, not a law' },
      { match: 'never (?:mind|forget|again)', reason: 'a manner of speaking' },
    ],
    reason: 'A law without exceptions that may have some.',
    source: 'C2',
    positive: [
      { text: 'Everybody thinks I am too fast.', words: 'Everybody' },
      { text: 'that will never work here', words: 'that will never work here' },
    ],
    negative: ["I've never done that.", 'We have always done it like this.', 'I will never forget it.'],
  },
  {
    id: 'assumption',
    match: [
      '(?:he|she|they) (?:must|will|would) (?:probably |surely )?(?:think|want|feel|hate|mind)',
      '(?:he|she|they) (?:probably|surely) (?:thinks?|wants?|feels?|hates?)',
      '(?:he|she|they) thinks? (?:that )?i',
      'i assume|presumably|probably',
    ],
    exceptions: [
      { match: '(?:will|is|was) probably (?:fine|rain|right)', reason: 'a guess about something else' },
    ],
    reason: 'What others think, filled in.',
    source: 'C2',
    positive: [
      { text: 'they think I am difficult', words: 'they think I' },
      { text: 'she would hate that', words: 'she would hate' },
    ],
    negative: ['It is probably fine.', 'I think it is time.'],
  },
  {
    id: 'knowledge',
    match: [
      "(?:i )?(?:don't|do not|didn't) (?:really )?know(?: (?:how|what|who|where|when))?",
      'no idea|no clue',
      'not sure (?:how|what|who|where|when)',
    ],
    exceptions: [{ match: "(?:don't|do not) know (?:him|her|them|any better)", reason: 'another matter' }],
    reason: 'Something is not known yet.',
    source: 'C2',
    positive: [
      { text: "I don't know how to start", words: "I don't know how" },
      { text: 'No idea.', words: 'No idea' },
    ],
    negative: ["I don't know him.", 'I know that for sure.'],
  },
  {
    id: 'competence',
    match: [
      "i (?:just )?(?:can't|cannot) do (?:it|that|this)",
      '(?:no|not(?: any| very| that)?) good at|bad at|hopeless at|terrible at',
    ],
    exceptions: [
      {
        match: "(?:can't|cannot) do (?:it |that |this )?(?:today|tomorrow|on \\p{L}+day)",
        reason: 'a matter of time',
      },
    ],
    reason: 'Something is not mastered yet.',
    source: 'C2',
    positive: [
      { text: 'I am hopeless at saying no', words: 'hopeless at' },
      { text: 'I am not good at this', words: 'not good at' },
    ],
    negative: ["I can't do that today.", 'I am good at maths.'],
  },
  {
    id: 'experience',
    match: [
      "(?:i have|i've) never (?:done|tried|been|led|had)|never (?:before|done)",
      '(?:for )?(?:the|my) first time',
      'no experience',
      'new to me',
    ],
    exceptions: [
      { match: '(?:for )?the first time (?:in (?:ages|years|weeks))', reason: 'it was known before' },
    ],
    reason: 'Something was not done before.',
    source: 'C2',
    positive: [
      { text: "I've never led a team", words: "I've never led" },
      { text: 'this is new to me', words: 'new to me' },
    ],
    negative: ['I slept well for the first time in weeks.', 'It was a new coat.'],
  },
  {
    id: 'familiar',
    match: [
      '(?:not|nothing) for me',
      "(?:that's|that is|it's) (?:just )?(?:how|the way|who) i am",
      'for years|always (?:done|did) it (?:this way|like this|that way|like that)',
      'how we do (?:it|things) here',
      'not (?:really )?me',
    ],
    exceptions: [
      { match: '(?:friends|married|together|colleagues) for years', reason: 'a bond, not a habit' },
    ],
    reason: 'The pull of how it always was.',
    source: 'B7',
    positive: [
      { text: 'networking is not for me', words: 'not for me' },
      { text: "that's just how I am", words: "that's just how I am" },
    ],
    negative: ['We have been friends for years.', 'There was nothing to do.'],
  },
  {
    id: 'excuse',
    match: [
      "(?:no|didn't have|did not have) (?:the )?time",
      'too busy',
      "(?:didn't|did not|never) (?:get|got) round to(?: it)?",
      '(?:i )?forgot',
      'something came up',
    ],
    exceptions: [{ match: 'no time to lose|in no time', reason: 'haste' }],
    reason: 'A reason outside oneself: a gift to learning.',
    source: 'E4',
    positive: [
      { text: 'I had no time', words: 'no time' },
      { text: 'I never got round to it', words: 'never got round to it' },
    ],
    negative: ['There is no time to lose.', 'It was done in no time.'],
  },
]
