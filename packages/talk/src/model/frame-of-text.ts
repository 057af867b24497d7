/** The sign that closes a piece of a text; 0 for none, which says nothing: recognisers write none. */
export function signAtEnd(text: string, from = 0, to = text.length): number {
  for (let at = to - 1; at >= from; at--) {
    const code = text.charCodeAt(at)
    if (code === 0x3f || code === 0x21 || code === 0x2e || code === 0x2c || code === 0x2026) return code
    // Behind a closing quotation mark or bracket there may be another sign.
    if (
      code === 0x20 ||
      code === 0x22 ||
      code === 0x27 ||
      code === 0x29 ||
      code === 0x2019 ||
      code === 0x201d
    )
      continue
    return 0
  }
  return 0
}

/** Lengths that tell the same are one. */
export function lengthBin(words: number): number {
  return words <= 2 ? words : words <= 4 ? 3 : words <= 7 ? 4 : words <= 12 ? 5 : words <= 20 ? 6 : 7
}

/**
 * Where a piece stands in what is said: whether words come before it, and behind it, and about how many they are.
 * The two low bits hold the first, the others the second.
 */
export function placeOf(first: boolean, last: boolean, beside = 0): number {
  return (first ? 1 : 0) + (last ? 2 : 0) + (lengthBeforeBin(beside) << 2)
}

/** The same for what the other said before, which runs longer. */
export function lengthBeforeBin(words: number): number {
  return words <= 2 ? words : words <= 5 ? 3 : words <= 12 ? 4 : words <= 25 ? 5 : words <= 60 ? 6 : 7
}
