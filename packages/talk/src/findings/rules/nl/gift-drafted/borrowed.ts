import type { FindingRule } from '../../finding-rule.ts'
import { named } from './honest.ts'

const others = {
  nl: 'Legt de aanpak van een ander voor:',
  en: "Puts forward somebody else's way:",
}

/** The way of others, or the coach's own. */
export const borrowedWays: readonly FindingRule[] = [
  {
    id: 'gift.drafted.others',
    code: 'gift',
    match: [
      "^ andere|veel|de|sommige|alle *1 meeste? mensen|teams|collega's|bedrijven|afdelingen|scholen|coachees|managers|vrouwen|mannen|ouders|klanten *14",
      '^ mijn vorige|andere|eigen|zus|broer|man|vrouw|collega|baas|zwager|vader|moeder|coach|buurman|buurvrouw *14',
      '^ een *1 collega|vriend|vriendin|kennis|coachee|klant van mij *14',
      '^ bij ons|mij *14',
      '^ in *1 zorg|bouw|onderwijs|japan|amerika|scandinavie|ziekenhuizen|fabrieken *2 ~en *12',
      '^ ik ken|kende iemand *14',
      '^ zelf deed|heb|ging|begon|nam|schrijf|doe ik *12',
      '^ ik *2 zelf *12',
      '^ toen ik *14',
    ],
    exceptions: [
      { match: 'je|u zei|zegt|noemde|vertelde', reason: 'was named' },
      { match: 'benieuwd|nieuwsgierig|vraag|horen|weten|hoor|zie|merk', reason: 'asks' },
    ],
    where: 'told',
    reason: others,
    source: 'E1',
    positive: [
      {
        text: 'Andere teams doen dat staand. Hoe is dat voor jullie?',
        span: 'Andere teams doen dat staand.',
      },
      { text: 'Mijn zus is gaan zwemmen. Is dat wat?', span: 'Mijn zus is gaan zwemmen.' },
    ],
    negative: ['Ik ben benieuwd hoe het ging.', 'Je collega zei iets.'],
  },
  {
    id: 'gift.drafted.others-asked',
    code: 'gift',
    match: [
      '^ hoe doen|doet|lossen|pakken *4 anderen|collega|buren|concullega *8',
      "^ wat doen @your|andere collega's|teams *8",
      '^ weet|wist @you *1 hoe *6 dat|het doen|doet|aanpakt|aanpakken|oplost',
      '^ heb|hebt @you *4 gezien|gehoord|gekeken hoe *10',
      '^ wat zou|zouden *3 daar tegen op $',
    ],
    exceptions: [{ match: 'voor zover @you', reason: 'asks for what is known' }, ...named],
    where: 'asked',
    reason: others,
    source: 'E1',
    positive: [
      {
        text: 'Heb je weleens gekeken hoe Marjan haar dag indeelt?',
        span: 'Heb je weleens gekeken hoe Marjan haar dag indeelt?',
      },
    ],
    negative: ['Hoe doen anderen dat, voor zover je weet?', 'Wat doen ze dan?'],
  },
]
