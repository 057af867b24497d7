import type { Grammar } from '../segments/grammar.ts'
import type { Word } from '../segments/words.ts'

/** The other's words as an echo is heard: without endings, without the words that everybody always says. */
export function saidBefore(previous: readonly Word[], grammar: Grammar): ReadonlySet<string> {
  const said = new Set<string>()
  for (const { norm } of previous) if (isOwn(norm, grammar)) said.add(stemOf(norm))
  return said
}

/** Share (0–1) of the own words of a stretch that were said before; 0 when it has none. */
export function echoOf(
  words: readonly Word[],
  from: number,
  to: number,
  said: ReadonlySet<string>,
  grammar: Grammar,
): number {
  let own = 0
  let echoed = 0
  for (let at = from; at < to; at += 1) {
    const norm = words[at]?.norm ?? ''
    if (!isOwn(norm, grammar)) continue
    own += 1
    if (said.has(stemOf(norm))) echoed += 1
  }
  return own === 0 ? 0 : echoed / own
}

const isOwn = (norm: string, grammar: Grammar): boolean =>
  norm.length > 2 && !grammar.notVerbs.has(norm) && !grammar.subjects.has(norm) && !grammar.common.has(norm)

const stemOf = (norm: string): string => norm.slice(0, 5)
