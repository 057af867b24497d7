import type { Phase } from '@lef/method'
import type { Course } from '../model/model-file.ts'
import {
  largest,
  phaseOfState,
  phaseStates,
  stepsOf,
  type PhaseModel,
  type TurnInPhase,
} from './phase-model.ts'

/** Whatever holds a phase model: a language pack; null where the language has none. */
export interface PhasePack {
  readonly phases: PhaseModel | null
}

/**
 * The GROW phase of each turn of a whole conversation: the likeliest course through the phases (Viterbi), so that a
 * single stray turn does not change it while going back does. A compass, not rails (C4): any phase may follow any.
 * All null without a phase model.
 */
export function phasesOf(turns: readonly TurnInPhase[], { phases }: PhasePack): readonly (Phase | null)[] {
  if (phases === null) return turns.map(() => null)
  return courseOf(
    turns.map((turn) => phases.weigh(turn).slice()),
    turns,
    phases.course,
  )
}

/**
 * The likeliest course through turns of which it is known how well each state explains them (`PhaseModel.weigh`).
 * @param turns who took each of them
 */
export function courseOf(
  weighed: readonly Float64Array[],
  turns: readonly Pick<TurnInPhase, 'role'>[],
  course: Course,
): readonly (Phase | null)[] {
  if (weighed.length === 0) return []
  const states = phaseStates.length
  const logarithms = (steps: Course['step']) => {
    const step = new Float64Array(states * states)
    for (let before = 0; before < states; before++)
      for (let to = 0; to < states; to++) step[before * states + to] = Math.log(steps[before]?.[to] ?? 0)
    return step
  }
  const stepOf = {
    coach: logarithms(stepsOf(course, 'coach')),
    coachee: logarithms(stepsOf(course, 'coachee')),
    other: logarithms(course.step),
  }
  const from: Uint8Array[] = []
  let best = new Float64Array(states)
  for (const [index, weights] of weighed.entries()) {
    const step = stepOf[turns[index]?.role ?? 'other']
    const next = new Float64Array(states)
    const origin = new Uint8Array(states)
    for (let to = 0; to < states; to++) {
      let most = index === 0 ? Math.log(course.start[to] ?? 0) : -Infinity
      if (index > 0)
        for (let before = 0; before < states; before++) {
          const value = (best[before] ?? 0) + (step[before * states + to] ?? -Infinity)
          if (value <= most) continue
          most = value
          origin[to] = before
        }
      next[to] = most + (weights[to] ?? 0)
    }
    from.push(origin)
    best = next
  }
  const found: (Phase | null)[] = []
  let state = largest(best)
  for (const origin of from.toReversed()) {
    found.push(phaseOfState(state))
    state = origin[state] ?? 0
  }
  return found.toReversed()
}
