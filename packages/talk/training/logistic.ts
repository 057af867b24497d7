/** Examples as lists of feature columns. */
export interface Matrix {
  readonly columns: number
  /** Where each example's features begin in `features`; one longer than the examples. */
  readonly begins: Int32Array
  readonly features: Int32Array
  /** What each example's features are multiplied by. */
  readonly scale: Float64Array
}

export interface Fit {
  /** Column by column, the weights of all outputs together. */
  readonly weights: Float64Array
  readonly bias: Float64Array
}

/**
 * Logistic regression of each output against the rest, all outputs in one go: L-BFGS on the exact gradient, from
 * zero, so that the same examples give the same weights.
 * @param targets 1 or 0, example by example, output by output
 * @param importance how much an example counts for an output; 0 leaves it out
 * @param ridge strength of the pull; the bias is free
 * @param toward what weights are pulled toward, column by column, output by output; zero when left out
 */
export function fitLogistic(
  matrix: Matrix,
  outputs: number,
  targets: Float64Array,
  importance: Float64Array,
  ridge: number,
  toward: Float64Array | null = null,
  rounds = 60,
): Fit {
  const { columns, begins, features, scale } = matrix
  const examples = begins.length - 1
  const biasAt = columns * outputs
  const size = biasAt + outputs
  const margins = new Float64Array(outputs)

  const evaluate = (point: Float64Array, gradient: Float64Array): number => {
    let loss = 0
    for (let at = 0; at < size; at++) {
      const value = (point[at] ?? 0) - (toward?.[at] ?? 0)
      const held = at < biasAt ? ridge : 0
      gradient[at] = held * value
      loss += 0.5 * held * value * value
    }
    for (let example = 0; example < examples; example++) {
      const from = begins[example] ?? 0
      const to = begins[example + 1] ?? 0
      const factor = scale[example] ?? 0
      margins.fill(0)
      for (let at = from; at < to; at++) {
        const row = (features[at] ?? 0) * outputs
        for (let output = 0; output < outputs; output++)
          margins[output] = (margins[output] ?? 0) + (point[row + output] ?? 0)
      }
      for (let output = 0; output < outputs; output++) {
        const weight = importance[example * outputs + output] ?? 0
        const margin = (margins[output] ?? 0) * factor + (point[biasAt + output] ?? 0)
        const target = targets[example * outputs + output] ?? 0
        loss += weight * (Math.max(margin, 0) - margin * target + Math.log1p(Math.exp(-Math.abs(margin))))
        const slope = weight * (1 / (1 + Math.exp(-margin)) - target)
        margins[output] = slope * factor
        gradient[biasAt + output] = (gradient[biasAt + output] ?? 0) + slope
      }
      for (let at = from; at < to; at++) {
        const row = (features[at] ?? 0) * outputs
        for (let output = 0; output < outputs; output++)
          gradient[row + output] = (gradient[row + output] ?? 0) + (margins[output] ?? 0)
      }
    }
    return loss
  }

  const point = minimise(evaluate, size, rounds)
  return { weights: point.slice(0, biasAt), bias: point.slice(biasAt) }
}

/** L-BFGS with a backtracking search; stops when a round gains next to nothing. */
function minimise(
  evaluate: (point: Float64Array, gradient: Float64Array) => number,
  size: number,
  rounds: number,
): Float64Array {
  const memory = 7
  let point = new Float64Array(size)
  let gradient = new Float64Array(size)
  let value = evaluate(point, gradient)
  const past: { readonly move: Float64Array; readonly turn: Float64Array; readonly product: number }[] = []
  for (let round = 0; round < rounds; round++) {
    const direction = Float64Array.from(gradient)
    const shares: number[] = []
    for (const { move, turn, product } of past.toReversed()) {
      const share = dot(move, direction) / product
      shares.unshift(share)
      add(direction, turn, -share)
    }
    const last = past.at(-1)
    const begin =
      last === undefined
        ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient)))
        : last.product / dot(last.turn, last.turn)
    for (let at = 0; at < size; at++) direction[at] = (direction[at] ?? 0) * begin
    for (const [at, { move, turn, product }] of past.entries())
      add(direction, move, (shares[at] ?? 0) - dot(turn, direction) / product)
    const fall = dot(direction, gradient)
    if (!(fall > 0)) break
    let next = point
    let nextValue = value
    const nextGradient = new Float64Array(size)
    for (let tries = 0, step = 1; tries < 20; tries++, step /= 2) {
      next = Float64Array.from(point)
      add(next, direction, -step)
      nextValue = evaluate(next, nextGradient)
      if (nextValue <= value - 1e-4 * step * fall) break
    }
    if (!(nextValue < value)) break
    const move = Float64Array.from(next)
    add(move, point, -1)
    const turn = Float64Array.from(nextGradient)
    add(turn, gradient, -1)
    const product = dot(move, turn)
    if (product > 1e-12) past.push({ move, turn, product })
    if (past.length > memory) past.shift()
    const gain = value - nextValue
    point = next
    gradient = nextGradient
    value = nextValue
    if (gain < 1e-5 * value) break
  }
  return point
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0)
  return sum
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let at = 0; at < to.length; at++) to[at] = (to[at] ?? 0) + times * (what[at] ?? 0)
}
