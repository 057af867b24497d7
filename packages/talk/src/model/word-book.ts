import {
  hashPhrase,
  IN_BEGINNINGS,
  IN_COMMON,
  IN_PHRASES,
  IN_WORDS,
  readCues,
  SIEVE_MASK,
  type Cues,
  type CueTable,
} from './cues.ts'
import { PREFIX, SUFFIX, WORD } from './feature-kinds.ts'
import { featureId, HASH_START, hashOn } from './mix.ts'
import { MOST_WORDS } from './reading.ts'
import { makeRoom, type Cut, type Room } from './cut.ts'
import { cutWords, longer, spell, type WordCuts } from './word-cuts.ts'

/** Words that are kept; when there are more the book begins anew, with the next text. */
const MOST_KEPT = 20_000
/** Texts that stay cut: a turn and what came before it, for codes and phases alike. */
const TEXTS_KEPT = 4
/** Of what was said before, so many words at the end weigh by themselves. */
const LAST_SAID = 25

/** A word, by what it brings wherever it stands. */
export interface BookWord {
  readonly hash: number
  readonly letters: number
  readonly common: boolean
  /** What stands for it in the shape of a text: its last class, itself when common, else anything. */
  readonly shape: number
  /** Classes of cues, in the order in which they are met. */
  readonly classes: readonly number[]
  /** Numbers of its own features: itself, beginnings, endings. */
  readonly features: readonly number[]
  /** One more than the class of persons that it is of; 0 for none. */
  readonly person: number
  /** The number of its first five letters. */
  readonly stem: number
  /** The same for words of one hash. */
  readonly alike: number
}

/** What the other said before, as far as it weighs on what is said now. */
export interface Before {
  text: string
  /** Another number for each text, so that whoever sums it up knows when to do so again. */
  version: number
  readonly classes: number[]
  /** Hashes of the last words. */
  readonly last: number[]
  /** How many words were read. */
  count: number
  said(word: BookWord): boolean
  saidStem(word: BookWord): boolean
}

export interface WordBook {
  /** The cues of its language, as they are looked up. */
  readonly cues: CueTable
  readonly words: readonly BookWord[]
  /** How many classes of cues there are. */
  readonly classes: number
  /** As the cues say. */
  readonly beside: boolean
  /** As the cues say. */
  readonly triples: boolean
  /** The classes of a phrase, by its hash. */
  phrase(hash: number): readonly number[] | undefined
  readonly before: Before
  /** Rises when the numbers of words begin anew. */
  readonly edition: number
  /** To be called before the texts of one question to a model are cut: only then may the book begin anew. */
  turnPage(): void
  /** The words of a text; kept for a while. */
  cut(text: string): Cut
  /** Makes a text what the other said before. */
  lookBack(text: string): void
}

/**
 * Cuts texts into words as `Reader` does, and keeps what each brings by itself, since a conversation says few words
 * often. One book serves all models of a language.
 */
