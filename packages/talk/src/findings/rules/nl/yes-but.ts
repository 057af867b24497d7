import type { FindingRule } from '../finding-rule.ts'

/** Acknowledges, and takes it back (E2). */
export const dutchYesBut: readonly FindingRule[] = [
  {
    id: 'yes-but.understood',
    code: 'yes-but',
    match: [
      'dat|die|het snap|begrijp|geloof|weet|zie|hoor ik *5 maar|alleen|alhoewel|toch',
      'ik snap|begrijp|hoor|zie|weet dat|wel|je|u|het|wat|best *12 maar|alleen',
      'heel|best|wel|volkomen begrijpelijk|logisch|waar *2 maar|al|alleen',
      'dat klopt|is *2 maar|alleen|al',
      'dat kan *3 maar|alleen',
      'dat is zo|waar|mooi|goed|fijn|logisch|begrijpelijk *2 maar|alleen|al',
      'je|u hebt|heeft *2 gelijk *2 maar|alleen',
      'daar heb|heeft|hebt @you *2 gelijk|punt in? *2 maar|alleen',
    ],
    exceptions: [
      { match: 'maar goed|ja $', reason: 'trails off' },
      { match: 'ik snap|begrijp niet', reason: 'does not acknowledge' },
    ],
    where: 'any',
    least: 4,
    reason: { nl: 'Erkent iets en neemt het meteen terug:', en: 'Acknowledges and takes back:' },
    source: 'E2',
    positive: [
      {
        text: 'Dat snap ik, maar je kunt er niet mee rond blijven lopen.',
        span: 'Dat snap ik, maar je kunt er niet mee rond blijven lopen.',
      },
      {
        text: 'ja dat klopt alleen is dat nou eenmaal het beleid',
        span: 'ja dat klopt alleen is dat nou eenmaal het beleid',
      },
    ],
    negative: ['Dat snap ik.', 'Ik snap niet wat je bedoelt, maar ga door.'],
  },
  {
    id: 'yes-but.yes',
    code: 'yes-but',
    match: [
      '^ ja|jawel|mooi|leuk|goed|prima|oke maar|alleen|al @verb|je|u|die|dat|het|de|dan|we|ik|zo|toch|er',
      'ja *4 maar|alleen @verb|je|u|die|dat|het|de|dan|we|ik|zo|toch|er',
      'mooi|leuk|goed|prima|aardig maar|alleen|al @verb|je|u|die|dat|het|de|dan|we|ik|zou',
      'nou *6 maar *3 zou|je|het|dat',
      'een beetje wel maar',
      '^ op zich *2 maar|alleen *2',
      'idee|plan *1 maar|alleen *3',
      'in theorie *3 maar',
      '^ klopt|goed|leuk|mooi|fijn|interessant|prima|knap|slim|aardig|terecht|logisch|helder|duidelijk *4 maar|alleen|toch *3',
      '^ fijn|goed|mooi dat je|u *6 maar|alleen *3',
      '^ ik wil je|u *2 best|graag *3 geloven|volgen|helpen *2 maar|alleen *3',
      '^ dat kan *1 wel|best|zo *3 maar|alleen *3',
      '^ ik hoor|begrijp|snap|zie *2 wat|dat je|u *4 maar|alleen|toch *3',
      '^ natuurlijk|tuurlijk|zeker|uiteraard *5 maar|alleen *3',
      '^ daar zit|zeg *3 in maar|alleen *3',
      'niet onaardig|verkeerd|gek maar|alleen *3',
      '^ je|u hebt|heeft *3 gelijk *2 maar|alleen|toch *3',
      '^ dat snap|begrijp ik *2 toch *3',
    ],
    exceptions: [
      { match: 'ja maar @wh', reason: 'a question' },
      { match: 'maar goed', reason: 'trails off' },
      { match: 'ja maar @verb @you', reason: 'a question' },
    ],
    where: 'told',
    least: 3,
    reason: { nl: 'Ja, maar:', en: 'Yes, but:' },
    source: 'E2',
    positive: [
      {
        text: 'Ja, maar die andere twee dagen zit je wel naast haar.',
        span: 'Ja, maar die andere twee dagen zit je wel naast haar.',
      },
      {
        text: 'Leuk, alleen zou ik die taart later neerzetten.',
        span: 'Leuk, alleen zou ik die taart later neerzetten.',
      },
    ],
    negative: ['Ja, dat is zo.', 'Ja maar goed.'],
  },
]
