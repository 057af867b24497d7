import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { readCorpus } from '../../corpus/build.mjs'
import { coachCodes, coacheeCodes, type CoacheeCode } from '../findings/code.ts'
import type { CodedTurn } from '../findings/coded-turn.ts'
import type { Finding } from '../findings/finding.ts'
import type { Ms } from '../transcript/moment.ts'
import { coachMirror, type CoachMirror } from './coach-mirror.ts'
import type { CoachMove } from './coach-moves.ts'
import type { CodedConversation } from './coded-conversation.ts'
import { coacheeView } from './coachee-view.ts'
import { corpusConversation } from './corpus-conversation.ts'
import type { Counted, Unit } from './figure.ts'
import { reportWords } from './in-words/index.ts'
import { reportAsHtml } from './render/html.ts'
import { reportAsMarkdown } from './render/markdown.ts'
import { conversation, other } from './test-conversation.ts'

const text = fc.oneof(
  fc.constantFrom(
    'Wat wil je?',
    'Ik kies voor Anna en de planning.',
    'ik bel morgen anna over de planning',
    'Je zou Anna kunnen bellen over de planning.',
    'hm',
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)

const turn = fc
  .record({
    role: fc.constantFrom('coach', 'coachee', 'other'),
    text,
    phase: fc.constantFrom('goal', 'reality', 'options', 'what', null),
    marks: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 4 }),
  })
  .map(({ marks, ...said }): CodedTurn => {
    const codes = said.role === 'coach' ? coachCodes : said.role === 'coachee' ? coacheeCodes : []
    const findings = marks.flatMap(([which, one, another]): Finding[] => {
      const code = codes[which % Math.max(1, codes.length)]
      if (code === undefined || said.text.length === 0) return []
      const [start, end] = [one % said.text.length, another % said.text.length].toSorted((a, b) => a - b)
      if (start === undefined || end === undefined) return []
      return [{ code, start, end: end + 1, confidence: 0.9, because: { by: 'person' } }]
    })
    return { ...said, start: null, end: null, findings }
  })

const conversations = fc
  .record({
    turns: fc.array(turn, { maxLength: 40 }),
    timing: fc.constantFrom('full', 'starts', 'none'),
    pauses: fc.array(fc.integer({ min: -2000, max: 9000 }), { minLength: 40, maxLength: 40 }),
    register: fc.constantFrom('nl-je', 'nl-u', 'en'),
  })
  .map(({ turns, timing, pauses, register }): CodedConversation => {
    if (timing !== 'full') return { turns, register, times: { timing } }
    let now = 0
    const spans = turns.map(({ text: said }, index) => {
      const start = Math.max(0, now + (pauses[index] ?? 0))
      now = start + said.length * 60
      return { start: start as Ms, end: now as Ms }
    })
    const timedTurns = turns.map((one, index) => ({ ...one, ...spans[index] }))
    const time = (role: string) =>
      turns.reduce((sum, { role: own, text: said }) => sum + (own === role ? said.length * 60 : 0), 0) as Ms
    return {
      turns: timedTurns,
      register,
      times: {
        timing,
        pieces: turns.map(({ text: said }, index) => {
          const span = spans[index]
          return span === undefined ? [] : [{ textStart: 0, textEnd: said.length, ...span }]
        }),
        talkTime: { coach: time('coach'), coachee: time('coachee') },
      },
    }
  })

/** Every object within a value, with the path to it. */
function* within(value: unknown, path = ''): Generator<readonly [path: string, held: object]> {
  if (typeof value !== 'object' || value === null) return
  yield [path, value]
  for (const [key, held] of Object.entries(value)) yield* within(held, `${path}.${key}`)
}

const isFigure = (held: object): held is Counted => 'known' in held && held.known === true && 'part' in held
const figuresIn = (value: unknown) =>
  [...within(value)].flatMap(([path, held]) => (isFigure(held) ? [[path, held] as const] : []))

