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
  /** Whether a coach's turns are also taught without what was said before them. */
  readonly alone: boolean
}

export const languages: readonly TrainingLanguage[] = [
  {
    language: 'nl',
    grammar: dutchGrammar,
    cues: dutchCues,
    questions: bankQuestions(['nl-je', 'nl-u']),
    alone: true,
  },
  { language: 'en', grammar: englishGrammar, cues: englishCues, questions: [], alone: false },
]
