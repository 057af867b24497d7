import { readFileSync } from 'node:fs'
import type { TurnToCode, TurnValue } from '@lef/talk'
import { score, type Figure } from '../../harness/figure.ts'
import type { Engine } from '../engine.ts'
import {
  behaviourOf,
  behaviourValues,
  clientTalkOf,
  clientValues,
  questionOf,
  questionValues,
  type Coded,
} from '../mapping.ts'
import type { Pair, Values } from '../metrics/square.ts'
import { asRecognised } from '../outside/as-recognised.ts'
import { cellOf, readCsv, type Row } from '../outside/tables.ts'
import { scoreValues } from './score-values.ts'

const table = 'English counselling talk with expert codes (AnnoMI)'

interface Question {
  readonly name: string
  readonly role: TurnToCode['role']
  readonly values: Values
  readonly truth: (row: Row) => string
  readonly found: (coded: readonly Coded[], mainly: TurnValue) => string
  /** Macro-F1 as published by others on this corpus; of whom. */
  readonly published: Readonly<Record<string, number>>
  /** Held to the floor of those n-grams. */
  readonly held: boolean
}

const humans = 'two humans'
const ngrams = 'n-grams trained on it'
const byCodes = ', by the codes said'

const questions: readonly Question[] = [
  {
    name: 'question none, open, closed',
    role: 'coach',
    values: questionValues,
    truth: (row) => noneFor(cellOf(row, 'question_subtype')),
    found: questionOf,
    published: { [humans]: 0.842, [ngrams]: 0.749 },
    held: true,
  },
  {
    name: 'behaviour',
    role: 'coach',
    values: behaviourValues,
    truth: behaviourIn,
    found: (_, mainly) => mainly,
    published: { [humans]: 0.861, [ngrams]: 0.742, 'RoBERTa trained on it': 0.774, 'plain rules': 0.66 },
    held: true,
  },
  {
    name: `behaviour${byCodes}`,
    role: 'coach',
    values: behaviourValues,
    truth: behaviourIn,
    found: behaviourOf,
    published: {},
    held: false,
  },
  {
    name: 'client talk',
    role: 'coachee',
    values: clientValues,
    truth: (row) => cellOf(row, 'client_talk_type'),
    found: (_, mainly) => mainly,
    published: { [humans]: 0.735, [ngrams]: 0.509, 'RoBERTa trained on it': 0.582, 'GPT-4o-mini': 0.602 },
    held: true,
  },
  {
    name: `client talk${byCodes}`,
    role: 'coachee',
    values: clientValues,
    truth: (row) => cellOf(row, 'client_talk_type'),
    found: clientTalkOf,
    published: {},
    held: false,
  },
]

function behaviourIn(row: Row): string {
  return cellOf(row, 'main_therapist_behaviour').replace('therapist_', '')
}

function noneFor(subtype: string): string {
  return subtype === 'n/a' ? 'none' : subtype
}

/** Scores on AnnoMI as written and as a recogniser would write it, beside what others published on it. */
export function annomiFigures(file: string, engine: Engine): Figure[] {
  const transcripts = transcriptsOf(readCsv(readFileSync(file, 'utf8')))
  return [
    ...scoresOf('as written', transcripts, engine, (text) => text),
    ...scoresOf('as recognised', transcripts, engine, asRecognised),
    ...questions.flatMap(({ name, published }) =>
      Object.entries(published).map(([who, value]) => score(who, name, 'macro-F1', value, { table })),
    ),
  ]
}

function transcriptsOf(rows: readonly Row[]): Row[][] {
  const transcripts = new Map<string, Row[]>()
  for (const row of rows) {
    const id = cellOf(row, 'transcript_id')
    const there = transcripts.get(id)
    if (there) there.push(row)
    else transcripts.set(id, [row])
  }
  return [...transcripts.values()]
}

function scoresOf(
  subject: string,
  transcripts: readonly (readonly Row[])[],
  engine: Engine,
  write: (text: string) => string,
): Figure[] {
  const coded = transcripts.map((rows) => {
    const before = { coach: '', coachee: '' }
    return rows.map((row) => {
      const role = cellOf(row, 'interlocutor') === 'therapist' ? 'coach' : 'coachee'
      const text = write(cellOf(row, 'utterance_text'))
      const previous = before[role === 'coach' ? 'coachee' : 'coach']
      before[role] = text
      const turn: TurnToCode = { role, text, previous }
      const findings = engine.code(turn)
      return { row, role, findings, mainly: engine.mainly(turn, findings) }
    })
  })
  return questions.flatMap(({ name, role, values, truth, found, published, held }) =>
    scoreValues({
      table,
      subject,
      name,
      values,
      groups: coded.map((turns) =>
        turns
          .filter((turn) => turn.role === role)
          .map(({ row, findings, mainly }): Pair => [truth(row), found(findings, mainly)]),
      ),
      // The published figures are of the text with its punctuation.
      ...(subject === 'as written' && held && { atLeast: published[ngrams] ?? 0 }),
    }),
  )
}
