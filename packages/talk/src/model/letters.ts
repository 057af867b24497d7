/** Where a letter or digit stands for itself in lower case and without its accent; 0 stands for what parts words. */
const LATIN = 0x250

/** The sign that joins a word to its ending ("it's", "zo'n"), however it was typed. */
export const apostrophe = 0x27

/** Every digit is read as this one: which number was said tells nothing of what was done with it. */
const ZERO = 0x30

/**
 * The table by which text is read: for each code unit below U+0250 the letter that stands for it, in lower case and
 * without accents, since recognisers drop both; 0 for a sign that parts words.
 */
export function createLetters(): Uint16Array {
  const table = new Uint16Array(LATIN)
  for (let code = 0; code < LATIN; code++) {
    const sign = String.fromCharCode(code)
    if (/\p{Nd}/u.test(sign)) table[code] = ZERO
    else if (/\p{L}/u.test(sign)) table[code] = sign.toLowerCase().normalize('NFD').charCodeAt(0)
  }
  table[apostrophe] = apostrophe
  return table
}

/** One code unit as the table has it; signs beyond it are letters of other scripts, but for punctuation. */
export function letterOf(letters: Uint16Array, code: number): number {
  if (code < LATIN) return letters[code] ?? 0
  if (code === 0x2019 || code === 0x2018) return apostrophe
  // Combining accents disappear; general punctuation, symbols and surrogates part words.
  if (code >= 0x300 && code < 0x370) return -1
  if ((code >= 0x2000 && code < 0x2c00) || (code >= 0x3000 && code < 0x3040) || code >= 0xd800) return 0
  return code
}
