import type { Outcome, Step } from '@lef/method'
import type { Say } from '../../messages/messages.ts'

export const prepareNl = (say: Say) => ({
  title: (name: string) => (name ? `Gesprek met ${name} voorbereiden` : 'Gesprek voorbereiden'),
  onlyYou: say(
    'Voor jou alleen: je vragen komen nooit op tafel.',
    'Voor u alleen: uw vragen komen nooit op tafel.',
  ),
  gone: 'Dit gesprek staat niet meer in het traject',
  toTrajectory: 'Naar het traject',

  actions: 'Hoe het ging met de acties',
  noActions: 'Er zijn nog geen acties om op terug te kijken.',
  outcomes: {
    done: 'gedaan',
    partly: 'deels gedaan',
    'not-done': 'niet gedaan',
  } satisfies Record<Outcome, string>,
  notLooked: 'nog niet op teruggekeken',
  until: (day: string) => `klaar op ${day}`,
  notDoneHint: 'Wat niet gedaan is, is iets om over te praten, geen verwijt.',
  lookBack: 'Terugkijken op acties',

  wish: 'Wat ik vandaag wil',
  wishHint: (name: string) =>
    `In de woorden van ${name || 'de coachee'}. Dit staat straks ook in het gesprek.`,
  common: 'Wat we gemeen hebben',
  commonHint: say(
    'Het eerste gesprek: neem de tijd om kennis te maken. Zoek iets wat jullie gemeen hebben, en stel je oordeel uit.',
    'Het eerste gesprek: neem de tijd om kennis te maken. Zoek iets wat u gemeen hebt, en stel uw oordeel uit.',
  ),

  questions: 'Eigen vragen, op volgorde',
  questionsHint: 'Open, kort, één tegelijk. Vraag zonder zelf al te antwoorden.',
  question: (place: number) => `Vraag ${place}`,
  addQuestion: 'Vraag erbij',
  up: 'Omhoog',
  down: 'Omlaag',
  remove: 'Weghalen',
  ofQuestion: (place: number) => `vraag ${place}`,
  nowAt: (place: number, of: number) => `Vraag staat nu op plaats ${place} van ${of}`,

  unasked: 'Vorige keer niet gesteld',
  unaskedHint: say(
    'Alleen jij ziet dit. Soms is het nu juist de vraag waar het om gaat.',
    'Alleen u ziet dit. Soms is het nu juist de vraag waar het om gaat.',
  ),
  takeAlong: 'Meenemen',

  time: 'Hoeveel tijd we hebben',
  minutes: (minutes: number) => `${minutes} minuten`,

  card: 'De kaart',
  cardHint: 'Om te printen, of om nog even op te kijken. Daarna kan het scherm dicht.',
  cardWith: (name: string) => (name ? `Gesprek met ${name}` : 'Gesprek'),
  cardGoal: 'Doel van het traject',
  cardLast: 'Vorige keer',
  cardToday: 'Vandaag',
  cardQuestions: 'Eigen vragen',
  cardActions: 'Om op terug te komen',
  cardTime: (minutes: number) => `Tijd: ${minutes} minuten`,
  steps: {
    opening: 'Begin',
    goal: 'Doel',
    reality: 'Realiteit',
    options: 'Opties',
    what: 'Actieplan',
    close: 'Afronden',
  } satisfies Record<Step, string>,
  span: (from: number, to: number) => `${from}–${to}`,
  print: 'Kaart printen',
  begin: 'Begin het gesprek',
  toRoom: 'Naar het gesprek',
})
export type PrepareMessages = ReturnType<typeof prepareNl>
