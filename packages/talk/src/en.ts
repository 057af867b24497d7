import { makePack, type LanguagePack } from './findings/language-pack.ts'
import { englishAlertHints } from './findings/rules/en/alert-hints.ts'
import { englishCounted } from './findings/rules/en/counted.ts'
import { englishGrammar } from './findings/rules/en/grammar.ts'
import { englishRules } from './findings/rules/en/index.ts'
import { englishLists } from './findings/rules/en/lists.ts'
import { englishBetterForms } from './guard/en/better-forms.ts'

export { englishGrammar }

/** All that the engine knows of English, without a model. */
export const english: LanguagePack = makePack({
  language: 'en',
  grammar: englishGrammar,
  rules: englishRules,
  drafted: [],
  lists: englishLists,
  counted: englishCounted,
  alertHints: englishAlertHints,
  polite: new Set(),
  betterForms: englishBetterForms,
  turnWhy: null,
  suspectGiftFrom: null,
})
