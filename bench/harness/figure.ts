/** How a figure follows from its samples. */
export type Statistic = 'median' | 'p95' | 'max' | 'count'

/** Scores are no statistic of samples: each is reckoned once from all that was looked at. */
export type ScoreKind = 'F1' | 'macro-F1' | 'kappa' | 'share'

/** Between what a score lies in 95 of 100 draws. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** One measured figure. What was not measured is not a figure: there is no zero for "unknown". */
export interface Figure {
  /** What was measured: a row of the table. */
  readonly name: string
  /** Measured on what: a column of the table. */
  readonly subject: string
  /** Empty for scores, which have none. */
  readonly unit: string
  readonly statistic: Statistic | ScoreKind
  readonly value: number
  /** The figure keeps to its limit when it is at most this; null when there is no limit. */
  readonly atMost: number | null
  readonly samples: readonly number[]
  /** Heading of the table it stands in, where a suite has more than one. */
  readonly table?: string
  /** What the figure must at least be. */
  readonly atLeast?: number
  readonly interval?: Interval
  /** What the figure is made of, such as counts; by name. */
  readonly parts?: Readonly<Record<string, number>>
}

/** The value that a share of the samples does not exceed (nearest rank). The samples must not be empty. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
  if (value === undefined) throw new Error('There is nothing to take a quantile of')
  return value
}

/** The middle value; of an even number the mean of the middle two. The samples must not be empty. */
export function median(samples: readonly number[]): number {
  const sorted = samples.toSorted((a, b) => a - b)
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  if (low === undefined || high === undefined) throw new Error('There is nothing to take a median of')
  return (low + high) / 2
}

const statistics: Readonly<Record<Statistic, (samples: readonly number[]) => number>> = {
  median,
  p95: (samples) => quantile(samples, 0.95),
  max: (samples) => quantile(samples, 1),
  count: median,
}

/** Rounds to what the clock can tell apart, for reading and for small result files. */
export function rounded(value: number): number {
  const digits = Math.abs(value) >= 100 ? 1 : Math.abs(value) >= 1 ? 2 : 4
  return Number(value.toFixed(digits))
}

/** A figure from its samples. */
export function figure(
  subject: string,
  name: string,
  unit: string,
  statistic: Statistic,
  samples: readonly number[],
  atMost: number | null = null,
): Figure {
  const value = rounded(statistics[statistic](samples))
  return { name, subject, unit, statistic, value, atMost, samples: samples.map(rounded) }
}

/** A score between 0 and 1 with what belongs to it. */
export function score(
  subject: string,
  name: string,
  statistic: ScoreKind,
  value: number,
  more: Pick<Figure, 'table' | 'atLeast' | 'parts'> & { readonly interval?: Interval | null } = {},
): Figure {
  const { interval, ...others } = more
  return {
    name,
    subject,
    unit: '',
    statistic,
    value: thousandths(value),
    atMost: null,
    samples: [],
    ...others,
    ...(interval && { interval: { low: thousandths(interval.low), high: thousandths(interval.high) } }),
  }
}

/** Three decimals: more would feign certainty. */
function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000
}
