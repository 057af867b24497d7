import type { Interval } from '../../harness/figure.ts'

export const seed = 20261122
export const draws = 2000
/** Fewer groups than these say nothing of how much groups differ: no interval then. */
export const fewestGroups = 5

/**
 * A 95 % percentile interval of a statistic of counts, by drawing whole groups with replacement: what belongs to one
 * conversation hangs together, so drawing turns would feign certainty. Each group is a list of counts of one length; the
 * statistic sees their sum. Null of fewer than `fewestGroups`, and when the statistic does not exist in more than one draw
 * in twenty.
 * The same groups give the same interval everywhere.
 */
export function bootstrap(
  groups: readonly (readonly number[])[],
  statistic: (sum: readonly number[]) => number | null,
): Interval | null {
  if (groups.length < fewestGroups) return null
  const below = seeded(seed)
  const length = groups[0]?.length ?? 0
  const found: number[] = []
  for (let draw = 0; draw < draws; draw++) {
    const sum = Array.from({ length }, () => 0)
    for (let times = 0; times < groups.length; times++) {
      const group = groups[below(groups.length)] ?? []
      for (let at = 0; at < length; at++) sum[at] = (sum[at] ?? 0) + (group[at] ?? 0)
    }
    const value = statistic(sum)
    if (value !== null) found.push(value)
  }
  if (found.length === 0 || found.length < 0.95 * draws) return null
  found.sort((one, other) => one - other)
  const at = (share: number): number => found[Math.round(share * (found.length - 1))] ?? NaN
  return { low: at(0.025), high: at(0.975) }
}

/** The sum of lists of one length. */
export function addUp(groups: readonly (readonly number[])[]): number[] {
  const [first = [], ...others] = groups
  return others.reduce<number[]>((sum, group) => sum.map((count, at) => count + (group[at] ?? 0)), [...first])
}

/** Whole numbers below a bound in a fixed order (mulberry32). */
export function seeded(start: number): (below: number) => number {
  let state = start >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}
