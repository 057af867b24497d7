import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isQuestionKind, readConversation, readCorpus, toNdjson } from '../../corpus/build.mjs'
import { countsAsMarkdown } from '../../corpus/counts.mjs'
import { codeNamed } from '../../training/examples.ts'
import { valuesIn } from '../turn/turn-value.ts'

const COACH_CODES = [
  'question.open',
  'question.closed',
  'question.leading',
  'question.choice',
  'question.why',
  'question.stacked',
  'gift',
  'gift.permission',
  'reflection',
  'summary',
  'affirmation',
  'judgement',
  'yes-but',
  'hedge',
  'information',
]
const COACHEE_CODES = [
  'change-talk',
  'sustain-talk',
  'possibility',
  'problem',
  'excuse',
  'resistance',
  'mindset.fixed',
  'mindset.growth',
  'alert',
]
const FIELDS = ['conversation', 'language', 'licence', 'quality', 'register', 'setting', 'split', 'style']
const VALUES: Record<string, readonly string[]> = {
  quality: ['strong', 'mixed', 'advising', 'leading', 'evasive'],
  style: ['written', 'asr'],
  split: ['train', 'dev', 'test'],
}

const REGISTERS = { nl: ['je', 'u', 'mixed'], en: ['en'] }

describe.each(['nl', 'en'] as const)('the corpus in %s', (language) => {
  const corpus = readCorpus(language)
  const turns = corpus.flatMap((conversation) => conversation.turns)

  it('says of every conversation what it is', () => {
    for (const { about } of corpus) expect(Object.keys(about).sort()).toEqual(FIELDS)
    const wrong = corpus.flatMap(({ about }) =>
      Object.entries({ ...VALUES, register: REGISTERS[language] })
        .filter(([field, allowed]) => !allowed.includes(about[field] ?? ''))
        .map(([field]) => `${about.conversation}: ${field} is ${about[field]}`),
    )
    expect(wrong).toEqual([])
  })

  it('keeps every conversation in one split and every id and text to itself', () => {
    const names = corpus.map(({ about }) => about.conversation)
    expect(new Set(names).size).toBe(names.length)
    expect(new Set(turns.map(({ id }) => id)).size).toBe(turns.length)
    // The same long sentence in two splits would be learnt by heart and then "predicted".
    const homes = new Map<string, string>()
    const strays: string[] = []
    for (const { about, turns: own } of corpus)
      for (const { id, text } of own) {
        if (text.split(' ').length < 6) continue
        const split = about.split ?? ''
        if ((homes.get(text.toLowerCase()) ?? split) !== split) strays.push(id)
        homes.set(text.toLowerCase(), split)
      }
    expect(strays).toEqual([])
  })

  it('codes only what a role can have, on spans that hold words', () => {
    const wrong = turns.flatMap(({ id, role, text, codes }) => {
      const known = role === 'coach' ? COACH_CODES : COACHEE_CODES
      return codes
        .filter(({ code, start, end }) => {
          const span = text.slice(start, end)
          return (
            !known.includes(code) ||
            span.length !== end - start ||
            span !== span.trim() ||
            !/\p{L}/u.test(span)
          )
        })
        .map(({ code, start, end }) => `${id}: ${code} on "${text.slice(start, end)}"`)
    })
    expect(wrong).toEqual([])
    expect(turns.filter(({ text }) => /[{}]|\s{2}/.test(text))).toEqual([])
  })

  it('gives every question exactly one kind, and marks two or more as stacked', () => {
    const wrong = turns.filter(({ codes }) => {
      const questions = codes.filter(({ code }) => isQuestionKind(code))
      const double = questions.some((one, index) =>
        questions.slice(index + 1).some((other) => other.start < one.end),
      )
      const stacked = codes.filter(({ code }) => code === 'question.stacked').length
      return double || stacked !== (questions.length > 1 ? 1 : 0)
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('says what a turn mainly is where its codes leave that open, and only there', () => {
    const wrong = turns.filter(({ role, codes, main }) => {
      const open = valuesIn(role, codes.map(codeNamed)).length > 1
      const must = language === 'en' && role === 'coach' && open
      return main === undefined ? must : language === 'nl' || !open
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('leaves no question mark of a coach without a finding', () => {
    const speaks = (code: string) =>
      isQuestionKind(code) || code === 'gift.permission' || code === 'reflection'
    const wrong = turns.flatMap(({ id, role, text, codes }) =>
      role === 'coachee'
        ? []
        : [...text.matchAll(/\?/g)]
            .filter(
              ({ index }) =>
                !codes.some(({ code, start, end }) => speaks(code) && start <= index && index < end),
            )
            .map(({ index }) => `${id}: ${text.slice(Math.max(0, index - 30), index + 1)}`),
    )
    expect(wrong).toEqual([])
  })

  it('writes what speech recognisers write: lower case and no punctuation', () => {
    const spoken = corpus
      .filter(({ about }) => about.style === 'asr')
      .flatMap((conversation) => conversation.turns)
    expect(spoken.filter(({ text }) => !/^[\p{Ll}\d' -]+$/u.test(text)).map(({ id }) => id)).toEqual([])
  })

  it('gives NDJSON that reads back as it was', () => {
    for (const conversation of corpus) {
      const lines = toNdjson(conversation).trimEnd().split('\n')
      expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
        conversation.about,
        ...conversation.turns,
      ])
    }
  })

  it('holds every code, as often as its counts say', () => {
    const held = new Set(turns.flatMap(({ codes }) => codes.map(({ code }) => code)))
    expect([...COACH_CODES, ...COACHEE_CODES].filter((code) => !held.has(code))).toEqual([])
    const written = readFileSync(new URL(`../../corpus/${language}/counts.md`, import.meta.url), 'utf8')
    expect(written, `run: node packages/talk/corpus/counts.mjs ${language}`).toBe(countsAsMarkdown(corpus))
  })
})

describe('the inline form', () => {
  const head = 'register: je\n\n# reality\n'

  it('finds the place of every mark, also of one within another', () => {
    const { turns: read } = readConversation(
      `${head}C: Hm. {gift+leading {hedge Misschien} toch bellen?}\n`,
      'x',
    )
    expect(read).toEqual([
      {
        id: 'x.1',
        role: 'coach',
        phase: 'reality',
        text: 'Hm. Misschien toch bellen?',
        codes: [
          { code: 'gift', start: 4, end: 26 },
          { code: 'question.leading', start: 4, end: 26 },
          { code: 'hedge', start: 4, end: 13 },
        ],
      },
    ])
  })

  it('finds what a turn mainly is', () => {
    const { turns: read } = readConversation(`${head}C=input: Zo dan.\nK=change: Nou.\n`, 'x')
    expect(read.map(({ role, main, text }) => [role, main, text])).toEqual([
      ['coach', 'input', 'Zo dan.'],
      ['coachee', 'change', 'Nou.'],
    ])
  })

  it.each([
    ['K=input: Nou.', 'no such main value'],
    ['K: {open Wat?}', 'no such mark'],
    ['C: {open Wat?', 'stays open'],
    ['C: Wat?}', 'too many'],
    ['# later', 'no such phase'],
  ])('refuses %s', (line, reason) => {
    expect(() => readConversation(`${head}${line}\n`, 'x')).toThrow(reason)
  })
})
