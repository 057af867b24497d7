import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCues } from './cues.ts'
import { englishCues } from './cues-en.ts'
import { dutchCues } from './cues-nl.ts'
import { FEATURE_BITS } from './mix.ts'
import { createReader } from './reader.ts'
import { MOST_WORDS } from './reading.ts'

const featuresOf = (text: string, previous?: string) => {
  const { ids, count } = createReader(dutchCues).read(text, previous)
  return Array.from(ids.slice(0, count))
}

describe('T-30 what the model sees', () => {
  it('T-30 is the same without case, accents and curly apostrophes', () => {
    expect(featuresOf('Hè, dát is zo’n dag.')).toEqual(featuresOf("he dat is zo'n dag."))
  })

  it('T-30 differs without punctuation by the closing sign alone', () => {
    const written = featuresOf('Nou, dus je twijfelt nog?')
    const heard = featuresOf('nou dus je twijfelt nog')
    expect(written.length).toBe(heard.length)
    // By itself, and beside the person that is named first.
    expect(written.filter((id) => !heard.includes(id)).length).toBe(2)
  })

  it('T-30 knows what the other just said, and forgets it with the next turn', () => {
    const alone = featuresOf('vijf regels')
    expect(featuresOf('vijf regels', 'het zijn eigenlijk vijf regels').length).toBeGreaterThan(alone.length)
    const reader = createReader(dutchCues)
    reader.read('vijf regels', 'het zijn eigenlijk vijf regels')
    const { ids, count } = reader.read('vijf regels')
    expect(Array.from(ids.slice(0, count))).toEqual(alone)
  })

  it('T-30 takes any text, and gives numbers in their range and places in the text', () => {
    const reader = createReader(dutchCues)
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ unit: 'binary', maxLength: 100 }),
        (text, previous) => {
          const { ids, first, last, count, words, starts, ends } = reader.read(text, previous)
          for (let at = 0; at < count; at++) {
            expect(ids[at]).toBeGreaterThanOrEqual(0)
            expect(ids[at]).toBeLessThan(2 ** FEATURE_BITS)
            expect(first[at]).toBeLessThan(Math.max(1, words))
            expect(last[at]).toBeLessThan(Math.max(1, words))
          }
          for (let word = 0; word < words; word++) {
            expect(starts[word]).toBeLessThan(ends[word] ?? 0)
            expect(ends[word]).toBeLessThanOrEqual(text.length)
          }
        },
      ),
      { seed: 20, numRuns: 500 },
    )
  })

  it('T-30 reads no further than one thing can go', () => {
    expect(createReader(dutchCues).read('woord '.repeat(5000)).words).toBe(MOST_WORDS)
  })
})

describe('T-30 cues', () => {
  it.each([dutchCues, englishCues])('T-30 of $language can all be met', (cues) => {
    expect(readCues(cues).names.length).toBe(Object.keys(cues.classes).length)
    expect(Object.keys(cues.speaksFor).filter((name) => !Object.hasOwn(cues.classes, name))).toEqual([])
    for (const entries of Object.values(cues.classes))
      for (const entry of entries.split(',')) expect(entry.trim()).toBe(entry.trim().toLowerCase())
  })

  it('T-30 that no text could meet are refused', () => {
    const one = (entry: string) => () =>
      readCues({
        language: 'nl',
        classes: { one: entry },
        speaksFor: {},
        common: '',
        beside: false,
        triples: true,
      })
    expect(one('een twee drie vier')).toThrow('one to three words')
    expect(one('a*')).toThrow('class one')
    expect(one('goed, , fout')).toThrow('one to three words')
  })
})
