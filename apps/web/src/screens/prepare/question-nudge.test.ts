import { describe, expect, test } from 'vitest'
import { longQuestion, questionNudge } from './question-nudge.ts'

describe('a hint with a prepared question', () => {
  test.each([
    'Heb je er wel eens aan gedacht om Mark te bellen?',
    'Heeft het zin? Zou je niet eerst met Fatima praten?',
    'Waarom vraag je niet gewoon hulp?',
    'Waarom gaat het zo? Als ik jou was zou ik wachten.',
    'Moet u niet eerst uitrusten?',
  ])('hears the answer inside: %s', (question) => {
    expect(questionNudge(question, 'nl')).toBe('answer-inside')
  })

  test.each([
    'Have you thought of calling Mark?',
    'Why don’t you just ask for help?',
    "Shouldn't you rest first?",
    'If I were you, where would you start?',
  ])('hears the answer inside: %s', (question) => {
    expect(questionNudge(question, 'en')).toBe('answer-inside')
  })

  test.each([
    ['nl', 'Wat heb je al geprobeerd?'],
    ['nl', 'Waarom gaat het op dinsdag wel goed?'],
    ['nl', 'Aan wie heb je gedacht?'],
    ['nl', 'Wat zou je doen als het niet af hoefde te zijn?'],
    ['nl', 'Wat wil je niet?'],
    ['en', 'What have you tried?'],
    ['en', 'What would you do if it didn’t have to be finished?'],
    ['en', 'What don’t you want?'],
    ['nl', ''],
  ] as const)('says nothing of a plain question (%s): %s', (language, question) => {
    expect(questionNudge(question, language)).toBeNull()
  })

  test('hears two questions in one', () => {
    expect(questionNudge('Wat gebeurde er? En wat deed je toen?', 'nl')).toBe('two-questions')
  })

  test('notices a question that is long', () => {
    expect(questionNudge(`Wat ${'heel '.repeat(30)}wil je?`, 'nl')).toBe('long')
    expect(questionNudge('a'.repeat(longQuestion), 'nl')).toBeNull()
  })
})