describe('T-57 the mirror is of the coach', () => {
  it('T-57 has no place in its types for a count of a code of the coachee', () => {
    expectTypeOf<Extract<keyof CoachMirror['moves'], CoacheeCode>>().toBeNever()
    expectTypeOf<Extract<keyof CoachMirror['questions']['kinds'], CoacheeCode>>().toBeNever()
    expectTypeOf<Extract<keyof CoachMirror, CoacheeCode>>().toBeNever()
    expectTypeOf<Extract<CoachMove | Unit, CoacheeCode>>().toBeNever()
    type Numbers<T> = { [K in keyof T]: T[K] extends number ? K : never }[keyof T]
    expectTypeOf<Numbers<CoachMirror['moments'][number]>>().toBeNever()
    expectTypeOf<Numbers<CoachMirror['alertWordsPassed'][number]>>().toBeNever()
  })

  it('T-57 names no code of the coachee but at a moment, and counts at places of the coach alone', () => {
    fc.assert(
      fc.property(conversations, (talk) => {
        const mirror = coachMirror(talk)
        for (const [path, held] of within(mirror)) {
          const keys = Object.keys(held).filter((key) => coacheeCodes.some((code) => code === key))
          expect([path, keys]).toEqual([path, []])
        }
        const { ownership, ...rest } = mirror
        for (const [path, { evidence }] of figuresIn(rest))
          expect([path, evidence.filter(({ role }) => role !== 'coach')]).toEqual([path, []])
        // Whose an idea was is a figure about ideas; it stands on its own and says so.
        expect(figuresIn(ownership).map(([path]) => path)).toSatisfy((paths: string[]) =>
          paths.every((path) => path === '.bornFromCoachee'),
        )
      }),
      { seed: 57, numRuns: 200 },
    )
  })

  it('T-57 has the same figures whatever else is heard in the coachee’s words', () => {
    const heard = [
      'sustain-talk',
      'problem',
      'excuse',
      'resistance',
      'mindset.fixed',
      'mindset.growth',
      'alert',
    ]
    const strip = (turns: readonly CodedTurn[]) =>
      turns.map((one) =>
        one.role === 'coachee'
          ? { ...one, findings: one.findings.filter(({ code }) => !heard.includes(code)) }
          : one,
      )
    fc.assert(
      fc.property(conversations, (talk) => {
        const { alertWordsPassed: _passed, moments: _moments, ...figures } = coachMirror(talk)
        const { alertWordsPassed, moments, ...bare } = coachMirror({ ...talk, turns: strip(talk.turns) })
        expect(figures).toEqual(bare)
        expect(alertWordsPassed).toEqual([])
        expect(moments.every(({ code }) => code === 'change-talk')).toBe(true)
      }),
      { seed: 571, numRuns: 200 },
    )
  })

  it('T-58 gives the coachee nothing of the coach', () => {
    fc.assert(
      fc.property(conversations, ({ turns }) => {
        const view = coacheeView(turns, 'nl')
        expect(Object.keys(view.codes).toSorted()).toEqual(coacheeCodes.toSorted())
        for (const [path, { evidence, unit }] of figuresIn(view)) {
          expect([path, unit]).toEqual([path, 'own-turns'])
          expect(evidence.every(({ role }) => role === 'coachee')).toBe(true)
        }
      }),
      { seed: 58, numRuns: 100 },
    )
  })
})

describe('T-58 the coachee’s own view', () => {
  it('T-58 has the turns in which something is heard, of all own turns', () => {
    const { turns } = conversation(
      'C: {open Wat kan er?}\nK: {possible Ik kan bellen.} {possible Of mailen.}\nC: Hm.\nK: {problem Dat lukt hier nooit.}',
    )
    expect(coacheeView(turns, 'nl').codes).toMatchObject({
      possibility: { part: 1, whole: 2, evidence: [{ text: 'Ik kan bellen.' }, { text: 'Of mailen.' }] },
      problem: { part: 1, whole: 2 },
      excuse: { part: 0, whole: 2, evidence: [] },
    })
  })
})

