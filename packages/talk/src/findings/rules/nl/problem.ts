import type { FindingRule } from '../finding-rule.ts'

/** Language that closes (E3). */
export const dutchProblems: readonly FindingRule[] = [
  {
    id: 'problem.never',
    code: 'problem',
    match: [
      'toch *3 nooit|niet|niks|niets|altijd',
      'heeft *4 geen zin',
      'kan *1 hier|bij|daar *4 niet|nooit',
      'bij ons nooit|niet|toch',
      'verandert *2 toch|niks|niets|nooit',
      'haal|red ik *1 nooit|niet',
      'dat|het gaat *1 hier|toch|nooit *3',
      'dat werkt niet|nooit',
      'daar krijg je|u *4 niet|geen|nooit',
      'krijg je|u *3 toch|nooit',
      'zo gaat dat|het hier',
      'dat weet je|u nu? *2 al',
      'komt *3 niemand',
      'daar begint het *1 gedonder|gedoe',
      'nooit *4 veranderen|goed|lukken|geloofwaardig',
      'gaat|gaan *2 natuurlijk ook',
      'die kan|kunnen dat niet',
      'dan ben ik *4 kwijt|af|weg',
      'je kunt er de klok',
      'dat wordt|is niks|niets',
      'dat lukt *2 niet|nooit',
    ],
    exceptions: [
      { match: 'nog nooit', reason: 'was not done yet' },
      { match: 'ik ben|kan|leer *4 niet|nooit *4 leren|goed', reason: 'about oneself' },
    ],
    where: 'any',
    reason: { nl: 'Sluit af: het kan niet, het gaat niet:', en: 'Closes: it cannot be, it will not go:' },
    source: 'E3',
    positive: [
      { text: 'Dat gaat hier toch niet veranderen.', span: 'Dat gaat hier toch niet veranderen.' },
      { text: 'dat haal ik nooit', span: 'dat haal ik nooit' },
    ],
    negative: ['Dat heb ik nog nooit gedaan.', 'Het gaat goed.'],
  },
]
