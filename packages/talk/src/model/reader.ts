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
import * as kinds from './feature-kinds.ts'
import { createHashSet } from './hash-set.ts'
import { lengthBeforeBin, lengthBin, placeOf, signAtEnd } from './frame-of-text.ts'
import { featureId, HASH_START, hashOn, mix } from './mix.ts'
import { MOST_CLASSES, MOST_FEATURES, MOST_WORDS, type Reading } from './reading.ts'
import { cutWords, makeWordCuts, spell } from './word-cuts.ts'

/** Words whose beginnings, endings and classes are kept. */
const MOST_HEARD = 20_000

/** The feature that says that a class of cues is there. */
export function classFeature(number: number): number {
  return featureId(kinds.CLASS, number)
}

export interface Reader {
  /** Reads a text, and what the other said before it; the result holds until the next call. */
  read(text: string, previous?: string, place?: number): Reading
}

/**
 * Turns words into numbered features: words and their pairs and triples, beginnings and endings of words, classes of
 * words (from the cues), what opens and closes the text, its length, and how much of it the other had just said.
 * Case, accents and signs make no difference but for the sign that ends the text, where there is one.
 * @param table the same cues as they are looked up, where they were read already
 */
export function createReader(cues: Cues, table: CueTable = readCues(cues)): Reader {
  const { letters } = table
  // No text has more words than there is room for, so these stay the arrays.
  const cuts = makeWordCuts(MOST_WORDS)
  const { hashes, stems, sizes: lengths, starts, ends } = cuts
  const reading: Reading = {
    count: 0,
    ids: new Int32Array(MOST_FEATURES),
    first: new Int16Array(MOST_FEATURES),
    last: new Int16Array(MOST_FEATURES),
    words: 0,
    starts,
    ends,
  }
  const { ids, first, last } = reading
  const common = new Uint8Array(MOST_WORDS)
  const shapes = new Int32Array(MOST_WORDS)
  const present = new Int16Array(MOST_CLASSES)
  const word = new Uint16Array(64)
  const isPresent = new Uint8Array(table.names.length)
  let presents = 0
  // What the other said last, kept from one segment of a turn to the next.
  let before = ''
  const heard = new Map<number, Int32Array>()
  const wordsBefore = createHashSet(MOST_WORDS)
  const stemsBefore = createHashSet(MOST_WORDS)
  const classesBefore: number[] = []
  const lastBefore: number[] = []
  let wordsSaid = 0
  let person = 0

  const mayBe = (hash: number, sign: number) => ((table.sieve[hash & SIEVE_MASK] ?? 0) & sign) !== 0

  const push = (id: number, from: number, to: number) => {
    const at = reading.count
    if (at >= MOST_FEATURES) return
    ids[at] = id
    first[at] = from
    last[at] = to
    reading.count = at + 1
  }
  const emit = (kind: number, hash: number, from: number, to: number) => push(featureId(kind, hash), from, to)

  const meetOne = (number: number, from: number, to: number) => {
    if (person === 0 && from === to && table.persons[number] === 1) person = number + 1
    // A later, longer cue of the same word names its shape; the first word of a phrase stands for it.
    if (from === to) shapes[from] = -1 - number
    if (isPresent[number] === 1 || presents === MOST_CLASSES) return
    present[presents++] = number
    isPresent[number] = 1
    emit(kinds.CLASS, number, from, to)
  }
  const meet = (classes: readonly number[] | undefined, from: number, to: number) => {
    if (classes === undefined) return
    for (let at = 0; at < classes.length; at++) meetOne(classes[at] ?? 0, from, to)
  }

  /**
   * What a word by itself brings: its beginnings and endings as numbers of features, its classes as -1 less their
   * number; kept, since a conversation says few words often.
   */
  const eventsOf = (text: string, place: number): Int32Array => {
    const events: number[] = []
    let hash = HASH_START
    const known = spell(letters, text, starts[place] ?? 0, ends[place] ?? 0, word)
    for (let at = 0; at < known; at++) {
      hash = hashOn(hash, word[at] ?? 0)
      if (at < 2 || at > 9) continue
      if (at < 5) events.push(featureId(kinds.PREFIX, hash))
      if (mayBe(hash, IN_BEGINNINGS))
        for (const number of table.beginnings.get(hash) ?? []) events.push(-1 - number)
    }
    let ending = HASH_START
    for (let back = 1; back <= 5 && back < known; back++) {
      ending = hashOn(ending, word[known - back] ?? 0)
      if (back >= 3) events.push(featureId(kinds.SUFFIX, ending))
    }
    return Int32Array.from(events)
  }

  const tell = (text: string, at: number) => {
    const hash = hashes[at] ?? 0
    const size = lengths[at] ?? 0
    // The length as well, so that two words would have to share both.
    const key = Math.imul(hash, 31) + size
    let events = heard.get(key)
    if (events === undefined) {
      if (heard.size >= MOST_HEARD) heard.clear()
      events = eventsOf(text, at)
      heard.set(key, events)
    }
    for (let index = 0; index < events.length; index++) {
      const event = events[index] ?? 0
      if (event < 0) meetOne(-1 - event, at, at)
      else push(event, at, at)
    }
    if (mayBe(hash, IN_WORDS)) meet(table.words.get(hash), at, at)
  }

  const cut = (text: string) => {
    cutWords(letters, text, cuts, MOST_WORDS)
    const { count } = cuts
    for (let at = 0; at < count; at++) {
      const hash = hashes[at] ?? 0
      common[at] = mayBe(hash, IN_COMMON) && table.common.has(hash) ? 1 : 0
    }
    return count
  }

  const remember = (classes: readonly number[] | undefined) => {
    for (const number of classes ?? []) if (!classesBefore.includes(number)) classesBefore.push(number)
  }

  const lookBack = (previous: string) => {
    if (previous === before) return
    before = previous
    wordsBefore.clear()
    stemsBefore.clear()
    classesBefore.length = 0
    lastBefore.length = 0
    const count = cut(previous)
    wordsSaid = count
    for (let at = 0; at < count; at++) {
      const hash = hashes[at] ?? 0
      wordsBefore.add(hash)
      if ((lengths[at] ?? 0) >= 4 && common[at] === 0) stemsBefore.add(stems[at] ?? 0)
      // What was asked or said last weighs on the answer; what came long before does not.
      if (at < count - 25) continue
      if (mayBe(hash, IN_WORDS)) remember(table.words.get(hash))
      if (at + 1 < count) {
        const pair = hashPhrase(hash, hashes[at + 1] ?? 0)
        if (mayBe(pair, IN_PHRASES)) remember(table.phrases.get(pair))
      }
      lastBefore.push(hash)
    }
  }

  /** What the words do together: pairs, triples, phrases, shapes. */
  const combine = (count: number) => {
    for (let at = 0; at < count; at++) {
      const one = hashes[at] ?? 0
      const two = at + 1 < count ? (hashes[at + 1] ?? 0) : 0
      emit(kinds.WORD, one, at, at)
      if (at + 1 >= count) continue
      const pair = hashPhrase(one, two)
      emit(kinds.PAIR, pair, at, at + 1)
      if (mayBe(pair, IN_PHRASES)) meet(table.phrases.get(pair), at, at + 1)
      if (at + 2 >= count) continue
      const triple = hashPhrase(one, two, hashes[at + 2] ?? 0)
      if (cues.triples) emit(kinds.TRIPLE, triple, at, at + 2)
      if (mayBe(triple, IN_PHRASES)) meet(table.phrases.get(triple), at, at + 2)
    }
    for (let at = 0; at < count; at++) {
      const one = shapes[at] ?? 0
      const two = at + 1 < count ? (shapes[at + 1] ?? 0) : 1
      emit(kinds.SHAPE_PAIR, mix(one, two), at, Math.min(at + 1, count - 1))
      if (at + 2 < count) emit(kinds.SHAPE_TRIPLE, mix(mix(one, two), shapes[at + 2] ?? 0), at, at + 2)
    }
    for (let one = 0; one < presents; one++)
      for (let other = one + 1; other < presents; other++) {
        const low = Math.min(present[one] ?? 0, present[other] ?? 0)
        const high = Math.max(present[one] ?? 0, present[other] ?? 0)
        emit(kinds.CLASSES_TOGETHER, mix(low, high), -1, -1)
      }
  }

  const frame = (text: string, count: number, told: number) => {
    const ending = signAtEnd(text)
    const place = told & 3
    const beside = cues.beside ? told >>> 2 : 0
    emit(kinds.SIGN, ending, -1, -1)
    if (beside > 0) {
      emit(kinds.BESIDE, mix(beside, place), -1, -1)
      emit(kinds.BESIDE, mix(8 + beside, person), -1, -1)
      emit(kinds.BESIDE, mix(32 + beside, lengthBin(count)), -1, -1)
    }
    emit(kinds.PLACE, place, -1, -1)
    emit(kinds.PLACE, mix(8 + place, person), -1, -1)
    emit(kinds.PLACE, mix(32 + place, lengthBin(count)), -1, -1)
    emit(kinds.PERSON, mix(ending, person), -1, -1)
    emit(kinds.LENGTH, lengthBin(count), -1, -1)
    if (count === 0) return
    const open = hashes[0] ?? 0
    emit(kinds.FIRST_WORDS, open, 0, 0)
    emit(kinds.FIRST_CLASS, shapes[0] ?? 0, 0, 0)
    emit(kinds.LAST_WORDS, hashes[count - 1] ?? 0, count - 1, count - 1)
    if (count === 1) return
    emit(kinds.FIRST_WORDS, hashPhrase(open, hashes[1] ?? 0), 0, 1)
    emit(kinds.FIRST_CLASS, mix(shapes[0] ?? 0, shapes[1] ?? 0), 0, 1)
    emit(kinds.LAST_WORDS, hashPhrase(hashes[count - 2] ?? 0, hashes[count - 1] ?? 0), count - 2, count - 1)
    if (count > 2) emit(kinds.FIRST_CLASS, mix(mix(shapes[0] ?? 0, shapes[1] ?? 0), shapes[2] ?? 0), 0, 2)
  }

  const compare = (count: number) => {
    let content = 0
    let again = 0
    let same = 0
    let run = 0
    let longest = 0
    let from = -1
    let to = -1
    for (let at = 0; at < count; at++) {
      const hash = hashes[at] ?? 0
      const known = wordsBefore.has(hash)
      if (known) same++
      run = known ? run + 1 : 0
      if (run > longest) longest = run
      if ((lengths[at] ?? 0) < 4 || common[at] === 1) continue
      content++
      if (!stemsBefore.has(stems[at] ?? 0)) continue
      again++
      if (from < 0) from = at
      to = at
    }
    const share = content === 0 ? 5 : again === 0 ? 0 : 1 + Math.ceil((3 * again) / content)
    const opening = shapes[0] ?? 0
    emit(kinds.SAID_BEFORE, share, from, to)
    emit(kinds.SAID_BEFORE, 10 + Math.min(again, 3), from, to)
    emit(kinds.SAID_BEFORE, 20 + Math.ceil((4 * same) / Math.max(1, count)), -1, -1)
    emit(kinds.SAID_BEFORE, 30 + Math.min(longest, 5), -1, -1)
    emit(kinds.SAID_BEFORE, 40 + Math.min(again, 2) * 8 + lengthBin(count), -1, -1)
    emit(kinds.SAID_BEFORE_FIRST, mix(Math.min(again, 2), opening), -1, -1)
    emit(kinds.PERSON, mix(16 + Math.min(again, 2), person), -1, -1)
    emit(kinds.SIGN_BEFORE, signAtEnd(before), -1, -1)
    emit(kinds.LENGTH_BEFORE, lengthBeforeBin(wordsSaid), -1, -1)
    emit(kinds.LENGTH_BEFORE, mix(8 + lengthBeforeBin(wordsSaid), lengthBin(count)), -1, -1)
    emit(kinds.LENGTH_BEFORE, mix(128 + lengthBeforeBin(wordsSaid), person), -1, -1)
    for (const number of classesBefore) {
      emit(kinds.CLASS_BEFORE, number, -1, -1)
      emit(kinds.CLASS_BEFORE_AND_NOW, mix(number, opening), -1, -1)
    }
    for (const hash of lastBefore) emit(kinds.END_BEFORE, hash, -1, -1)
  }

  return {
    read(text, previous = '', place = placeOf(true, true)) {
      lookBack(previous)
      reading.count = 0
      for (let at = 0; at < presents; at++) isPresent[present[at] ?? 0] = 0
      presents = 0
      person = 0
      shapes.fill(0, 0, Math.min(MOST_WORDS, text.length + 1))
      const count = cut(text)
      reading.words = count
      for (let at = 0; at < count; at++) tell(text, at)
      // A word of no class is known by its length alone, a common one by itself.
      for (let at = 0; at < count; at++) {
        const hash = hashes[at] ?? 0
        if ((shapes[at] ?? 0) === 0) shapes[at] = common[at] === 1 ? hash | 0x40000000 : 2
      }
      combine(count)
      frame(text, count, place)
      if (previous !== '') compare(count)
      return reading
    },
  }
}
