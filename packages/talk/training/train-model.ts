import { createHash } from 'node:crypto'
import { toNdjson, type CorpusConversation } from '../corpus/build.mjs'
import { codeTurn } from '../src/findings/code-turn.ts'
import { coachCodes, coacheeCodes, type Code } from '../src/findings/code.ts'
import type { LanguagePack } from '../src/findings/language-pack.ts'
import { createLinear } from '../src/model/linear.ts'
import type { Course, ModelFile, ModelPart } from '../src/model/model-file.ts'
import { createReader } from '../src/model/reader.ts'
import { createSegmentModel } from '../src/model/segment-model.ts'
import { createPhaseModel, phasesOf, phaseStates, phaseTracker } from '../src/phase/index.ts'
import { behaviourOf, clientTalkOf, turnFeatures, turnValues, type TurnValue } from '../src/turn/index.ts'
import {
  previousOf,
  segmentUnits,
  spokenUnits,
  trainingUnits,
  turnUnits,
  type Role,
  type Unit,
} from './examples.ts'
import {
  cautiouslyFromOf,
  fitPart,
  plattOf,
  readRows,
  saidFromOf,
  type Outcome,
  type Recipe,
} from './fit-part.ts'
import { fitSoftmax } from './softmax.ts'
import type { TrainingLanguage } from './languages.ts'
import { balanced, caution, recipes } from './recipe.ts'

/** What the train and dev conversations are, as one number: a model tells by it which it was made from. */
export function corpusHash(
  conversations: readonly CorpusConversation[],
  lines: readonly CorpusConversation[],
): string {
  const hash = createHash('sha256')
  for (const conversation of [...conversations, ...lines])
    if (conversation.about['split'] !== 'test') hash.update(toNdjson(conversation))
  return hash.digest('hex')
}

/** Lines of which only the codes count: those marked so, and advice, which wanders through all phases. */
const hasPhase = ({ about, turns }: CorpusConversation): boolean =>
  about['phases'] !== 'no' && turns.every(({ codes }) => codes.every(({ code }) => code !== 'gift'))

/**
 * Trains all parts of a language's model: weights on the train conversations, calibration on train
 * conversations while they are left out and on dev, the phases' trust on dev. Never looks at test.
 */
export function trainModel(
  conversations: readonly CorpusConversation[],
  lines: readonly CorpusConversation[],
  language: TrainingLanguage,
): ModelFile {
  const fits = {
    coach: fitsOf('coach', conversations, lines, language),
    coachee: fitsOf('coachee', conversations, lines, language),
  }
  const coach = codesOf('coach', fits.coach, conversations, language)
  const coachee = codesOf('coachee', fits.coachee, conversations, language)
  const rules = language.turnsBeside
  return {
    language: language.language,
    corpus: corpusHash(conversations, [...lines, ...language.questions]),
    coach,
    coachee,
    ...phasesFrom(conversations, lines, language),
    ...(rules !== null && { turns: turnsFrom(fits, { coach, coachee }, language, rules) }),
  }
}

const of = (split: string, conversations: readonly CorpusConversation[]): readonly CorpusConversation[] =>
  conversations.filter(({ about }) => about['split'] === split)

/** The number that a conversation carries in its name: `en-138-the-doorframe`. */
const numberOf = ({ about }: CorpusConversation): number =>
  Number(/^\p{L}+-(\d+)/u.exec(about['conversation'] ?? '')?.[1] ?? 0)

/**
 * Train conversations but those of one part of them, which are left out in turn. Where it is known who wrote which, what
 * one hand wrote is left out together: those who use the model are strangers to it, too.
 */
function partedBy(
  fold: number | null,
  conversations: readonly CorpusConversation[],
  { folds, hands }: TrainingLanguage,
): { readonly kept: readonly CorpusConversation[]; readonly left: readonly CorpusConversation[] } {
  const train = of('train', conversations)
  const partOf = (conversation: CorpusConversation, index: number) =>
    hands.length === 0 ? index % folds : hands.findLastIndex((first) => first <= numberOf(conversation))
  return {
    kept: train.filter((conversation, index) => partOf(conversation, index) !== fold),
    left: train.filter((conversation, index) => partOf(conversation, index) === fold),
  }
}

