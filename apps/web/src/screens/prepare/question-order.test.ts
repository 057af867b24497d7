import { describe, expect, test } from 'vitest'
import { movedBy } from './question-order.ts'

describe('the order of prepared questions', () => {
  test('moves one up or down', () => {
    expect(movedBy(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b'])
    expect(movedBy(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c'])
  })

  test('stays as it is at either end, and for a question that is gone', () => {
    expect(movedBy(['a', 'b'], 'a', -1)).toEqual(['a', 'b'])
    expect(movedBy(['a', 'b'], 'b', 1)).toEqual(['a', 'b'])
    expect(movedBy(['a', 'b'], 'x', 1)).toEqual(['a', 'b'])
  })
})
