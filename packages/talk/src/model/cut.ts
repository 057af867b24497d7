import { makeWordCuts, type WordCuts } from './word-cuts.ts'

/** A text as words of the book; the arrays are longer. It holds until another text is cut. */
export interface Cut {
  readonly text: string
  readonly count: number
  /** Numbers of words in the book. */
  readonly words: Int32Array
  /** Of each, as `BookWord` has them. */
  readonly hashes: Int32Array
  readonly shapes: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** Where a text is cut, again and again. */
export interface Room {
  text: string
  count: number
  words: Int32Array<ArrayBuffer>
  hashes: Int32Array<ArrayBuffer>
  shapes: Int32Array<ArrayBuffer>
  starts: Int32Array<ArrayBuffer>
  ends: Int32Array<ArrayBuffer>
  readonly cuts: WordCuts
}

export const makeRoom = (): Room => {
  const cuts = makeWordCuts(256)
  const { count, hashes, starts, ends } = cuts
  return {
    text: '',
    count,
    words: new Int32Array(256),
    hashes,
    shapes: new Int32Array(256),
    starts,
    ends,
    cuts,
  }
}
