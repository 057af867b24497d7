import type { FindingRule } from '../finding-rule.ts'

/** Language that opens (E3). */
export const englishPossibilities: readonly FindingRule[] = [
  {
    id: 'possibility.could',
    code: 'possibility',
    match: [
      'i could|might *1 just|always|also|even|maybe|go|ask|ring|call|tell|put|have|show|train|write|do|check|sit|leave|come|take|propose|say|try|get|start|pencil|climb|be *12',
      'we could|might *12',
      'they|he|she|it|you could *12',
      '^ but|and|so|or|well i could',
      'maybe i *8',
      'what i could do',
      'can file|do|go late|early',
      "i'm thinking i could",
      'would be normal|better|easier|something to?',
    ],
    exceptions: [
      { match: "could have|never|hardly|not|'ve|see|only|hear|tell", reason: 'the past, or closes' },
      { match: "could've|couldn't", reason: 'the past, or closes' },
      { match: 'if i|they|he|she could', reason: 'a wish' },
      { match: 'so i could|they', reason: 'a purpose' },
      { match: 'when|until|before|then|and then|that|where i|he|she|they could', reason: 'the past' },
      { match: "never|can't|cannot|nobody|waste|impossible|wouldn't", reason: 'closes' },
    ],
    where: 'any',
    reason: { nl: 'Ziet een mogelijkheid:', en: 'Sees a possibility:' },
    source: 'E3',
    positive: [
      { text: 'I could ask Gráinne what the job is.', span: 'I could ask Gráinne what the job is.' },
      {
        text: 'we could get the clerk to print the blanks',
        span: 'we could get the clerk to print the blanks',
      },
    ],
    negative: ['I could have called.', "I couldn't do that."],
  },
  {
    id: 'possibility.what-if',
    code: 'possibility',
    match: [
      'what|how about if i|we',
      'what if *1 i|we|he|she|they|it *12',
      '^ or i|the|we *12',
      '^ or maybe i|we',
      '^ if it|they|we|i *2 was|were|had|opened|sat *12',
      'if it was|were *2 paid|short|quiet',
      '^ start|give|let|ask|pay them|it|him|her *4 $',
      'actually if we|i',
      "that's something",
      'that is something',
      'maybe i do|ask|try|go *12',
    ],
    exceptions: [
      { match: "never|can't|nobody|quit|wouldn't|waste", reason: 'closes' },
      { match: 'what if *8 goes|went wrong', reason: 'a worry' },
      { match: 'what if *4 laughs|laughed|fails|quits|hates', reason: 'a worry' },
    ],
    where: 'any',
    reason: { nl: 'Ziet een mogelijkheid:', en: 'Sees a possibility:' },
    source: 'E3',
    positive: [
      { text: 'Or I could leave the channel altogether.', span: 'Or I could leave the channel altogether.' },
      { text: 'what if i asked everybody', span: 'what if i asked everybody' },
    ],
    negative: ['What if it goes wrong?', 'If only.'],
  },
]
