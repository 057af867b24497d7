import { expect, it } from 'vitest'
import { tryMutant } from '../../torture/parsers.ts'
import { samples } from './samples.ts'

it.each(samples)('T-9 2,000 damaged files of $name are read soundly or refused', (sample) => {
  const wrong: string[] = []
  let read = 0
  for (let seed = 0; seed < 2000; seed++) {
    const result = tryMutant(sample, seed)
    if (result.read) read++
    if (result.wrong !== null) wrong.push(`seed ${seed}: ${result.wrong}`)
  }
  expect(wrong).toEqual([])
  // Damage that is always refused, or never, would test nothing.
  expect(read).toBeGreaterThan(20)
  expect(read).toBeLessThan(2000)
})
