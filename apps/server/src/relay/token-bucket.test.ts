import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createTokenBuckets } from './token-bucket.ts'

it('R-10 never gives more than the burst and what has come since, and what waits long enough is given', () => {
  const step = fc.record({
    pause: fc.integer({ min: 0, max: 5_000 }),
    amount: fc.integer({ min: 1, max: 40 }),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      let now = 0
      let given = 0
      const buckets = createTokenBuckets({ burst: 30, perSecond: 10 }, () => now)
      for (const { pause, amount } of steps) {
        now += pause
        const wait = buckets.take('key', amount)
        if (wait === 0) given += amount
        else {
          now += wait
          expect(buckets.take('key', amount)).toBe(0)
          given += amount
        }
        // One amount above the burst may overdraw it, and is paid back before the next.
        expect(given).toBeLessThanOrEqual(30 + (now / 1000) * 10 + 40)
      }
    }),
    { seed: 4 },
  )
})

it('R-10 counts each by itself, forgets who took nothing for a while, and stands a clock that is put back', () => {
  let now = 1_000_000
  const buckets = createTokenBuckets({ burst: 2, perSecond: 1 }, () => now)
  expect([buckets.take('a'), buckets.take('a'), buckets.take('a')]).toEqual([0, 0, 1000])
  expect(buckets.take('b')).toBe(0)
  now -= 86_400_000
  expect(buckets.take('a')).toBe(1000)
  now += 2 * 86_400_000
  expect(buckets.take('c')).toBe(0)
  expect(buckets.size()).toBe(1)
})
