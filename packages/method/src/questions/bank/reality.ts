import { question, type Question } from '../question.ts'

/** The coachee's reality (C6): the film turned back scene by scene, with its eight helper questions. */
export const reality: readonly Question[] = [
  question({
    id: 'reality.situation',
    row: 'C6',
    steps: ['reality'],
    form: 'open',
    fills: 'scenes',
    wordings: {
      'nl-je': [
        'Neem me eens mee: wat gebeurde er precies?',
        'We draaien de film terug. Waar begint hij?',
        'Wat had ik gezien als ik erbij was geweest?',
      ],
      'nl-u': [
        'Neemt u me eens mee: wat gebeurde er precies?',
        'We draaien de film terug. Waar begint hij?',
        'Wat had ik gezien als ik erbij was geweest?',
      ],
      en: [
        'Take me there: what exactly happened?',
        'Let’s rewind the film. Where does it start?',
        'What would I have seen if I had been in the room?',
      ],
    },
    follow: {
      deeper: ['reality.next-scene', 'reality.turning-point'],
      wider: ['reality.when', 'reality.parties'],
      on: ['reality.discovery'],
    },
  }),
  question({
    id: 'reality.when',
    row: 'C6',
    steps: ['reality'],
    form: 'open',
    wordings: {
      'nl-je': [
        'Wanneer speelde dit voor het laatst?',
        'Waar was je toen het gebeurde?',
        'Op welke momenten heb je hier het meest last van?',
      ],
      'nl-u': [
        'Wanneer speelde dit voor het laatst?',
        'Waar was u toen het gebeurde?',
        'Op welke momenten hebt u hier het meest last van?',
      ],
      en: ['When did this last happen?', 'Where were you when it happened?', 'When does it bother you most?'],
    },
    follow: { deeper: ['probe.concrete'], wider: ['reality.how-often'], on: ['reality.parties'] },
  }),
  question({
    id: 'reality.how-often',
    row: 'C6',
    steps: ['reality'],
    form: 'open',
    wordings: {
      'nl-je': ['Hoe vaak overkomt je dit?', 'Sinds wanneer speelt dit?', 'Wanneer gebeurt het juist niet?'],
      'nl-u': ['Hoe vaak overkomt u dit?', 'Sinds wanneer speelt dit?', 'Wanneer gebeurt het juist niet?'],
      en: [
        'How often does this happen to you?',
        'How long has this been going on?',
        'When doesn’t it happen?',
      ],
    },
    follow: { deeper: ['strength.exception'], wider: ['reality.parties'], on: ['reality.consequences'] },
  }),
  question({
    id: 'reality.parties',
    row: 'C6',
    steps: ['reality'],
    form: 'open',
    wordings: {
      'nl-je': [
        'Wie zijn hier direct bij betrokken?',
        'Wie komen er in je film voor?',
        'Wie merkt hier iets van zonder erbij te zijn?',
      ],
      'nl-u': [
        'Wie zijn hier direct bij betrokken?',
        'Wie komen er in uw film voor?',
        'Wie merkt hier iets van zonder erbij te zijn?',
      ],
      en: [
        'Who’s directly involved in this?',
        'Who’s in your film?',
        'Who feels the effects without being there?',
      ],
    },
    follow: { deeper: ['reality.their-view'], wider: ['reality.who-else'], on: ['reality.consequences'] },
  }),
  question({
    id: 'reality.consequences',
    row: 'C6',
    steps: ['reality'],
    form: 'open',
    wordings: {
      'nl-je': [
        'Wat staat er voor jou op het spel als het misgaat?',
        'Wat merken de anderen ervan als het misloopt?',
        'Wat kost het je als alles zo blijft?',
      ],
      'nl-u': [
        'Wat staat er voor u op het spel als het misgaat?',
        'Wat merken de anderen ervan als het misloopt?',
        'Wat kost het u als alles zo blijft?',
      ],
      en: [
        'What’s at stake for you if this goes wrong?',
        'What would it mean for the others if it went wrong?',
        'What does it cost you if nothing changes?',
      ],
    },
    follow: { deeper: ['cause.fear', 'direct.price'], wider: ['reality.their-view'], on: ['reality.tried'] },
  }),
  question({
    id: 'reality.tried',
    row: 'C6',
    steps: ['reality'],
    form: 'open',
    wordings: {
      'nl-je': [
        'Wat heb je er al aan gedaan?',
        'Wat heeft je aanpak tot nu toe opgeleverd?',
        'Welke stap hielp, al was het maar een beetje?',
      ],
      'nl-u': [
        'Wat hebt u er al aan gedaan?',
        'Wat heeft uw aanpak tot nu toe opgeleverd?',
        'Welke stap hielp, al was het maar een beetje?',
      ],
      en: [
        'What have you done about it already?',
        'What has your approach got you so far?',
        'Which step helped, even a little?',
      ],
    },
    follow: {
      deeper: ['reality.not-taken', 'cause.method', 'cause.bad-timing'],
      wider: ['reality.obstacles'],
      on: ['reality.discovery'],
    },
  }),
  question({
    id: 'reality.obstacles',
    row: 'C6',
    steps: ['reality'],
    form: 'open',
    wordings: {
      'nl-je': [
        'Wat zit je het meest in de weg?',
        'Waar loop je steeds tegenaan?',
        'Op welk punt kom je maar niet verder?',
      ],
      'nl-u': [
        'Wat zit u het meest in de weg?',
        'Waar loopt u steeds tegenaan?',
        'Op welk punt komt u maar niet verder?',
      ],
      en: [
        'What gets in your way the most?',
        'What do you keep running into?',
        'Where can’t you seem to get any further?',
      ],
    },
    follow: {
      deeper: ['cause.stuck', 'cause.fear', 'cause.overview'],
      wider: ['reality.pitfalls'],
      on: ['reality.discovery'],
    },
  }),
  question({
    id: 'reality.pitfalls',
    row: 'C6',
    steps: ['reality'],
    form: 'open',
    wordings: {
      'nl-je': [
        'Welke valkuil ken je van jezelf?',
        'Waar trap je steeds weer in?',
        'Wanneer sta je jezelf in de weg?',
      ],
      'nl-u': [
        'Welke valkuil kent u van uzelf?',
        'Waar trapt u steeds weer in?',
        'Wanneer staat u uzelf in de weg?',
      ],
      en: [
        'Which trap do you know you fall into?',
        'What catches you out time and again?',
        'When do you get in your own way?',
      ],
    },
    follow: {
      deeper: ['cause.digging-in', 'cause.snowed-under', 'direct.pattern'],
      wider: ['reality.who-else'],
      on: ['reality.discovery'],
    },
  }),
  question({
    id: 'reality.who-else',
    row: 'C6',
    steps: ['reality'],
    form: 'open',
    wordings: {
      'nl-je': [
        'Wie speelt er nog meer mee?',
        'Wie heb je nog niet genoemd?',
        'Wie heeft hier ook belang bij?',
      ],
      'nl-u': [
        'Wie speelt er nog meer mee?',
        'Wie hebt u nog niet genoemd?',
        'Wie heeft hier ook belang bij?',
      ],
      en: [
        'Who else plays a part in this?',
        'Who haven’t you mentioned yet?',
        'Who else has a stake in this?',
      ],
    },
    follow: { deeper: ['cause.game'], wider: ['reality.their-view'], on: ['reality.discovery'] },
  }),
  question({
    id: 'reality.their-view',
    row: 'C6',
    steps: ['reality'],
    form: 'open',
    wordings: {
      'nl-je': [
        'Hoe kijken de anderen hiernaar?',
        'Wat zouden ze vertellen als ze hier zaten?',
        'Welke film zien zij?',
      ],
      'nl-u': [
        'Hoe kijken de anderen hiernaar?',
        'Wat zouden ze vertellen als ze hier zaten?',
        'Welke film zien zij?',
      ],
      en: [
        'How do the others see this?',
        'What would they say if they were sitting here?',
        'Which film are they watching?',
      ],
    },
    follow: {
      deeper: ['cause.listening', 'gap.assumption'],
      wider: ['reality.parties'],
      on: ['reality.discovery'],
    },
  }),
  question({
    id: 'reality.next-scene',
    row: 'C6',
    steps: ['reality'],
    form: 'open',
    needs: ['scenes'],
    wordings: {
      'nl-je': [
        'Hoe ging de film verder?',
        'Wat gebeurde er vlak daarvoor?',
        'Welke scène hoort hier nog bij?',
      ],
      'nl-u': [
        'Hoe ging de film verder?',
        'Wat gebeurde er vlak daarvoor?',
        'Welke scène hoort hier nog bij?',
      ],
      en: [
        'What comes next in the film?',
        'What happened just before that?',
        'Which scene is still missing?',
      ],
    },
    follow: { deeper: ['reality.turning-point'], wider: ['reality.parties'], on: ['reality.discovery'] },
  }),
  question({
    id: 'reality.turning-point',
    row: 'C6',
    steps: ['reality'],
    form: 'open',
    needs: ['scenes'],
    wordings: {
      'nl-je': [
        'Op welk moment had het nog anders kunnen lopen?',
        'In welke scène kantelt het?',
        'Waar had je de film stil willen zetten?',
      ],
      'nl-u': [
        'Op welk moment had het nog anders kunnen lopen?',
        'In welke scène kantelt het?',
        'Waar had u de film stil willen zetten?',
      ],
      en: [
        'At what moment could it still have gone differently?',
        'Which scene is the turning point?',
        'Where would you have liked to freeze the film?',
      ],
    },
    follow: {
      deeper: ['cause.decision', 'cause.misjudging'],
      wider: ['reality.not-taken'],
      on: ['reality.discovery'],
    },
  }),
  question({
    id: 'reality.not-taken',
    row: 'C6',
    steps: ['reality'],
    form: 'open',
    needs: ['scenes'],
    wordings: {
      'nl-je': [
        'Welke stap heb je niet gezet?',
        'Welke knoop had je eerder willen doorhakken?',
        'Waar ben je nooit aan begonnen?',
      ],
      'nl-u': [
        'Welke stap hebt u niet gezet?',
        'Welke knoop had u eerder willen doorhakken?',
        'Waar bent u nooit aan begonnen?',
      ],
      en: [
        'Which step didn’t you take?',
        'Which decision would you rather have made sooner?',
        'What did you never get round to starting?',
      ],
    },
    follow: { deeper: ['cause.fear', 'cause.avoiding'], wider: ['reality.tried'], on: ['reality.discovery'] },
  }),
  question({
    id: 'reality.discovery',
    row: 'C6',
    steps: ['reality'],
    form: 'open',
    fills: 'discoveries',
    needs: ['scenes'],
    wordings: {
      'nl-je': [
        'Wat valt je op als je dit zo terugziet?',
        'Wat ontdek je over jezelf?',
        'Wat zie je nu wat je toen niet zag?',
      ],
      'nl-u': [
        'Wat valt u op als u dit zo terugziet?',
        'Wat ontdekt u over uzelf?',
        'Wat ziet u nu wat u toen niet zag?',
      ],
      en: [
        'What strikes you, looking back on this?',
        'What are you discovering about yourself?',
        'What do you see now that you didn’t see then?',
      ],
    },
    follow: {
      deeper: ['probe.layer', 'direct.own-share'],
      wider: ['reality.their-view'],
      on: ['options.all'],
    },
  }),
]
