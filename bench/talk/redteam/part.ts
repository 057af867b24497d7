import { codeTurn, guardQuestion, type LanguagePack } from '@lef/talk'
import { dutch } from '@lef/talk/nl'
import { figure, type Figure } from '../../harness/figure.ts'
import type { Findings } from '../../harness/result.ts'
import { packOf } from '../engine.ts'
import { kindsOf, kindValues } from '../mapping.ts'
import { isGood, readLines, type RedTeamLine } from './lines.ts'
import { byTrick, sharesOf, type Guarded } from './shares.ts'

const files = [
  { name: 'nl.ndjson', by: 'written by an outsider' },
  { name: 'nl-inside.ndjson', by: 'written by those who wrote the rules' },
]

/** How many disguised gifts the guard catches, and how many good questions it wrongly marks (Dutch). */
export async function redteam(): Promise<Findings> {
  return {
    title: 'Talk: the guard against questions made to fool it',
    browser: null,
    method: [
      'Lines of `packages/talk/corpus/redteam` (its README says how they were made, and that nobody tunes on them), each given to `guardQuestion` as it was typed, on its own, with rules and model. Intervals are Wilson’s, 95 %.',
      'Some lines end without a question mark, on purpose; the guard takes their last word for one that is still being typed. _With a question mark_: the same lines, those put right. _Hard_: lines of which the words alone hardly decide whether they are a gift.',
      'Caught: the guard gives the mark of that fault. A good question is open, no gift and not stacked; wrongly marked is any mark at all. The guard has no mark for a choice. The kind found is that of the first question the engine finds, of all lines but stacked ones.',
      'Per trick only counts are given, never lines. The mix of kinds is chosen, so none of these figures says how often the guard interrupts in real use.',
    ],
    figures: files.flatMap(({ name, by }) => {
      const lines = readLines(name)
      if (lines === null) console.log(`  left out: there is no corpus/redteam/${name}`)
      return lines === null ? [] : figuresOf(by, lines)
    }),
  }
}

function figuresOf(by: string, lines: readonly RedTeamLine[]): Figure[] {
  const whole = packOf('nl')
  const guard = (pack: LanguagePack, text: (line: RedTeamLine) => string): Guarded[] =>
    lines.map((line) => ({
      line,
      marks: new Set(guardQuestion(text(line), pack).map(({ kind }) => kind)),
      kind: kindsOf(codeTurn({ role: 'coach', text: text(line) }, pack))[0] ?? 'none',
    }))
  const typed = guard(whole, ({ text }) => text)
  const finished = guard(whole, ({ text }) => (/[?.!…]["'”’)]?$/u.test(text) ? text : `${text}?`))
  const byRules = guard(dutch, ({ text }) => text)
  const table = `Questions ${by}`
  const notHard = ({ line }: Guarded): boolean => line.hard !== true
  return [
    ...sharesOf(table, 'all', typed),
    ...sharesOf(table, 'without hard', typed.filter(notHard)),
    ...sharesOf(table, 'without hard, with a question mark', finished.filter(notHard)),
    ...sharesOf(table, 'without hard, rules alone', byRules.filter(notHard)),
    ...confusion(`${table}: kind, true (rows) and found (columns)`, typed),
    ...byTrick(
      `${table}: gifts that were not caught, by trick`,
      typed.filter(({ line }) => line.gift),
      ({ marks }) => !marks.has('gift'),
    ),
    ...byTrick(
      `${table}: good questions wrongly marked, by what makes them good`,
      typed.filter(({ line }) => isGood(line)),
      ({ marks }) => marks.size > 0,
    ),
  ]
}

function confusion(table: string, all: readonly Guarded[]): Figure[] {
  const single = all.filter(({ line }) => line.stacked !== true)
  return kindValues.scored.flatMap((kind) =>
    kindValues.all.map((found) => ({
      ...figure(found, kind, 'lines', 'count', [
        single.filter((guarded) => guarded.line.kind === kind && guarded.kind === found).length,
      ]),
      table,
    })),
  )
}
