/**
 * Multinomial logistic regression on few, dense features, each weight pulled toward zero: Nesterov's accelerated
 * descent from zero, so that the same examples give the same weights.
 * @param rows features of each example; the first of them is 1 and is pulled as well
 * @param truth number of each example's value
 * @param importance how much each value's examples count
 * @returns a row of weights for each value
 */
export function fitSoftmax(
  rows: readonly Float64Array[],
  truth: readonly number[],
  importance: readonly number[],
  ridge: number,
  rounds: number,
): number[][] {
  const values = importance.length
  const width = rows[0]?.length ?? 0
  const size = values * width
  let weights = new Float64Array(size)
  let point = new Float64Array(size)
  let momentum = 1
  const step = 1 / (ridge + 0.5 * largestCurve(rows, truth, importance))
  const shares = new Float64Array(values)
  for (let round = 0; round < rounds; round++) {
    const gradient = point.map((weight) => ridge * weight)
    for (const [example, row] of rows.entries()) {
      const there = truth[example] ?? 0
      const counts = importance[there] ?? 0
      let most = -Infinity
      for (let value = 0; value < values; value++) {
        let sum = 0
        for (let at = 0; at < width; at++) sum += (row[at] ?? 0) * (point[value * width + at] ?? 0)
        shares[value] = sum
        most = Math.max(most, sum)
      }
      let total = 0
      for (let value = 0; value < values; value++)
        total += shares[value] = Math.exp((shares[value] ?? 0) - most)
      for (let value = 0; value < values; value++) {
        const wrong = counts * ((shares[value] ?? 0) / total - (value === there ? 1 : 0))
        for (let at = 0; at < width; at++)
          gradient[value * width + at] = (gradient[value * width + at] ?? 0) + wrong * (row[at] ?? 0)
      }
    }
    const next = point.map((weight, at) => weight - step * (gradient[at] ?? 0))
    const later = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2
    const carried = (momentum - 1) / later
    point = next.map((weight, at) => weight + carried * (weight - (weights[at] ?? 0)))
    weights = next
    momentum = later
  }
  return Array.from({ length: values }, (_, value) =>
    Array.from(weights.subarray(value * width, (value + 1) * width), (weight) =>
      Number(weight.toPrecision(4)),
    ),
  )
}

/** The largest eigenvalue of the weighted features' products, by power iteration, and a little more. */
function largestCurve(
  rows: readonly Float64Array[],
  truth: readonly number[],
  importance: readonly number[],
): number {
  let direction = new Float64Array(rows[0]?.length ?? 0).fill(1)
  let length = 1
  for (let round = 0; round < 20; round++) {
    const next = new Float64Array(direction.length)
    for (const [example, row] of rows.entries()) {
      let along = 0
      for (let at = 0; at < row.length; at++) along += (row[at] ?? 0) * (direction[at] ?? 0)
      along *= importance[truth[example] ?? 0] ?? 0
      for (let at = 0; at < row.length; at++) next[at] = (next[at] ?? 0) + along * (row[at] ?? 0)
    }
    length = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0))
    if (length === 0) return 1
    direction = next.map((value) => value / length)
  }
  return 1.05 * length
}
