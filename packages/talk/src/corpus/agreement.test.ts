import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { agreementAsMarkdown, agreementOf, sideBySide, TWICE, withTables } from '../../corpus/agreement.mjs'
import { isQuestionKind, readConversation, readCorpus } from '../../corpus/build.mjs'
import { cohensKappa, kappaInterval, macroF1, type Pair } from '../../corpus/kappa.mjs'

const times = (count: number, pair: Pair): Pair[] => Array.from({ length: count }, () => pair)
/** Fifty applications judged by two readers, from the counts in the usual textbook example: kappa is 0.40. */
const textbook = [
  ...times(20, [true, true]),
  ...times(5, [true, false]),
  ...times(10, [false, true]),
  ...times(15, [false, false]),
]

/** Later conversations are of other hands and have no second labelling. */
const lastOfFirstHand = { nl: 54, en: 65 }

describe.each(TWICE)('the second labelling in %s', (language) => {
  const first = readCorpus(language)
  const second = readCorpus(language, 'second')

  it('has the words of the first, of at least 400 turns', () => {
    const turns = sideBySide(first, second).flat()
    expect(turns.length).toBeGreaterThanOrEqual(400)
    expect(turns.map(({ second: turn }) => turn.text)).toEqual(turns.map(({ first: turn }) => turn.text))
  })

  it('is of the test split, all of it that the first hand wrote, and says nothing of split or quality', () => {
    const names = (corpus: typeof first) => corpus.map(({ about }) => about['conversation'] ?? '')
    const test = names(first.filter(({ about }) => about['split'] === 'test'))
    expect(names(second)).toEqual(
      test.filter((name) => Number(name.split('-')[1]) <= lastOfFirstHand[language]),
    )
    expect(second.filter(({ about }) => 'split' in about || 'quality' in about)).toEqual([])
  })

  it('gives every question exactly one kind', () => {
    const double = second
      .flatMap(({ turns }) => turns)
      .filter(({ codes }) => {
        const questions = codes.filter(({ code }) => isQuestionKind(code))
        return questions.some((one, at) => questions.slice(at + 1).some(({ start }) => start < one.end))
      })
    expect(double.map(({ id }) => id)).toEqual([])
  })

  it('is compared in a document that is current', () => {
    const document = readFileSync(new URL('../../corpus/AGREEMENT.md', import.meta.url), 'utf8')
    const tables = agreementAsMarkdown(agreementOf(first, second))
    expect(withTables(document, language, tables), 'run: node packages/talk/corpus/agreement.mjs').toBe(
      document,
    )
  })
})

describe('two labellings', () => {
  it('is refused when a word, a role or a turn differs', () => {
    const read = (turns: string) => [readConversation(`register: je\n\n# goal\n${turns}`, 'x')]
    const words = read('C: {open Wat wil je?}\nK: Rust.\n')
    expect(sideBySide(words, read('C: Wat wil je?\nK: {change Rust.}\n')).flat()).toHaveLength(2)
    expect(() => sideBySide(words, read('C: Wat wilt u?\nK: Rust.\n'))).toThrow('same words')
    expect(() => sideBySide(words, read('K: Wat wil je?\nK: Rust.\n'))).toThrow('same words')
    expect(() => sideBySide(words, read('C: Wat wil je?\n'))).toThrow('same turns')
  })

  it('are compared only where there is a second one', () => {
    const read = (name: string, turns: string) => readConversation(`register: je\n\n# goal\n${turns}`, name)
    const [one, other] = [read('one', 'C: {open Wat?}\nK: Ja.\n'), read('other', 'C: Hm.\nK: Nee.\n')]
    const found = agreementOf([one, other], [other], { seed: 1, draws: 10 })
    expect(found).toMatchObject({ conversations: 1, turns: 2 })
    expect(() => agreementOf([one], [other], { seed: 1, draws: 10 })).toThrow('other: not the same turns')
  })

  it('have tables that go between the marks of their own language', () => {
    const marks = (language: string, tables: string) =>
      `<!-- ${language}: written by agreement.mjs: begin -->${tables}<!-- ${language}: written by agreement.mjs: end -->`
    const document = `${marks('nl', 'oud')}, ${marks('en', 'old')}.`
    expect(withTables(document, 'en', 'new')).toBe(`${marks('nl', 'oud')}, ${marks('en', '\n\nnew\n\n')}.`)
    expect(() => withTables(document, 'fr', 'neuf')).toThrow('lost the marks')
  })
})

