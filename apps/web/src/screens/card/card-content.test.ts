import { registers } from '@lef/method'
import { questionById } from '@lef/method/questions'
import { describe, expect, test } from 'vitest'
import { cardIn, cardQuestionIds } from './card-content.ts'

describe('the GROW card', () => {
  test('takes every question from the bank, and each of the right form', () => {
    expect(cardQuestionIds.filter((id) => !questionById(id))).toEqual([])
    for (const id of ['goal.start', 'what.motivation', 'close.goal']) {
      expect(questionById(id)?.form).toBe('scale')
    }
  })

  test.each(registers)('has every phase filled in %s', (register) => {
    const card = cardIn(register)
    expect(card.phases.map((phase) => phase.letter).join('')).toBe('GROW')
    expect(card.phases.every((phase) => phase.questions.length >= 2)).toBe(true)
    expect([card.opening, card.closing, card.closingScale]).not.toContain('')
  })
})
