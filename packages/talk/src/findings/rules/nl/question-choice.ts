import type { FindingRule } from '../finding-rule.ts'

/** Questions with the answers in them. */
export const dutchChoice: readonly FindingRule[] = [
  {
    id: 'question.choice.or',
    code: 'question.choice',
    match: ['of'],
    exceptions: [
      { match: '^ @wh', reason: 'a question word leaves the answer open' },
      { match: '^ @prep @wh', reason: 'a question word leaves the answer open' },
      {
        match:
          'weet|wist|weten|vraag|gevraagd|vragen|zien|gezien|kijken|gekeken|horen|benieuwd|zeker|denk|checken|nagaan|bedacht *2 of',
        reason: 'whether',
      },
      {
        match: 'twijfel|twijfelt|twijfelde|twijfelen|aarzel|aarzelt|afvraag|afvraagt|afvroeg|onzeker *1 of',
        reason: 'whether',
      },
      { match: 'of niet|nee $', reason: 'a yes/no question' },
      { match: 'of liever|toch|juist niet $', reason: 'a yes/no question' },
      { match: 'of zo|wel|iemand', reason: 'or so' },
      { match: 'een of meer|ander|andere|twee', reason: 'some' },
      { match: 'of nog? iets|wat anders', reason: 'leaves it open' },
      { match: '^ of @verb @subject !of? !of? !of? !of? !of? !of? $', reason: 'an afterthought' },
      { match: 'min of meer', reason: 'more or less' },
    ],
    where: 'asked',
    reason: { nl: 'De antwoorden staan al in de vraag:', en: 'The answers are already in the question:' },
    source: 'codebook',
    positive: [
      { text: 'Doe je dat donderdag of vrijdag?', span: 'Doe je dat donderdag of vrijdag?' },
      { text: 'zeg je eerder ja of eerder nee', span: 'zeg je eerder ja of eerder nee' },
      { text: 'Van mij of van jou?', span: 'Van mij of van jou?' },
      { text: 'Twijfel je tussen dinsdag of vrijdag?', span: 'Twijfel je tussen dinsdag of vrijdag?' },
    ],
    negative: [
      'Weet je of hij komt?',
      'Dus je twijfelt of je daar nog op je plek zit?',
      'Wil je dat ik iets doe, of liever niet?',
      'Wat zou je kunnen zeggen of vragen?',
      'Of kwam je met de fiets?',
    ],
  },
]
