import type { CorpusConversation } from '../corpus/build.mjs'
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
  /** In so many parts train conversations are left out to calibrate. */
  readonly folds: number
  /** Whether what was written one after the other is left out together. */
  readonly stretches: boolean
  /** Rounds of training after which it is chosen which features are kept. */
  readonly rounds: number
  /** Whether codes of a coach are also taught as people say them: begun with a filler, several things in one breath. */
  readonly spoken: boolean
  /** Whether a coach's turns are also taught without what was said before them. */
  readonly alone: boolean
}

export const languages: readonly TrainingLanguage[] = [
  {
    language: 'nl',
    grammar: dutchGrammar,
    cues: dutchCues,
    questions: bankQuestions(['nl-je', 'nl-u']),
    folds: 6,
    stretches: false,
    rounds: 25,
    spoken: false,
    alone: true,
  },
  {
    language: 'en',
    grammar: englishGrammar,
    cues: englishCues,
    questions: [],
    folds: 3,
    stretches: true,
    rounds: 12,
    spoken: true,
    alone: false,
  },
]
