import type { FindingRule } from '../finding-rule.ts'

/** A reason outside oneself for what was not done: a gift to learning (E4). */
export const dutchExcuses: readonly FindingRule[] = [
  {
    id: 'excuse.circumstances',
    code: 'excuse',
    match: [
      'geen tijd|kwartier|handen|tussenuren|ruimte|gelegenheid|mensen|moment',
      'niet van gekomen',
      'kom|kwam|komt er *1 niet *1 aan|van',
      'er niet aan *1 toe',
      'kwam *4 ertussen',
      'kwam *5 tussen|ertussen',
      'daar ga ik niet over',
      'er is|komt|was niemand',
      'kan|kon *1 niet anders',
      'met die|deze|dit|de *2 bezetting|rooster|caseload|drukte',
      'ik kon *1 niet weg',
      'wegbezuinigd|overgeplaatst',
      'zo|te|veel druk aan|met|op|op|dat|en|was',
      'was *3 zo druk',
      'de handen niet vrij',
      'dan gaat de telefoon',
      'er zijn|is *1 geen|nooit',
      'op wintersport|vakantie',
      'al * jaar|halfjaar weg',
      'was steeds|ziek|onderweg',
      'we hadden|hebben *4 zieken|ziek',
      'ik zit *4 alleen op',
      'en dan was er ook nog',
      'zit er alleen',
      'die avond|week|dag had|hadden|al',
      'vanwege de',
      'hier|bij ons *1 heel|zo? snel|druk',
      'ja maar @day *2 heb|moet|zit ik',
      'omdat er|we|@them *6 @verb',
    ],
    exceptions: [
      { match: 'geen tijd te verliezen', reason: 'haste' },
      { match: 'omdat ik', reason: 'looks at oneself' },
    ],
    where: 'told',
    reason: {
      nl: 'Legt de reden buiten zichzelf; daar valt van te leren:',
      en: 'Places the reason outside; there is something to learn from it:',
    },
    source: 'E4',
    positive: [
      {
        text: 'Maar met die bezetting van nu kan het niet anders.',
        span: 'Maar met die bezetting van nu kan het niet anders.',
      },
      {
        text: 'ik was steeds onderweg dus het is er nooit van gekomen',
        span: 'ik was steeds onderweg dus het is er nooit van gekomen',
      },
    ],
    negative: ['Er is geen tijd te verliezen.', 'Ik durfde niet.'],
  },
]
