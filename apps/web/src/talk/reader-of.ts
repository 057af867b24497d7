import type { Language } from '@lef/method'
import { codeTurn, type LanguagePack } from '@lef/talk'
import type { Reader } from './analyse.ts'

/** The pack of one language, fetched when it is first needed; null: there is none yet. */
export async function packOf(language: Language): Promise<LanguagePack | null> {
  if (language !== 'nl') return null
  const { dutch } = await import('@lef/talk/nl')
  return dutch
}

/** The engine in one language; null: there is none yet. */
export async function readerOf(language: Language): Promise<Reader | null> {
  const pack = await packOf(language)
  if (pack === null) return null
  return {
    code: (turn) => codeTurn(turn, pack),
    phases: (turns) => turns.map(() => null),
  }
}
