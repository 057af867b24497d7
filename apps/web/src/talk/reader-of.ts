import type { Language } from '@lef/method'
import { readTurns, type LanguagePack } from '@lef/talk'
import type { Reader } from './analyse.ts'

/** The rules of one language, fetched when they are first needed: enough to say why something was found. */
export async function rulesOf(language: Language): Promise<LanguagePack> {
  return language === 'en' ? (await import('@lef/talk/en')).english : (await import('@lef/talk/nl')).dutch
}

/** The engine in one language, with its trained models. One for each thread. */
export async function readerOf(language: Language): Promise<Reader> {
  const [rules, models] = await Promise.all([
    rulesOf(language),
    language === 'en'
      ? import('@lef/talk/en-model').then(({ createEnglishModels }) => createEnglishModels())
      : import('@lef/talk/nl-model').then(({ createDutchModels }) => createDutchModels()),
  ])
  const pack = { ...rules, ...models }
  return { read: (turns, onTurn) => readTurns(turns, pack, onTurn) }
}
