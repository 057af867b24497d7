import type { Language } from '@lef/method'

/** What a prepared question might be looked at for. A hint to the coach, never more. */
export type Nudge = 'two-questions' | 'answer-inside' | 'long'

/** From this many characters on, a question is hard to hear in one go. Ours, not from literature. */
export const longQuestion = 110

/** Beginnings of advice in the shape of a question (E1). */
const answersInside: Readonly<Record<Language, RegExp>> = {
  nl: /(^|[.?!]\s*)(heb (je|u) er (wel |al )?(eens )?(aan|over) (ge|na)dacht|(zou|moet|kun|kan|wil) (je|u) niet|waarom (ga|doe|vraag|zeg|probeer|stuur|bel) (je|u) niet|(vind|denk) (je|u) (ook )?niet|is het niet (beter|handig|slim)|misschien moet (je|u)|als ik (jou|u) was|ik zou )/iu,
  en: /(^|[.?!]\s*)(have you (ever )?(thought of|thought about|considered|tried)|(should|could|would|can)n[’']t you|why don[’']t you|don[’']t you (think|agree)|(would|is)n[’']t it (be )?(better|easier)|(maybe|perhaps) you should|if i were you|i would )/iu,
}

/** At most one hint for a question as it stands; null when there is nothing to say. */
export function questionNudge(text: string, language: Language): Nudge | null {
  const question = text.trim()
  if (answersInside[language].test(question)) return 'answer-inside'
  if ((question.match(/\?/gu) ?? []).length > 1) return 'two-questions'
  return question.length > longQuestion ? 'long' : null
}
