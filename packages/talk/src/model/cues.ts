import { HASH_START, hashOn, mix } from './mix.ts'
import { createLetters, letterOf } from './letters.ts'

/**
 * What the model is told of a language beforehand: words and phrases that do the same work, by class. A class is
 * written once and weighed by training, so that "zou" teaches something about "zouden". Entries are lower case, up
 * to three words; one that ends in `*` stands for every single word that begins so (three to ten letters).
 */
export interface Cues {
  readonly language: string
  readonly classes: Readonly<Record<string, string>>
  /** What a class of words speaks for before any example is seen: training begins there instead of at nothing. */
  readonly speaksFor: Readonly<Record<string, string>>
  /** Words so common that saying them again gives nothing back. */
  readonly common: string
  /** Whether the models of this language were told how much else is in the turn. */
  readonly beside: boolean
  /** Whether the models of this language were told which three words follow each other. */
  readonly triples: boolean
}

/** The cues in the form in which they are looked up. */
export interface CueTable {
  /** As `createLetters` makes them: by these the cues were read, and so are texts. */
  readonly letters: Uint16Array
  /** Class names, in the order of their numbers. */
  readonly names: readonly string[]
  /** Class numbers by the hash of one word, of two, of three, and of a word's beginning. */
  readonly words: ReadonlyMap<number, readonly number[]>
  readonly phrases: ReadonlyMap<number, readonly number[]>
  readonly beginnings: ReadonlyMap<number, readonly number[]>
  readonly common: ReadonlySet<number>
  /** 1 for each class of words for persons. */
  readonly persons: Uint8Array
  /** By the low bits of a hash, in which of these it can be at all: most words are in none. */
  readonly sieve: Uint8Array
}

/** The classes of words for who something is about, in every language. */
const PERSONS: readonly string[] = ['i', 'you', 'we', 'they']

/** Signs in the sieve. */
export const IN_WORDS = 1
export const IN_PHRASES = 2
export const IN_BEGINNINGS = 4
export const IN_COMMON = 8
export const SIEVE_MASK = 0x3fff

/** Hash of one word as the reader hashes it. */
export function hashWord(word: string, letters: Uint16Array): number {
  let hash = HASH_START
  for (let at = 0; at < word.length; at++) {
    const letter = letterOf(letters, word.charCodeAt(at))
    if (letter > 0) hash = hashOn(hash, letter)
  }
  return hash
}

/** Hash of a phrase of words, from their hashes. */
export function hashPhrase(one: number, two: number, three = 0): number {
  return mix(mix(one, two), three)
}

/** Reads the cues of a language once, before the first text. Throws on an entry that no text could meet. */
export function readCues({ classes, common }: Cues): CueTable {
  const letters = createLetters()
  const names = Object.keys(classes)
  const words = new Map<number, number[]>()
  const phrases = new Map<number, number[]>()
  const beginnings = new Map<number, number[]>()
  const add = (to: Map<number, number[]>, hash: number, number: number) => {
    const known = to.get(hash)
    if (known === undefined) to.set(hash, [number])
    else if (!known.includes(number)) known.push(number)
  }
  for (const [number, name] of names.entries())
    for (const entry of (classes[name] ?? '').split(',').map((part) => part.trim())) {
      const parts = entry.split(' ')
      const [one = 0, two = 0, three = 0] = parts.map((part) => hashWord(part, letters))
      if (entry === '' || parts.length > 3)
        throw new Error(`class ${name}: no entry of one to three words: ${entry}`)
      if (entry.endsWith('*')) {
        const length = entry.length - 1
        if (parts.length > 1 || length < 3 || length > 10) throw new Error(`class ${name}: ${entry}`)
        add(beginnings, one, number)
      } else if (parts.length === 1) add(words, one, number)
      else add(phrases, hashPhrase(one, two, three), number)
    }
  const commonWords = new Set(common.split(/\s+/).map((word) => hashWord(word, letters)))
  const sieve = new Uint8Array(SIEVE_MASK + 1)
  const sift = (hashes: Iterable<number>, sign: number) => {
    for (const hash of hashes) sieve[hash & SIEVE_MASK] = (sieve[hash & SIEVE_MASK] ?? 0) | sign
  }
  sift(words.keys(), IN_WORDS)
  sift(phrases.keys(), IN_PHRASES)
  sift(beginnings.keys(), IN_BEGINNINGS)
  sift(commonWords, IN_COMMON)
  const persons = Uint8Array.from(names, (name) => (PERSONS.includes(name) ? 1 : 0))
  return { letters, names, words, phrases, beginnings, common: commonWords, persons, sieve }
}
