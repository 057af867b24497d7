import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dutch } from '../nl.ts'
import { codeTurn } from './code-turn.ts'
import type { Code } from './code.ts'
import { leastConfidence } from './confidence.ts'
import { inWords } from './in-words.ts'
import type { LanguagePack } from './language-pack.ts'
import type { Prediction } from './segment-model.ts'

const dutchTalk = fc
  .array(
    fc.constantFrom(
      ...'wat heb je al eens toch niet zou het dan moet ik wil bel morgen misschien kan nooit maar dat snap ja en of waarom leren keuze'.split(
        ' ',
      ),
      '?',
      '. ',
      ', ',
      '…',
      '\n',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(' '))
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), dutchTalk)
const role = fc.constantFrom('coach' as const, 'coachee' as const)

describe('T-16 any turn', () => {
  it('T-16 gives findings within the text, in order, sure enough, explained in both languages, and always the same', () => {
    fc.assert(
      fc.property(anyText, role, anyText, (text, speaker, previous) => {
        const findings = codeTurn({ role: speaker, text, previous }, dutch)
        let place = 0
        for (const finding of findings) {
          expect(finding.start).toBeGreaterThanOrEqual(place)
          place = finding.start
          expect(finding.end).toBeGreaterThan(finding.start)
          expect(finding.end).toBeLessThanOrEqual(text.length)
          expect(finding.confidence).toBeGreaterThanOrEqual(leastConfidence)
          expect(finding.confidence).toBeLessThanOrEqual(1)
          if (finding.because.by === 'rule') expect(text).toContain(finding.because.words)
          expect(
            inWords(finding.because, dutch, 'nl').length * inWords(finding.because, dutch, 'en').length,
          ).toBeGreaterThan(0)
        }
        expect(codeTurn({ role: speaker, text, previous }, dutch)).toEqual(findings)
      }),
      { seed: 16, numRuns: 500 },
    )
  })

  it('T-16 explains a finding with the reason of its rule and the words literally', () => {
    const [finding] = codeTurn({ role: 'coach', text: 'Hm. Waarom doe je dat?' }, dutch)
    expect(finding?.code).toBe('question.why')
    if (finding === undefined) return
    expect(inWords(finding.because, dutch, 'nl')).toBe('Vraagt om een verantwoording: ‘Waarom’')
    expect(inWords(finding.because, dutch, 'en')).toBe('Asks for a justification: ‘Waarom’')
  })
})

describe('T-15 a model', () => {
  const saying = (code: Code, probability: number, from = 0.6): LanguagePack => ({
    ...dutch,
    model: {
      predict: () => new Map<Code, Prediction>([[code, { probability, words: ['woord'] }]]),
      saidFrom: () => from,
      turns: null,
    },
  })
  const turn = { role: 'coach', text: 'De trein was vol vanmorgen.' } as const

  it('T-15 adds a code that no rule saw', () => {
    expect(codeTurn(turn, saying('reflection', 0.8))).toEqual([
      { code: 'reflection', start: 0, end: 27, confidence: 0.8, because: { by: 'model', words: ['woord'] } },
    ])
  })

  it('T-15 is left out where it is not sure by itself', () => {
    expect(codeTurn(turn, saying('reflection', 0.55))).toEqual([])
  })

  it('T-15 says at less than a half what it is best said at, unless something surer stands there', () => {
    expect(codeTurn(turn, saying('reflection', 0.4, 0.35)).map(({ code }) => code)).toEqual(['reflection'])
    expect(codeTurn(turn, saying('reflection', 0.3, 0.35))).toEqual([])
    const advice = { role: 'coach', text: 'Schrijf het op een kaartje.' } as const
    expect(codeTurn(advice, saying('hedge', 0.4, 0.35)).map(({ code }) => code)).toEqual(['gift', 'hedge'])
    expect(codeTurn(advice, saying('reflection', 0.4, 0.35)).map(({ code }) => code)).toEqual(['gift'])
  })

  it('T-15 lets a rule that it doubts be said at no less than a half', () => {
    const advice = { role: 'coach', text: 'Schrijf het op een kaartje.' } as const
    const alone = codeTurn(advice, dutch)[0]?.confidence ?? 0
    const doubtful = (least: number): LanguagePack => ({
      ...saying('hedge', 0.1, 0.25),
      confidence: new Map([...dutch.confidence].map(([rule]) => [rule, least])),
    })
    expect(alone).toBeGreaterThan(0.5)
    expect(codeTurn(advice, doubtful(0.6)).map(({ code }) => code)).toEqual([])
    expect(codeTurn(advice, doubtful(0.7)).map(({ code }) => code)).toEqual(['gift'])
  })

  it('T-15 has no say in the kind of a question', () => {
    expect(codeTurn(turn, saying('question.leading', 0.99))).toEqual([])
  })

  it('T-17 does not say again what an alert word already says', () => {
    const text = 'Dat leek me op dat moment het beste. Toen ging ik.'
    const alerts = codeTurn({ role: 'coachee', text }, saying('alert', 0.99))
    expect(alerts.map(({ start, because }) => [start, because.by])).toEqual([
      [0, 'rule'],
      [37, 'model'],
    ])
  })

  it('T-15 doubts what it does not see', () => {
    const alone = codeTurn({ role: 'coach', text: 'Schrijf het op een kaartje.' }, dutch)
    const doubted = codeTurn({ role: 'coach', text: 'Schrijf het op een kaartje.' }, saying('hedge', 0.1))
    expect(doubted[0]?.confidence).toBeCloseTo((alone[0]?.confidence ?? 0) * 0.75)
  })

  it('T-15 lifts a finding of a rule to its own probability', () => {
    const said = codeTurn({ role: 'coach', text: 'Schrijf het op een kaartje.' }, saying('gift', 0.99))
    expect(said.map(({ code, confidence }) => [code, confidence])).toEqual([['gift', 0.99]])
  })
})
