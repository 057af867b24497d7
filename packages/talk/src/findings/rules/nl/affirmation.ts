import type { FindingRule } from '../finding-rule.ts'

/** Names effort, behaviour or strength. */
export const dutchAffirmations: readonly FindingRule[] = [
  {
    id: 'affirmation.named',
    code: 'affirmation',
    match: [
      '^ dat|dit heb|hebt|heeft @you *1 @yourself',
      '^ je|u hebt|heeft *3 @yourself',
      '^ dat heb|hebt|heeft @you *1 gezien|gedaan|geregeld|opgelost|gedurfd|volgehouden',
      'dat vraagt|vergt wat|moed|lef|durf|inzet',
      'je|u hebt|heeft het|dat *2 net? *1 gezegd|hardop|gedaan|gedurfd',
      'knap|sterk|dapper|mooi|goed dat|hoe je|u',
      'wat goed|knap|dapper|sterk dat|hoe je|u',
      'je|u bleef|durfde|koos|nam|hield|stelde|zocht|bent *12 en je|u *1 bleef|nam|hield|stelde|durfde|liet|bent',
      'je|u kijkt|luistert|weet *3 precies',
      'je|u haalt *6 uit',
      'je|u neemt *6 serieus',
      'dat is *6 werk|verdienste geweest?',
      'dankzij @you|jou',
      'ik zie dat|hoe je|u *8 inzet|moeite|durft|volhoudt|zoekt',
      'je|u hebt *4 wel ~en',
      'omdat je|u bleef|durfde|doorging',
      'je|u hebt|heeft *2 hard|veel gewerkt|gedaan|geoefend|moeite',
      'ik waardeer|bewonder *2 dat|hoe|je|u',
      'knap|mooi|sterk|goed *1 hoe|dat je|u',
      'je|u hebt|heeft *3 volgehouden|doorgezet|gedurfd|aangepakt',
      'je|u zet *2 door',
    ],
    exceptions: [
      { match: 'niet|nooit|geen|moet', reason: 'no strength' },
      { match: 'je|u zegt', reason: 'gives back' },
    ],
    where: 'told',
    least: 4,
    reason: {
      nl: 'Benoemt inzet, gedrag of kracht:',
      en: 'Names effort, behaviour or strength:',
    },
    source: 'codebook',
    positive: [
      {
        text: 'Dat heb je jezelf aangeleerd, die reviews.',
        span: 'Dat heb je jezelf aangeleerd, die reviews.',
      },
      { text: 'U heeft het zelf op tafel gelegd.', span: 'U heeft het zelf op tafel gelegd.' },
    ],
    negative: ['Je bent een topper.', 'Dat heb je niet zelf gedaan.'],
  },
]
