import type { Language } from '../language.ts'
import type { AlertWordId } from './alert-word.ts'
import { englishAlertWords } from './en.ts'
import { compileRules, type FindWords, type FoundWords } from './language-rule.ts'
import { dutchAlertWords } from './nl.ts'

const finders: Readonly<Record<Language, FindWords<AlertWordId>>> = {
  nl: compileRules(dutchAlertWords),
  en: compileRules(englishAlertWords),
}

/**
 * The alert words (C3) in a text: literal spans (UTF-16 offsets), sorted, never overlapping; words that
 * stand next to each other are one find with all their kinds. Pure, and fast enough to run on every key.
 */
export function findAlertWords(text: string, language: Language): readonly FoundWords<AlertWordId>[] {
  return finders[language](text)
}
