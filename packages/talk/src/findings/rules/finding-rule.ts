import type { Code } from '../code.ts'
import type { QuestionForm } from '../finding.ts'

/**
 * Where a rule looks. `asked`: segments that ask, with or without the mark; `marked`: those with a question mark;
 * `told`: all others; `loose`: told, and not closed by any mark (a recogniser's text, where a statement may be a question);
 * `any`.
 */
export type Where = 'asked' | 'marked' | 'told' | 'loose' | 'any'

export interface RuleException {
  /** A pattern, like those of `match`; a segment that holds it is left alone by this rule. */
  readonly match: string
  readonly reason: string
}

/** A text, and the span that the finding has to cover in it, literally. */
export interface RuleExample {
  readonly text: string
  readonly span: string
  /** What the other said before, for rules that listen to it. */
  readonly previous?: string
}

/** A sentence in each language of the product. */
export interface InBoth {
  readonly nl: string
  readonly en: string
}

/**
 * A rule about one code in one language, as data; its examples are its tests.
 *
 * A pattern is words with spaces between: `a|b` one of these, `a?` may be absent, `!a|b` any word but these,
 * `*` any one word, `*3` up to three words, `@name` a word list of the pack, `~baar` and `be~` an ending or a beginning,
 * `^` at the head of the segment, `$` at its end.
 */
export interface FindingRule {
  /** `code.what`, unique within the pack. */
  readonly id: string
  readonly code: Code
  readonly match: readonly string[]
  readonly exceptions: readonly RuleException[]
  readonly where: Where
  /** What the finding covers: the whole segment (absent), or the words that met the rule. */
  readonly covers?: 'words'
  /** At least this share of the segment's own words was just said by the other. */
  readonly echo?: number
  /** The segment holds at most so many words. */
  readonly most?: number
  /** The segment holds at least so many words. */
  readonly least?: number
  readonly form?: QuestionForm
  /** Shown to a person: why these words are this. Literal words are put behind it. */
  readonly reason: InBoth
  /** A row of the method (E1) or `codebook`. */
  readonly source: string
  readonly positive: readonly RuleExample[]
  readonly negative: readonly (string | { readonly text: string; readonly previous: string })[]
}
