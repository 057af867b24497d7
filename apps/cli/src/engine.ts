import type { Language } from '@lef/method'
import {
  codeTurn,
  inWords,
  phasesOf,
  phaseTracker,
  type Because,
  type Finding,
  type LanguagePack,
  type PhaseTracker,
  type TurnInPhase,
  type TurnToCode,
} from '@lef/talk'

/** What the commands ask of the language engine, for one language. */
export interface Engine {
  readonly codesOf: (turn: TurnToCode) => readonly Finding[]
  /** What a finding rests on, as a sentence. */
  readonly why: (because: Because) => string
  /** The phase of each turn of a whole conversation. */
  readonly phasesOf: (turns: readonly TurnInPhase[]) => ReturnType<typeof phasesOf>
  /** The phase of turns as they come. */
  readonly phaseTracker: () => PhaseTracker
}

/** Reads the rules and the model of a language, and of that one alone. */
export async function engineFor(language: Language): Promise<Engine> {
  const pack = await (language === 'nl' ? dutchPack() : englishPack())
  return {
    codesOf: (turn) => codeTurn(turn, pack),
    why: (because) => inWords(because, pack, language),
    phasesOf: (turns) => phasesOf(turns, pack),
    phaseTracker: () => phaseTracker(pack),
  }
}

async function dutchPack(): Promise<LanguagePack> {
  const [{ dutch }, { createDutchModels }] = await Promise.all([
    import('@lef/talk/nl'),
    import('@lef/talk/nl-model'),
  ])
  return { ...dutch, ...createDutchModels() }
}

async function englishPack(): Promise<LanguagePack> {
  const [{ english }, { createEnglishModels }] = await Promise.all([
    import('@lef/talk/en'),
    import('@lef/talk/en-model'),
  ])
  return { ...english, ...createEnglishModels() }
}
