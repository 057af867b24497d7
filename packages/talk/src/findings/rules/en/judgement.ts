import type { FindingRule } from '../finding-rule.ts'

/** A verdict, praise of the person, or blame, also about third parties (F4). */
export const englishJudgements: readonly FindingRule[] = [
  {
    id: 'judgement.short-praise',
    code: 'judgement',
    match: [
      '^ brilliant|amazing|super|perfect|excellent|fantastic|wonderful|awesome|marvellous|genius $',
      '^ good|great|lovely|nice|brilliant|smart|excellent idea|one|job|stuff|work|line|lad|girl|man $',
      'lovely|great|brilliant|good idea $',
      'well done',
      'good for you',
      'i love that|it',
      'proud of you',
      'cheeky mare|sod',
    ],
    exceptions: [],
    where: 'told',
    reason: { nl: 'Een oordeel, ook al is het lof:', en: 'A verdict, even when it is praise:' },
    source: 'F4',
    positive: [
      { text: 'Brilliant.', span: 'Brilliant.' },
      { text: 'There you are, lovely idea.', span: 'There you are, lovely idea.' },
    ],
    negative: ['Good, we begin.', 'Great, and then?'],
  },
  {
    id: 'judgement.verdict',
    code: 'judgement',
    match: [
      "that's a *2 shocker|great|good|lovely|shame|joke|mistake|line",
      'that is a *2 shocker|great|good|lovely|shame|joke|mistake|line',
      'are *1 awful|terrible|useless|hopeless|lazy',
      "see that's too|so *",
      'now that is *',
      'looks sharp|great|lovely',
      'proper old school',
      'too much for one',
      'that|it was *1 really|very|so|pretty stupid|silly|rude|lazy|weak|unfair|unprofessional|foolish|selfish *1 of *4',
      'you handled|did|dealt *3 the wrong way|badly|poorly *4',
    ],
    exceptions: [
      { match: "that's|it's good|great|nice to know|hear|see", reason: 'thanks for what was told' },
      { match: 'you said|say|think|thought|felt', reason: 'gives back' },
      { match: "that's|it's *1 fair|true|right", reason: 'agrees' },
      { match: 'but|though|although', reason: 'acknowledges and takes back' },
    ],
    where: 'told',
    reason: { nl: 'Een oordeel:', en: 'A verdict:' },
    source: 'F4',
    positive: [
      { text: "That's a great line.", span: "That's a great line." },
      {
        text: 'That was really stupid of your manager.',
        span: 'That was really stupid of your manager.',
      },
      { text: 'You handled that the wrong way.', span: 'You handled that the wrong way.' },
    ],
    negative: ["That's fair.", "It's good to know."],
  },
  {
    id: 'judgement.verdict-perhaps',
    // These words are often something else, so what they find is counted by itself.
    code: 'judgement',
    match: [
      "that's|that|it's|this is|was? *3 great|brilliant|lovely|beautiful|good|perfect|perfectly|smart|daft|stupid|silly|rubbish|ridiculous|pathetic|deep|sweet|super|disrespectful|modest|valid|shocker|nonsense|wrong|weak|lazy|unprofessional|genius|clever|impressive|nice|old-school|school",
    ],
    exceptions: [
      { match: "that's|it's good|great|nice to know|hear|see", reason: 'thanks for what was told' },
      { match: 'you said|say|think|thought|felt', reason: 'gives back' },
      { match: "that's|it's *1 fair|true|right", reason: 'agrees' },
      { match: 'but|though|although', reason: 'acknowledges and takes back' },
    ],
    where: 'told',
    reason: { nl: 'Een oordeel:', en: 'A verdict:' },
    source: 'F4',
    positive: [
      {
        text: "Well, that's pretty disrespectful of him.",
        span: "Well, that's pretty disrespectful of him.",
      },
    ],
    negative: ["That's fair.", "It's good to know."],
  },
  {
    id: 'judgement.person',
    code: 'judgement',
    match: [
      "you're *3 natural|star|amazing|lovely|brilliant|great|legend|friend|smart|clever|lazy|splendidly|form|genius|wonderful",
      'you are *3 natural|star|amazing|lovely|brilliant|great|legend|friend|smart|clever|lazy|splendidly|form|genius|wonderful',
      "he's|she's|they're|is|are *2 lazy|slacker|dinosaur|wet|idiot|fool|useless|awful|bad|natural|bully|moron|nightmare|pain|snob|jerk",
      'old woman|man',
      'soft touch',
      "you're such a",
      'you daft|silly *',
      'a mess anyway',
      'everybody says so',
      'only ones *2 worth',
      "you'd never *",
      'slacker|dinosaur|idiot|moron|jerk',
      "think you are|you're amazing|brilliant|great",
    ],
    exceptions: [
      { match: 'you said|say|think|thought|felt', reason: 'gives back' },
      { match: "you're *2 not|afraid|tired|great at", reason: 'gives back' },
    ],
    where: 'told',
    reason: { nl: 'Een oordeel over een persoon:', en: 'A verdict on a person:' },
    source: 'F4',
    positive: [
      { text: "There you go, you're a natural.", span: "There you go, you're a natural." },
      { text: 'Oh, Piers is a dinosaur.', span: 'Oh, Piers is a dinosaur.' },
    ],
    negative: ["You're tired.", 'You said he is a dinosaur.'],
  },
]
