import type { CorpusConversation } from '../corpus/build.mjs'
import type { Course, ModelFile } from '../src/model/model-file.ts'
import { createPhaseModel, phasesOf, phaseStates, phaseTracker } from '../src/phase/index.ts'
import { previousOf, turnUnits, withAndWithoutBefore } from './examples.ts'
import { fitPart, readRows, type Recipe } from './fit-part.ts'
import type { TrainingLanguage } from './languages.ts'
import { foldsOf, of, partedBy } from './left-out.ts'
import { recipes } from './recipe.ts'
import type { Role } from './unit.ts'

/** Lines of which only the codes count: those marked so, and advice, which wanders through all phases. */
const hasPhase = ({ about, turns }: CorpusConversation): boolean =>
  about['phases'] !== 'no' && turns.every(({ codes }) => codes.every(({ code }) => code !== 'gift'))

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
