import type { FindingRule } from '../finding-rule.ts'

/** A verdict, praise of the person, or blame, also about third parties (F4). */
export const dutchJudgements: readonly FindingRule[] = [
  {
    id: 'judgement.short-praise',
    code: 'judgement',
    match: [
      '^ prachtig|super|geweldig|top|klasse|perfect|uitstekend|fantastisch|knap|schitterend|keurig|chapeau|bravo|heerlijk hoor? $',
      '^ heel? goed|mooi|sterk|knap|slim gedaan|bezig|zo|plan|idee|hoor $',
      'goed|mooi|slim|leuk|uitstekend|prima idee|plan|bezig $',
      'goed zo',
      'knap|mooi|netjes|lekker hoor',
      'petje af',
      'complimenten',
    ],
    exceptions: [{ match: 'knap hoe|dat', reason: 'names what was done' }],
    where: 'told',
    reason: { nl: 'Een oordeel, ook als het een lof is:', en: 'A verdict, even when it is praise:' },
    source: 'F4',
    positive: [
      { text: 'Goed idee!', span: 'Goed idee!' },
      { text: 'Prachtig.', span: 'Prachtig.' },
    ],
    negative: ['Goed, we beginnen.', 'Mooi.'],
  },
  {
    id: 'judgement.verdict',
    code: 'judgement',
    match: [
      'dat is|klinkt|was|lijkt *1 @stress? @stress? @stress? mooi|mooie|goed|concreet|netjes|dapper|knap|slim|sterk|verstandig|onzin|stom|dom|zonde|onhandig|overdreven|volwassen|naief|laf|open|beter|fout|flauw|cynisch|cynische|aanstellerij|flink|jammer|heel',
      '^ nou? *2 dat is *2 beter $',
      'ik vind *6 klasse|knap|dapper|sterk|stom|dom|onzin|overdreven|goed|mooi|laf|flink',
      'vind ik *3 een *2 ~e *3 houding|opmerking|reactie',
      'wat ben|bent @you *1 toch',
      '^ kijk dat is het',
      'wel|ook een beetje dom|stom|flauw|overdreven|zielig|slap',
    ],
    exceptions: [
      { match: 'dat is goed|mooi|fijn om te', reason: 'thanks for what was told' },
      { match: 'goed $', reason: 'agrees' },
      {
        match:
          'dat is *1 heel|best|zo|erg *1 lang|vaak|veel|vervelend|zwaar|lastig|moeilijk|verdrietig|rot|wat|herkenbaar|druk|snel',
        reason: 'feels with',
      },
      { match: 'je|u zegt|zei|vindt|vond', reason: 'gives back' },
    ],
    where: 'told',
    reason: { nl: 'Een oordeel:', en: 'A verdict:' },
    source: 'F4',
    positive: [
      { text: 'Dat klinkt goed en concreet.', span: 'Dat klinkt goed en concreet.' },
      { text: 'Nou, dat is hartstikke concreet.', span: 'Nou, dat is hartstikke concreet.' },
    ],
    negative: ['Dat is heel vervelend.', 'Je vindt dat dat onzin is.'],
  },
  {
    id: 'judgement.person',
    code: 'judgement',
    match: [
      'je|jij|u bent *1 @stress? @stress? een|de *2 topper|kanjer|mens|vent|held|ster|schat|kei|natuurtalent|beste',
      'je|jij|u bent *1 @stress? @stress? slim|goed|lief|geweldig|creatief|knap|dapper|sterk|dom|lui|koppig',
      'topper|kanjer|prutser|eikel|sukkel|zeur|zeikerd|haantje|scherpslijper|lul|trut|kluns|aanwinst|dommerik',
      'geen licht|aanwinst|held',
      'die|dat|ouders|mensen|jeugd *4 plaag|ramp|geduld meer?',
      '^ ach|nou *1 die|de|oude|dat *1 jeugd|mensen|lui|types|afdeling',
      'hoge dunk|dikke nek',
      'doet|doen ook maar wat',
      'koppig als',
      'is *2 een ramp',
      'is ook *3 nooit',
      'lekker warm|makkelijk',
      'gewoon barsten',
      '^ wat een !verhaal|week|dag|vraag|verschil|tijd|rust|gedoe|jaar|periode|beeld *',
      'niet kapot te krijgen',
      'kun|kan|kon @you *2 niks|niets|ook *2 aan doen|weten',
      'wat een werk|eikel|onzin|idioot|flauwekul|gezeur',
    ],
    exceptions: [
      { match: 'je|u bent bang|moe|boos|verdrietig|goed in|klaar', reason: 'gives back' },
      { match: 'je|u zegt|zei|vindt|vond', reason: 'gives back' },
    ],
    where: 'told',
    reason: { nl: 'Een oordeel over een persoon:', en: 'A verdict on a person:' },
    source: 'F4',
    positive: [
      { text: 'Je bent een topper, Noor.', span: 'Je bent een topper, Noor.' },
      { text: 'Wat een eikel.', span: 'Wat een eikel.' },
    ],
    negative: ['Je bent moe.', 'Wat een verhaal.', 'Je zegt dat hij een haantje is.'],
  },
]
