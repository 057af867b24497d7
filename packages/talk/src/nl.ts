import { makePack, type LanguagePack } from './findings/language-pack.ts'
import { dutchAlertHints } from './findings/rules/nl/alert-hints.ts'
import { dutchCounted } from './findings/rules/nl/counted.ts'
import { dutchDraftedGifts } from './findings/rules/nl/gift-drafted/index.ts'
import { dutchGrammar } from './findings/rules/nl/grammar.ts'
import { dutchRules } from './findings/rules/nl/index.ts'
import { dutchLists } from './findings/rules/nl/lists.ts'
import { dutchBetterForms } from './guard/nl/better-forms.ts'
import { turnDutchWhy } from './guard/nl/turn-why.ts'

export { dutchGrammar }

/** All that the engine knows of Dutch, without a model. */
export const dutch: LanguagePack = makePack({
  language: 'nl',
  grammar: dutchGrammar,
  rules: dutchRules,
  drafted: dutchDraftedGifts,
  lists: dutchLists,
  counted: dutchCounted,
  alertHints: dutchAlertHints,
  polite: new Set(['u', 'uw']),
  betterForms: dutchBetterForms,
  turnWhy: turnDutchWhy,
  // Chosen on dev, so that the model marks one good question in a hundred at most: MODEL_CARD.md, The guard.
  suspectGiftFrom: 0.4,
})
