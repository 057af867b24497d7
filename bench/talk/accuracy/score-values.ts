import { score, type Figure } from '../../harness/figure.ts'
import { addUp, bootstrap } from '../metrics/bootstrap.ts'
import {
  accuracyOf,
  f1,
  macroF1OfSquare,
  outcomeOf,
  precision,
  recall,
  squareOf,
  type Outcome,
  type Pair,
  type Values,
} from '../metrics/square.ts'

/** Things that have one value of several, and what was found for them. */
export interface ToScore {
  readonly table: string
  readonly subject: string
  /** What the rows begin with. */
  readonly name: string
  readonly values: Values
  /** What hangs together, such as the turns of a conversation, stands in one group. */
  readonly groups: readonly (readonly Pair[])[]
  /** What the macro-F1 must at least be. */
  readonly atLeast?: number
  /** Whether the share of right values is asked too. */
  readonly accuracy?: boolean
}

/** Macro-F1, and F1 of each value, with 95 % intervals. What does not exist is left out. */
export function scoreValues({ table, subject, name, values, groups, atLeast, accuracy }: ToScore): Figure[] {
  const squares = groups.map((pairs) => squareOf(pairs, values))
  const whole = addUp(squares)
  const of = (
    row: string,
    kind: 'F1' | 'macro-F1' | 'share',
    statistic: (square: readonly number[]) => number | null,
    more: Pick<Figure, 'atLeast' | 'parts'>,
  ): Figure[] => {
    const value = statistic(whole)
    if (value === null) return []
    return [score(subject, row, kind, value, { table, interval: bootstrap(squares, statistic), ...more })]
  }
  return [
    ...of(name, 'macro-F1', (square) => macroF1OfSquare(square, values), {
      ...(atLeast !== undefined && { atLeast }),
      parts: { of: groups.flat().length },
    }),
    ...(accuracy === true ? of(`${name}: right`, 'share', (square) => accuracyOf(square, values), {}) : []),
    ...values.scored.flatMap((value) =>
      of(`${name}: ${value}`, 'F1', (square) => f1(outcomeOf(square, values, value)), {
        parts: partsOf(outcomeOf(whole, values, value)),
      }),
    ),
  ]
}

/** Precision, recall and number, as far as they exist. */
export function partsOf(outcome: Outcome): Record<string, number> {
  const [p, r] = [precision(outcome), recall(outcome)]
  return {
    ...(p !== null && { P: rounded(p) }),
    ...(r !== null && { R: rounded(r) }),
    n: outcome.right + outcome.missed,
  }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
