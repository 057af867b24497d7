import type { AlertWordId } from './alert-word.ts'
import type { LanguageRule } from './language-rule.ts'

/** English alert words (C3). */
export const englishAlertWords: readonly LanguageRule<AlertWordId>[] = []
