import type { Phase } from '@lef/method'
import { largest, phaseOfState, phaseStates, type PhaseModel, type TurnInPhase } from './phase-model.ts'

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
  if (phases === null || turns.length === 0) return turns.map(() => null)
  const states = phaseStates.length
  const { start } = phases.course
  const step = phases.course.step.map((to) => to.map((share) => Math.log(share)))
  const from: Uint8Array[] = []
  let best = new Float64Array(states)
  for (const [index, turn] of turns.entries()) {
    const weights = phases.weigh(turn)
    const next = new Float64Array(states)
    const origin = new Uint8Array(states)
    for (let to = 0; to < states; to++) {
      let most = index === 0 ? Math.log(start[to] ?? 0) : -Infinity
      if (index > 0)
        for (let before = 0; before < states; before++) {
          const value = (best[before] ?? 0) + (step[before]?.[to] ?? -Infinity)
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
