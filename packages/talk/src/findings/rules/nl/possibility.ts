import type { FindingRule } from '../finding-rule.ts'

/** Language that opens (E3). */
export const dutchPossibilities: readonly FindingRule[] = [
  {
    id: 'possibility.could',
    code: 'possibility',
    match: [
      'ik zou *12 kunnen',
      'zou ik *12 kunnen',
      'dat zou *5 kunnen',
      'we zouden *10 kunnen',
      'ik kan *1 ook|wel|hem|haar|ze|het|die|met|@them|eerst|in|naar *10 ~en',
      'ik kan *10 vragen|bellen|zeggen|gaan|proberen|maken|lopen|afspreken',
      'ik kan *8 afspreken|vragen|voorstellen|zeggen',
      'we kunnen *10 ~en',
      'misschien kan|kunnen|kon ik|we|mijn|die|dat *10',
      'kan ook',
      '^ misschien als ik',
    ],
    exceptions: [
      { match: 'niet|nooit|geen *4 kan|kunnen', reason: 'closes' },
      { match: 'kan|kunnen *1 niet|nooit|geen', reason: 'closes' },
      { match: 'had|hadden *6 kunnen', reason: 'the past' },
      { match: 'ik kan *1 wel *4 beter', reason: 'leaves it' },
      { match: 'dan kan ik beter', reason: 'leaves it' },
      { match: 'beter', reason: 'weighs' },
    ],
    where: 'any',
    reason: { nl: 'Ziet een mogelijkheid:', en: 'Sees a possibility:' },
    source: 'E3',
    positive: [
      {
        text: 'Ik zou Fatih kunnen vertellen dat ik het ga doen.',
        span: 'Ik zou Fatih kunnen vertellen dat ik het ga doen.',
      },
      { text: 'ik kan hannie bellen in mijn pauze', span: 'ik kan hannie bellen in mijn pauze' },
      { text: 'Misschien kan ik het gewoon zeggen.', span: 'Misschien kan ik het gewoon zeggen.' },
    ],
    negative: ['Ik kan dat niet.', 'Ik had kunnen bellen.'],
  },
  {
    id: 'possibility.what-if',
    code: 'possibility',
    match: [
      'wat als ik|we',
      'en als ik|we nou|nu *1 eens?',
      '^ of ik|dat|we @act|zet|vraag|bel|zou|laat|kan|ze|mijn',
      '^ en misschien',
      'ik dacht misschien',
      'vragen of|wie|aan *12',
      '^ een|twee|drie ik @act|ga|rij|kijk',
      'dan zou ik',
      '^ stel dat ik|we *12',
      'laten we *8',
      'er zijn *2 genoeg|meer|zat mogelijkheden|manieren|opties',
      'wie weet kan|lukt|wordt',
      'er is vast|wel een',
    ],
    exceptions: [
      { match: 'of ik *4 wil|moet|durf|weet', reason: 'a doubt' },
      { match: 'nooit|niks', reason: 'closes' },
      { match: 'belt|bellen om te vragen', reason: 'tells' },
    ],
    where: 'any',
    reason: { nl: 'Ziet een mogelijkheid:', en: 'Sees a possibility:' },
    source: 'E3',
    positive: [
      {
        text: 'Wat als ik het nou eens in het overleg gooi?',
        span: 'Wat als ik het nou eens in het overleg gooi?',
      },
      { text: 'Of ik zet hem uit.', span: 'Of ik zet hem uit.' },
    ],
    negative: ['Of ik dat wil.', 'Ik weet niet wat.'],
  },
]
