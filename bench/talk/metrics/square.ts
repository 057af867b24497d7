/**
 * How often each true value was taken for each value: a square of counts, row by row, truth down. A flat list of
 * numbers, so that squares can be added up as often as a bootstrap asks.
 */
export interface Values {
  readonly all: readonly string[]
  /** Those that a macro-F1 is the mean of. The others can be found by mistake, and count as mistakes only. */
  readonly scored: readonly string[]
}

/** A true value and what was found for the same thing. */
export type Pair = readonly [truth: string, found: string]

/** Counts pairs. Throws on a value that is not among those: a fault in the mapping, not in the data. */
export function squareOf(pairs: readonly Pair[], { all }: Values): number[] {
  const counts = Array.from({ length: all.length ** 2 }, () => 0)
  for (const [truth, found] of pairs) {
    const [down, across] = [all.indexOf(truth), all.indexOf(found)]
    if (down < 0 || across < 0) throw new Error(`No such value: ${down < 0 ? truth : found}`)
    const at = down * all.length + across
    counts[at] = (counts[at] ?? 0) + 1
  }
  return counts
}

/** Right, wrongly found, missed: of one value against all others. */
export interface Outcome {
  readonly right: number
  readonly wrong: number
  readonly missed: number
}

/** What became of one value in a square. */
export function outcomeOf(square: readonly number[], { all }: Values, value: string): Outcome {
  const at = all.indexOf(value)
  let [found, real] = [0, 0]
  for (let other = 0; other < all.length; other++) {
    found += square[other * all.length + at] ?? 0
    real += square[at * all.length + other] ?? 0
  }
  const right = square[at * all.length + at] ?? 0
  return { right, wrong: found - right, missed: real - right }
}

/** Share of things whose found value is the true one; null of nothing. */
export function accuracyOf(square: readonly number[], { all }: Values): number | null {
  const sum = square.reduce((total, count) => total + count, 0)
  if (sum === 0) return null
  const right = all.reduce((total, _, at) => total + (square[at * all.length + at] ?? 0), 0)
  return right / sum
}

/** The mean of F1 over the scored values; one that is neither true nor found anywhere is left out. */
export function macroF1OfSquare(square: readonly number[], values: Values): number | null {
  return mean(values.scored.map((value) => f1(outcomeOf(square, values, value))))
}

/** F1 = 2 right / (2 right + wrong + missed); null where there was neither anything to find nor anything found. */
export function f1({ right, wrong, missed }: Outcome): number | null {
  const all = 2 * right + wrong + missed
  return all === 0 ? null : (2 * right) / all
}

/** Share of what was found that is right; null when nothing was found. */
export function precision({ right, wrong }: Outcome): number | null {
  return right + wrong === 0 ? null : right / (right + wrong)
}

/** Share of what there was that was found; null when there was nothing. */
export function recall({ right, missed }: Outcome): number | null {
  return right + missed === 0 ? null : right / (right + missed)
}

/** The mean of what is known; null when nothing is. */
export function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length
}
