/** What stands between a word and the next: nothing, a comma or its like, the end of a sentence, a question mark. */
export type Mark = '' | ',' | '.' | '?'

/** One word of a turn. `norm` is how rules know it; the offsets (UTF-16) are of the text itself. */
export interface Word {
  /** Lower case, without accents, with a straight apostrophe: `Dáár` is `daar`, `hè` is `he`. */
  readonly norm: string
  readonly start: number
  readonly end: number
  readonly after: Mark
  /** Where the marks behind the word end: `end` when there are none. */
  readonly closes: number
}

/** The words of a text in one pass over its units. Any string will do; a text of marks alone has none. */
export function wordsOf(text: string, sameAs: ReadonlyMap<string, string>): readonly Word[] {
  const words: Word[] = []
  const { length } = text
  let at = 0
  while (at < length) {
    if (!isLetter(text, at)) {
      at += 1
      continue
    }
    const start = at
    let plain = true
    for (; at < length; at += 1) {
      const unit = text.charCodeAt(at)
      if (unit >= 0x61 && unit <= 0x7a) continue
      if (!isLetter(text, at) && !joins(text, at)) break
      if (unit > 0x7f || (unit >= 0x41 && unit <= 0x5a)) plain = false
    }
    const end = at
    const written = text.slice(start, end)
    const norm = plain ? written : normOf(written)
    let after: Mark = ''
    let closes = end
    while (at < length && !isLetter(text, at)) {
      if (text.charCodeAt(at) === 0x20) {
        at += 1
        continue
      }
      const mark = markAt(text, at, norm)
      if (mark !== '') {
        after = stronger(after, mark)
        closes = at + 1
      } else if (closes === at && isCloser(text.charCodeAt(at)) && after !== '') closes = at + 1
      at += 1
    }
    words.push({ norm: sameAs.get(norm) ?? norm, start, end, after, closes })
  }
  return words
}

/** How rules know a word. The same for the words of a rule and of a text. */
export function normOf(word: string): string {
  const lower = word.toLowerCase()
  for (let at = 0; at < lower.length; at += 1)
    if (lower.charCodeAt(at) > 0x7f)
      return lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘ʼ]/gu, "'")
  return lower
}

const rank: Readonly<Record<Mark, number>> = { '': 0, ',': 1, '.': 2, '?': 3 }
const stronger = (one: Mark, other: Mark): Mark => (rank[other] > rank[one] ? other : one)

// Unpaired surrogates, emoji and letters of any script count as letters: they only have to stay in one piece.
function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 0x80)
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39)
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba
  if (unit >= 0x2000 && unit <= 0x206f) return false
  return (
    unit !== 0xd7 &&
    unit !== 0xf7 &&
    unit !== 0x3000 &&
    unit !== 0xfeff &&
    !(unit >= 0x3001 && unit <= 0x3003)
  )
}

// An apostrophe or hyphen inside a word ("zo'n", "e-mail"), and a point or comma inside a number ("3.500").
function joins(text: string, at: number): boolean {
  if (at + 1 >= text.length || !isLetter(text, at + 1)) return false
  const unit = text.charCodeAt(at)
  if (unit === 0x27 || unit === 0x2019 || unit === 0x2d) return true
  return (
    (unit === 0x2e || unit === 0x2c) && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))
  )
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39
const isCloser = (unit: number): boolean =>
  unit === 0x22 || unit === 0x27 || unit === 0x29 || unit === 0x2019 || unit === 0x201d || unit === 0xbb

// Words behind which a point does not end a sentence.
const shortened = new Set([
  'bijv',
  'bv',
  'dhr',
  'mevr',
  'mw',
  'drs',
  'dr',
  'mr',
  'mrs',
  'ms',
  'ca',
  'nr',
  'o.a',
  'vs',
  'prof',
  'ir',
  'ing',
])

function markAt(text: string, at: number, before: string): Mark {
  const unit = text.charCodeAt(at)
  if (unit === 0x3f || unit === 0xff1f) return '?'
  if (unit === 0x21 || unit === 0x0a || unit === 0x3002) return '.'
  if (unit === 0x2e) {
    if (text.charCodeAt(at + 1) === 0x2e || text.charCodeAt(at - 1) === 0x2e) return pauseOrStop(text, at)
    if (at + 1 < text.length && isLetter(text, at + 1)) return ''
    return shortened.has(before) ? '' : '.'
  }
  if (unit === 0x2026) return pauseOrStop(text, at)
  if (unit === 0x2c || unit === 0x3b || unit === 0x3a || unit === 0x2013 || unit === 0x2014) return ','
  return ''
}

// Three points end a sentence only when a capital or nothing follows: "Tussen… nou, gaan of blijven."
function pauseOrStop(text: string, at: number): Mark {
  for (let next = at + 1; next < Math.min(text.length, at + 6); next += 1) {
    const unit = text.charCodeAt(next)
    if (unit === 0x2e || unit === 0x2026 || unit === 0x20 || isCloser(unit)) continue
    return unit >= 0x41 && unit <= 0x5a ? '.' : ','
  }
  return '.'
}
