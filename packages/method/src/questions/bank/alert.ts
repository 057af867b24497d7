import { question, type Question } from '../question.ts'

/** The way back into a thinking process (C3): asked about the coachee's own word. */
export const alert: readonly Question[] = [
  question({
    id: 'alert.choice',
    row: 'C3',
    steps: ['goal', 'reality', 'options', 'what'],
    form: 'open',
    quotes: true,
    wordings: {
      'nl-je': [
        'Je zegt ‘{words}’. Waar kon je uit kiezen?',
        'Nog even terug naar ‘{words}’. Wat gaf de doorslag?',
        '‘{words}’, zei je. Wat liet je daarmee liggen?',
      ],
      'nl-u': [
        'U zegt ‘{words}’. Waar kon u uit kiezen?',
        'Nog even terug naar ‘{words}’. Wat gaf de doorslag?',
        '‘{words}’, zei u. Wat liet u daarmee liggen?',
      ],
      en: [
        'You say ‘{words}’. What was there to choose from?',
        'Back to ‘{words}’ for a moment. What tipped the balance?',
        '‘{words}’, you said. What did you leave aside?',
      ],
    },
    follow: { deeper: ['probe.thought'], wider: ['cause.decision'], on: ['reality.discovery'] },
  }),
]
