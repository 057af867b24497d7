/** A score that a person gave: a whole number from 1 to 10. Unknown is `null`, never a default. */
export type Score = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10

/** Reads a score; anything that is not a whole number from 1 to 10 is unknown. */
export function parseScore(value: unknown): Score | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 10
    ? (value as Score)
    : null
}
