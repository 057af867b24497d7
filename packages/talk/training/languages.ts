import { englishGrammar } from '../src/findings/rules/en/grammar.ts'
import { dutchGrammar } from '../src/findings/rules/nl/grammar.ts'
import type { Grammar } from '../src/findings/segments/index.ts'
import type { Cues } from '../src/model/cues.ts'
import { englishCues } from '../src/model/cues-en.ts'
import { dutchCues } from '../src/model/cues-nl.ts'

export interface TrainingLanguage {
  readonly language: string
  readonly grammar: Grammar
  readonly cues: Cues
}

export const languages: readonly TrainingLanguage[] = [
  { language: 'nl', grammar: dutchGrammar, cues: dutchCues },
  { language: 'en', grammar: englishGrammar, cues: englishCues },
]