/** Numbers of the parts. */
export const foldsOf = (
  conversations: readonly CorpusConversation[],
  { folds, hands }: TrainingLanguage,
): number[] =>
  hands.length === 0
    ? Array.from({ length: Math.min(folds, of('train', conversations).length) }, (_, fold) => fold)
    : [...hands.keys()]

/** Weights for the codes of a role, of all train conversations or with a part left out; not calibrated yet. */
export function fitCodes(
  role: Role,
  conversations: readonly CorpusConversation[],
  lines: readonly CorpusConversation[],
  language: TrainingLanguage,
  fold: number | null,
): ModelPart {
  const unitsOf = (conversation: CorpusConversation) =>
    [
      ...trainingUnits(conversation, language.grammar),
      ...(language.spoken ? spokenUnits(conversation, language.grammar) : []),
    ].filter((unit) => unit.role === role)
  // Lines teach in every fold and are calibrated on in none: a third of them is advice, which no conversation is.
  const taught = [...partedBy(fold, conversations, language).kept, ...of('train', lines)]
  return fitPart(
    readRows(taught.flatMap(unitsOf), language.cues),
    recipes[role],
    language.cues,
    language.rounds,
  )
}

/** Weights of all train conversations, and those of each part's absence with the conversations that were left out. */
interface Fits {
  readonly whole: ModelPart
  readonly left: readonly {
    readonly part: ModelPart
    readonly conversations: readonly CorpusConversation[]
  }[]
}

/** All that is fitted for the codes of a role. */
export function fitsOf(
  role: Role,
  conversations: readonly CorpusConversation[],
  lines: readonly CorpusConversation[],
  language: TrainingLanguage,
): Fits {
  return {
    whole: fitCodes(role, conversations, lines, language, null),
    left: foldsOf(conversations, language).map((fold) => ({
      part: fitCodes(role, conversations, lines, language, fold),
      conversations: partedBy(fold, conversations, language).left,
    })),
  }
}

/** The part of a model that finds the codes of a role. */
export function codesOf(
  role: Role,
  { whole, left }: Fits,
  conversations: readonly CorpusConversation[],
  language: TrainingLanguage,
): ModelPart {
  const judged = [...left, { part: whole, conversations: of('dev', conversations) }]
  return calibrated(
    whole,
    judged.flatMap((one) => outcomesOf(one.part, one.conversations, role, language)),
  )
}

/** How strongly the weights that tell what a turn mainly is are pulled toward zero, and how long they are sought. */
const TURN_RIDGE = 3
const TURN_ROUNDS = 200

/** By which it is told what a turn mainly is, learnt from what models say of conversations that were left out. */
export function turnsFrom(
  fits: Readonly<Record<Role, Fits>>,
  parts: Readonly<Record<Role, ModelPart>>,
  { cues }: TrainingLanguage,
  rules: LanguagePack,
): Readonly<Record<Role, number[][]>> {
  const rows: Record<Role, Float64Array[]> = { coach: [], coachee: [] }
  const truth: Record<Role, number[]> = { coach: [], coachee: [] }
  for (const [fold, { conversations }] of fits.coach.left.entries()) {
    const leftOut = (role: Role): ModelPart => {
      const { slope, offset, from } = parts[role]
      return { ...(fits[role].left[fold]?.part ?? parts[role]), slope, offset, from }
    }
    const pack = {
      ...rules,
      model: createSegmentModel({ coach: leftOut('coach'), coachee: leftOut('coachee') }, cues),
    }
    for (const { turns } of conversations)
      for (const [index, turn] of turns.entries()) {
        const { role, text } = turn
        const asked = { role, text, previous: previousOf(turns, index) }
        rows[role].push(turnFeatures(asked, codeTurn(asked, pack), pack))
        const labelled = turn.codes.map(({ code, end }) => ({ code: codeNamed(code), end }))
        const value = role === 'coach' ? behaviourOf(labelled) : clientTalkOf(labelled)
        const values: readonly TurnValue[] = turnValues[role]
        truth[role].push(values.indexOf(value))
      }
  }
  const weightsOf = (role: Role) => {
    const counts = turnValues[role].map((_, value) => truth[role].filter((one) => one === value).length)
    const importance = counts.map((count) => Math.sqrt(Math.max(...counts) / Math.max(1, count)))
    return fitSoftmax(rows[role], truth[role], importance, TURN_RIDGE, TURN_ROUNDS)
  }
  return { coach: weightsOf('coach'), coachee: weightsOf('coachee') }
}

