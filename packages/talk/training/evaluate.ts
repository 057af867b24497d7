import { readFileSync, writeFileSync } from 'node:fs'
import { agreementOf, type Agreement } from '../corpus/agreement.mjs'
import { readCorpus, type CorpusConversation } from '../corpus/build.mjs'
import { codeTurn } from '../src/findings/code-turn.ts'
import { coachCodes, coacheeCodes } from '../src/findings/code.ts'
import type { LanguagePack } from '../src/findings/language-pack.ts'
import { segmentTurn } from '../src/findings/segments/index.ts'
import { phasesOf, phaseTracker } from '../src/phase/index.ts'
import { asHeard, previousOf } from './examples.ts'
import { packs } from './packs.ts'
import { f1Of, intervalOf, sumOf, type Count } from './score.ts'

type Split = 'dev' | 'test'
/** What is found in a turn. */
type Finder = (turn: {
  readonly role: 'coach' | 'coachee'
  readonly text: string
  readonly previous: string
}) => ReadonlySet<string>

const card = new URL('../MODEL_CARD.md', import.meta.url)

const modelAlone =
  ({ model, grammar }: LanguagePack): Finder =>
  ({ role, text, previous }) => {
    const found = new Set<string>()
    for (const { start, end } of segmentTurn(text, grammar).segments)
      for (const [code, { probability }] of model?.predict(text.slice(start, end), role, previous) ?? [])
        if (model !== null && probability >= model.saidFrom(code)) found.add(code)
    return found
  }

const engine =
  (pack: LanguagePack): Finder =>
  (turn) =>
    new Set(codeTurn(turn, pack).map(({ code }) => code))

/** Per conversation, per code: in how many turns it was found rightly, wrongly, not. */
function countsOf(
  conversations: readonly CorpusConversation[],
  find: Finder,
  heard = false,
): ReadonlyMap<string, Count>[] {
  return conversations.map(({ turns }) => {
    const counts = new Map<string, Count>()
    for (const [index, turn] of turns.entries()) {
      const previous = previousOf(turns, index)
      const found = find({
        role: turn.role,
        text: heard ? asHeard(turn.text) : turn.text,
        previous: heard ? asHeard(previous) : previous,
      })
      for (const code of turn.role === 'coach' ? coachCodes : coacheeCodes) {
        const there = turn.codes.some((label) => label.code === code)
        const said = found.has(code)
        const count = counts.get(code) ?? { right: 0, wrong: 0, missed: 0 }
        counts.set(code, {
          right: count.right + (there && said ? 1 : 0),
          wrong: count.wrong + (!there && said ? 1 : 0),
          missed: count.missed + (there && !said ? 1 : 0),
        })
      }
    }
    return counts
  })
}

const none: Count = { right: 0, wrong: 0, missed: 0 }
const countOf = (parts: readonly ReadonlyMap<string, Count>[], code: string): Count =>
  sumOf(parts.map((part) => part.get(code) ?? none))
