import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { registers, type Register } from '../language.ts'
import { steps } from '../phase.ts'
import { bank, questionById } from './bank/index.ts'
import { after, proposeQuestion } from './propose.ts'
import type { Asked, PreparedQuestion, ProposalInput } from './proposal.ts'
import type { Fills } from './question.ts'
import { base } from './test-proposals.ts'
import { clauseAround, quoteAround } from './quote.ts'

const allFields = [
  ...new Set(bank.flatMap(({ fills, needs }) => [...(fills === null ? [] : [fills]), ...needs])),
]
const seeded = { seed: 20260726, numRuns: 200 }

const step = fc.constantFrom(...steps)
const register = fc.constantFrom<Register>(...registers)
const field = fc.constantFrom<Fills>(...allFields)
const saying = fc.constantFrom(
  'niets zeggen leek me op dat moment de beste keuze',
  'Iedereen vindt dat ik te snel ga. Dat is al jaren zo, maar ik wil het niet meer.',
  'geen idee, zo ben ik nu eenmaal 🙂',
  'at that moment it seemed the best choice',
  'I have always done it this way. Nobody minds, but I do. No time for it.',
  'أردت أن أقول شيئا de beste keuze $& $1',
  '   ',
)
const captured = fc.array(
  fc.record({ field, text: fc.oneof(saying, fc.string({ unit: 'binary', maxLength: 300 })) }),
  { maxLength: 4 },
)
const prepared = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    text: fc.string({ maxLength: 20 }),
    step: fc.option(step),
  }),
  { maxLength: 3, selector: ({ id }) => id },
)
const asked = fc.array(
  fc.oneof(
    fc.record({ questionId: fc.constantFrom(...bank.map(({ id }) => id)), wordingIndex: fc.nat(2) }),
    fc.record({ questionId: fc.constant('gone.from-the-bank'), wordingIndex: fc.nat(2) }),
    fc.record({ own: fc.string({ minLength: 1, maxLength: 3 }) }),
  ),
  { maxLength: 12 },
)
const input: fc.Arbitrary<ProposalInput> = fc.record({
  step,
  register,
  filled: fc.uniqueArray(field).map((fields) => new Set(fields)),
  captured,
  asked,
  passed: asked,
  prepared,
  time: fc.option(
    fc.record({
      minutesLeft: fc.integer({ min: -5, max: 60 }),
      length: fc.constantFrom(15, 30, 60),
      stepMinutesLeft: fc.option(fc.integer({ min: -5, max: 20 })),
    }),
  ),
  seed: fc.oneof(fc.string(), fc.integer()),
})
const ask = fc.constantFrom(
  proposeQuestion,
  ...(['deeper', 'wider', 'on'] as const).map((direction) => (given: ProposalInput) => {
    const last = given.asked.at(-1)
    return after(last === undefined || 'own' in last ? null : last.questionId, direction, given)
  }),
)