function codeNamed(name: string): Code {
  const code = [...coachCodes, ...coacheeCodes].find((one) => one === name)
  if (code === undefined) throw new Error(`No such code: ${name}`)
  return code
}

/** What is known of phases, of all train conversations or with a part left out. */
export function fitPhases(
  conversations: readonly CorpusConversation[],
  lines: readonly CorpusConversation[],
  language: TrainingLanguage,
  fold: number | null,
): PhaseParts {
  const questions = [...of('train', lines).filter(hasPhase), ...language.questions]
  return phaseParts(partedBy(fold, conversations, language).kept, questions, language)
}

/** What a model knows of phases, with how far a turn's words are believed. */
export function phasesFrom(
  conversations: readonly CorpusConversation[],
  lines: readonly CorpusConversation[],
  language: TrainingLanguage,
  fit: typeof fitPhases = fitPhases,
): PhaseParts {
  const phases = fit(conversations, lines, language, null)
  const left = foldsOf(conversations, language).map((fold) => ({
    phases: fit(conversations, lines, language, fold),
    conversations: partedBy(fold, conversations, language).left,
  }))
  const trust = trustOf([...left, { phases, conversations: of('dev', conversations) }], language)
  return { ...phases, course: { ...phases.course, trust } }
}

/** What a model knows of phases. */
export type PhaseParts = Pick<ModelFile, 'phaseCoach' | 'phaseCoachee' | 'course'>

function phaseParts(
  train: readonly CorpusConversation[],
  questions: readonly CorpusConversation[],
  { cues, alone, rounds, stepsByRole }: TrainingLanguage,
): PhaseParts {
  const units = [...train, ...questions]
    .flatMap(turnUnits)
    .flatMap((unit) => (alone && unit.role === 'coach' ? withAndWithoutBefore(unit) : [unit]))
  const part = (role: Role, recipe: Recipe) =>
    fitPart(
      readRows(
        units.filter((unit) => unit.role === role),
        cues,
      ),
      recipe,
      cues,
      rounds,
    )
  return {
    phaseCoach: part('coach', recipes.phaseCoach),
    phaseCoachee: part('coachee', recipes.phaseCoachee),
    course: courseOf(train, questions, recipes.phaseCoach.lift, stepsByRole),
  }
}

/** For each output of a part, its sum on every segment beside whether the segment has it. */
function outcomesOf(
  part: ModelPart,
  conversations: readonly CorpusConversation[],
  role: Role,
  { grammar, cues }: TrainingLanguage,
): (readonly Outcome[])[] {
  const linear = createLinear(part)
  const reader = createReader(cues)
  return conversations
    .flatMap((conversation) => segmentUnits(conversation, grammar))
    .filter((unit) => unit.role === role)
    .map((unit) => {
      const sums = linear.score(reader.read(unit.text, unit.previous, unit.place))
      return part.outputs.map((name, output) => ({
        sum: sums[output] ?? 0,
        has: unit.outputs.has(name),
        weight: 1,
        conversation: unit.conversation,
      }))
    })
}

function calibrated(part: ModelPart, outcomes: readonly (readonly Outcome[])[]): ModelPart {
  const ofOutput = (output: number) => outcomes.flatMap((all) => all.slice(output, output + 1))
  const fits = part.outputs.map((_, output) => plattOf(ofOutput(output)))
  const fitted = { ...part, slope: fits.map(({ slope }) => slope), offset: fits.map(({ offset }) => offset) }
  const { probability } = createLinear(fitted)
  return {
    ...fitted,
    from: part.outputs.map((name, output) => {
      const said = ofOutput(output).map((one) => ({ ...one, sum: probability(output, one.sum) }))
      const share = caution[name]
      if (share !== undefined) return cautiouslyFromOf(said, share)
      return saidFromOf(balanced.has(name) ? thirdsOf(said) : [said])
    }),
  }
}

