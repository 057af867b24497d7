import type { CorpusConversation } from '../corpus/build.mjs'
import { english } from '../src/en.ts'
import type { LanguagePack } from '../src/findings/language-pack.ts'
import { englishGrammar } from '../src/findings/rules/en/grammar.ts'
import { dutchGrammar } from '../src/findings/rules/nl/grammar.ts'
import type { Grammar } from '../src/findings/segments/index.ts'
import type { Cues } from '../src/model/cues.ts'
import { englishCues } from '../src/model/cues-en.ts'
import { dutchCues } from '../src/model/cues-nl.ts'
import { bankQuestions } from './bank.ts'

export interface TrainingLanguage {
  readonly language: string
  readonly grammar: Grammar
  readonly cues: Cues
  /** Single questions of which only the phase is taught, beside the corpus. */
  readonly questions: readonly CorpusConversation[]
  /** In so many parts what the first hand wrote is left out to calibrate; every other hand's is left out as one. */
  readonly folds: number
  /** From which conversation on which hand, or two of them, wrote; what they wrote is left out together. */
  readonly hands: readonly { readonly from: number; readonly hand: number }[]
  /** Rounds of training after which it is chosen which features are kept. */
  readonly rounds: number
  /** Whether codes of a coach are also taught as people say them: begun with a filler, several things in one breath. */
  readonly spoken: boolean
  /** Whether what somebody says is also taught without what was said before it (of phases: what a coach says). */
  readonly alone: boolean
  /** Whether it is counted apart by who takes the turn how phases follow each other. */
  readonly stepsByRole: boolean
  /** The rules beside which it is learnt what a turn mainly is; null: it is not learnt. */
  readonly turnsBeside: LanguagePack | null
}

export const languages: readonly TrainingLanguage[] = [
  {
    language: 'nl',
    grammar: dutchGrammar,
    cues: dutchCues,
    questions: bankQuestions(['nl-je', 'nl-u']),
    folds: 3,
    hands: [
      { from: 1, hand: 0 },
      { from: 55, hand: 1 },
      { from: 85, hand: 2 },
      { from: 110, hand: 1 },
      { from: 127, hand: 3 },
    ],
    rounds: 25,
    spoken: false,
    alone: true,
    stepsByRole: false,
    turnsBeside: null,
  },
  {
    language: 'en',
    grammar: englishGrammar,
    cues: englishCues,
    questions: bankQuestions(['en']),
    folds: 1,
    // Eighteen hands, left out by three to five.
    hands: [
      { from: 1, hand: 0 },
      { from: 70, hand: 1 },
      { from: 198, hand: 0 },
      { from: 261, hand: 2 },
      { from: 357, hand: 3 },
      { from: 453, hand: 4 },
    ],
    rounds: 12,
    spoken: true,
    alone: false,
    stepsByRole: true,
    turnsBeside: english,
  },
]
