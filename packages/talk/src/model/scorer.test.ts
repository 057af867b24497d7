import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../corpus/build.mjs'
import { dutchModel } from '../../model/nl.ts'
import { englishModel } from '../../model/en.ts'
import { placeIn } from '../../training/examples.ts'
import { english } from '../en.ts'
import { segmentTurn } from '../findings/segments/index.ts'
import { dutch } from '../nl.ts'
import { englishCues } from './cues-en.ts'
import { dutchCues } from './cues-nl.ts'
import { createLinear } from './linear.ts'
import { createReader } from './reader.ts'
import { createScorer } from './scorer.ts'
import { createSegmentModel, leastOpinion } from './segment-model.ts'
import { createWordBook } from './word-book.ts'

describe.each([
  { language: 'nl', file: dutchModel, cues: dutchCues, grammar: dutch.grammar },
  { language: 'en', file: englishModel, cues: englishCues, grammar: english.grammar },
] as const)('T-33 the scorer of $language', ({ language, file, cues, grammar }) => {
  const reader = createReader(cues)
  const book = createWordBook(cues)
  const parts = [file.coach, file.coachee, file.phaseCoach, file.phaseCoachee].map((part) => {
    const linear = createLinear(part)
    return { linear, scorer: createScorer(linear, book) }
  })
  const bothOf = (text: string, previous: string) =>
    parts.map(({ linear, scorer }) => {
      const read = Array.from(linear.score(reader.read(text, previous)))
      if (previous !== '') book.lookBack(previous)
      const cut = book.cut(text)
      return { read, summed: Array.from(scorer.score(cut, 0, cut.count, 0, text.length, previous !== '')) }
    })

  it('T-33 sums to the bit what the reader lists, for the turns of each seventh conversation to train and tune on', () => {
    let compared = 0
    for (const [number, { about, turns }] of readCorpus(language).entries()) {
      if (about['split'] === 'test' || number % 7 > 0) continue
      for (const [index, { text }] of turns.entries())
        for (const { read, summed } of bothOf(text, turns[index - 1]?.text ?? '')) {
          if (read.some((sum, output) => sum !== summed[output])) expect(summed).toEqual(read)
          compared++
        }
    }
    expect(compared).toBeGreaterThan(2000)
  })

  it('T-33 sums to the bit what the reader lists, for any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(
          fc.constantFrom(
            'je',
            'Ik',
            "it's",
            '’n',
            'wat',
            'you',
            'maar',
            'é',
            'e\u0301',
            ' ',
            '. ',
            '?',
            '-',
          ),
          {
            maxLength: 600,
          },
        )
        .map((pieces) => pieces.join(' ')),
    )
    fc.assert(
      fc.property(text, text, (said, previous) => {
        for (const { read, summed } of bothOf(said, previous)) expect(summed).toEqual(read)
      }),
      { seed: 33, numRuns: 200 },
    )
  })

  it('T-33 says of a stretch of a turn what the reader hears in those words at that place', () => {
    const model = createSegmentModel(file, cues)
    const linears = { coach: createLinear(file.coach), coachee: createLinear(file.coachee) }
    const heard = (text: string, role: 'coach' | 'coachee', previous: string, place: number) => {
      const linear = linears[role]
      const sums = linear.score(reader.read(text, previous, place))
      return linear.outputs.flatMap((code, output): [string, number][] => {
        const probability = linear.probability(output, sums[output] ?? 0)
        return code === 'question' || probability < leastOpinion ? [] : [[code, probability]]
      })
    }
    const told = (said: ReadonlyMap<string, { readonly probability: number }>) =>
      [...said].map(([code, { probability }]) => [code, probability])
    let asked = 0
    for (const { about, turns } of readCorpus(language)) {
      if (about['split'] !== 'dev') continue
      for (const [index, { role, text }] of turns.entries()) {
        const previous = turns[index - 1]?.text ?? ''
        const { segments } = segmentTurn(text, grammar)
        for (const { start, end } of segments) {
          const place = placeIn(text, start, end)
          const within = model.predict(text, role, previous, start, end)
          expect(told(within)).toEqual(heard(text.slice(start, end), role, previous, place))
          asked++
        }
      }
    }
    expect(asked).toBeGreaterThan(300)
    // Also where the stretch parts a word.
    const text = 'misschien zou je eens kunnen wandelen'
    expect(told(model.predict(text, 'coach', '', 3, 20))).toEqual(
      heard(text.slice(3, 20), 'coach', '', placeIn(text, 3, 20)),
    )
  })
})
