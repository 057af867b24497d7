import { coachCodes, coacheeCodes, type Finding, type TurnValue } from '@lef/talk'
import { agreementOf } from '../../../packages/talk/corpus/agreement.mjs'
import {
  readCorpus,
  type CorpusConversation,
  type CorpusTurn,
  type Labelled,
} from '../../../packages/talk/corpus/build.mjs'
import { score, type Figure } from '../../harness/figure.ts'
import type { Engine } from '../engine.ts'
import {
  behaviourOf,
  behaviourValues,
  clientTalkOf,
  clientValues,
  kindsOf,
  kindValues,
  phaseValues,
  questionOf,
  questionValues,
  type Coded,
} from '../mapping.ts'
import { fewestGroups } from '../metrics/bootstrap.ts'
import type { Pair, Values } from '../metrics/square.ts'
import { scoreCodes } from './score-codes.ts'
import { scoreValues } from './score-values.ts'

const codes = [...coachCodes, ...coacheeCodes]

const sets: readonly {
  readonly name: string
  readonly role: CorpusTurn['role']
  readonly values: Values
  readonly see: (coded: readonly Coded[]) => string
  /** Whether what the turn mainly is was weighed of all clauses; else it is seen by the codes. */
  readonly weighed: boolean
}[] = [
  {
    name: 'question none, open, closed',
    role: 'coach',
    values: questionValues,
    see: questionOf,
    weighed: false,
  },
  { name: 'behaviour', role: 'coach', values: behaviourValues, see: behaviourOf, weighed: true },
  { name: 'client talk', role: 'coachee', values: clientValues, see: clientTalkOf, weighed: true },
]

/** A labelled turn with what the engine made of it. */
interface Judged {
  readonly role: CorpusTurn['role']
  readonly truth: readonly Coded[]
  /** What a reader said that it mainly is; null where its codes say it. */
  readonly main: string | null
  readonly found: readonly Finding[]
  readonly mainly: TurnValue
  readonly phase: Pair
}

/** Scores on the conversations of the test split, written and as recognised apart; those that have a second labelling also against that. */
export function ownTestFigures(language: 'nl' | 'en', engine: Engine): Figure[] {
  const test = readCorpus(language).filter(({ about }) => about['split'] === 'test')
  const styleOf = new Map(test.map(({ about }) => [about['conversation'], about['style']]))
  const judged = (conversations: readonly CorpusConversation[], style?: string): Judged[][] =>
    conversations
      .filter(({ about }) => style === undefined || styleOf.get(about['conversation']) === style)
      .map((conversation) => judge(conversation, engine))
  const name = language === 'nl' ? 'Dutch' : 'English'
  const all = [
    ...figuresOf(name, 'all', judged(test)),
    ...figuresOf(name, 'written', judged(test, 'written')),
    ...figuresOf(name, 'as recognised', judged(test, 'asr')),
  ]
  const second = readCorpus(language, 'second')
  const named = new Set(second.map(({ about }) => about['conversation']))
  const twice = test.filter(({ about }) => named.has(about['conversation']))
  const whole = twice.length === test.length
  const subject = whole ? 'all' : 'read twice'
  return [
    ...all,
    // Where only some have a second labelling, both labellings of just those stand side by side.
    ...(whole ? [] : figuresOf(name, subject, judged(twice))),
    ...figuresOf(name, `${subject}, second reader’s labels`, judged(second)),
    ...agreement(name, twice, second),
  ]
}

function judge({ turns }: CorpusConversation, engine: Engine): Judged[] {
  const asked = turns.map(({ role, text }, index) => {
    const before = turns[index - 1]
    return { role, text, previous: before !== undefined && before.role !== role ? before.text : '' }
  })
  const phases = engine.phases(asked)
  return turns.map((turn, index) => {
    const found = engine.code(asked[index] ?? turn)
    return {
      role: turn.role,
      truth: turn.codes.map(ours),
      main: turn.main ?? null,
      found,
      mainly: engine.mainly(asked[index] ?? turn, found),
      phase: [turn.phase ?? 'none', phases[index] ?? 'none'],
    }
  })
}

/** A label of the corpus; its lint test holds it to the codes. */
function ours({ code, end }: Labelled): Coded {
  const known = codes.find((one) => one === code)
  if (known === undefined) throw new Error(`No such code: ${code}`)
  return { code: known, end }
}

function tables(language: string): { readonly perCode: string; readonly perSet: string } {
  return {
    perCode: `Our own ${language} test conversations: is the code in the turn?`,
    perSet: `Our own ${language} test conversations: values and phase`,
  }
}

function figuresOf(language: string, subject: string, groups: readonly (readonly Judged[])[]): Figure[] {
  const { perCode, perSet } = tables(language)
  const names = (coded: readonly Coded[]): Set<string> => new Set(coded.map(({ code }) => code))
  return [
    ...scoreCodes({
      table: perCode,
      subject,
      codes,
      groups: groups.map((turns) =>
        turns.map(({ role, truth, found }) => ({
          truth: names(truth),
          found: names(found),
          possible: new Set(role === 'coach' ? coachCodes : coacheeCodes),
        })),
      ),
    }),
    ...scoreValues({
      table: perSet,
      subject,
      name: 'kind, where there is exactly one question',
      values: kindValues,
      groups: groups.map((turns) =>
        turns.flatMap(({ truth, found }): Pair[] => {
          const [kind, ...others] = kindsOf(truth)
          return kind === undefined || others.length > 0 ? [] : [[kind, kindsOf(found)[0] ?? 'none']]
        }),
      ),
    }),
    ...sets.flatMap(({ name, role, values, see, weighed }) =>
      scoreValues({
        table: perSet,
        subject,
        name,
        values,
        groups: groups.map((turns) =>
          turns
            .filter((turn) => turn.role === role)
            .map(({ truth, main, found, mainly }): Pair =>
              weighed ? [main ?? see(truth), mainly] : [see(truth), see(found)],
            ),
        ),
      }),
    ),
    ...scoreValues({
      table: perSet,
      subject,
      name: 'phase',
      values: phaseValues,
      groups: groups.map((turns) => turns.map(({ phase }) => phase)),
      accuracy: true,
    }),
  ]
}

/** How far the two readers agree, in the same tables. */
function agreement(
  language: string,
  first: readonly CorpusConversation[],
  second: readonly CorpusConversation[],
): Figure[] {
  const { perCode, perSet } = tables(language)
  const found = agreementOf(first, second)
  const of = (
    table: string,
    name: string,
    kappa: number | null,
    interval: Figure['interval'] | null,
  ): Figure[] =>
    kappa === null
      ? []
      : [
          score('κ of two readers', name, 'kappa', kappa, {
            table,
            interval: found.conversations < fewestGroups ? null : interval,
          }),
        ]
  const [question, behaviour, client] = found.coarse
  const five = found.kinds.find(({ name }) => name === 'which of the five')
  const values = [
    ['kind, where there is exactly one question', five],
    ['question none, open, closed', question],
    ['behaviour', behaviour],
    ['client talk', client],
    ['phase', found.phase],
  ] as const
  return [
    ...found.codes.flatMap(({ name, kappa, interval }) => of(perCode, name, kappa, interval)),
    ...values.flatMap(([name, compared]) =>
      compared === undefined
        ? []
        : [
            ...of(perSet, name, compared.kappa, compared.interval),
            ...(compared.macroF1 === null
              ? []
              : [score('macro-F1 of two readers', name, 'macro-F1', compared.macroF1, { table: perSet })]),
          ],
    ),
  ]
}
