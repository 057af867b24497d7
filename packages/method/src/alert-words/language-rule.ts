import type { MethodRow } from '../questions/question.ts'

/** A fixed expression that looks like the rule's words and is not meant. */
export interface RuleException {
  /** Regular expression source, matched like `match`; words that overlap with it are left alone. */
  readonly match: string
  readonly reason: string
}

/** A rule example: the text and the words to be found in it, literally. */
export interface RuleExample {
  readonly text: string
  readonly words: string
}

/** A rule about words in one language, as data; its examples are its tests. */
export interface LanguageRule<Id extends string = string> {
  readonly id: Id
  /**
   * Regular expression sources of whole words; a space stands for any short white space,
   * a straight apostrophe for either kind. Case does not matter.
   */
  readonly match: readonly string[]
  readonly exceptions: readonly RuleException[]
  /** What these words betray, for whoever reads or changes the rule. */
  readonly reason: string
  readonly source: MethodRow
  readonly positive: readonly RuleExample[]
  readonly negative: readonly string[]
}

export interface FoundWords<Id extends string = string> {
  /** UTF-16 offsets in the text: `text.slice(start, end) === words`. */
  readonly start: number
  readonly end: number
  readonly words: string
  /** The rule of these words; when adjacent finds were merged, the first of the rules in their order. */
  readonly id: Id
  /** All rules that were merged into this find, in the order of the rules. */
  readonly ids: readonly Id[]
}

/** A finder of the rules' words in a text: sorted, never overlapping, adjacent finds merged. */
export type FindWords<Id extends string> = (text: string) => readonly FoundWords<Id>[]

/**
 * Compiles rules once. The finder is pure, linear in the length of the text, and takes any string
 * (emoji, right-to-left, unpaired surrogates).
 */
export function compileRules<Id extends string>(rules: readonly LanguageRule<Id>[]): FindWords<Id> {
  // Compiled when a text first needs them.
  const compiled: { usual?: Compiled<Id>; any?: Compiled<Id> } = {}
  const rank = new Map(rules.map(({ id }, index) => [id, index]))

  return (text) => {
    const { any, each } = isUsual(text)
      ? (compiled.usual ??= compileFor(rules, usual))
      : (compiled.any ??= compileFor(rules, anyText))
    // Most texts hold none of the words.
    if (text.search(any) < 0) return []
    const found: Span<Id>[] = []
    for (const { id, match, except } of each) {
      const hits = spansOf(match, text)
      if (hits.length === 0) continue
      const excepted = except === null ? [] : spansOf(except, text)
      for (const hit of hits)
        if (!excepted.some((span) => overlap(span, hit))) found.push({ ...hit, ids: [id] })
    }
    found.sort((a, b) => a.start - b.start || a.end - b.end)

    const merged: Span<Id>[] = []
    for (const span of found) {
      const last = merged.at(-1)
      if (last === undefined || !adjacent(text, last, span)) merged.push(span)
      else {
        merged[merged.length - 1] = {
          start: last.start,
          end: Math.max(last.end, span.end),
          ids: [...new Set([...last.ids, ...span.ids])],
        }
      }
    }
    return merged.map(({ start, end, ids }) => {
      const ordered = ids.toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
      const [first] = ordered
      if (first === undefined) throw new Error('a find without a rule')
      return { start, end, words: text.slice(start, end), id: first, ids: ordered }
    })
  }
}

interface Plain {
  readonly start: number
  readonly end: number
}
interface Span<Id> extends Plain {
  readonly ids: readonly Id[]
}

interface Compiled<Id> {
  /** Matches where any of the rules does. */
  readonly any: RegExp
  readonly each: readonly { readonly id: Id; readonly match: RegExp; readonly except: RegExp | null }[]
}

const compileFor = <Id extends string>(rules: readonly LanguageRule<Id>[], texts: Texts): Compiled<Id> => ({
  any: wholeWords(
    rules.flatMap(({ match }) => match),
    texts,
  ),
  each: rules.map(({ id, match, exceptions }) => ({
    id,
    match: wholeWords(match, texts),
    except:
      exceptions.length > 0
        ? wholeWords(
            exceptions.map((exception) => exception.match),
            texts,
          )
        : null,
  })),
})

/** How an expression is written for a kind of texts. */
interface Texts {
  readonly flags: string
  readonly letter: string
  /** Letters, numbers and the underscore, as they stand within a class. */
  readonly ofWords: string
  readonly space: string
}

// Bounded white space keeps every expression linear on text that is mostly spaces.
const anyText: Texts = { flags: 'giu', letter: '\\p{L}', ofWords: '\\p{L}\\p{N}_', space: '\\s{1,3}' }

// Of a text of Latin letters and usual signs with one space between words this says the very same. The letters of all
// scripts in either case, and white space of any length, take a browser ten times as long to compile.
const accented = '\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u024f'
const usual: Texts = {
  flags: 'gi',
  letter: `[a-z${accented}]`,
  ofWords: `\\w\\xb2\\xb3\\xb9\\xbc-\\xbe${accented}`,
  space: ' ',
}
// The long s is an s where all scripts are known.
const isUsual = (text: string): boolean => !/[\u017f\u0250-\u1fff\u2070-\uffff]|[^\S ]| {2}/.test(text)

const wholeWords = (sources: readonly string[], { flags, letter, ofWords, space }: Texts): RegExp =>
  new RegExp(
    `(?<![${ofWords}])(?:${sources
      .join('|')
      .replaceAll('\\p{L}', letter)
      .replaceAll(' ', space)
      .replaceAll("'", "['’]")})(?![${ofWords}])`,
    flags,
  )

// `matchAll` copies the expression at every call, and most texts hold none of its words.
const spansOf = (expression: RegExp, text: string): Plain[] =>
  text.search(expression) < 0
    ? []
    : Array.from(text.matchAll(expression), ({ index, 0: words }) => ({
        start: index,
        end: index + words.length,
      }))

const overlap = (a: Plain, b: Plain): boolean => a.start < b.end && b.start < a.end

const adjacent = (text: string, a: Plain, b: Plain): boolean =>
  b.start <= a.end || /^\s{1,3}$/u.test(text.slice(a.end, Math.min(b.start, a.end + 4)))
