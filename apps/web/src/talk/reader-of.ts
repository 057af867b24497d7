import type { Language } from '@lef/method'
import { codeTurn } from '@lef/talk'
import type { Reader } from './analyse.ts'

/** The languages that can be read back. */
export const readLanguages: readonly Language[] = ['nl']

/** The engine with the pack of one language, fetched when it is first needed; null: there is none yet. */
export async function readerOf(language: Language): Promise<Reader | null> {
  if (language !== 'nl') return null
  const { dutch } = await import('@lef/talk/nl')
  return {
    code: (turn) => codeTurn(turn, dutch),
    phases: (turns) => turns.map(() => null),
  }
}
