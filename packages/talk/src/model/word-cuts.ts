import { apostrophe, letterOf } from './letters.ts'
import { HASH_START, hashOn } from './mix.ts'

/** Letters of which the number of a word's beginning is made. */
const STEM = 5

/** Where the words of a text stand, and what each is known by; the arrays are longer than `count`. */
export interface WordCuts {
  count: number
  hashes: Int32Array<ArrayBuffer>
  /** Hashes of the first five letters. */
  stems: Int32Array<ArrayBuffer>
  /** Letters of each word, the signs within it included. */
  sizes: Int32Array<ArrayBuffer>
  starts: Int32Array<ArrayBuffer>
  ends: Int32Array<ArrayBuffer>
}

/** Room for words of a text, wider when there are more. */
export function makeWordCuts(room: number): WordCuts {
  const array = () => new Int32Array(room)
  return { count: 0, hashes: array(), stems: array(), sizes: array(), starts: array(), ends: array() }
}

/**
 * Cuts a text into words: letters and digits without case and accents, and apostrophes between them. The one place
 * that says what a word is to the models.
 * @param letters as `createLetters` makes them
 * @param most words beyond this many are not cut
 */
export function cutWords(letters: Uint16Array, text: string, into: WordCuts, most = Infinity): void {
  let { hashes, stems, sizes, starts, ends } = into
  let count = 0
  let size = 0
  let hash = HASH_START
  let stem = HASH_START
  let start = 0
  let held = false
  const length = text.length
  for (let at = 0; at <= length; at++) {
    const letter = at < length ? letterOf(letters, text.charCodeAt(at)) : 0
    if (letter < 0) continue
    if (letter === apostrophe) {
      // Only between letters: quotation marks are no part of a word.
      held = size > 0
      continue
    }
    if (letter > 0) {
      if (size === 0) start = at
      if (held) {
        hash = hashOn(hash, apostrophe)
        size++
        held = false
      }
      hash = hashOn(hash, letter)
      size++
      if (size <= STEM) stem = hash
      continue
    }
    held = false
    if (size === 0) continue
    if (count === hashes.length) {
      hashes = into.hashes = longer(hashes)
      stems = into.stems = longer(stems)
      sizes = into.sizes = longer(sizes)
      starts = into.starts = longer(starts)
      ends = into.ends = longer(ends)
    }
    hashes[count] = hash
    stems[count] = stem
    sizes[count] = size
    starts[count] = start
    ends[count] = at
    count++
    if (count >= most) break
    size = 0
    hash = HASH_START
    stem = HASH_START
  }
  into.count = count
}

/** The letters of one word that was cut from a text, as many as fit; gives how many. */
export function spell(
  letters: Uint16Array,
  text: string,
  start: number,
  end: number,
  into: Uint16Array,
): number {
  let size = 0
  let held = false
  for (let at = start; at < end && size < into.length; at++) {
    const letter = letterOf(letters, text.charCodeAt(at))
    if (letter === apostrophe) held = true
    if (letter <= 0 || letter === apostrophe) continue
    if (held) {
      into[size++] = apostrophe
      held = false
      if (size === into.length) break
    }
    into[size++] = letter
  }
  return size
}

/** The same numbers with as much room again. */
export function longer(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(array.length * 2)
  more.set(array)
  return more
}
