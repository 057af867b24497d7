import type { Code } from './code.ts'

/**
 * How an open question is open: `narrow` asks for one fact ("wanneer?"), `invited` has the shape of a request or a
 * yes/no question ("kun je vertellen wat …", "vertel eens").
 */
export type QuestionForm = 'narrow' | 'invited'

/** What a finding rests on; `inWords` makes a sentence of it. */
export type Because =
  /** A rule of the language pack, and the words that met it, literally. */
  | { readonly by: 'rule'; readonly rule: string; readonly words: string }
  /** The small linear model: the words that weighed most, heaviest first. */
  | { readonly by: 'model'; readonly words: readonly string[] }
  /** It follows from other findings of the turn (two questions are stacked). */
  | { readonly by: 'count'; readonly of: number }
  /** A person said so, correcting what was found. */
  | { readonly by: 'person' }

/** One code on one span of a turn's text. */
export interface Finding {
  readonly code: Code
  /** In UTF-16 units of the turn's text; `end` is behind the last one. */
  readonly start: number
  readonly end: number
  readonly form?: QuestionForm
  /** 0–1: how often findings like this one are right on conversations that nothing was tuned on. */
  readonly confidence: number
  readonly because: Because
}