/** Outcomes of the conversations that have least, more and most of an output, each third by itself. */
function thirdsOf(outcomes: readonly Outcome[]): Outcome[][] {
  const conversations = [...new Set(outcomes.map(({ conversation }) => conversation))]
    .map((name) => outcomes.filter(({ conversation }) => conversation === name))
    .map((own) => ({ own, share: own.filter(({ has }) => has).length / own.length }))
    .toSorted((one, other) => one.share - other.share)
  return [0, 1, 2].map((third) =>
    conversations
      .filter((_, at) => Math.floor((3 * at) / conversations.length) === third)
      .flatMap(({ own }) => own),
  )
}

/** So that a question is understood by itself, too. */
const withAndWithoutBefore = (unit: Unit): Unit[] =>
  unit.previous === ''
    ? [unit]
    : [
        { ...unit, weight: unit.weight / 2 },
        { ...unit, previous: '', weight: unit.weight / 2 },
      ]

/**
 * How often phases begin, follow each other and occur, each count begun at a little so that nothing is impossible.
 * What training lifted of the rarer phases is not taken off again.
 */
function courseOf(
  train: readonly CorpusConversation[],
  questions: readonly CorpusConversation[],
  lift: number,
  byRole: boolean,
): Course {
  const little = 0.5
  const start = phaseStates.map(() => little)
  const noSteps = () => phaseStates.map(() => phaseStates.map(() => little))
  const step = noSteps()
  const stepOf = { coach: noSteps(), coachee: noSteps() }
  const share = phaseStates.map(() => little)
  for (const { turns } of train) {
    let before: number | null = null
    for (const { phase, role } of turns) {
      const state = phaseStates.indexOf(phase ?? 'none')
      share[state] = (share[state] ?? 0) + 1
      if (before === null) start[state] = (start[state] ?? 0) + 1
      else {
        for (const row of [step[before], stepOf[role][before]])
          if (row !== undefined) row[state] = (row[state] ?? 0) + 1
      }
      before = state
    }
  }
  for (const { phase } of questions.flatMap(({ turns }) => turns)) {
    const state = phaseStates.indexOf(phase ?? 'none')
    share[state] = (share[state] ?? 0) + 1
  }
  return {
    start: normalised(start),
    step: step.map(normalised),
    ...(byRole && {
      stepOf: { coach: stepOf.coach.map(normalised), coachee: stepOf.coachee.map(normalised) },
    }),
    share: normalised(share.map((count) => count ** (1 - lift))),
    trust: 1,
  }
}

function normalised(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0)
  return counts.map((count) => Number((count / total).toPrecision(6)))
}

/** How many turns of these conversations get their phase right, knowing the whole or only what came before. */
export function phaseHits(
  file: PhaseParts,
  conversations: readonly CorpusConversation[],
  { cues }: TrainingLanguage,
): { readonly turns: number; readonly whole: number; readonly streamed: number } {
  const pack = { phases: createPhaseModel(file, cues) }
  let turns = 0
  let whole = 0
  let streamed = 0
  for (const conversation of conversations) {
    const given = conversation.turns.map(({ role, text }, index) => ({
      role,
      text,
      previous: previousOf(conversation.turns, index),
    }))
    const found = phasesOf(given, pack)
    const tracker = phaseTracker(pack)
    for (const [index, turn] of conversation.turns.entries()) {
      const next = given[index]
      turns++
      if (found[index] === turn.phase) whole++
      if (next !== undefined && tracker.next(next) === turn.phase) streamed++
    }
  }
  return { turns, whole, streamed }
}

/** How far a turn's words are best believed, for whole conversations and streamed ones alike. */
function trustOf(
  tries: readonly { readonly phases: PhaseParts; readonly conversations: readonly CorpusConversation[] }[],
  language: TrainingLanguage,
): number {
  let best = 1
  let most = -1
  for (const trust of [0.3, 0.4, 0.5, 0.6, 0.8, 1, 1.2, 1.5, 1.8, 2.2]) {
    let hits = 0
    for (const { phases, conversations } of tries) {
      const { whole, streamed } = phaseHits(
        { ...phases, course: { ...phases.course, trust } },
        conversations,
        language,
      )
      hits += whole + streamed
    }
    if (hits <= most) continue
    most = hits
    best = trust
  }
  return best
}
