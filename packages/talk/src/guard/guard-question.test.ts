import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inWords } from '../findings/in-words.ts'
import { english } from '../en.ts'
import { createDutchModels } from '../model/dutch.ts'
import { dutch } from '../nl.ts'
import { readLines } from '../../corpus/build.mjs'
import { guardKinds } from './better-form.ts'
import { guardQuestion } from './guard-question.ts'

const kinds = (draft: string) => guardQuestion(draft, dutch).map(({ kind }) => kind)

describe('T-18 the guard marks a drafted Dutch question', () => {
  it.each([
    ['Heb je hem al gebeld?', ['closed']],
    ['Je wilt toch ook dat het goed komt?', ['leading']],
    ['Waarom deed je dat?', ['why']],
    ['Heb je al eens met haar gepraat over die lijst?', ['gift']],
    ['Wat houdt u tegen om ontslag te nemen?', ['gift']],
    ['Zou het niet beter zijn als je stopt?', ['gift', 'leading']],
    ['Wat wil je bereiken? En wanneer ben je tevreden?', ['stacked']],
    ['Je moet gewoon duidelijk zijn.', ['gift']],
  ])('T-18 %s', (draft, marks) => {
    expect(kinds(draft)).toEqual(marks)
  })

  it.each([
    'Wat wil je bereiken?',
    'Hoe komt het dat je dat doet?',
    'Kun je vertellen wat er gebeurde?',
    'Wat houdt je tegen?',
    'Wat heb je al geprobeerd?',
    'Gekozen, zeg je. Waar koos je tussen?',
  ])('T-18 has nothing to say of: %s', (draft) => {
    expect(kinds(draft)).toEqual([])
  })
})

describe('T-18 the guard marks a drafted English question', () => {
  it.each([
    ['Have you told him that?', ['closed']],
    ["You care about it, don't you?", ['leading']],
    ['Why did you do that?', ['why']],
    ["What's stopping you from getting it off him today?", ['gift']],
    ["Wouldn't it be better to show it to me first?", ['gift', 'leading']],
    ['What do you want? And when would you be content?', ['stacked']],
    ['What have you tried so far?', []],
    ['Could you tell me what happened?', []],
  ])('T-18 %s', (draft, marks) => {
    expect(guardQuestion(draft, english).map(({ kind }) => kind)).toEqual(marks)
  })
})

describe('T-19 the guard offers a better form', () => {
  it.each([
    ['Waarom deed je dat?', 'Wat maakte dat je dat deed?'],
    ['Waarom heb je hem niet gebeld?', 'Wat maakte dat je hem niet gebeld hebt?'],
    ['Waarom bel je hem niet op?', 'Wat maakt dat je hem niet opbelt?'],
    ['Waarom gaat u daar niet heen?', 'Wat maakt dat u daar niet heen gaat?'],
    ['Heb je al iets geprobeerd?', 'Wat heb je al geprobeerd?'],
    ['Heeft u al eens overwogen om te stoppen?', 'Wat hebt u al geprobeerd?'],
    ['Wat houdt je tegen om haar te bellen?', 'Wat houdt je tegen?'],
  ])('T-19 for %s', (draft, better) => {
    expect(guardQuestion(draft, dutch)[0]?.better[0]).toBe(better)
  })

  it.each([dutch, english])('T-19 never one that it would mark itself ($language)', (pack) => {
    const marked = pack.betterForms
      .flatMap(({ offer }) => [...offer.familiar, ...offer.polite])
      .filter((offered) => guardQuestion(offered, pack).length > 0)
    expect(marked).toEqual([])
  })

  it('T-19 has one of every kind but stacked for every draft', () => {
    const always = guardKinds.filter((kind) =>
      dutch.betterForms.some((form) => form.kind === kind && form.match.length === 0),
    )
    expect(always).toEqual(guardKinds.filter((kind) => kind !== 'stacked'))
  })
})

