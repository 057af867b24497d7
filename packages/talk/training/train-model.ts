import { createHash } from 'node:crypto'
import { toNdjson, type CorpusConversation } from '../corpus/build.mjs'
import { createLinear } from '../src/model/linear.ts'
import type { Course, ModelFile, ModelPart } from '../src/model/model-file.ts'
import { createReader } from '../src/model/reader.ts'
import { createPhaseModel, phasesOf, phaseStates, phaseTracker } from '../src/phase/index.ts'
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
  return {
    language: language.language,
    corpus: corpusHash(conversations, [...lines, ...language.questions]),
    coach: codesOf('coach', conversations, lines, language),
    coachee: codesOf('coachee', conversations, lines, language),
    ...phasesFrom(conversations, lines, language),
  }
}

const of = (split: string, conversations: readonly CorpusConversation[]): readonly CorpusConversation[] =>
  conversations.filter(({ about }) => about['split'] === split)

/**
 * Train conversations but those of one part of them, which are left out in turn. In stretches, what was written one after
 * the other, by one hand on like subjects, is left out together: those who use the model are strangers to it, too.
 */
function partedBy(
  fold: number | null,
  conversations: readonly CorpusConversation[],
  { folds, stretches }: TrainingLanguage,
): { readonly kept: readonly CorpusConversation[]; readonly left: readonly CorpusConversation[] } {
  const train = of('train', conversations)
  const isLeft = (index: number) =>
    (stretches ? Math.floor((index * folds) / train.length) : index % folds) === fold
  return {
    kept: train.filter((_, index) => !isLeft(index)),
    left: train.filter((_, index) => isLeft(index)),
  }
}

/** Numbers of the parts. */
export const foldsOf = (
  conversations: readonly CorpusConversation[],
  { folds }: TrainingLanguage,
): number[] => Array.from({ length: Math.min(folds, of('train', conversations).length) }, (_, fold) => fold)

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

/** The part of a model that finds the codes of a role. */
export function codesOf(
  role: Role,
  conversations: readonly CorpusConversation[],
  lines: readonly CorpusConversation[],
  language: TrainingLanguage,
  fit: typeof fitCodes = fitCodes,
): ModelPart {
  const outcomes = foldsOf(conversations, language).flatMap((fold) =>
    outcomesOf(
      fit(role, conversations, lines, language, fold),
      partedBy(fold, conversations, language).left,
      role,
      language,
    ),
  )
  const part = fit(role, conversations, lines, language, null)
  return calibrated(part, [...outcomes, ...outcomesOf(part, of('dev', conversations), role, language)])
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
  { cues, alone, rounds }: TrainingLanguage,
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
    course: courseOf(train, questions, recipes.phaseCoach.lift),
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

/**
 * How often phases begin, follow each other and occur, each count begun at a little so that nothing is impossible.
 * What training lifted of the rarer phases is not taken off again.
 */
/** So that a question is understood by itself, too. */
const withAndWithoutBefore = (unit: Unit): Unit[] =>
  unit.previous === ''
    ? [unit]
    : [
        { ...unit, weight: unit.weight / 2 },
        { ...unit, previous: '', weight: unit.weight / 2 },
      ]

function courseOf(
  train: readonly CorpusConversation[],
  questions: readonly CorpusConversation[],
  lift: number,
): Course {
  const little = 0.5
  const start = phaseStates.map(() => little)
  const step = phaseStates.map(() => phaseStates.map(() => little))
  const share = phaseStates.map(() => little)
  for (const { turns } of train) {
    let before: number | null = null
    for (const { phase } of turns) {
      const state = phaseStates.indexOf(phase ?? 'none')
      share[state] = (share[state] ?? 0) + 1
      if (before === null) start[state] = (start[state] ?? 0) + 1
      else {
        const row = step[before]
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
  for (const trust of [0.6, 0.8, 1, 1.2, 1.5, 1.8, 2.2]) {
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
