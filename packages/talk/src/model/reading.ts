/** Words of one text beyond this many are not read: a segment that long is no one thing. */
export const MOST_WORDS = 240
export const MOST_FEATURES = MOST_WORDS * 14 + 1600
/** Classes met in one text beyond this many are not told. */
export const MOST_CLASSES = 24
/** A text as the model sees it. The reader owns the arrays and fills them anew with every text. */
export interface Reading {
  /** How many features there are; the arrays are longer. */
  count: number
  readonly ids: Int32Array
  /** The first and last word a feature rests on; -1 when it rests on none in particular. */
  readonly first: Int16Array
  readonly last: Int16Array
  words: number
  /** Where each word stands in the text. */
  readonly starts: Int32Array
  readonly ends: Int32Array
}
