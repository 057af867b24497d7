import type { FindingRule } from '../finding-rule.ts'

/** Facts, explanation, frame and time, without steering. */
export const dutchInformation: readonly FindingRule[] = [
  {
    id: 'information.frame',
    code: 'information',
    match: [
      'we hebben *2 @number|een|nog *2 uur|kwartier|minuten|halfuur|kwartieren',
      'we hebben *2 halfuur|kwartier|uur',
      'in je|uw beoordeling|dossier',
      'ik schrijf *4 niks|niet|niets|op|mee',
      'blijft *3 tussen|onder|binnen|hier',
      'vertrouwelijk',
      'hoort|horen *4 niets|niks|alleen dat|van|wat',
      'voor de duidelijkheid',
      'ik ben *3 je|uw coach',
      'dat kan ik *2 regelen|doen|toezeggen',
      'ik zit *3 in|bij|op',
      'we stoppen|beginnen|ronden',
    ],
    exceptions: [{ match: 'je|u zegt|zei', reason: 'gives back' }],
    where: 'told',
    reason: {
      nl: 'Vertelt het kader, de tijd of een afspraak:',
      en: 'Tells the frame, the time or an arrangement:',
    },
    source: 'codebook',
    positive: [
      { text: 'We hebben drie kwartier.', span: 'We hebben drie kwartier.' },
      { text: 'ik schrijf het dan niet mee', span: 'ik schrijf het dan niet mee' },
    ],
    negative: ['Je zei dat het vertrouwelijk is.', 'We gaan verder.'],
  },
  {
    id: 'information.fact',
    code: 'information',
    match: [
      'volgens de|het',
      'er is|zijn|loopt *4 regeling|potje|budget|geld|wet|protocol|beleid|overleg|mogelijkheid|lijst|vergoeding|groep',
      'daar is *2 nog|een|sinds *3 potje|budget|geld|regeling',
      'procent',
      'per|vanaf|sinds @number? januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
      'dat mag *2 eigenlijk|niet|wel|twee|zelf|tot',
      'cao|wet|besluit|beleid|protocol|regels|ambtseed|or staat|zegt|gaat|is|voor',
      'gaan|gaat|krijgt *2 automatisch|elk|elke|iedereen',
      'zij|hij doet|doen niks|niets zonder',
      'het is een|de *1 ~box',
    ],
    exceptions: [{ match: 'je|u zegt|zei|bent', reason: 'gives back' }],
    where: 'told',
    reason: { nl: 'Vertelt een feit:', en: 'Tells a fact:' },
    source: 'codebook',
    positive: [
      { text: 'daar is nog budget voor tot november', span: 'daar is nog budget voor tot november' },
    ],
    negative: ['Je zei dat er budget is.', 'Daar ben ik blij om.'],
  },
]
