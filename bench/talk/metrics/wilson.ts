import type { Interval } from '../../harness/figure.ts'

/** Of the normal distribution, for 95 %. */
const z = 1.959963984540054

/**
 * The 95 % interval of a share of independent things (Wilson, Journal of the American Statistical Association 22, 1927):
 * also right for few things and for shares near 0 or 1. Null of nothing.
 */
export function wilson(of: number, all: number): Interval | null {
  if (all === 0) return null
  const share = of / all
  const middle = share + z ** 2 / (2 * all)
  const half = z * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2))
  const whole = 1 + z ** 2 / all
  return { low: Math.max(0, (middle - half) / whole), high: Math.min(1, (middle + half) / whole) }
}
