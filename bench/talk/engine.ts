import type { Phase } from '@lef/method'
import {
  codeTurn,
  phasesOf,
  phaseTracker,
  readTurns,
  type Finding,
  type LanguagePack,
  type TurnRead,
  type TurnToCode,
} from '@lef/talk'
import { english } from '@lef/talk/en'
import { createEnglishModels } from '@lef/talk/en-model'
import { dutch } from '@lef/talk/nl'
import { createDutchModels } from '@lef/talk/nl-model'

/** The engine of one language, as a transcript is analysed with it. */
export interface Engine {
  code(turn: TurnToCode): readonly Finding[]
  /** Findings and phases of a whole conversation: all that the engine has to say of it. */
  read(turns: readonly TurnToCode[]): readonly TurnRead[]
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
    read: (turns) => readTurns(turns, pack),
    phases: (turns) => phasesOf(turns, pack),
    phase: (turn) => phaseTracker(pack).next(turn),
  }
}
