import type { FindingRule } from '../finding-rule.ts'

/** Language that closes (E3). */
export const englishProblems: readonly FindingRule[] = [
  {
    id: 'problem.never',
    code: 'problem',
    match: [
      "there's|is *2 no *1 point *6",
      'nothing *1 ever changes|works|happens *6',
      "that|that's|this|it|it'll|will *1 never *2 work|happen|change *8",
      'is|are never *1 going|gonna *12',
      'you cannot win',
      'waste of time|breath',
      'wasting your *',
      "it's|is impossible|pointless|hopeless",
      'it always *2 does|comes|is|ends',
      'nothing *6 ever *6',
      "it'd|that'd|it would last|be over|be *2 round",
      "won't let you",
      "they'll|they will not|never *8",
      "they'd have your|my",
      "there's no such|point|use",
      'in this place|building *6 never|nobody|always',
      'not in this place|building|company',
      "don't|doesn't|won't make|change *2 difference|anything|dent",
      'with *2 lot|union|them *6 never|nothing|waste',
      'the minute|moment we',
    ],
    exceptions: [
      { match: "i|i'm|i've *3 never|always", reason: 'about oneself' },
      { match: 'never|not yet', reason: 'was not done yet' },
    ],
    where: 'any',
    reason: {
      nl: 'Zegt dat iets niet kan of niet gaat:',
      en: 'Says that something cannot be done or will not work:',
    },
    source: 'E3',
    positive: [
      { text: "And that's never going to change here.", span: "And that's never going to change here." },
      { text: "There's really no point in that.", span: "There's really no point in that." },
      { text: "it's a waste of time with this lot", span: "it's a waste of time with this lot" },
    ],
    negative: ["I've never done that.", 'It goes well.'],
  },
  {
    id: 'problem.never-perhaps',
    // These words are often something else, so what they find is counted by itself.
    code: 'problem',
    match: [
      'never gonna|going|get|change|allow|happen|work|come|feel|let|make',
      "you can't|cannot|couldn't *6 in|here|with|win|say|get|not|be|sell",
      'always *1 comes|come|does|is|a|ends',
      'nobody *4 ever|would|does|else',
      'might as well *8',
    ],
    exceptions: [
      { match: "i|i'm|i've *3 never|always", reason: 'about oneself' },
      { match: 'never|not yet', reason: 'was not done yet' },
    ],
    where: 'any',
    reason: {
      nl: 'Zegt dat iets niet kan of niet gaat:',
      en: 'Says that something cannot be done or will not work:',
    },
    source: 'E3',
    positive: [{ text: 'nobody else does', span: 'nobody else does' }],
    negative: ["I've never done that.", 'It goes well.'],
  },
]
