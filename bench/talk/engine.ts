import type { Phase } from '@lef/method'
import {
  codeTurn,
  mainOfTurn,
  phasesOf,
  phaseTracker,
  readTurns,
  type Finding,
  type LanguagePack,
  type TurnInPhase,
  type TurnRead,
  type TurnToCode,
  type TurnValue,
} from '@lef/talk'
import { english } from '@lef/talk/en'
import { createEnglishModels } from '@lef/talk/en-model'
import { dutch } from '@lef/talk/nl'
import { createDutchModels } from '@lef/talk/nl-model'

/** The engine of one language, as a transcript is analysed with it. */
export interface Engine {
  code(turn: TurnToCode): readonly Finding[]
  /** What a turn mainly is, with what was found in it. */
  mainly(turn: TurnToCode, findings: readonly Finding[]): TurnValue
  /** Findings and phases of a whole conversation: all that the engine has to say of it. */
  read(turns: readonly TurnInPhase[]): readonly TurnRead[]
  /** Of a whole conversation. */
  phases(turns: readonly TurnToCode[]): readonly (Phase | null)[]
  /** Of a turn that stands alone: no phase is likelier beforehand. */
  phase(turn: TurnToCode): Phase | null
}

/** Rules and models of a language. The models keep working arrays: one pack for each thread. */
export function packOf(language: 'nl' | 'en'): LanguagePack {
  return language === 'nl' ? { ...dutch, ...createDutchModels() } : { ...english, ...createEnglishModels() }
}

/** The engine of a language with rules and models. */
export function engineOf(language: 'nl' | 'en'): Engine {
  const pack = packOf(language)
  return {
    code: (turn) => codeTurn(turn, pack),
    mainly: (turn, findings) => mainOfTurn(turn, findings, pack),
    read: (turns) => readTurns(turns, pack),
    phases: (turns) => phasesOf(turns, pack),
    phase: (turn) => phaseTracker(pack).next(turn),
  }
}
