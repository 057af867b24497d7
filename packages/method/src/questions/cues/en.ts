import type { LanguageRule } from '../../alert-words/language-rule.ts'
import type { CueId } from './cue.ts'

export const englishCues: readonly LanguageRule<CueId>[] = []
