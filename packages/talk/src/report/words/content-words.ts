import type { Language } from '@lef/method'
import { english } from './en.ts'
import { dutch } from './nl.ts'
import type { WordList } from './word-list.ts'

interface Lists {
  readonly stop: ReadonlySet<string>
  readonly choosing: readonly string[]
  readonly pointing: ReadonlySet<string>
}

const lists = (list: WordList): Lists => ({
  stop: new Set(list.stopWords.split(/\s+/)),
  choosing: list.choosing.split(/\s+/),
  pointing: new Set(list.pointing.split(/\s+/)),
})

const byLanguage: Readonly<Record<Language, Lists>> = { nl: lists(dutch), en: lists(english) }
const endings: Readonly<Record<Language, RegExp>> = { nl: dutch.endings, en: english.endings }

const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu

/** Words as they are counted: letters and digits, with apostrophes and hyphens inside; "eh" is one as well. */
export const wordsOf = (text: string): readonly string[] => text.match(word) ?? []

/** The number of words in a text. */
export const countWords = (text: string): number => wordsOf(text).length

/**
 * A light stem, to see one word in two forms ("bel", "bellen", "gebeld"): an ending off, double letters single.
 * It joins a few words too many; whoever compares asks for more than one shared stem.
 */
export function stemOf(spoken: string, language: Language): string {
  let stem = spoken.toLowerCase().replaceAll(/['’-]/g, '')
  if (language === 'nl' && stem.length >= 6 && /^ge.+(?:d|t|en)$/.test(stem)) stem = stem.slice(2)
  const bare = stem.replace(endings[language], '')
  if (bare.length >= 3) stem = bare
  stem = stem.replaceAll(/(.)\1+/gu, '$1')
  if (language === 'en') return stem.replace(/y$/, 'i')
  return stem.replace(/v$/, 'f').replace(/z$/, 's')
}

/** The stems of the words that carry content: no stop words, nothing under three letters, no bare numbers. */
export const contentStems = (text: string, language: Language): ReadonlySet<string> => stemmer(language)(text)

/** Does {@link contentStems} for one language, and stems each word once: a conversation repeats its words. */
export function stemmer(language: Language): (text: string) => ReadonlySet<string> {
  const { stop } = byLanguage[language]
  const known = new Map<string, string | null>()
  const stemmed = (spoken: string): string | null => {
    const lower = spoken.toLowerCase().replaceAll('’', "'")
    const carries = lower.length >= 3 && !stop.has(lower) && !/^\p{N}+$/u.test(lower)
    return carries ? stemOf(lower, language) : null
  }
  return (text) => {
    const stems = new Set<string>()
    for (const spoken of wordsOf(text)) {
      let stem = known.get(spoken)
      if (stem === undefined) known.set(spoken, (stem = stemmed(spoken)))
      if (stem !== null) stems.add(stem)
    }
    return stems
  }
}

/** Whether a text asks about choosing, weighing or deciding, in whatever form of those words. */
export function speaksOfChoosing(text: string, language: Language): boolean {
  const { choosing } = byLanguage[language]
  return wordsOf(text.toLowerCase()).some((spoken) => choosing.some((opening) => spoken.startsWith(opening)))
}

/** Whether words open by pointing back at what was just said ("ja, dat zou kunnen"). */
export function pointsBack(text: string, language: Language): boolean {
  const { pointing } = byLanguage[language]
  const agreeing = /^(?:ja|jawel|oke|oké|ok|okay|nou|goed|hm|yes|yeah|well|right|sure|en|and|of|or)$/
  const first = wordsOf(text.toLowerCase()).find((spoken) => !agreeing.test(spoken))
  return first !== undefined && pointing.has(first)
}

/** How many members two sets share. */
export function sharedCount(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0
  for (const stem of one) if (other.has(stem)) shared += 1
  return shared
}

/** Whether a text says these words, as words. */
export const saysWords = (text: string, words: string): boolean =>
  ` ${wordsOf(text.toLowerCase()).join(' ')} `.includes(` ${wordsOf(words.toLowerCase()).join(' ')} `)

// "ik wil", "dat is": two shorter words in a row are nobody's in particular.
const longEnough = 4

/** Whether two texts share two words in a row, one of them of some length ("vier dagen"). */
export function sharesPhrase(one: string, other: string): boolean {
  const phrases = (text: string): readonly string[] => {
    const words = wordsOf(text.toLowerCase())
    return words.flatMap((spoken, index) => {
      const next = words[index + 1]
      if (next === undefined || Math.max(spoken.length, next.length) < longEnough) return []
      return [`${spoken} ${next}`]
    })
  }
  const known = new Set(phrases(one))
  return phrases(other).some((phrase) => known.has(phrase))
}
