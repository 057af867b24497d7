// How far two readers agree beyond chance, and how sure that figure is.

/** How often each pair of values was given: a square of counts, first reader down, second across. */
function tally(pairs, values) {
  const place = new Map(values.map((value, at) => [value, at]))
  const square = values.map(() => values.map(() => 0))
  for (const [first, second] of pairs) square[place.get(first)][place.get(second)]++
  return square
}

const sum = (numbers) => numbers.reduce((all, one) => all + one, 0)

function kappaOf(square) {
  const first = square.map(sum)
  const second = square.map((_, across) => sum(square.map((row) => row[across])))
  const most = sum(first) ** 2
  const byChance = sum(first.map((count, at) => count * second[at]))
  const same = sum(square.map((row, at) => row[at]))
  return byChance === most ? null : (same * sum(first) - byChance) / (most - byChance)
}

const valuesIn = (pairs) => [...new Set(pairs.flat())]

/**
 * Cohen's kappa of two readers over the same things: `pairs` holds [first, second] values, compared with ===.
 * Null when it does not exist: nothing was read, or both gave everything the one same value, so that chance
 * alone explains all agreement (Cohen, Educational and Psychological Measurement 20, 1960).
 */
export const cohensKappa = (pairs) => kappaOf(tally(pairs, valuesIn(pairs)))

/** The mean over all values given of F1 between two readers; null when nothing was read. */
export function macroF1(pairs) {
  const values = valuesIn(pairs)
  if (values.length === 0) return null
  const square = tally(pairs, values)
  const scores = values.map((_, at) => {
    const given = sum(square[at]) + sum(square.map((row) => row[at]))
    return (2 * square[at][at]) / given
  })
  return sum(scores) / scores.length
}

/** Whole numbers below a bound in a fixed order (mulberry32): the same seed gives the same interval everywhere. */
function seeded(seed) {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

/**
 * A 95 % percentile interval of kappa, by drawing whole conversations with replacement: turns of one conversation
 * hang together, so drawing turns would feign certainty. `groups` holds the pairs of each conversation. Null when
 * kappa does not exist in more than one draw in twenty: the interval would be of the lucky draws only.
 */
export function kappaInterval(groups, { seed, draws }) {
  const pick = seeded(seed)
  const values = valuesIn(groups.flat())
  const squares = groups.map((pairs) => tally(pairs, values))
  const found = []
  for (let draw = 0; draw < draws; draw++) {
    const drawn = squares.map(() => squares[pick(squares.length)])
    const whole = values.map((_, down) =>
      values.map((_, across) => sum(drawn.map((one) => one[down][across]))),
    )
    const kappa = kappaOf(whole)
    if (kappa !== null) found.push(kappa)
  }
  if (found.length < 0.95 * draws || found.length === 0) return null
  found.sort((one, other) => one - other)
  const at = (share) => found[Math.round(share * (found.length - 1))]
  return { low: at(0.025), high: at(0.975) }
}
