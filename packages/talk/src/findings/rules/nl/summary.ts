import type { FindingRule } from '../finding-rule.ts'

/** Gathers several things said. */
export const dutchSummaries: readonly FindingRule[] = [
  {
    id: 'summary.announced',
    code: 'summary',
    match: [
      'even samen kijken',
      'samengevat|samenvattend',
      'ik vat *2 samen',
      'even *2 samenvatten',
      'ik leg|zet het|alles *2 naast|op',
      'op een rij|rijtje',
      'alles bij elkaar',
      'wat ik tot nu|zover toe? hoor',
      'als ik *4 samenvat',
      'wat er op tafel ligt',
      'kort|kortom gezegd',
      '^ kortom',
      '^ tot nu toe *14',
      '^ als ik je|u|het *2 goed|zo begrijp|hoor|beluister *2 * *12',
      '^ laat|laten me|mij|we *1 even? *1 kijken|checken of ik *8',
      '^ je|u hebt|heeft *2 verteld|genoemd|gezegd over|dat *12 en *8',
      '^ je|u noemde|vertelde|begon *2 net? * *12 en *8',
      '^ we hebben het *2 gehad over *12',
      '^ we hebben *4 besproken|gezien|gehoord *12',
      'even *2 samenvatten|terughalen|herhalen',
      'met andere woorden *12 en *8',
    ],
    exceptions: [{ match: 'kun|kunt|wil|zou @you', reason: 'asks the coachee to' }],
    where: 'told',
    reason: { nl: 'Vat samen wat er gezegd is:', en: 'Gathers what was said:' },
    source: 'codebook',
    positive: [{ text: 'Ik leg het naast elkaar.', span: 'Ik leg het naast elkaar.' }],
    negative: ['Kun jij het op een rij zetten?'],
  },
  {
    id: 'summary.so-many',
    code: 'summary',
    match: ['^ dus *30', '^ een|er|je|u|oke *30'],
    exceptions: [
      { match: 'ik|we|mij', reason: 'about the coach' },
      { match: 'moet|zou je|u', reason: 'advice' },
    ],
    where: 'told',
    least: 26,
    reason: { nl: 'Brengt meer dan twee dingen bij elkaar:', en: 'Gathers more than two things:' },
    source: 'codebook',
    positive: [
      {
        text: 'Dus u zag in oktober de schriften, u hebt ze teruggelegd, u praat sindsdien over het weer, u slaapt niet, en u denkt dat zij wil dat iemand het zegt.',
        span: 'Dus u zag in oktober de schriften, u hebt ze teruggelegd, u praat sindsdien over het weer, u slaapt niet, en u denkt dat zij wil dat iemand het zegt.',
      },
    ],
    negative: ['Dus u zag de schriften.'],
  },
]
