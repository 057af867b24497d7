import { readFileSync } from 'node:fs'
import type { Code, TurnToCode } from '@lef/talk'
import { coachCodes, coacheeCodes } from '@lef/talk'
import type { Figure } from '../../harness/figure.ts'
import type { Engine } from '../engine.ts'
import { kindsOf, kindValues, phaseValues } from '../mapping.ts'
import type { Pair } from '../metrics/square.ts'
import { asRecognised } from '../outside/as-recognised.ts'
import { cellOf, readTsv } from '../outside/tables.ts'
import { scoreCodes } from './score-codes.ts'
import { scoreValues } from './score-values.ts'

const table = 'Dutch lines from trainers’ pages'

const phases: Readonly<Record<string, string>> = { G: 'goal', R: 'reality', O: 'options', W: 'what' }

/** Labels of the pages that one of our codes says; `yes_and` has none. */
const codeOfLabel: Readonly<Record<string, Code>> = {
  advice: 'gift',
  affirmation: 'affirmation',
  judgement: 'judgement',
  reflection: 'reflection',
  summary: 'summary',
  yes_but: 'yes-but',
  excuse: 'excuse',
  fixed_mindset: 'mindset.fixed',
  growth_mindset: 'mindset.growth',
}

/** A line and the label that its page gives it. */
interface Line {
  readonly text: string
  readonly label: string
}

export interface DutchFiles {
  readonly questions: string
  readonly grow: string
  readonly utterances: string
}

/** Scores on the Dutch lines as written and as a recogniser would write them. */
export function dutchOutsideFigures(files: DutchFiles, engine: Engine): Figure[] {
  const [questions, grow, utterances] = [files.questions, files.grow, files.utterances].map(linesOf)
  return (
    [
      ['as written', (text: string) => text],
      ['as recognised', asRecognised],
    ] as const
  ).flatMap(([subject, write]) => {
    const as = (lines: readonly Line[] = []): Line[] =>
      lines.map(({ text, label }) => ({ text: write(text), label }))
    return [
      ...kindFigures(subject, as(questions), engine),
      ...phaseFigures(subject, as(grow), engine),
      ...codeFigures(subject, as(utterances), engine),
    ]
  })
}

function linesOf(file: string): Line[] {
  return readTsv(readFileSync(file, 'utf8')).map((row) => ({
    text: cellOf(row, 'text'),
    label: cellOf(row, 'label'),
  }))
}

function kindFigures(subject: string, lines: readonly Line[], engine: Engine): Figure[] {
  const coded = lines.map(({ text, label }) => ({ label, findings: engine.code({ role: 'coach', text }) }))
  return [
    ...scoreValues({
      table,
      subject,
      name: 'kind of question',
      values: kindValues,
      groups: coded
        .filter(({ label }) => label !== 'stacked')
        .map(({ label, findings }): Pair[] => [[label, kindsOf(findings)[0] ?? 'none']]),
    }),
    ...scoreValues({
      table,
      subject,
      name: 'several questions',
      values: { all: ['stacked', 'single'], scored: ['stacked'] },
      groups: coded.map(({ label, findings }): Pair[] => [
        [
          label === 'stacked' ? label : 'single',
          findings.some(({ code }) => code === 'question.stacked') ? 'stacked' : 'single',
        ],
      ]),
    }).slice(1),
  ]
}

function phaseFigures(subject: string, lines: readonly Line[], engine: Engine): Figure[] {
  return scoreValues({
    table,
    subject,
    name: 'phase of a single question',
    values: { ...phaseValues, scored: phaseValues.scored.filter((phase) => phase !== 'none') },
    groups: lines.map(({ text, label }): Pair[] => [
      [phases[label] ?? label, engine.phase({ role: 'coach', text }) ?? 'none'],
    ]),
    accuracy: true,
  })
}

function codeFigures(subject: string, lines: readonly Line[], engine: Engine): Figure[] {
  const things = lines.flatMap(({ text, label }) => {
    const code = codeOfLabel[label]
    if (code === undefined) return []
    const role: TurnToCode['role'] = coacheeCodes.some((one) => one === code) ? 'coachee' : 'coach'
    const found = new Set<string>(engine.code({ role, text }).map((finding) => finding.code))
    return [
      [{ truth: new Set([code]), found, possible: new Set(role === 'coach' ? coachCodes : coacheeCodes) }],
    ]
  })
  return scoreCodes({ table, subject, codes: Object.values(codeOfLabel), groups: things }).map((figure) =>
    figure.name === 'all codes' ? { ...figure, name: 'all codes of utterances' } : figure,
  )
}