describe('T-50 every figure of the mirror', () => {
  it('T-50 has a part within its whole, quotes literally, and is said in words', () => {
    fc.assert(
      fc.property(conversations, (talk) => {
        const mirror = coachMirror(talk)
        const wrong = figuresIn(mirror).filter(
          ([, { part, whole }]) => !(whole > 0 && part >= 0 && part <= whole),
        )
        expect(wrong).toEqual([])
        for (const [, held] of within(mirror))
          if (
            'turn' in held &&
            'text' in held &&
            typeof held.turn === 'number' &&
            'start' in held &&
            'end' in held
          )
            expect(held.text).toBe(talk.turns[held.turn]?.text.slice(Number(held.start), Number(held.end)))
        const said = [
          reportAsMarkdown(mirror, 'nl', 'je'),
          reportAsMarkdown(mirror, 'nl', 'u'),
          reportAsMarkdown(mirror, 'en'),
          reportAsHtml(mirror, 'nl'),
        ]
        for (const report of said) expect(report).not.toMatch(/\b(?:undefined|NaN|Infinity)\b|\[object/)
        expect(JSON.parse(JSON.stringify(mirror))).toEqual(mirror)
      }),
      { seed: 50, numRuns: 100 },
    )
  })

  it('T-50 shares the questions out over their kinds, and all words over the course', () => {
    fc.assert(
      fc.property(conversations, (talk) => {
        const { questions, course } = coachMirror(talk)
        const kinds = Object.values(questions.kinds).filter((one) => one.known)
        for (const { whole } of kinds) expect(kinds.reduce((sum, { part }) => sum + part, 0)).toBe(whole)
        const words = course.map((span) => span.words).filter((one) => one.known)
        for (const { whole } of words) expect(words.reduce((sum, { part }) => sum + part, 0)).toBe(whole)
        expect(course.map(({ from, to }) => [from, to]).flat()).toEqual(
          course
            .map(({ from, to }) => [from, to])
            .flat()
            .toSorted((a, b) => a - b),
        )
      }),
      { seed: 501, numRuns: 200 },
    )
  })

  it('T-51 is the same with and without what somebody else said at the end', () => {
    fc.assert(
      fc.property(conversations, fc.nat({ max: 30 }), ({ turns, register }, words) => {
        const bare = { turns, register, times: { timing: 'none' } } as const
        const { turns: _, course: __, ...mirror } = coachMirror(bare)
        const {
          turns: ___,
          course: ____,
          ...more
        } = coachMirror({ ...bare, turns: [...turns, other(words)] })
        expect(more).toEqual(mirror)
      }),
      { seed: 51, numRuns: 100 },
    )
  })

  it('T-50 knows nothing of an empty conversation', () => {
    const mirror = coachMirror({ turns: [], times: { timing: 'none' }, register: 'nl-je' })
    expect(figuresIn(mirror)).toEqual([])
    expect(mirror).toMatchObject({
      turns: 0,
      course: [],
      alertWordsPassed: [],
      moments: [],
      ownership: { ideas: [], unclear: 0 },
    })
    expect(reportAsMarkdown(mirror, 'nl')).not.toContain('%')
  })
})

describe('our corpus, by its labels', () => {
  const corpus = ['nl', 'en']
    .flatMap((language) => readCorpus(language))
    .filter(({ about }) => about.split !== 'test')
  const mirrors = corpus.map((one) => ({ about: one.about, mirror: coachMirror(corpusConversation(one)) }))
  const median = (values: readonly number[]) =>
    values.toSorted((one, another) => one - another)[Math.floor(values.length / 2)] ?? Number.NaN
  const shares = (quality: string, language: string) =>
    mirrors
      .filter(({ about }) => about.quality === quality && about.language === language)
      .flatMap(({ mirror }) => {
        const { bornFromCoachee: born } = mirror.ownership
        return born.known ? [born.part / born.whole] : []
      })

  it('T-54 finds the coachee’s ideas with coaches who ask, and the coach’s with coaches who advise', () => {
    const lines = ['nl', 'en'].map((language) => {
      const [strong, advising] = [shares('strong', language), shares('advising', language)]
      expect(median(strong)).toBeGreaterThan(0.75)
      expect(median(advising)).toBeLessThan(0.5)
      return `${language}: strong ${strong.map((one) => one.toFixed(2))}, advising ${advising.map((one) => one.toFixed(2))}`
    })
    console.log(`share born from the coachee\n${lines.join('\n')}`)
  })

  it('T-64 says every mirror in both languages, with every phase, code and question in words', () => {
    for (const { mirror } of mirrors) {
      for (const language of ['nl', 'en'] as const) {
        const words = reportWords(language)
        const report = reportAsMarkdown(mirror, language)
        for (const heading of Object.values(words.part)) expect(report).toContain(`## ${heading}`)
        expect(report).not.toMatch(
          /undefined|NaN|question\.(?:open|closed|leading|choice|why|stacked)|change-talk|mindset\./,
        )
      }
    }
  })

  it('T-55 gives no silence without times', () => {
    expect(mirrors.every(({ mirror }) => !mirror.silence.known && mirror.silence.why === 'no-times')).toBe(
      true,
    )
  })
})
