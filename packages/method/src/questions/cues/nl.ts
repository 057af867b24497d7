import type { LanguageRule } from '../../alert-words/language-rule.ts'
import type { CueId } from './cue.ts'

export const dutchCues: readonly LanguageRule<CueId>[] = []
