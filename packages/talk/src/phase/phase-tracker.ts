import type { Phase } from '@lef/method'
import { largest, phaseOfState, phaseStates, stepsOf, type TurnInPhase } from './phase-model.ts'
import type { PhasePack } from './phases-of.ts'

export interface PhaseTracker {
  /** The phase of the turn that is said now, knowing what came before and nothing of what comes. */
  next(turn: TurnInPhase): Phase | null
}

/**
 * Follows a conversation turn by turn (forward filtering). A turn that names another `previous` than the turn that
 * was given last, or none, does not continue it: it is judged by its own words, every phase as likely beforehand.
 */
export function phaseTracker({ phases }: PhasePack): PhaseTracker {
  let belief: Float64Array | null = null
  let last = ''
  return {
    next(turn) {
      if (phases === null) return null
      const follows = belief !== null && turn.previous !== undefined && turn.previous.trim() === last
      const before = follows ? belief : null
      const weights = phases.weigh(turn)
      // Nothing was said, and nothing before it: there is no phase to tell.
      if (before === null && weights.every((weight) => weight === weights[0])) {
        belief = null
        return null
      }
      const step = stepsOf(phases.course, turn.role)
      const now = new Float64Array(phaseStates.length)
      for (let to = 0; to < now.length; to++) {
        let share = 1 / now.length
        if (before !== null) {
          share = 0
          for (let from = 0; from < now.length; from++) share += (before[from] ?? 0) * (step[from]?.[to] ?? 0)
        }
        now[to] = Math.log(share) + (weights[to] ?? 0)
      }
      const state = largest(now)
      const most = now[state] ?? 0
      let total = 0
      for (const [at, value] of now.entries()) total += now[at] = Math.exp(value - most)
      for (const [at, value] of now.entries()) now[at] = value / total
      belief = now
      last = turn.text.trim()
      return phaseOfState(state)
    },
  }
}