const meanF1 = (parts: readonly ReadonlyMap<string, Count>[], codes: readonly string[]): number | null => {
  const values = codes.map((code) => f1Of(countOf(parts, code))).filter((value) => value !== null)
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
const shown = (value: number | null): string => (value === null ? 'unknown' : value.toFixed(2))
const between = (interval: { readonly low: number; readonly high: number } | null): string =>
  interval === null ? 'unknown' : `${interval.low.toFixed(2)} to ${interval.high.toFixed(2)}`

/** How far two readers agree, of the test conversations that have a second labelling. */
const readersOf = (language: string, split: Split): Agreement | null =>
  split === 'test' ? agreementOf(readCorpus(language), readCorpus(language, 'second')) : null

function codeTable(conversations: readonly CorpusConversation[], pack: LanguagePack, split: Split): string[] {
  const model = countsOf(conversations, modelAlone(pack))
  const rules = countsOf(conversations, engine({ ...pack, model: null }))
  const both = countsOf(conversations, engine(pack))
  const readers = readersOf(pack.language, split)
  const kappa = new Map(readers?.codes.map((compared) => [compared.name, compared.kappa]))
  const lines = [
    `| code | turns | model: precision | recall | F1 | 95 % | rules: F1 | together: F1 | 95 % |${readers ? ' κ of two readers |' : ''}`,
    `|---|---|---|---|---|---|---|---|---|${readers ? '---|' : ''}`,
  ]
  for (const code of [...coachCodes, ...coacheeCodes]) {
    const own = countOf(model, code)
    const together = countOf(both, code)
    const { right, wrong, missed } = own
    // Stacked questions follow from the count of questions: the model has no say in them.
    const alone =
      code === 'question.stacked'
        ? ['', '', '', '']
        : [
            shown(right + wrong === 0 ? null : right / (right + wrong)),
            shown(right + missed === 0 ? null : right / (right + missed)),
            shown(f1Of(own)),
            between(intervalOf(model, (parts) => f1Of(countOf(parts, code)))),
          ]
    lines.push(
      row([
        code,
        together.right + together.missed,
        ...alone,
        shown(f1Of(countOf(rules, code))),
        shown(f1Of(together)),
        between(intervalOf(both, (parts) => f1Of(countOf(parts, code)))),
        ...(readers ? [shown(kappa.get(code) ?? null)] : []),
      ]),
    )
  }
  for (const [name, codes] of [
    ['mean of coach', coachCodes.filter((code) => code !== 'question.stacked')],
    ['mean of coachee', coacheeCodes],
  ] as const)
    lines.push(
      `| ${[
        `**${name}**`,
        '',
        '',
        '',
        shown(meanF1(model, codes)),
        between(intervalOf(model, (parts) => meanF1(parts, codes))),
        shown(meanF1(rules, codes)),
        shown(meanF1(both, codes)),
        between(intervalOf(both, (parts) => meanF1(parts, codes))),
        ...(readers ? [''] : []),
      ].join(' | ')} |`,
    )
  if (readers !== null)
    lines.push(
      '',
      `κ is of the ${readers.conversations} test conversations that have a second labelling (${readers.turns} turns).`,
    )
  const written = conversations.filter(({ about }) => about['style'] === 'written')
  const all = [...coachCodes.filter((code) => code !== 'question.stacked'), ...coacheeCodes]
  lines.push(
    '',
    `The ${written.length} written conversations as they are and as a recogniser would write them (no case, no signs), mean F1 of the model: ` +
      `${shown(meanF1(countsOf(written, modelAlone(pack)), all))} and ${shown(meanF1(countsOf(written, modelAlone(pack), true), all))}; ` +
      `together with the rules: ${shown(meanF1(countsOf(written, engine(pack)), all))} and ${shown(meanF1(countsOf(written, engine(pack), true), all))}.`,
  )
  return lines
}

/** Whether probabilities mean what they say: per range, how probable it was said to be and how often it was so. */
function calibrationTable(
  conversations: readonly CorpusConversation[],
  { model, grammar }: LanguagePack,
): string[] {
  const edges = [0.05, 0.15, 0.3, 0.5, 0.7, 0.9, 1.01]
  const bins = edges.slice(1).map(() => ({ said: 0, so: 0, all: 0 }))
  for (const { turns } of conversations)
    for (const [index, turn] of turns.entries())
      for (const { start, end } of segmentTurn(turn.text, grammar).segments)
        for (const [code, { probability }] of model?.predict(
          turn.text.slice(start, end),
          turn.role,
          previousOf(turns, index),
        ) ?? []) {
          const bin = bins[edges.findLastIndex((edge) => edge <= probability)]
          if (bin === undefined) continue
          bin.all++
          bin.said += probability
          if (turn.codes.some((label) => label.code === code && label.start < end && label.end > start))
            bin.so++
        }
  return [
    '| probability | findings | said, on average | was so |',
    '|---|---|---|---|',
    ...bins.map(
      ({ said, so, all }, bin) =>
        `| ${edges[bin] ?? 0} to ${Math.min(1, edges[bin + 1] ?? 1)} | ${all} | ${shown(all === 0 ? null : said / all)} | ${shown(all === 0 ? null : so / all)} |`,
    ),
  ]
}

function phaseTable(conversations: readonly CorpusConversation[], pack: LanguagePack): string[] {
  const parts = conversations.map(({ turns }) => {
    const given = turns.map(({ role, text }, index) => ({ role, text, previous: previousOf(turns, index) }))
    const whole = phasesOf(given, pack)
    const tracker = phaseTracker(pack)
    const streamed = given.map((turn) => tracker.next(turn))
    const alone = given.map((turn) => phaseTracker(pack).next(turn))
    return turns.map(({ phase }, index) => ({
      there: phase,
      whole: whole[index] ?? null,
      streamed: streamed[index] ?? null,
      alone: alone[index] ?? null,
      always: 'reality' as const,
    }))
  })
  const states = ['goal', 'reality', 'options', 'what', null]
  const rows = (
    [
      ['whole conversation (Viterbi)', 'whole'],
      ['turn by turn (filter)', 'streamed'],
      ['each turn by itself', 'alone'],
      ['always reality, the commonest', 'always'],
    ] as const
  ).map(([name, way]) => {
    const accuracy = (drawn: readonly (typeof parts)[number][]) => {
      const turns = drawn.flat()
      return turns.filter((turn) => turn[way] === turn.there).length / turns.length
    }
    const f1 = states.map((state) => {
      const turns = parts.flat()
      return (
        f1Of({
          right: turns.filter((turn) => turn[way] === state && turn.there === state).length,
          wrong: turns.filter((turn) => turn[way] === state && turn.there !== state).length,
          missed: turns.filter((turn) => turn[way] !== state && turn.there === state).length,
        }) ?? 0
      )
    })
    const mean = f1.reduce((sum, value) => sum + value, 0) / f1.length
    return `| ${[name, shown(accuracy(parts)), between(intervalOf(parts, accuracy)), shown(mean), ...f1.map(shown)].join(' | ')} |`
  })
  return [
    '| phase of a turn | right | 95 % | mean F1 | goal | reality | options | what | none |',
    '|---|---|---|---|---|---|---|---|---|',
    ...rows,
  ]
}

/** The tables of a split, both languages. */
export function tablesOf(split: Split): string {
  return packs()
    .flatMap((pack) => {
      const conversations = readCorpus(pack.language).filter(({ about }) => about['split'] === split)
      const turns = conversations.reduce((sum, conversation) => sum + conversation.turns.length, 0)
      return [
        `#### ${pack.language === 'nl' ? 'Dutch' : 'English'}: ${conversations.length} conversations, ${turns} turns`,
        '',
        ...codeTable(conversations, pack, split),
        '',
        ...calibrationTable(conversations, pack),
        '',
        ...phaseTable(conversations, pack),
        '',
      ]
    })
    .join('\n')
}

export default function evaluate(args: readonly string[]): number {
  const [split] = args
  if (split !== 'dev' && split !== 'test') {
    console.error('Which conversations? dev, or test (once, at the end).')
    return 1
  }
  const tables = tablesOf(split)
  if (!args.includes('--write')) {
    console.log(tables)
    return 0
  }
  const begin = `<!-- ${split}: written by evaluate.mjs -->`
  const end = `<!-- ${split}: end -->`
  const text = readFileSync(card, 'utf8')
  const from = text.indexOf(begin)
  const to = text.indexOf(end)
  if (from < 0 || to < from) throw new Error(`MODEL_CARD.md has no place for ${split}`)
  writeFileSync(card, `${text.slice(0, from + begin.length)}\n\n${tables}\n${text.slice(to)}`)
  return 0
}
