import type { FindingRule } from '../../finding-rule.ts'
import { named } from './honest.ts'

/** A solution thought aloud, or with a push behind it. */
export const pressedSolutions: readonly FindingRule[] = [
  {
    id: 'gift.drafted.musing',
    code: 'gift',
    match: [
      'ik vraag|vroeg me af of *14',
      'ik zit *2 te denken *12',
      'ik zat te denken *12',
      'ik dacht *1 aan *8',
      'ik denk|moet|moest *3 aan een|de|die * *8',
    ],
    exceptions: [
      { match: 'of @you *3 bang|boos|herkent|merkt|begrijpt|bedoelt|dat|zich', reason: 'asks how it is' },
      { match: 'wat @you', reason: "asks on the coachee's own words" },
    ],
    where: 'any',
    reason: { nl: 'Hardop denken met een oplossing erin:', en: 'Thinking aloud with a solution in it:' },
    source: 'E1',
    positive: [
      {
        text: 'Ik vraag me af of een vrije dag zou helpen.',
        span: 'Ik vraag me af of een vrije dag zou helpen.',
      },
    ],
    negative: ['Ik vraag me af wat dat met je doet.', 'Ik vraag me af of je boos was.'],
  },
  {
    id: 'gift.drafted.push',
    code: 'gift',
    match: [
      '^ je|u ga|gaat|neem|neemt|leg|legt|bel|belt|zet|zegt|stuurt|vraagt|praat|doet|schrijft|maakt *8 toch|wel|he|afgesproken *5',
      '^ dan @act|begin|ga|neem @you *8 toch|gewoon|wel|he *6',
      '@your|een|de|het|gewoon|rustig|eerst|samen *8 beter|handiger|beste|helpt|helpen|goeddoen|slimmer|verstandiger|fijner|makkelijker|logischer *8 toch|he|niet|zeker $',
      '^ dat los|regel|doe|pak @you *8 toch|gewoon *8',
      'toch *2 veel? handiger|beter|slimmer|makkelijker|fijner|verstandiger om|als *8',
      '^ wordt|is het *3 tijd om|dat *10',
      '^ waar wacht @you *2 op',
      '^ wie zegt dat @you *2 niet *8',
      '^ ben|bent @you *4 gebaat|geholpen *8',
      '^ ben|bent @you *4 beter af *8',
    ],
    exceptions: [{ match: '^ @prep? wat|hoe|welke', reason: 'left open' }, ...named],
    where: 'marked',
    reason: { nl: 'Een oplossing met een duwtje erachteraan:', en: 'A solution with a push behind it:' },
    source: 'E1',
    positive: [
      { text: 'Je belt haar morgen toch wel?', span: 'Je belt haar morgen toch wel?' },
      { text: 'Wordt het geen tijd om te stoppen?', span: 'Wordt het geen tijd om te stoppen?' },
    ],
    negative: ['Dat is toch zo?', 'Wat doe je dan toch?', 'Je bent boos, hè?'],
  },
]
