import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Code } from '../findings/code.ts'
import { createDutchModels } from './dutch.ts'
import { createEnglishModels } from './english.ts'
import { leastOpinion, sayWhyFrom, type LinearSegmentModel } from './segment-model.ts'

const dutch = createDutchModels().model
const english = createEnglishModels().model

const of = (model: LinearSegmentModel, code: Code, text: string, previous?: string) =>
  model.predict(text, 'coach', previous).get(code)?.probability ?? 0

const likeliest = (model: LinearSegmentModel, text: string, previous?: string) =>
  [...model.predict(text, 'coach', previous)].toSorted(
    ([, one], [, other]) => other.probability - one.probability,
  )[0]?.[0]

describe('T-33 the linear model', () => {
  it.each([
    ['reflection', 'dus je wilt het zelf kunnen', 'ik wil dat zelf kunnen een overdracht schrijven'],
    ['gift', 'je moet gewoon even bij haar langs gaan', 'zij weet het nog niet'],
    ['question.open', 'wat zou je nog meer kunnen doen', 'ik kan haar bellen'],
    ['hedge', 'misschien is het maar een gedachte hoor en het hoeft ook niet', 'ja'],
  ] as const)('T-33 takes %s in Dutch for that before all else', (code, text, previous) => {
    expect(likeliest(dutch, text, previous)).toBe(code)
  })

  it.each([
    ['gift', 'You should just go and talk to her.', "She doesn't know yet."],
    ['question.open', 'what else could you do', 'i could call her'],
  ] as const)('T-33 takes %s in English for that before all else', (code, text, previous) => {
    expect(likeliest(english, text, previous)).toBe(code)
  })

  it('T-33 finds the giving back of words only where there were words to give back', () => {
    const text = 'vijf regels'
    const given = of(dutch, 'reflection', text, 'meer is het niet eigenlijk vijf regels')
    expect(given).toBeGreaterThan(of(dutch, 'reflection', text, 'hoe laat begin jij morgen'))
  })

  it('T-33 hears a question', () => {
    expect(dutch.asks('hoe gaat het nu met nakijken')).toBeGreaterThan(0.8)
    expect(dutch.asks('we hebben drie kwartier')).toBeLessThan(0.4)
  })

  it('T-33 gives coaches codes of coaches and coachees codes of coachees', () => {
    expect([...dutch.predict('dat gaat hier toch nooit veranderen', 'coachee').keys()]).toContain('problem')
    expect([...dutch.predict('dat gaat hier toch nooit veranderen', 'coach').keys()]).not.toContain('problem')
  })

  it('T-33 says for any text how sure it is, and why in words of that text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc
            .array(
              fc.constantFrom('Je', 'moet', 'dus', 'wat', 'zou', 'gewoon', 'ik', 'nooit', 'é👍', ', ', '?'),
            )
            .map((parts) => parts.join(' ')),
        ),
        fc.constantFrom('coach', 'coachee'),
        (text, role) => {
          for (const { probability, words } of dutch.predict(text, role, 'ja maar dat is zo').values()) {
            expect(probability).toBeGreaterThanOrEqual(leastOpinion)
            expect(probability).toBeLessThanOrEqual(1)
            if (probability < sayWhyFrom) expect(words).toEqual([])
            for (const reason of words) expect(text).toContain(reason)
          }
        },
      ),
      { seed: 23, numRuns: 300 },
    )
  })
})
