import type { FindingRule } from '../finding-rule.ts'

/** Acknowledges, and takes it back (E2). */
export const englishYesBut: readonly FindingRule[] = [
  {
    id: 'yes-but.understood',
    code: 'yes-but',
    match: [
      'i get|hear|see|understand|respect|know|appreciate|do|totally|completely *10 but|though|although|only|just',
      'i|okay|ok understand but|though|although',
      "that's|they're|you're|it's *3 fair|true|right|nice|valid|good|terrible|great|understandable *8 but|though|although|only",
      'fair enough|point but|though|only',
      "i'll give you that *2 but|though",
      "there's something in that *2 but",
    ],
    exceptions: [
      { match: "don't|didn't get|understand|know *6 but", reason: 'does not acknowledge' },
      { match: "i don't|do|didn't know", reason: 'does not acknowledge' },
      { match: 'i know *2 nothing', reason: 'does not acknowledge' },
      { match: "i'm not", reason: 'a hedge' },
    ],
    where: 'any',
    least: 5,
    reason: { nl: 'Erkent iets en neemt het meteen terug:', en: 'Acknowledges and takes back:' },
    source: 'E2',
    positive: [
      {
        text: "I get that, but nobody's asking you to wave your arms.",
        span: "I get that, but nobody's asking you to wave your arms.",
      },
      { text: 'okay i understand but we have the policy', span: 'okay i understand but we have the policy' },
    ],
    negative: ['I get that.', "I don't know, but go on."],
  },
  {
    id: 'yes-but.yes',
    code: 'yes-but',
    match: [
      '^ yes|yeah|sure|okay|true|well|aw|no|right|ok *6 but|though|although|only *3',
      'true|sure|okay|yes|yeah|right *2 but|though|although *3',
      'they have|do|are|did *8 but',
      'for sure although|though|but',
    ],
    exceptions: [
      { match: 'but @wh', reason: 'a question' },
      { match: "i'm not|i don't|i mean|no|oh but", reason: 'a hedge' },
      { match: '^ right|okay|well so|then|look|but', reason: 'begins' },
    ],
    where: 'told',
    least: 5,
    reason: { nl: 'Ja, maar:', en: 'Yes, but:' },
    source: 'E2',
    positive: [
      {
        text: 'Yeah, no, for sure, although a lot can happen in a month.',
        span: 'Yeah, no, for sure, although a lot can happen in a month.',
      },
      { text: 'Well, true, I do sign it, but not alone.', span: 'Well, true, I do sign it, but not alone.' },
    ],
    negative: ['Yes, that is so.', 'Sure.'],
  },
]