describe('proposals, in general', () => {
  it('Q-20 the same input and seed give the same proposal', () => {
    fc.assert(
      fc.property(input, ask, (given, put) => {
        expect(put(structuredClone(given))).toEqual(put(given))
      }),
      seeded,
    )
  })

  it('Q-20 other seeds give other wordings', () => {
    const texts = new Set(Array.from({ length: 40 }, (_, seed) => proposeQuestion({ ...base, seed })?.text))
    expect(texts.size).toBe(questionById('goal.outcome')?.wordings['nl-je'].length)
  })

  it('Q-21 never a question that was put, nor a wording that was put or set aside', () => {
    fc.assert(
      fc.property(input, ask, (given, put) => {
        const proposal = put(given)
        if (proposal === null) return
        if (proposal.source === 'own') {
          expect([...given.asked, ...(given.passed ?? [])]).not.toContainEqual({ own: proposal.own })
          return
        }
        const { questionId, wordingIndex } = proposal
        expect(given.asked.some((entry) => 'questionId' in entry && entry.questionId === questionId)).toBe(
          false,
        )
        expect(given.passed).not.toContainEqual({ questionId, wordingIndex })
      }),
      seeded,
    )
  })

  it('Q-27 C7 nothing confronting for a coachee who would rather not', () => {
    const confronting = (given: ProposalInput, put: typeof proposeQuestion): boolean => {
      const proposal = put(given)
      return proposal?.source === 'bank' && questionById(proposal.questionId)?.directness === 'confronting'
    }
    let found = 0
    fc.assert(
      fc.property(input, ask, (given, put) => {
        if (confronting(given, put)) found++
        expect(confronting({ ...given, permission: false }, put)).toBe(false)
      }),
      seeded,
    )
    expect(found).toBeGreaterThan(0)
  })

  it('Q-22 never a question whose field is filled or was just answered', () => {
    fc.assert(
      fc.property(input, ask, (given, put) => {
        const proposal = put(given)
        if (proposal?.source !== 'bank') return
        const { fills } = questionById(proposal.questionId) ?? { fills: null }
        if (fills === null) return
        expect(given.filled.has(fills)).toBe(false)
        expect(given.captured.findLast(({ text }) => text.trim() !== '')?.field).not.toBe(fills)
      }),
      seeded,
    )
  })

  it('Q-23 a quotation is a literal passage of what was captured, and its spans lie within it', () => {
    fc.assert(
      fc.property(input, ask, (given, put) => {
        const quote = put(given)?.why.quote
        if (quote == null) return
        const source = given.captured.find(
          ({ field, text }) => field === quote.field && text.includes(quote.text),
        )
        expect(source).toBeDefined()
        for (const { start, end } of quote.spans) {
          expect(start).toBeLessThan(end)
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(quote.text.length)
        }
      }),
      seeded,
    )
  })

  it('Q-24 the text is the wording in the register that was asked for, with the words quoted in place', () => {
    fc.assert(
      fc.property(input, ask, (given, put) => {
        const proposal = put(given)
        if (proposal?.source !== 'bank') return
        const wording =
          questionById(proposal.questionId)?.wordings[given.register][proposal.wordingIndex] ?? ''
        const [before = '', behind] = wording.split('{words}')
        const span = proposal.why.quote?.spans[0]
        const words = proposal.why.quote?.text.slice(span?.start, span?.end) ?? ''
        if (behind === undefined) {
          expect(proposal.text).toBe(wording)
        } else {
          expect(proposal.text.startsWith(before)).toBe(true)
          expect(proposal.text.endsWith(behind)).toBe(true)
          // What is said aloud is literal, and holds the words that gave rise to it.
          const said = proposal.text.slice(before.length, proposal.text.length - behind.length)
          expect(said).toContain(words)
          expect(given.captured.some(({ text }) => text.includes(said))).toBe(true)
        }
        expect(proposal.text === '' || proposal.text.includes('{words}')).toBe(false)
      }),
      seeded,
    )
  })

  it('Q-25 a conversation that takes or passes every proposal comes to an end, without a repetition', () => {
    fc.assert(
      fc.property(
        step,
        register,
        fc.string(),
        captured,
        prepared,
        fc.infiniteStream(fc.constantFrom('put', 'pass', 'answer')),
        (at, spoken, seed, words, own, reactions) => {
          let given: ProposalInput = {
            ...base,
            step: at,
            register: spoken,
            seed,
            captured: words,
            prepared: own as PreparedQuestion[],
            passed: [],
          }
          const said = new Set<string>()
          const ever = bank.reduce((sum, { wordings }) => sum + wordings[spoken].length, own.length)
          for (let turn = 0; ; turn += 1) {
            expect(turn).toBeLessThanOrEqual(ever)
            const proposal = proposeQuestion(given)
            if (proposal === null) break
            const key =
              proposal.source === 'own'
                ? `own:${proposal.own}`
                : `${proposal.questionId}:${proposal.wordingIndex}`
            expect(said).not.toContain(key)
            said.add(key)
            const entry: Asked =
              proposal.source === 'own'
                ? { own: proposal.own }
                : {
                    questionId: proposal.questionId,
                    wordingIndex: proposal.wordingIndex,
                    quoted: proposal.why.quote?.text ?? null,
                  }
            const reaction = reactions.next().value
            given =
              reaction === 'pass'
                ? { ...given, passed: [...(given.passed ?? []), entry] }
                : { ...given, asked: [...given.asked, entry] }
            if (reaction === 'answer' && proposal.why.empty !== null)
              given = { ...given, filled: new Set([...given.filled, proposal.why.empty]) }
          }
        },
      ),
      { ...seeded, numRuns: 60 },
    )
  })

  it('Q-26 a question that needs something waits until that is known or was asked about', () => {
    fc.assert(
      fc.property(input, ask, (given, put) => {
        const proposal = put(given)
        if (proposal?.source !== 'bank') return
        const latest = given.captured.findLast(({ text }) => text.trim() !== '')?.field
        const askedAbout = given.asked.flatMap((entry) =>
          'own' in entry ? [] : (questionById(entry.questionId)?.fills ?? []),
        )
        const known = new Set([...given.filled, ...askedAbout, latest])
        for (const need of questionById(proposal.questionId)?.needs ?? []) expect(known).toContain(need)
      }),
      seeded,
    )
  })

  it('Q-27 a confronting question waits for something captured and for contact, and never follows another', () => {
    fc.assert(
      fc.property(input, ask, (given, put) => {
        const proposal = put(given)
        if (proposal?.source !== 'bank') return
        if (questionById(proposal.questionId)?.directness !== 'confronting') return
        expect(given.captured.some(({ text }) => text.trim() !== '')).toBe(true)
        expect(['goal', 'reality', 'options', 'what']).toContain(given.step)
        expect(given.asked.length).toBeGreaterThanOrEqual(2)
        const last = given.asked.at(-1)
        const lastQuestion = last !== undefined && 'questionId' in last ? questionById(last.questionId) : null
        expect(lastQuestion?.directness).not.toBe('confronting')
        expect(lastQuestion?.steps).not.toEqual(['opening'])
      }),
      seeded,
    )
  })
})

