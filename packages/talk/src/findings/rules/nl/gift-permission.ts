import type { FindingRule } from '../finding-rule.ts'

/** Advice or own experience for which permission is asked first. */
export const dutchPermission: readonly FindingRule[] = [
  {
    id: 'gift.permission.asked',
    code: 'gift.permission',
    match: [
      'mag ik *3 iets|wat|een *4 meegeven|zeggen|delen|teruggeven|voorleggen|vertellen|toevoegen|aanreiken|voorstellen|inbrengen',
      'mag ik *2 daar|hier *2 over zeggen|vertellen',
      'mag ik *3 een *2 tip|suggestie|advies|gedachte|idee|ervaring|voorstel',
      'mag ik *3 iets|wat delen',
      'mag ik *2 meedenken',
      'mag ik *2 vertellen wat|hoe',
      'zal ik @you *2 vertellen|zeggen|laten hoe|wat|zien',
      'zal ik *3 een *2 tip|suggestie|idee geven|noemen?',
      'vind|vindt @you het goed|oke|fijn|prettig *2 als ik *4 deel|vertel|meegeef|zeg|meedenk|noem',
      'wil|wilt|zou @you *1 willen? *1 weten|horen hoe|wat ik|wij|we|anderen|bij',
      'sta|staat @you open voor *3 tip|suggestie|idee|gedachte|ervaring',
      'heb|hebt|heeft @you *2 behoefte aan *3 tip|suggestie|advies|idee|voorbeeld',
      'wil|wilt @you *2 een *2 tip|suggestie|advies|voorbeeld',
      'heb|hebt|heeft @you iets aan *3 ervaring|tip',
      'op prijs stellen als ik',
      'mag ik *2 adviseren|meegeven',
      'vind|vindt @you het *3 als ik *8',
      'mag ik *1 een *8 geven|doen|delen',
      'heb|hebt|heeft @you *2 aan een|wat tip|advies',
      'zal ik *4 meedenken',
    ],
    exceptions: [
      {
        match: 'als ik *3 vraag|doorvraag|opschrijf|noteer|meeschrijf|opneem',
        reason: 'about the conversation',
      },
      { match: 'mag ik *2 vragen', reason: 'leads to a question' },
      { match: 'mag ik dat|het opschrijven|noteren|meeschrijven', reason: 'about notes' },
    ],
    where: 'any',
    reason: {
      nl: 'Vraagt eerst toestemming om iets mee te geven:',
      en: 'Asks permission first to offer something:',
    },
    source: 'E1',
    positive: [
      { text: 'Mag ik iets delen wat bij ons werkte?', span: 'Mag ik iets delen wat bij ons werkte?' },
      {
        text: 'mag ik daar wat over zeggen vanuit het bestuur',
        span: 'mag ik daar wat over zeggen vanuit het bestuur',
      },
      {
        text: 'Vindt u het goed als ik een ervaring deel?',
        span: 'Vindt u het goed als ik een ervaring deel?',
      },
      { text: 'Wil je horen hoe anderen dat doen?', span: 'Wil je horen hoe anderen dat doen?' },
      { text: 'Zou u willen horen hoe anderen dat doen?', span: 'Zou u willen horen hoe anderen dat doen?' },
    ],
    negative: ['Mag ik vragen wat je voelde?', 'Mag de deur dicht?', 'Wil je weten of hij komt?'],
  },
]
