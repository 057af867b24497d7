import { normOf, type Word } from '../segments/words.ts'

/** The words that rules speak of, by number: a text's word is looked up once, and then compared as a number. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>()
  /** What parts of patterns say, as they are written: patterns share most of theirs. */
  readonly parts = new Map<string, Item>()

  /** The number of a word of a text; 0 for one that no rule speaks of. */
  numberOf(norm: string): number {
    return this.#numbers.get(norm) ?? 0
  }

  /** The number of a word of a rule, a new one when it is the first to speak of it. */
  enter(norm: string): number {
    const known = this.#numbers.get(norm)
    if (known !== undefined) return known
    const next = this.#numbers.size + 1
    this.#numbers.set(norm, next)
    return next
  }
}

/** A step of a pattern that takes one word. */
type WordItem =
  | { readonly is: 'word'; readonly word: number; readonly optional: boolean }
  | {
      readonly is: 'words'
      readonly words: readonly number[]
      /** The same, a bit for each number. */
      readonly bits: Int32Array
      readonly not: boolean
      readonly optional: boolean
    }
  | { readonly is: 'ending' | 'beginning'; readonly part: string; readonly optional: boolean }

/** One step of a pattern. */
type Item = WordItem | { readonly is: 'gap'; readonly least: number; readonly most: number }

/** A pattern, read once. */
export interface Pattern {
  readonly source: string
  readonly items: readonly Item[]
  readonly atHead: boolean
  readonly atEnd: boolean
  /** The words that may stand first; null when any word may, which only a pattern at the head is allowed. */
  readonly first: ReadonlySet<number> | null
  /** What must stand right behind the first word; null when that is not always the same. */
  readonly second: WordItem | null
}

export type WordLists = Readonly<Record<string, readonly string[]>>

/** What a pattern is read with. */
export interface PatternWords {
  readonly lists: WordLists
  readonly sameAs: ReadonlyMap<string, string>
  readonly vocabulary: Vocabulary
}

/** Reads a pattern. Throws on one that cannot be read, or that would have to be tried at every word. */
export function readPattern(source: string, known: PatternWords): Pattern {
  const parts = source.split(' ')
  const atHead = parts[0] === '^'
  const atEnd = parts.at(-1) === '$' && parts.length > 1
  const items = parts.slice(atHead ? 1 : 0, atEnd ? -1 : undefined).map((part) => {
    const read = known.vocabulary.parts.get(part) ?? readItem(part, source, known)
    known.vocabulary.parts.set(part, read)
    return read
  })
  const first = firstWords(items)
  if (first === null && !atHead)
    throw new Error(`the pattern "${source}" must begin with words, or at the head`)
  const [opening, next] = items
  const strict = first !== null && opening !== undefined && opening.is !== 'gap' && !opening.optional
  const second = strict && next !== undefined && next.is !== 'gap' && !next.optional ? next : null
  return { source, items, atHead, atEnd, first, second }
}

/** The words of a segment, as numbers too; `numbers[0]` is that of word `from`. */
export interface Stretch {
  readonly words: readonly Word[]
  readonly numbers: Int32Array
  readonly from: number
  readonly to: number
}

/**
 * Whether a pattern can match where a word of its `first` stands, by what must stand right behind that: most cannot,
 * and need no steps.
 */
export function mayMatch({ second }: Pattern, stretch: Stretch, at: number): boolean {
  return second === null || (at + 1 < stretch.to && fits(second, stretch, at + 1))
}

/**
 * The index behind the last word when the pattern matches at word `at` of a stretch; -1 when not.
 * Gaps are short, so a match takes a bounded number of steps.
 */
export function matchAt(pattern: Pattern, stretch: Stretch, at: number): number {
  return step(pattern, 0, stretch, at)
}

/** The most steps that one match can take: gaps multiply, optional words double. A bound for tests to hold. */
export function stepsAtMost({ items }: Pattern): number {
  let steps = 1
  for (const item of items.toReversed()) {
    if (item.is === 'gap') steps = 1 + (item.most - item.least + 1) * steps
    else steps = 1 + (item.optional ? 2 : 1) * steps
  }
  return steps
}

function step(pattern: Pattern, item: number, stretch: Stretch, at: number): number {
  const now = pattern.items[item]
  if (now === undefined) return pattern.atEnd && at !== stretch.to ? -1 : at
  if (now.is === 'gap') {
    for (let length = now.least; length <= now.most && at + length <= stretch.to; length += 1) {
      const end = step(pattern, item + 1, stretch, at + length)
      if (end >= 0) return end
    }
    return -1
  }
  if (at < stretch.to && fits(now, stretch, at)) {
    const end = step(pattern, item + 1, stretch, at + 1)
    if (end >= 0) return end
  }
  return now.optional ? step(pattern, item + 1, stretch, at) : -1
}

function fits(item: WordItem, { words, numbers, from }: Stretch, at: number): boolean {
  const number = numbers[at - from] ?? 0
  if (item.is === 'word') return item.word === number
  if (item.is === 'words')
    return (((item.bits[number >>> 5] ?? 0) >>> (number & 31)) & 1) === (item.not ? 0 : 1)
  const norm = words[at]?.norm ?? ''
  return item.is === 'ending' ? norm.endsWith(item.part) : norm.startsWith(item.part)
}

function readItem(part: string, source: string, { lists, sameAs, vocabulary }: PatternWords): Item {
  const gap = /^\*(\d*)$/.exec(part)
  if (gap !== null)
    return gap[1] === '' ? { is: 'gap', least: 1, most: 1 } : { is: 'gap', least: 0, most: Number(gap[1]) }
  const optional = part.endsWith('?')
  const bare = optional ? part.slice(0, -1) : part
  if (bare.startsWith('~')) return { is: 'ending', part: normOf(bare.slice(1)), optional }
  if (bare.endsWith('~')) return { is: 'beginning', part: normOf(bare.slice(0, -1)), optional }
  const not = bare.startsWith('!')
  const words = new Set<number>()
  for (const name of bare.slice(not ? 1 : 0).split('|')) {
    if (name === '' || name.includes('~')) throw new Error(`not a word in the pattern "${source}": "${name}"`)
    const named = name.startsWith('@') ? lists[name.slice(1)] : [name]
    if (named === undefined) throw new Error(`no such word list in the pattern "${source}": ${name}`)
    for (const word of named) {
      const norm = normOf(word)
      words.add(vocabulary.enter(sameAs.get(norm) ?? norm))
    }
  }
  const [only] = words
  return words.size === 1 && only !== undefined && !not
    ? { is: 'word', word: only, optional }
    : { is: 'words', words: [...words], bits: bitsOf(words), not, optional }
}

function bitsOf(numbers: ReadonlySet<number>): Int32Array {
  const bits = new Int32Array((Math.max(...numbers) >>> 5) + 1)
  for (const number of numbers) bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31))
  return bits
}

function firstWords(items: readonly Item[]): ReadonlySet<number> | null {
  const first = new Set<number>()
  for (const item of items) {
    if (item.is === 'word') first.add(item.word)
    else if (item.is === 'words' && !item.not) for (const word of item.words) first.add(word)
    else return null
    if (!item.optional) return first
  }
  return null
}
