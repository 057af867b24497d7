import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addUp, bootstrap } from './bootstrap.ts'
import { accuracyOf, f1, macroF1OfSquare, outcomeOf, squareOf, type Pair, type Values } from './square.ts'
import { wilson } from './wilson.ts'

const values: Values = { all: ['open', 'closed', 'none'], scored: ['open', 'closed', 'none'] }
const pairs: readonly Pair[] = [
  ['open', 'open'],
  ['open', 'open'],
  ['open', 'closed'],
  ['closed', 'closed'],
  ['none', 'closed'],
  ['none', 'none'],
]

describe('F1', () => {
  it('is reckoned by hand', () => {
    const square = squareOf(pairs, values)
    expect(outcomeOf(square, values, 'open')).toEqual({ right: 2, wrong: 0, missed: 1 })
    expect(outcomeOf(square, values, 'closed')).toEqual({ right: 1, wrong: 2, missed: 0 })
    expect(f1(outcomeOf(square, values, 'open'))).toBeCloseTo(4 / 5)
    expect(f1(outcomeOf(square, values, 'closed'))).toBeCloseTo(2 / 4)
    expect(macroF1OfSquare(square, values)).toBeCloseTo((4 / 5 + 2 / 4 + 2 / 3) / 3)
    expect(accuracyOf(square, values)).toBeCloseTo(4 / 6)
  })

  it('does not count a value that is only a mistake among those whose mean is taken', () => {
    const square = squareOf(pairs, { ...values, scored: ['open', 'closed'] })
    expect(macroF1OfSquare(square, { ...values, scored: ['open', 'closed'] })).toBeCloseTo(
      (4 / 5 + 1 / 2) / 2,
    )
  })

  it('is unknown where there was nothing to find and nothing found', () => {
    expect(f1({ right: 0, wrong: 0, missed: 0 })).toBeNull()
    expect(f1({ right: 0, wrong: 0, missed: 3 })).toBe(0)
    expect(macroF1OfSquare(squareOf([['open', 'open']], values), values)).toBe(1)
  })

  it('refuses a value that nobody named', () => {
    expect(() => squareOf([['open', 'maybe']], values)).toThrow('maybe')
  })
})

describe('the bootstrap', () => {
  const share = ([right = 0, all = 0]: readonly number[]): number | null => (all === 0 ? null : right / all)

  it('gives the same interval for the same groups', () => {
    const groups = Array.from({ length: 30 }, (_, index) => [index % 3 === 0 ? 1 : 0, 1])
    expect(bootstrap(groups, share)).toEqual(bootstrap(groups, share))
  })

  it('has no width where all groups are alike', () => {
    expect(
      bootstrap(
        Array.from({ length: 9 }, () => [1, 2]),
        share,
      ),
    ).toEqual({ low: 0.5, high: 0.5 })
  })

  it('comes near the interval of a share of independent things', () => {
    const groups = Array.from({ length: 400 }, (_, index) => [index < 100 ? 1 : 0, 1])
    const drawn = bootstrap(groups, share)
    const reckoned = wilson(100, 400)
    expect(drawn?.low).toBeCloseTo(reckoned?.low ?? NaN, 1)
    expect(drawn?.high).toBeCloseTo(reckoned?.high ?? NaN, 1)
  })

  it('is wider when what hangs together is drawn together', () => {
    const apart = Array.from({ length: 100 }, (_, index) => [index < 50 ? 1 : 0, 1])
    const together = Array.from({ length: 10 }, (_, index) => [index < 5 ? 10 : 0, 10])
    const width = (groups: number[][]): number => {
      const found = bootstrap(groups, share)
      return (found?.high ?? NaN) - (found?.low ?? NaN)
    }
    expect(width(together)).toBeGreaterThan(width(apart))
  })

  it('is unknown where the statistic seldom exists', () => {
    const groups = Array.from({ length: 20 }, (_, index) => (index === 0 ? [1, 1] : [0, 0]))
    expect(bootstrap(groups, share)).toBeNull()
  })

  it('is unknown of few groups, and of none', () => {
    expect(
      bootstrap(
        [
          [1, 2],
          [1, 2],
          [1, 2],
          [1, 2],
        ],
        share,
      ),
    ).toBeNull()
    expect(bootstrap([], share)).toBeNull()
  })

  it('sees the sum of the groups', () => {
    expect(
      addUp([
        [1, 2],
        [3, 4],
      ]),
    ).toEqual([4, 6])
  })
})

describe('the Wilson interval', () => {
  it('is that of the published example, 81 of 263', () => {
    // Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
    expect(wilson(81, 263)?.low).toBeCloseTo(0.2553, 4)
    expect(wilson(81, 263)?.high).toBeCloseTo(0.3662, 4)
    expect(wilson(0, 20)).toEqual({ low: 0, high: expect.closeTo(0.1611, 4) })
    expect(wilson(1, 29)?.low).toBeCloseTo(0.0061, 4)
    expect(wilson(1, 29)?.high).toBeCloseTo(0.1718, 4)
  })

  it('holds the share and stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (of, more) => {
        fc.pre(of + more > 0)
        const found = wilson(of, of + more)
        const share = of / (of + more)
        expect(found?.low).toBeGreaterThanOrEqual(0)
        expect(found?.high).toBeLessThanOrEqual(1)
        expect(found?.low).toBeLessThanOrEqual(share + 1e-12)
        expect(found?.high).toBeGreaterThanOrEqual(share - 1e-12)
      }),
      { seed: 1 },
    )
  })

  it('is unknown of nothing', () => {
    expect(wilson(0, 0)).toBeNull()
  })
})
