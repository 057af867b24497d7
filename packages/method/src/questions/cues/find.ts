import { compileRules, type FindWords, type FoundWords } from '../../alert-words/language-rule.ts'
import type { Language } from '../../language.ts'
import type { CueId } from './cue.ts'
import { englishCues } from './en.ts'
import { dutchCues } from './nl.ts'

const finders: Readonly<Record<Language, FindWords<CueId>>> = {
  nl: compileRules(dutchCues),
  en: compileRules(englishCues),
}

/** Where the coachee's words hint at a kind of C2, at the familiar (B7) or at an excuse (E4). */
export function findCues(text: string, language: Language): readonly FoundWords<CueId>[] {
  return finders[language](text)
}
