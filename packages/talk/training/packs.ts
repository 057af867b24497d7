import type { LanguagePack } from '../src/findings/language-pack.ts'
import { createDutchModels } from '../src/model/dutch.ts'
import { createEnglishModels } from '../src/model/english.ts'
import { english } from '../src/en.ts'
import { dutch } from '../src/nl.ts'

/** The packs as the product uses them: rules and model. */
export function packs(): readonly LanguagePack[] {
  return [
    { ...dutch, ...createDutchModels() },
    { ...english, ...createEnglishModels() },
  ]
}
