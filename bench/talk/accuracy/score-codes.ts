import { score, type Figure } from '../../harness/figure.ts'
import { addUp, bootstrap } from '../metrics/bootstrap.ts'
import { f1, mean, type Outcome } from '../metrics/square.ts'
import { partsOf } from './score-values.ts'

/** The codes that are in a thing, and those that were found in it. */
export interface Seen {
  readonly truth: ReadonlySet<string>
  readonly found: ReadonlySet<string>
  /** Codes that could have been in it: a coachee's turn has no gift. */
  readonly possible: ReadonlySet<string>
}

export interface CodesToScore {
  readonly table: string
  readonly subject: string
  readonly codes: readonly string[]
  /** What hangs together stands in one group. */
  readonly groups: readonly (readonly Seen[])[]
}

/** F1 of each code over things that it can be in (is it in there or not), and their mean, with 95 % intervals. */
export function scoreCodes({ table, subject, codes, groups }: CodesToScore): Figure[] {
  const counted = groups.map((things) => codes.flatMap((code) => countsOf(things, code)))
  const whole = addUp(counted)
  const all = (counts: readonly number[]): number | null =>
    mean(codes.map((_, at) => f1(outcomeAt(counts, at))))
  const macro = all(whole)
  return [
    ...(macro === null
      ? []
      : [
          score(subject, 'all codes', 'macro-F1', macro, {
            table,
            interval: bootstrap(counted, all),
            parts: { of: groups.flat().length },
          }),
        ]),
    ...codes.flatMap((code, at) => {
      const outcome = outcomeAt(whole, at)
      const value = f1(outcome)
      if (value === null) return []
      const interval = bootstrap(counted, (counts) => f1(outcomeAt(counts, at)))
      return [score(subject, code, 'F1', value, { table, interval, parts: partsOf(outcome) })]
    }),
  ]
}

/** Right, wrongly found and missed of one code. */
function countsOf(things: readonly Seen[], code: string): [number, number, number] {
  let [right, wrong, missed] = [0, 0, 0]
  for (const { truth, found, possible } of things) {
    if (!possible.has(code)) continue
    if (truth.has(code) && found.has(code)) right++
    else if (found.has(code)) wrong++
    else if (truth.has(code)) missed++
  }
  return [right, wrong, missed]
}

function outcomeAt(counts: readonly number[], code: number): Outcome {
  const [right = 0, wrong = 0, missed = 0] = counts.slice(code * 3, code * 3 + 3)
  return { right, wrong, missed }
}
