import { question, type Question } from '../question.ts'

/** Encouragement (C10): many roads lead there, people take the trodden one, and curiosity is the start. */
export const roads: readonly Question[] = [
  question({
    id: 'road.other',
    row: 'C10',
    steps: ['options', 'what'],
    form: 'open',
    wordings: {
      'nl-je': [
        'Welke andere weg brengt je er ook?',
        'Hoe zou iemand er komen die jouw route niet kent?',
        'Wat zou je doen als de gewone weg dicht was?',
      ],
      'nl-u': [
        'Welke andere weg brengt u er ook?',
        'Hoe zou iemand er komen die uw route niet kent?',
        'Wat zou u doen als de gewone weg dicht was?',
      ],
      en: [
        'Which other road would get you there too?',
        'How would someone get there who doesn’t know your route?',
        'What would you do if the usual road were closed?',
      ],
    },
    follow: {
      deeper: ['road.curious'],
      wider: ['familiar.since-when'],
      on: ['options.all', 'what.action'],
    },
  }),
  question({
    id: 'road.curious',
    row: 'C10',
    steps: ['options', 'what'],
    form: 'open',
    wordings: {
      'nl-je': [
        'Waar ben je nieuwsgierig naar?',
        'Wat zou je willen proberen, gewoon om te zien wat er gebeurt?',
        'Welke kant op ben je nog nooit gegaan?',
      ],
      'nl-u': [
        'Waar bent u nieuwsgierig naar?',
        'Wat zou u willen proberen, gewoon om te zien wat er gebeurt?',
        'Welke kant op bent u nog nooit gegaan?',
      ],
      en: [
        'What are you curious about?',
        'What would you like to try, just to see what happens?',
        'Which way have you never gone before?',
      ],
    },
    follow: { deeper: ['probe.more'], wider: ['road.other'], on: ['options.all', 'what.action'] },
  }),
]
