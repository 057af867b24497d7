import { describe, expect, it } from 'vitest'
import { english } from '../../en.ts'
import { dutch } from '../../nl.ts'
import type { LanguagePack } from '../language-pack.ts'
import type { Grammar } from '../segments/grammar.ts'
import { segmentTurn } from '../segments/segments.ts'
import { readPattern, stepsAtMost, Vocabulary } from './pattern.ts'

/** The grammar with every look into one of its word lists counted. */
function counting(grammar: Grammar): { readonly grammar: Grammar; readonly looks: () => number } {
  let looks = 0
  class Counting extends Set<string> {
    override has(word: string): boolean {
      looks += 1
      return super.has(word)
    }
  }
  const counted = Object.fromEntries(
    Object.entries(grammar).map(([name, value]: [string, unknown]) => [
      name,
      value instanceof Set ? new Counting(value) : value,
    ]),
  )
  return { grammar: { ...grammar, ...counted }, looks: () => looks }
}

const stubborn = [
  'wat heb je dan als je wat heb je dan ',
  'en maar dus of want nou ',
  'ja nee oké hm ',
  'als omdat dat die wat ',
  'what do you if when what do you ',
  'toch, ',
  'wat? ',
  '... ',
  'a',
]

describe.each([
  ['Dutch', dutch],
  ['English', english],
] as const)('T-12 %s', (_, pack: LanguagePack) => {
  it.each(stubborn)('T-12 looks twice as often into its lists for twice as many of: %s', (piece) => {
    const looksFor = (times: number): number => {
      const { grammar, looks } = counting(pack.grammar)
      segmentTurn(piece.repeat(times), grammar)
      return looks()
    }
    const once = looksFor(500)
    expect(looksFor(1000)).toBeLessThanOrEqual(2.02 * once)
    expect(looksFor(4000)).toBeLessThanOrEqual(8.1 * once)
  })

  it('T-12 tries no pattern that can take more than some thousands of steps', () => {
    const known = { lists: pack.lists, sameAs: pack.grammar.sameAs, vocabulary: new Vocabulary() }
    const slow = [...pack.rules, ...pack.drafted].flatMap(({ id, match, exceptions }) =>
      [...match, ...exceptions.map((exception) => exception.match)]
        .filter((source) => stepsAtMost(readPattern(source, known)) > 2500)
        .map((source) => `${id}: ${source}`),
    )
    expect(slow).toEqual([])
  })
})
