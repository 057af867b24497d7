import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readCorpus, readLines, type CorpusTurn } from '../corpus/build.mjs'
import { guardQuestion } from '../src/guard/index.ts'
import { createDutchModels } from '../src/model/dutch.ts'
import { dutch } from '../src/nl.ts'

/** From which probabilities advice could be named. */
const choices = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.65, 0.75]

interface Line {
  readonly text: string
  readonly good: boolean
  readonly gift: boolean
}

const codesIn = ({ codes }: CorpusTurn) => new Set(codes.map(({ code }) => code))
const lineOf = (turn: CorpusTurn): Line => {
  const codes = codesIn(turn)
  return {
    text: turn.text,
    good: codes.size === 1 && codes.has('question.open'),
    gift: codes.has('gift'),
  }
}

/** Questions written by whoever wrote the rules; the others of the red team are not for choosing by. */
const inside = (): Line[] =>
  readFileSync(fileURLToPath(new URL('../corpus/redteam/nl-inside.ndjson', import.meta.url)), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ text, kind, gift, stacked }) => ({ text, gift, good: kind === 'open' && !gift && !stacked }))

/** The table of what the guard marks, by the probability from which the model names advice; of dev alone. */
export default function tabulate(): number {
  const dev = (about: { readonly split?: string }) => about.split === 'dev'
  const sets: readonly (readonly Line[])[] = [
    readLines('nl')
      .filter(({ about }) => dev(about))
      .flatMap(({ turns }) => turns.filter(({ role }) => role === 'coach').map(lineOf)),
    readCorpus('nl')
      .filter(({ about }) => dev(about))
      .flatMap(({ turns }) =>
        turns.filter(({ role, codes }) => role === 'coach' && codes.length === 1).map(lineOf),
      ),
    inside(),
  ]
  const model = createDutchModels()
  const row = (name: string, from: number | null) => {
    const pack = from === null ? dutch : { ...dutch, ...model, suspectGiftFrom: from }
    const marked = (line: Line) => guardQuestion(line.text, pack)
    const goods = sets.map((lines) => lines.filter(({ good }) => good))
    const gifts = sets.flat().filter(({ gift }) => gift)
    const counted = goods.map(
      (lines) => `${lines.filter((line) => marked(line).length > 0).length} of ${lines.length}`,
    )
    const caught = gifts.filter((line) => marked(line).some(({ kind }) => kind === 'gift')).length
    console.log(`| ${[name, ...counted, `${caught} of ${gifts.length}`].join(' | ')} |`)
  }
  row('rules only', null)
  for (const from of choices) row(String(from), from)
  return 0
}
