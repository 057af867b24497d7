import { expect, test } from 'vitest'
import { rehearseOpening } from './rehearse.ts'

test('a rehearsal reads all that it wrote, each time anew', async () => {
  expect(await rehearseOpening(async () => true)).toBe(1200)
})

test('a rehearsal ends as soon as it is needed no more', async () => {
  let steps = 0
  expect(await rehearseOpening(async () => ++steps < 4)).toBe(0)
  expect(steps).toBeLessThan(8)
})
