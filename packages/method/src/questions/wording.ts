import type { Register } from '../language.ts'
import { wordsPlace, type Question } from './question.ts'

/**
 * A question as it is said, for a list that the coach browses. `words` are the coachee's literal words;
 * null when there is no such wording, or when it quotes and there are no words to quote.
 */
export function wordingOf(
  question: Question,
  register: Register,
  wordingIndex: number,
  words?: string,
): string | null {
  const wording = question.wordings[register][wordingIndex]
  if (wording === undefined) return null
  if (!question.quotes) return wording
  return words === undefined || words.trim() === '' ? null : wording.replace(wordsPlace, () => words)
}