describe('T-20 the guard does not flicker', () => {
  it.each([
    'Wat houdt je tegen?',
    'Kun je vertellen wat er gebeurde?',
    'Kun je me eens meenemen naar dat gesprek?',
    'Wil je vertellen hoe dat ging?',
    'Hoe komt het dat je dat toch doet?',
  ])('T-20 and is still on every key of: %s', (draft) => {
    const shown = [...draft].map((_, at) => kinds(draft.slice(0, at + 1)).join())
    expect(new Set(shown)).toEqual(new Set(['']))
  })

  it('T-20 and says nothing of fewer than three words, or of a word that is being typed', () => {
    expect(kinds('Waarom')).toEqual([])
    expect(kinds('Waarom deed')).toEqual([])
    expect(kinds('Waarom deed je')).toEqual([])
    expect(kinds('Waarom deed je ')).toEqual(['why'])
  })

  it('T-20 and takes any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (draft) => {
        for (const { start, end, because } of guardQuestion(draft, dutch)) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(draft.length)
          expect(inWords(because, dutch, 'nl')).not.toBe('')
        }
      }),
      { seed: 20, numRuns: 300 },
    )
  })
})

describe('T-21 the coachee’s own plan is no advice', () => {
  const named = 'Ik kan Karin bellen.\nEen dag minder werken, vanaf mei.'
  it.each([
    ['Wanneer ga je Karin bellen?', []],
    ['Hoe zou het zijn om een dag minder te werken?', []],
    ['Wanneer ga je Karin om opslag vragen?', ['gift']],
    ['Je moet Karin gewoon bellen.', ['gift']],
  ])('T-21 %s', (draft, marks) => {
    expect(guardQuestion(draft, dutch, 'familiar', named).map(({ kind }) => kind)).toEqual(marks)
    expect(kinds(draft)).toEqual(['gift'])
  })
})

describe('T-18 the guard with the model', () => {
  const whole = { ...dutch, ...createDutchModels() }
  const lines = readLines('nl')
    .filter(({ about }) => about['split'] === 'dev' && about['phases'] !== 'no')
    .flatMap(({ turns }) => turns)
  const has = ({ codes }: (typeof lines)[number], code: string) => codes.some((one) => one.code === code)
  const marksOf = ({ text }: (typeof lines)[number]) => guardQuestion(`${text} `, whole)

  it('T-18 marks one good dev line in twenty at most, and nine in ten that hold advice', () => {
    const good = lines.filter((line) => has(line, 'question.open') && !has(line, 'gift'))
    const gifts = lines.filter((line) => has(line, 'gift'))
    expect(good.filter((line) => marksOf(line).length > 0).length).toBeLessThanOrEqual(good.length / 20)
    const caught = gifts.filter((line) => marksOf(line).some(({ kind }) => kind === 'gift'))
    expect(caught.length).toBeGreaterThanOrEqual(0.9 * gifts.length)
  })

  it('T-18 says why: the words that weighed', () => {
    const said = lines
      .flatMap(marksOf)
      .filter(({ because }) => because.by === 'model')
      .map(({ because }) => inWords(because, whole, 'nl'))
    expect(said.length).toBeGreaterThan(0)
    expect(said.filter((words) => words === '')).toEqual([])
  })
})

describe('T-18 the guard on questions made to fool it', () => {
  const lines = readFileSync(new URL('../../corpus/redteam/nl-inside.ndjson', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly text: string; readonly gift: boolean })
  const marked = (text: string) => guardQuestion(/[?.]$/.test(text) ? text : `${text} `, dutch)

  it('T-18 catches at least 70 of 80 disguised gifts that were written with the rules in sight', () => {
    const gifts = lines.filter(({ gift }) => gift)
    expect(gifts.length).toBe(80)
    expect(
      gifts.filter(({ text }) => marked(text).some(({ kind }) => kind === 'gift')).length,
    ).toBeGreaterThanOrEqual(70)
  })

  it('T-18 leaves at least 79 of 80 good questions alone', () => {
    const good = lines.filter(({ gift }) => !gift)
    expect(good.length).toBe(80)
    expect(good.filter(({ text }) => marked(text).length === 0).length).toBeGreaterThanOrEqual(79)
  })

  it('T-20 says nothing of a good one on any key', () => {
    const restless = lines
      .filter(({ gift }) => !gift)
      .filter(({ text }) => [...text].some((_, at) => guardQuestion(text.slice(0, at + 1), dutch).length > 0))
    expect(restless.map(({ text }) => text)).toEqual([])
  })
})