describe('agreement of two labellings', () => {
  const read = (turns: string) => [readConversation(`register: je\n\n# goal\n${turns}`, 'x')]

  it('counts a code per turn of the role that can carry it', () => {
    const found = agreementOf(
      read('C: {open Wat?} {open Waar?}\nK: {change Ik wil.}\nC: Hm.\nC: {closed Ja?}\nK: Nee.\n'),
      read('C: {open Wat? Waar?}\nK: Ik wil.\nC: Hm.\nC: {open Ja?}\nK: Nee.\n'),
      { seed: 1, draws: 10 },
    )
    const code = (name: string) => found.codes.find((row) => row.name === name)
    expect(code('question.open')).toMatchObject({ turns: 3, first: 1, second: 2, both: 1, same: 2 })
    expect(code('question.open')?.kappa).toBeCloseTo(0.4)
    expect(code('question.stacked')).toMatchObject({ first: 1, second: 0, kappa: 0 })
    expect(code('change-talk')).toMatchObject({ turns: 2, first: 1, second: 0, kappa: 0 })
    // Only the last coach turn holds exactly one question for both.
    expect(found.kinds.map(({ turns }) => turns)).toEqual([1, 1, 1, 1, 1, 1])
    expect(found.coarse.map(({ same }) => same)).toEqual([2, 3, 1, 1])
  })

  it('shows a figure that does not exist as unknown', () => {
    const silent = read('C: Hm.\nK: Ja.\n')
    const found = agreementOf(silent, silent, { seed: 1, draws: 10 })
    expect(found.codes.map(({ kappa, interval }) => [kappa, interval])).toEqual(
      found.codes.map(() => [null, null]),
    )
    const cells = agreementAsMarkdown(found)
      .split('\n')
      .find((line) => line.startsWith('| question.open'))
      ?.split('|')
      .map((cell) => cell.trim())
    expect(cells?.slice(2, -1)).toEqual(['1', '0', '0', '0', 'unknown', 'unknown'])
  })
})

describe('kappa', () => {
  it.each<[string, Pair[], number | null]>([
    ['of the textbook', textbook, 0.4],
    ['of always the same', [...times(3, [true, true]), ...times(7, [false, false])], 1],
    ['of always the opposite', [...times(5, [true, false]), ...times(5, [false, true])], -1],
    ['of one reader who saw nothing', [...times(3, [true, false]), ...times(7, [false, false])], 0],
    [
      'of three values',
      [
        ['a', 'a'],
        ['b', 'b'],
        ['c', 'c'],
        ['c', null],
      ],
      2 / 3,
    ],
    ['of nothing', [], null],
    ['of one value all over', times(9, [false, false]), null],
  ])('%s', (_, pairs, kappa) => {
    if (kappa === null) expect(cohensKappa(pairs)).toBeNull()
    else expect(cohensKappa(pairs)).toBeCloseTo(kappa, 10)
  })

  it('is as sure as its conversations are alike, and the same for the same seed', () => {
    const options = { seed: 7, draws: 500 }
    const alike = kappaInterval([textbook, textbook, textbook], options)
    expect(alike?.low).toBeCloseTo(0.4, 10)
    expect(alike?.high).toBeCloseTo(0.4, 10)
    const unlike = [textbook, textbook.map(([one]): Pair => [one, one])]
    expect(kappaInterval(unlike, options)).toEqual(kappaInterval(unlike, options))
    expect(kappaInterval(unlike, options)).toMatchObject({ high: 1 })
  })

  it('has no interval where it does not exist in many draws', () => {
    const rare = [times(5, [true, true]), times(5, [false, false])]
    expect(cohensKappa(rare.flat())).toBe(1)
    expect(kappaInterval(rare, { seed: 7, draws: 200 })).toBeNull()
    expect(kappaInterval([], { seed: 7, draws: 200 })).toBeNull()
  })

  it('stands beside F1 as others report it', () => {
    expect(macroF1(textbook)).toBeCloseTo((40 / 55 + 30 / 45) / 2, 10)
    expect(macroF1([])).toBeNull()
  })
})
