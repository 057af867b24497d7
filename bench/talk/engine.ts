import type { Phase } from '@lef/method'
import { codeTurn, type Finding, type TurnToCode } from '@lef/talk'
import { dutch } from '@lef/talk/nl'

/** The engine of one language, as the app uses it. */
export interface Engine {
  code(turn: TurnToCode): readonly Finding[]
  phases(turns: readonly TurnToCode[]): readonly (Phase | null)[]
}

/** The engine of a language with all that its pack has. */
export function engineOf(_language: 'nl' | 'en'): Engine {
  const pack = dutch
  return {
    code: (turn) => codeTurn(turn, pack),
    phases: (turns) => turns.map(() => null),
  }
}