export function createWordBook(cues: Cues): WordBook {
  const table = readCues(cues)
  const { letters } = table
  const mayBe = (hash: number, sign: number) => ((table.sieve[hash & SIEVE_MASK] ?? 0) & sign) !== 0
  const word = new Uint16Array(64)
  const words: BookWord[] = []
  // Open addressing, at most half full: one more than a word's number, 0 for none.
  let slots = new Int32Array(4096)
  let hashes = new Int32Array(4096)
  let sizes = new Int32Array(4096)
  const stems = new Map<number, number>()
  const alikes = new Map<number, number>()
  let kept: Room[] = []
  let edition = 0

  const enter = (hash: number, stem: number, size: number, known: number): BookWord => {
    const classes: number[] = []
    const features = [featureId(WORD, hash)]
    let begun = HASH_START
    for (let at = 0; at < known; at++) {
      begun = hashOn(begun, word[at] ?? 0)
      if (at < 2 || at > 9) continue
      if (at < 5) features.push(featureId(PREFIX, begun))
      if (mayBe(begun, IN_BEGINNINGS))
        for (const number of table.beginnings.get(begun) ?? []) classes.push(number)
    }
    let ending = HASH_START
    for (let back = 1; back <= 5 && back < known; back++) {
      ending = hashOn(ending, word[known - back] ?? 0)
      if (back >= 3) features.push(featureId(SUFFIX, ending))
    }
    if (mayBe(hash, IN_WORDS)) for (const number of table.words.get(hash) ?? []) classes.push(number)
    const common = mayBe(hash, IN_COMMON) && table.common.has(hash)
    const last = classes.at(-1)
    const person = classes.find((number) => table.persons[number] === 1)
    return {
      hash,
      letters: size,
      common,
      shape: last !== undefined ? -1 - last : common ? hash | 0x40000000 : 2,
      classes,
      features,
      person: person === undefined ? 0 : person + 1,
      stem: numberIn(stems, stem),
      alike: numberIn(alikes, hash),
    }
  }

  const numberOf = (
    hash: number,
    stem: number,
    size: number,
    text: string,
    { starts, ends }: WordCuts,
    at: number,
  ): number => {
    const mask = slots.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    for (;;) {
      const taken = slots[slot] ?? 0
      if (taken === 0) break
      if (hashes[slot] === hash && sizes[slot] === size) return taken - 1
      slot = (slot + 1) & mask
    }
    const known = spell(letters, text, starts[at] ?? 0, ends[at] ?? 0, word)
    words.push(enter(hash, stem, size, known))
    slots[slot] = words.length
    hashes[slot] = hash
    sizes[slot] = size
    if (words.length * 2 > slots.length) widen(slots.length * 2)
    return words.length - 1
  }

  const widen = (size: number) => {
    slots = new Int32Array(size)
    hashes = new Int32Array(size)
    sizes = new Int32Array(size)
    for (const [number, { hash, letters: count }] of words.entries()) {
      let slot = (hash ^ (hash >>> 15)) & (size - 1)
      while (slots[slot] !== 0) slot = (slot + 1) & (size - 1)
      slots[slot] = number + 1
      hashes[slot] = hash
      sizes[slot] = count
    }
  }

  const cutUp = (text: string, into: Room) => {
    const { cuts } = into
    cutWords(letters, text, cuts)
    const { count, hashes: cutHashes, stems: cutStems, sizes: cutSizes } = cuts
    if (into.words.length < cutHashes.length) {
      into.words = new Int32Array(cutHashes.length)
      into.shapes = new Int32Array(cutHashes.length)
    }
    const { words: numbers, shapes } = into
    for (let at = 0; at < count; at++) {
      const number = numberOf(cutHashes[at] ?? 0, cutStems[at] ?? 0, cutSizes[at] ?? 0, text, cuts, at)
      numbers[at] = number
      shapes[at] = words[number]?.shape ?? 0
    }
    into.text = text
    into.count = count
    into.hashes = cutHashes
    into.starts = cuts.starts
    into.ends = cuts.ends
  }

  // A number is said when it carries the stamp of this text.
  let saidAt = new Int32Array(1024)
  let stemSaidAt = new Int32Array(1024)
  const before: Before = {
    text: '',
    version: 1,
    classes: [],
    last: [],
    count: 0,
    said: ({ alike }) => saidAt[alike] === before.version,
    saidStem: ({ stem }) => stemSaidAt[stem] === before.version,
  }
  const remember = (classes: readonly number[] | undefined) => {
    if (classes === undefined) return
    for (const number of classes) if (!before.classes.includes(number)) before.classes.push(number)
  }

  const cut = (text: string): Cut => {
    for (const one of kept) if (one.text === text) return one
    // The one that was cut longest ago makes room.
    const room = kept.length < TEXTS_KEPT ? makeRoom() : (kept.shift() ?? makeRoom())
    cutUp(text, room)
    kept.push(room)
    return room
  }

  return {
    cues: table,
    words,
    classes: table.names.length,
    beside: cues.beside,
    triples: cues.triples,
    phrase: (hash) => (mayBe(hash, IN_PHRASES) ? table.phrases.get(hash) : undefined),
    before,
    get edition() {
      return edition
    },
    turnPage() {
      if (words.length < MOST_KEPT) return
      words.length = 0
      slots.fill(0)
      stems.clear()
      alikes.clear()
      kept = []
      edition++
      before.text = ''
      before.version++
      before.classes.length = 0
      before.last.length = 0
      before.count = 0
    },
    cut,
    lookBack(text) {
      if (text === before.text) return
      const { count: all, words: spoken } = cut(text)
      const count = Math.min(all, MOST_WORDS)
      before.text = text
      before.count = count
      before.version++
      before.classes.length = 0
      before.last.length = 0
      while (saidAt.length < alikes.size) saidAt = longer(saidAt)
      while (stemSaidAt.length < stems.size) stemSaidAt = longer(stemSaidAt)
      for (let at = 0; at < count; at++) {
        const one = words[spoken[at] ?? 0]
        if (one === undefined) continue
        saidAt[one.alike] = before.version
        if (one.letters >= 4 && !one.common) stemSaidAt[one.stem] = before.version
        // What was asked or said last weighs on the answer; what came long before does not.
        if (at < count - LAST_SAID) continue
        if (mayBe(one.hash, IN_WORDS)) remember(table.words.get(one.hash))
        const next = at + 1 < count ? words[spoken[at + 1] ?? 0] : undefined
        if (next !== undefined) {
          const pair = hashPhrase(one.hash, next.hash)
          if (mayBe(pair, IN_PHRASES)) remember(table.phrases.get(pair))
        }
        before.last.push(one.hash)
      }
    },
  }
}

function numberIn(numbers: Map<number, number>, hash: number): number {
  const known = numbers.get(hash)
  if (known !== undefined) return known
  numbers.set(hash, numbers.size)
  return numbers.size - 1
}
