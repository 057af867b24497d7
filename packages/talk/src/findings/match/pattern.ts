import { normOf, type Word } from '../segments/words.ts'

/** One step of a pattern. */
type Item =
  | {
      readonly is: 'words'
      readonly words: ReadonlySet<string>
      readonly not: boolean
      readonly optional: boolean
    }
  | { readonly is: 'ending' | 'beginning'; readonly part: string; readonly optional: boolean }
  | { readonly is: 'gap'; readonly least: number; readonly most: number }

/** A pattern, read once. */
export interface Pattern {
  readonly source: string
  readonly items: readonly Item[]
  readonly atHead: boolean
  readonly atEnd: boolean
  /** The words that may stand first; null when any word may, which only a pattern at the head is allowed. */
  readonly first: ReadonlySet<string> | null
}

export type WordLists = Readonly<Record<string, readonly string[]>>

/** Reads a pattern. Throws on one that cannot be read, or that would have to be tried at every word. */
export function readPattern(source: string, lists: WordLists, sameAs: ReadonlyMap<string, string>): Pattern {
  const parts = source.split(' ')
  const atHead = parts[0] === '^'
  const atEnd = parts.at(-1) === '$' && parts.length > 1
  const items = parts
    .slice(atHead ? 1 : 0, atEnd ? -1 : undefined)
    .map((part) => readItem(part, source, lists, sameAs))
  const first = firstWords(items)
  if (first === null && !atHead)
    throw new Error(`the pattern "${source}" must begin with words, or at the head`)
  return { source, items, atHead, atEnd, first }
}

/**
 * The index behind the last word when the pattern matches at word `at` of a segment that ends before `to`; -1 when not.
 * Gaps are short, so a match takes a bounded number of steps.
 */
export function matchAt(pattern: Pattern, words: readonly Word[], at: number, to: number): number {
  return step(pattern, 0, words, at, to)
}

function step(pattern: Pattern, item: number, words: readonly Word[], at: number, to: number): number {
  const now = pattern.items[item]
  if (now === undefined) return pattern.atEnd && at !== to ? -1 : at
  if (now.is === 'gap') {
    for (let length = now.least; length <= now.most && at + length <= to; length += 1) {
      const end = step(pattern, item + 1, words, at + length, to)
      if (end >= 0) return end
    }
    return -1
  }
  if (at < to && fits(now, words[at]?.norm ?? '')) {
    const end = step(pattern, item + 1, words, at + 1, to)
    if (end >= 0) return end
  }
  return now.optional ? step(pattern, item + 1, words, at, to) : -1
}

function fits(item: Exclude<Item, { readonly is: 'gap' }>, norm: string): boolean {
  if (item.is === 'words') return item.words.has(norm) !== item.not
  return item.is === 'ending' ? norm.endsWith(item.part) : norm.startsWith(item.part)
}

function readItem(part: string, source: string, lists: WordLists, sameAs: ReadonlyMap<string, string>): Item {
  const gap = /^\*(\d*)$/.exec(part)
  if (gap !== null)
    return gap[1] === '' ? { is: 'gap', least: 1, most: 1 } : { is: 'gap', least: 0, most: Number(gap[1]) }
  const optional = part.endsWith('?')
  const bare = optional ? part.slice(0, -1) : part
  if (bare.startsWith('~')) return { is: 'ending', part: normOf(bare.slice(1)), optional }
  if (bare.endsWith('~')) return { is: 'beginning', part: normOf(bare.slice(0, -1)), optional }
  const not = bare.startsWith('!')
  const words = new Set<string>()
  for (const name of bare.slice(not ? 1 : 0).split('|')) {
    if (name === '') throw new Error(`an empty word in the pattern "${source}"`)
    const named = name.startsWith('@') ? lists[name.slice(1)] : [name]
    if (named === undefined) throw new Error(`no such word list in the pattern "${source}": ${name}`)
    for (const word of named) words.add(sameAs.get(normOf(word)) ?? normOf(word))
  }
  return { is: 'words', words, not, optional }
}

function firstWords(items: readonly Item[]): ReadonlySet<string> | null {
  const first = new Set<string>()
  for (const item of items) {
    if (item.is !== 'words' || item.not) return null
    for (const word of item.words) first.add(word)
    if (!item.optional) return first
  }
  return null
}
