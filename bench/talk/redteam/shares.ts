import { score, type Figure } from '../../harness/figure.ts'
import { wilson } from '../metrics/wilson.ts'
import { isGood, type RedTeamLine } from './lines.ts'

/** A line, what the guard marked in it, and the kind of its first question as the engine sees it. */
export interface Guarded {
  readonly line: RedTeamLine
  readonly marks: ReadonlySet<string>
  readonly kind: string
}

interface Share {
  readonly name: string
  readonly among: (line: RedTeamLine) => boolean
  readonly is: (guarded: Guarded) => boolean
}

const plain =
  (kind: RedTeamLine['kind']) =>
  ({ kind: own, gift, stacked }: RedTeamLine): boolean =>
    own === kind && !gift && stacked !== true

const marked =
  (kind: string) =>
  ({ marks }: Guarded): boolean =>
    marks.has(kind)

export const shares: readonly Share[] = [
  { name: 'gifts caught as a gift', among: ({ gift }) => gift, is: marked('gift') },
  { name: 'gifts marked as anything', among: ({ gift }) => gift, is: ({ marks }) => marks.size > 0 },
  { name: 'good questions wrongly marked', among: isGood, is: ({ marks }) => marks.size > 0 },
  { name: 'good questions wrongly marked as a gift', among: isGood, is: marked('gift') },
  { name: 'no gift, yet marked as one', among: ({ gift }) => !gift, is: marked('gift') },
  { name: 'closed questions caught', among: plain('closed'), is: marked('closed') },
  { name: 'leading questions caught', among: plain('leading'), is: marked('leading') },
  { name: 'why-questions caught', among: plain('why'), is: marked('why') },
  {
    name: 'stacked questions caught',
    among: ({ gift, stacked }) => !gift && stacked === true,
    is: marked('stacked'),
  },
]

/** Each share with its Wilson interval, and how many it is of. */
export function sharesOf(table: string, subject: string, all: readonly Guarded[]): Figure[] {
  return shares.flatMap(({ name, among, is }) => {
    const those = all.filter(({ line }) => among(line))
    if (those.length === 0) return []
    const yes = those.filter(is).length
    return [
      score(subject, name, 'share', yes / those.length, {
        table,
        interval: wilson(yes, those.length),
        parts: { lines: yes, of: those.length },
      }),
    ]
  })
}

/** A trick is only named when it has so many lines: a lesser one would point at them. */
const fewest = 5

/** Of each trick, how many of its lines went wrong; the most often wrong first. Lines of no named trick are left out. */
export function byTrick(
  table: string,
  all: readonly Guarded[],
  wrong: (guarded: Guarded) => boolean,
): Figure[] {
  const tricks = new Map<string, Guarded[]>()
  for (const guarded of all) {
    const { note } = guarded.line
    const there = note === undefined ? [] : tricks.get(note)
    if (there) there.push(guarded)
    else if (note !== undefined) tricks.set(note, [guarded])
  }
  const named = [...tricks].filter(([, lines]) => lines.length >= fewest)
  const others = [...tricks].filter(([, lines]) => lines.length < fewest).flatMap(([, lines]) => lines)
  if (others.length >= fewest) named.push([`tricks with fewer than ${fewest} lines each, together`, others])
  return named
    .map(([name, lines]) => ({ name, lines: lines.length, wrong: lines.filter(wrong).length }))
    .filter((trick) => trick.wrong > 0)
    .toSorted((one, other) => other.wrong - one.wrong)
    .map((trick) =>
      score('went wrong', trick.name, 'share', trick.wrong / trick.lines, {
        table,
        interval: wilson(trick.wrong, trick.lines),
        parts: { lines: trick.wrong, of: trick.lines },
      }),
    )
}