describe('quotations', () => {
  it('Q-23 a long text is cut to the words around the find, and says so', () => {
    const text = `${'woord '.repeat(400)}de beste keuze ${'woord '.repeat(400)}`
    const start = text.indexOf('de beste')
    const quote = quoteAround({ field: 'scenes', text }, { start, end: start + 14 })
    expect(quote.text.length).toBeLessThanOrEqual(160)
    expect(quote.text.slice(quote.spans[0]?.start, quote.spans[0]?.end)).toBe('de beste keuze')
    expect(quote.cut).toEqual({ before: true, after: true })
    expect(quote.text.startsWith('woord ')).toBe(true)
    expect(quote.text.endsWith(' woord')).toBe(true)
  })

  it('Q-23 a quotation is the whole sentence and no more', () => {
    const text = 'Ik twijfelde. Toen was zwijgen de beste keuze! En nu?'
    const start = text.indexOf('de beste')
    const quote = quoteAround({ field: 'scenes', text }, { start, end: start + 14 })
    expect(quote.text).toBe('Toen was zwijgen de beste keuze!')
  })

  it('Q-23 no emoji is cut in half, also without a space in sight', () => {
    const text = `${'🙂'.repeat(300)} keuze ${'🙂'.repeat(300)}`
    const start = text.indexOf('keuze')
    expect(quoteAround({ field: 'scenes', text }, { start, end: start + 5 }).text).not.toMatch(
      /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/,
    )
  })

  it('Q-23 what is said back is the sentence, else the clause, else the words themselves', () => {
    const short = 'Zo is het. Iedereen kijkt weg! En dan?'
    expect(said(short, 'Iedereen', 60)).toBe('Iedereen kijkt weg')
    const long =
      'Toen de vergadering al een uur bezig was, keek iedereen weg, en daarna ging het over de koffie.'
    expect(said(long, 'iedereen', 60)).toBe('keek iedereen weg')
    expect(said('x'.repeat(80) + ' nooit ' + 'x'.repeat(80), 'nooit', 60)).toBe('nooit')
  })
})

function said(text: string, word: string, most: number): string {
  const start = text.indexOf(word)
  const span = clauseAround(text, { start, end: start + word.length }, most)
  return text.slice(span.start, span.end)
}
