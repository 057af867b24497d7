import { question, type Question } from '../question.ts'

/** The time box in sight (C11): the coachee decides what the last minutes are for. */
export const time: readonly Question[] = [
  question({
    id: 'time.left',
    row: 'C11',
    steps: ['goal', 'reality', 'options'],
    form: 'open',
    wordings: {
      'nl-je': [
        'De tijd begint te dringen. Wat wil je nog doen?',
        'Waar gebruiken we de laatste minuten voor?',
        'Wat moet er vandaag echt nog gebeuren?',
      ],
      'nl-u': [
        'De tijd begint te dringen. Wat wilt u nog doen?',
        'Waar gebruiken we de laatste minuten voor?',
        'Wat moet er vandaag echt nog gebeuren?',
      ],
      en: [
        'Time’s getting short. What do you still want to do?',
        'What shall we use the last minutes for?',
        'What really has to happen before we stop?',
      ],
    },
    follow: { wider: ['goal.how-far'], on: ['what.action'] },
  }),
]
