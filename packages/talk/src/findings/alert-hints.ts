import type { Segment } from './segments/segments.ts'
import type { Word } from './segments/words.ts'

/**
 * Words without which no alert word can be in a segment. The finder of the method reads a text some twenty times,
 * so it is only asked where one of these stands.
 */
export interface AlertHints {
  /** First letters (at most five) of a word. */
  readonly starts: ReadonlySet<string>
  /** Words that stand everywhere, with those before them that make the two a hint. */
  readonly pairs: ReadonlyMap<string, ReadonlySet<string>>
}

/** Whether a segment can hold an alert word at all. */
export function mayAlert(words: readonly Word[], { from, to }: Segment, hints: AlertHints): boolean {
  for (let at = from; at < to; at += 1) {
    const norm = words[at]?.norm ?? ''
    if (hints.starts.has(norm.length > 5 ? norm.slice(0, 5) : norm)) return true
    if (at > from && hints.pairs.get(norm)?.has(words[at - 1]?.norm ?? '') === true) return true
  }
  return false
}
