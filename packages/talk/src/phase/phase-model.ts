import type { Phase } from '@lef/method'
import type { Cues } from '../model/cues.ts'
import { createLinear } from '../model/linear.ts'
import type { Course, ModelFile } from '../model/model-file.ts'
import { createScorer, type Scorer } from '../model/scorer.ts'
import { createWordBook } from '../model/word-book.ts'
import type { Role } from '../transcript/turns/with-roles.ts'

/** What can be going on at a turn: a phase of GROW, or none of them (arriving, looking back). */
export const phaseStates = ['goal', 'reality', 'options', 'what', 'none'] as const
export type PhaseState = (typeof phaseStates)[number]

/** A turn whose phase is asked. */
export interface TurnInPhase {
  readonly role: Role
  readonly text: string
  /** What the other said right before; empty or absent when there is nothing. */
  readonly previous?: string
}

export interface PhaseModel {
  readonly course: Course
  /**
   * How well each state would explain the words of a turn, as logarithms, in the order of `phaseStates`; all the same
   * for a third person and for a turn without words. The array is the model's own and holds until the next call.
   */
  weigh(turn: TurnInPhase): Float64Array
}

/**
 * The phase part of a language's model, unpacked; keeps its working arrays, so one for each thread.
 * @param book what is known of words; the codes of the same language may share it
 */
export function createPhaseModel(
  file: Pick<ModelFile, 'phaseCoach' | 'phaseCoachee' | 'course'>,
  cues: Cues,
  book = createWordBook(cues),
): PhaseModel {
  const opened: { coach?: Scorer; coachee?: Scorer } = {}
  const scorerOf = (role: 'coach' | 'coachee') =>
    (opened[role] ??= createScorer(
      createLinear(role === 'coach' ? file.phaseCoach : file.phaseCoachee),
      book,
    ))
  const { course } = file
  const weights = new Float64Array(phaseStates.length)
  return {
    course,
    weigh({ role, text, previous = '' }) {
      weights.fill(0)
      if (role === 'other') return weights
      book.turnPage()
      if (previous !== '') book.lookBack(previous)
      const cut = book.cut(text)
      if (cut.count === 0) return weights
      const sums = scorerOf(role).score(cut, 0, cut.count, 0, text.length, previous !== '')
      // The words' own share: what they say of a state, less how common the state is anyway.
      for (let state = 0; state < weights.length; state++)
        weights[state] = course.trust * ((sums[state] ?? 0) - Math.log(course.share[state] ?? 1))
      return weights
    },
  }
}

/** How states follow each other when somebody takes the turn. */
export const stepsOf = ({ step, stepOf }: Course, role: Role): Course['step'] =>
  role === 'other' ? step : (stepOf?.[role] ?? step)

/** A state as a coded turn has it. */
export function phaseOfState(state: number): Phase | null {
  const name = phaseStates[state]
  return name === undefined || name === 'none' ? null : name
}

/** The index of the largest; the first of equals. */
export function largest(values: Float64Array): number {
  let best = 0
  for (let at = 1; at < values.length; at++) if ((values[at] ?? 0) > (values[best] ?? 0)) best = at
  return best
}
