import { createRandom } from './random.ts'

/** Of turns: found and there, found and not there, there and not found. */
export interface Count {
  readonly right: number
  readonly wrong: number
  readonly missed: number
}

export interface Interval {
  readonly low: number
  readonly high: number
}

const DRAWS = 2000
const SEED = 20261122

export function sumOf(counts: readonly Count[]): Count {
  return {
    right: counts.reduce((sum, { right }) => sum + right, 0),
    wrong: counts.reduce((sum, { wrong }) => sum + wrong, 0),
    missed: counts.reduce((sum, { missed }) => sum + missed, 0),
  }
}

/** F1; null where nothing is there and nothing was found. */
export function f1Of({ right, wrong, missed }: Count): number | null {
  const whole = 2 * right + wrong + missed
  return whole === 0 ? null : (2 * right) / whole
}

/**
 * 95 % percentile interval of a figure when whole conversations are drawn again, 2,000 times; null where the figure
 * does not exist in more than one draw in twenty.
 */
export function intervalOf<Part>(
  parts: readonly Part[],
  figure: (drawn: readonly Part[]) => number | null,
): Interval | null {
  const random = createRandom(SEED)
  const figures: number[] = []
  for (let draw = 0; draw < DRAWS; draw++) {
    const drawn = parts.flatMap(() => {
      const part = parts[Math.floor(random() * parts.length)]
      return part === undefined ? [] : [part]
    })
    const value = figure(drawn)
    if (value !== null) figures.push(value)
  }
  if (figures.length < DRAWS * 0.95) return null
  figures.sort((one, other) => one - other)
  const at = (share: number) => figures[Math.round(share * (figures.length - 1))] ?? 0
  return { low: at(0.025), high: at(0.975) }
}
