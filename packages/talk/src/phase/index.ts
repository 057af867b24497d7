export {
  createPhaseModel,
  phaseStates,
  type PhaseModel,
  type PhaseState,
  type TurnInPhase,
} from './phase-model.ts'
export { phaseTracker, type PhaseTracker } from './phase-tracker.ts'
export { phasesOf, type PhasePack } from './phases-of.ts'
