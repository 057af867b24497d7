import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages, type Language } from '../language.ts'
import { dutchCues } from '../questions/cues/nl.ts'
import { englishCues } from '../questions/cues/en.ts'
import { alertWordIds } from './alert-word.ts'
import { englishAlertWords } from './en.ts'
import { findAlertWords } from './find.ts'
import { compileRules, type LanguageRule } from './language-rule.ts'
import { dutchAlertWords } from './nl.ts'

const alertWords = { nl: dutchAlertWords, en: englishAlertWords }
const cues = { nl: dutchCues, en: englishCues }
const language = fc.constantFrom<Language>(...languages)
const seeded = { seed: 20260727, numRuns: 200 }

const rules: readonly (readonly [string, LanguageRule, readonly LanguageRule[]])[] = languages.flatMap(
  (name) =>
    [alertWords[name], cues[name]].flatMap((list: readonly LanguageRule[]) =>
      list.map((rule) => [`${name} ${rule.id}`, rule, list] as const),
    ),
)

describe.each(rules)('rule %s', (_name, rule, all) => {
  const alone = compileRules([rule])
  it.each(rule.positive)('Q-10 hears "$words" in "$text"', ({ text, words }) => {
    expect(alone(text).map((find) => find.words)).toEqual([words])
  })
  it.each(rule.negative)('Q-10 leaves "%s" alone', (text) => {
    expect(alone(text)).toEqual([])
  })
  it('Q-10 has a reason, and an example of every exception', () => {
    expect(rule.reason).not.toBe('')
    for (const { match, reason } of rule.exceptions) {
      expect(reason).not.toBe('')
      const without = compileRules([
        { ...rule, exceptions: rule.exceptions.filter((other) => other.match !== match) },
      ])
      // Every exception must earn its place: taken away, some text would be heard wrongly.
      expect({ match, needed: rule.negative.some((text) => without(text).length > 0) }).toEqual({
        match,
        needed: true,
      })
    }
    expect(all.filter(({ id }) => id === rule.id)).toHaveLength(1)
  })
})

describe('findAlertWords', () => {
  it('Q-11 both languages have every kind, in the order of rank', () => {
    for (const name of languages) expect(alertWords[name].map(({ id }) => id)).toEqual([...alertWordIds])
  })

  it('Q-12 words that stand together are one find with all their kinds', () => {
    const text = 'niets zeggen leek me op dat moment de beste keuze'
    expect(findAlertWords(text, 'nl')).toEqual([
      {
        start: 13,
        end: 49,
        words: 'leek me op dat moment de beste keuze',
        id: 'choice',
        ids: ['choice', 'moment', 'best', 'seemed'],
      },
    ])
  })

  it('Q-12 words that stand apart are finds of their own', () => {
    expect(findAlertWords('Ik koos ervoor, al had ik getwijfeld.', 'nl').map(({ words }) => words)).toEqual([
      'koos',
      'getwijfeld',
    ])
  })

  it('Q-13 capitals, curly apostrophes, line ends and speech without punctuation make no difference', () => {
    expect(findAlertWords('OP DAT MOMENT', 'nl')).toHaveLength(1)
    expect(findAlertWords('I’d rather not', 'en').map(({ words }) => words)).toEqual(['I’d rather not'])
    expect(findAlertWords('op dat\nmoment', 'nl')).toHaveLength(1)
    expect(findAlertWords('ja toen heb ik gekozen weet je', 'nl')).toHaveLength(1)
  })

  it('Q-13 a word within a word is not a word', () => {
    expect(findAlertWords('keuzemenu, bekoosje, verstandskies, twijfelgeval', 'nl')).toEqual([])
    expect(findAlertWords('indecisively, prechosen, bestseller, torniquet', 'en')).toEqual([])
  })

  it('Q-13 signs of another script elsewhere in the text make no difference', () => {
    const signs = Array.from({ length: 0x250 }, (_, code) => String.fromCharCode(code))
    const examples = languages.flatMap((name) =>
      [alertWords[name], cues[name]].flatMap((list: readonly LanguageRule[]) =>
        list.flatMap(({ positive, negative }) => [...positive.map(({ text }) => text), ...negative]),
      ),
    )
    const piece = fc.oneof(
      fc.constantFrom(...examples),
      fc.constantFrom(...examples.flatMap((example) => example.split(' '))),
      fc.constantFrom(...signs, '’', '…', '–'),
    )
    const text = fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', '')), { maxLength: 20 })
    const finders = languages.flatMap((name) => [compileRules(alertWords[name]), compileRules(cues[name])])
    fc.assert(
      fc.property(text, fc.constantFrom(...finders), (pieces, find) => {
        const given = `${pieces.flat().join('')}.`
        expect(find(given)).toEqual(find(`${given} שלום`))
      }),
      { ...seeded, numRuns: 1000 },
    )
    const find = compileRules(dutchAlertWords)
    for (const sign of [...signs, '’', '…', '–'])
      expect({ sign, found: find(`keuze${sign}`).length }).toEqual({
        sign,
        found: find(`keuze${sign} שלום`).length,
      })
  })

  it('Q-14 finds are literal, sorted, never overlapping, never adjacent, in any text', () => {
    const word = fc.constantFrom(
      'keuze',
      'op dat moment',
      'de beste',
      'choice',
      'at that moment',
      '🙂',
      'שלום',
      '\u202E',
      ' ',
      '\n',
      '. ',
      'liever',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
      fc.array(word).map((words) => words.join('')),
    )
    fc.assert(
      fc.property(text, language, (given, name) => {
        let last = -1
        for (const { start, end, words, id, ids } of findAlertWords(given, name)) {
          expect(given.slice(start, end)).toBe(words)
          expect(words.trim()).toBe(words)
          expect(start).toBeGreaterThan(last)
          expect(end).toBeGreaterThan(start)
          expect(ids[0]).toBe(id)
          last = end
        }
      }),
      seeded,
    )
  })

  it('Q-14 ten thousand characters of anything are read to the end', () => {
    const emoji = '🙂'.repeat(2_500)
    expect(findAlertWords(`${emoji} mijn keuze ${emoji}`, 'nl')[0]).toMatchObject({
      start: 5_001,
      words: 'mijn keuze',
    })
    for (const piece of ['op dat ', 'ik wil ', ' ', 'het beste uit ', 'beste', 'i had ', 'the ', 'first ']) {
      const text = `${piece.repeat(10_000 / piece.length)} einde`
      for (const name of languages) {
        const ends = findAlertWords(text, name).map(({ end }) => end)
        expect(ends.every((end) => end <= text.length)).toBe(true)
      }
    }
    const rtl = `${'מילה '.repeat(1_000)}my choice`
    expect(findAlertWords(rtl, 'en').at(-1)?.words).toBe('my choice')
  })

  it('Q-14 the same text gives the same finds, time after time', () => {
    const text = 'de beste keuze, liever niet'
    expect(findAlertWords(text, 'nl')).toEqual(findAlertWords(text, 'nl'))
  })
})
