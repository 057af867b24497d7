import type { FindingRule } from '../finding-rule.ts'

/** Names effort, behaviour or strength. */
export const englishAffirmations: readonly FindingRule[] = [
  {
    id: 'affirmation.named',
    code: 'affirmation',
    match: [
      'took *2 guts|courage|nerve|effort|bottle',
      "which isn't easy",
      'that|which does count for something',
      'you kept|stuck|stayed|fought|drove|caught|noticed|stood|managed|got|read|went|found|held|made|worked|handled|sorted|told|said|did|went *20 and|out|up|with|to|on|that|it|through|without',
      "you've *1 been|put|kept|done|got|learned|learnt|stuck|stayed *12",
      'you did that *12',
      "you're *3 being *2 straight|honest|open",
      'you tell it|me *4 directly',
      'you just said|sorted|told *12',
      'i saw|noticed|can see you|how|that *12',
      'the way you *12',
      'well done for',
      "it's|that's *2 great|good|wonderful that you *4",
      "you've worked|thought|done|come|made *2 hard|a|really *4",
      'i appreciate *2 you|that|your *4',
      'you clearly|obviously|really care|want|love *4',
      'shows *4 how|that|you *4',
      'it takes *2 courage|strength|guts',
    ],
    exceptions: [
      { match: "n't|not|never|didn't|don't|but", reason: 'no strength' },
      { match: 'you said you|that', reason: 'gives back' },
      { match: '^ so you|that|the|he|she|there', reason: 'gives back' },
      { match: 'quiet|afraid|angry|scared|stuck in', reason: 'gives back' },
    ],
    where: 'told',
    least: 6,
    reason: { nl: 'Benoemt inzet, gedrag of kracht:', en: 'Names effort, behaviour or strength:' },
    source: 'codebook',
    positive: [
      {
        text: 'You stuck with it till it came out straight.',
        span: 'You stuck with it till it came out straight.',
      },
      {
        text: 'you asked him to show you the paper that took some guts',
        span: 'you asked him to show you the paper that took some guts',
      },
    ],
    negative: ['You said you went home.', 'So you went home and slept on it.'],
  },
]
