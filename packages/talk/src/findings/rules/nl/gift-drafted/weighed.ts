import type { FindingRule } from '../../finding-rule.ts'
import { leftOpen, named } from './honest.ts'

const weighed = {
  nl: 'Vraagt wat een oplossing van de coach zou doen:',
  en: "Asks what a solution of the coach's would do:",
}

/** A solution of the coach's, and the question what would come of it or what is thought of it. */
export const weighedSolutions: readonly FindingRule[] = [
  {
    id: 'gift.drafted.consequence',
    code: 'gift',
    match: [
      '^ en? wat zou *3 gebeuren als @you *14',
      '^ en? wat gebeurt er *3 als @you *14',
      '^ en? wat zou het *7 opleveren|brengen|betekenen|schelen|doen|uitmaken *3 als|om *14',
      '^ en? wat levert|brengt|scheelt|doet het *5 als @you *14',
      '^ en? hoe zou het *4 zijn|voelen|klinken *2 om|als @you? * *12',
      '^ en? hoe zou|zouden *4 reageren *2 als @you *12',
      '^ en? hoe denk|denkt @you *3 dat *4 reageert|reageren *1 als @you *12',
      '^ en? wat zou|zouden !je|u|jullie *4 vinden|zeggen|doen|denken *2 als @you *12',
      '^ en? wat zou|zouden *5 ervan vinden|zeggen|denken als|om *12',
      '^ en? stel|stelt *1 dat? @you *14 wat|hoe|wie *8',
      '^ en? hoe groot|hoog schat|acht|is @you? *6 als @you *12',
      '^ en? welk|wat cijfer|kans *8 als @you *12',
      '^ en? hoe aantrekkelijk|haalbaar|realistisch is|zou|lijkt *3 om * * *10',
      '^ en? wat|welke zijn|is *4 voordelen|nadelen|voordeel|nadeel *2 van|aan !hoe|zoals|elk|beide|beiden|allebei|wat|dat|die|het|dit|jouw|je|deze|ieder|niks|niets|elke|alle *8',
      '^ en? wat is er @stress? @stress? moeilijk|lastig|eng|erg|spannend aan|om een|eens|gewoon|te|nee|je|hem|haar *8',
    ],
    exceptions: [
      ...named,
      ...leftOpen,
      { match: 'om dat|het|dit|er|zo *1 te', reason: 'was named' },
      { match: 'anders zijn|is', reason: 'asks for a wish' },
      { match: 'lukt|wakker|toverstok|toverstokje|klaar|bereikt', reason: 'asks for a wish' },
    ],
    where: 'asked',
    reason: weighed,
    source: 'E1',
    positive: [
      {
        text: 'Wat zou er gebeuren als je eens een dag thuisblijft?',
        span: 'Wat zou er gebeuren als je eens een dag thuisblijft?',
      },
      {
        text: 'Hoe zou je man reageren als je voor jezelf begint?',
        span: 'Hoe zou je man reageren als je voor jezelf begint?',
      },
    ],
    negative: [
      'Wat zou er gebeuren als er niets verandert?',
      'Wat gebeurt er als je niets doet?',
      'Stel dat het lukt, wat dan?',
      'Wat zijn de nadelen van wat je nu van plan bent?',
    ],
  },
  {
    id: 'gift.drafted.opinion',
    code: 'gift',
    match: [
      '^ en? hoe sta|staat @you *1 tegenover !die|dat|dit|wat|deze|het *10',
      '^ en? hoe kijk|kijkt @you *1 aan? *1 tegen|naar !die|dat|dit|wat|deze|het|jezelf|je *8',
      '^ en? hoe denk|denkt @you *1 over !die|dat|dit|wat|deze|het|jezelf|je *8',
      "^ en? wat vind|vindt @you *1 van een|zo'n|meer|minder|wat *8",
      '^ en? wat vind|vindt @you van het|een idee|plan om|dat *8',
      '^ en? wat denk|denkt|dacht @you van een|meer|minder *8',
      '^ en? hoe zou|kan|kunnen|zouden een|meer|minder|wat * *6 @you|jou *4 ~en',
      '^ en? op welke manier kan|zou|zouden|kunnen een|meer|minder|wat * *8',
      '^ en? in hoeverre zou|kan|zouden|kunnen|helpt een|meer|minder|wat * *8',
      '^ en? wat zou|kan|kunnen een|meer|minder * *4 @you|jou *3 opleveren|brengen|geven|schelen|doen|bieden',
      '^ en? welke|wat voor? app|cursus|training|tool|methode|therapie|opleiding|techniek|planner|oefening|boek|hulpmiddel|agenda|lijst *8',
    ],
    exceptions: [...named, { match: 'heb|hebt|had @you', reason: 'asks for experience' }],
    where: 'asked',
    reason: {
      nl: 'Vraagt een mening over een idee van de coach:',
      en: "Asks an opinion on the coach's idea:",
    },
    source: 'E1',
    positive: [
      { text: 'Hoe sta je tegenover een sabbatical?', span: 'Hoe sta je tegenover een sabbatical?' },
      {
        text: 'Hoe zou een vaste collega jou kunnen helpen?',
        span: 'Hoe zou een vaste collega jou kunnen helpen?',
      },
    ],
    negative: [
      'Hoe kijk je daarnaar?',
      'Hoe kijk je aan tegen die twee ideeën?',
      'Wat vind je van dat voorstel?',
    ],
  },
]
