import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeAfterEdit } from './shown-text.ts'

test('a caret before, behind or inside what changed', () => {
  expect(placeAfterEdit('begin eind', 'begin midden eind', 3)).toBe(3)
  expect(placeAfterEdit('begin eind', 'begin midden eind', 10)).toBe(17)
  expect(placeAfterEdit('begin eind', 'begin midden eind', 8)).toBe(15)
  expect(placeAfterEdit('begin midden eind', 'begin eind', 9)).toBe(6)
  expect(placeAfterEdit('', 'nieuw', 0)).toBe(0)
  expect(placeAfterEdit('oud', '', 3)).toBe(0)
})

test('the letters on both sides of the caret stay those, whatever is put in or taken out elsewhere', () => {
  // Other letters than those changed, for among the same ones nobody could say which of them it was.
  const kept = fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 8 })
  const changed = fc.string({ unit: fc.constantFrom('x', 'y'), maxLength: 8 })
  fc.assert(
    fc.property(kept, kept, changed, changed, (left, right, out, into) => {
      const behind = placeAfterEdit(left + right + out, left + right + into, left.length)
      expect(behind).toBe(left.length)
      const ahead = placeAfterEdit(out + left + right, into + left + right, (out + left).length)
      expect((into + left + right).slice(ahead)).toBe(right)
    }),
    { seed: 7 },
  )
})
