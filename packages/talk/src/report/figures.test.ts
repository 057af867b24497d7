import { describe, expect, it } from 'vitest'
import { figure, shareOf } from './figure.ts'
import { courseOf } from './course.ts'
import { giftFigures, moveFigures } from './coach-moves.ts'
import { quotationAt } from './quotation.ts'
import { questionFigures } from './questions.ts'
import { talkFigures } from './talk.ts'
import { conversation, other, talk, timed } from './test-conversation.ts'

const openQuestions = (count: number) =>
  Array.from({ length: count }, (_, index) => `C: {open Wat zie je bij stap ${index}?}\nK: Veel.`).join('\n')

describe('T-50 a figure', () => {
  it('has its whole, or says how much is needed and how much there is', () => {
    expect(figure(3, 12, 'questions', [], 10)).toEqual({
      known: true,
      part: 3,
      whole: 12,
      unit: 'questions',
      evidence: [],
    })
    expect(figure(3, 9, 'questions', [], 10)).toEqual({
      known: false,
      why: 'too-little-data',
      unit: 'questions',
      needed: 10,
      had: 9,
    })
  })

  it('is unknown, never zero, where there is nothing to count', () => {
    expect(shareOf(figure(0, 0, 'gifts'))).toBeNull()
    expect(shareOf(figure(0, 4, 'gifts'))).toBe(0)
  })

  it('refuses a place that is not in the conversation', () => {
    const { turns } = conversation('C: Dag.')
    expect(quotationAt(turns, { turn: 0, start: 0, end: 3 }).text).toBe('Dag')
    expect(() => quotationAt(turns, { turn: 1, start: 0, end: 1 })).toThrow('no such place')
    expect(() => quotationAt(turns, { turn: 0, start: 2, end: 9 })).toThrow('no such place')
  })
})

describe('T-51 talk', () => {
  it('T-51 shares the words between coach and coachee, and leaves others out', () => {
    const { turns, ...rest } = conversation(`C: ${talk(100)}\nK: ${talk(300)}`)
    const { byWords } = talkFigures({ ...rest, turns: [...turns, other(500)] })
    expect(byWords).toMatchObject({ part: 100, whole: 400, unit: 'words' })
  })

  it('T-51 says nothing of a share of few words', () => {
    expect(talkFigures(conversation(`C: ${talk(100)}\nK: ${talk(199)}`)).byWords).toMatchObject({
      why: 'too-little-data',
      needed: 300,
      had: 299,
    })
  })

  it('T-51 gives time only where the file carries it', () => {
    const bare = conversation(`C: ${talk(200)}\nK: ${talk(200)}`)
    expect(talkFigures(bare)).toMatchObject({
      byTime: { why: 'no-times' },
      difference: { why: 'no-times' },
      longestTurn: { words: 200, ms: null },
    })
    expect(talkFigures({ ...bare, times: { timing: 'starts' } }).byTime).toMatchObject({ why: 'no-ends' })
    const full = talkFigures(timed(bare, [[[0, 90]], [[91, 151]]]))
    expect(full.byTime).toMatchObject({ part: 90_000, whole: 150_000, unit: 'ms' })
    expect(full.difference).toEqual({ known: true, shares: 0.6 - 0.5 })
    expect(full.longestTurn).toMatchObject({ words: 200, ms: 90_000 })
  })

  it('T-51 knows no share where nobody is the coachee', () => {
    const { turns, ...rest } = conversation(`C: ${talk(400)}`)
    const figures = talkFigures({ ...rest, turns: [...turns, other(400)] })
    expect(figures).toMatchObject({ byWords: { why: 'no-coachee' }, byTime: { why: 'no-coachee' } })
  })

  it('T-51 finds the longest turn of the coach, not of the coachee', () => {
    const { longestTurn } = talkFigures(conversation(`C: Dag.\nK: ${talk(50)}\nC: ${talk(7)}\nC: Tot ziens.`))
    expect(longestTurn).toMatchObject({ words: 7, quotation: { turn: 2 } })
    expect(talkFigures(conversation('K: Hallo?')).longestTurn).toMatchObject({ had: 0 })
  })
})

describe('T-52 questions', () => {
  const { turns } = conversation(`
    C: {open Wat wil je?} {open/narrow Wanneer?}
    K: Nu.
    C: {closed Klopt dat?}
    K: Ja.
    C: {mirror Nu dus.}
    K: Ja. {alert Ik koos}`)

  it('T-52 counts each kind of all questions, with its places', () => {
    const { kinds, forms } = questionFigures(turns)
    expect(kinds['question.open']).toMatchObject({ part: 2, whole: 3, unit: 'questions' })
    expect(kinds['question.open']).toMatchObject({
      evidence: [{ text: 'Wat wil je?' }, { text: 'Wanneer?' }],
    })
    expect(kinds['question.why']).toMatchObject({ part: 0, whole: 3 })
    expect(forms.narrow).toMatchObject({ part: 1, whole: 3 })
  })

  it('T-52 says a share and a ratio from ten questions on', () => {
    expect(questionFigures(turns)).toMatchObject({
      openShare: { why: 'too-little-data', needed: 10, had: 3 },
      reflectionsToQuestions: { why: 'too-little-data', needed: 10, had: 3 },
    })
    const enough = questionFigures([...conversation(openQuestions(9)).turns, ...turns])
    expect(enough.openShare).toMatchObject({ part: 11, whole: 12 })
    expect(enough.reflectionsToQuestions).toMatchObject({ reflections: 1, questions: 12 })
  })

  it('T-52 counts turns that stack questions, of the turns that ask', () => {
    const { stacked } = questionFigures(turns)
    expect(stacked).toMatchObject({ part: 1, whole: 2, unit: 'asking-turns' })
    expect(stacked).toMatchObject({ evidence: [{ text: 'Wat wil je? Wanneer?' }] })
  })
})

describe('T-53 moves and gifts', () => {
  it('T-53 counts turns, and keeps every place', () => {
    const { gift, judgement } = moveFigures(
      conversation('C: {gift Bel hem.} {gift Of mail hem.}\nK: Hm.\nC: {judge Goed zo.}\nC: Dag.').turns,
    )
    expect(gift).toMatchObject({ part: 1, whole: 3, unit: 'coach-turns' })
    expect(gift).toMatchObject({ evidence: [{ text: 'Bel hem.' }, { text: 'Of mail hem.' }] })
    expect(judgement).toMatchObject({ part: 1, whole: 3 })
  })

  it('T-53 takes permission asked in the same turn, or in the turn before it', () => {
    const { turns } = conversation(`
      C: {permission Mag ik iets zeggen?} {gift Bel hem.}
      K: Nou.
      C: {permission Zal ik wat noemen?}
      K: Graag.
      C: {gift Schrijf het op.}
      K: Ja.
      C: Hm.
      K: Tja.
      C: {gift Slaap erover.} {permission Mocht dat?}`)
    expect(giftFigures(turns, null).permissionAsked).toMatchObject({
      part: 2,
      whole: 3,
      evidence: [{ text: 'Bel hem.' }, { text: 'Schrijf het op.' }],
    })
  })

  it('T-53 counts the gifts before the coachee’s first own option', () => {
    const { turns } = conversation(
      'C: {gift Bel hem.}\nK: {possible Ik kan Anna vragen.}\nC: {gift Mail hem.}',
    )
    const own = quotationAt(turns, { turn: 1, start: 0, end: 5 })
    expect(giftFigures(turns, own).beforeOwnOption).toMatchObject({ part: 1, whole: 2 })
    expect(giftFigures(turns, null).beforeOwnOption).toEqual({ known: false, why: 'no-own-option' })
    expect(giftFigures(conversation('C: Dag.').turns, null).beforeOwnOption).toMatchObject({ had: 0 })
  })
})

describe('T-59 the course', () => {
  it('T-59 joins turns of one phase, also around somebody else', () => {
    const { turns, ...rest } = conversation(
      `C: Dag.\n# goal\nK: Een doel dus.\n# reality\nC: Zo.\nK: Ja.\n# goal\nC: Terug.`,
    )
    const spans = courseOf({ ...rest, turns: [...turns.slice(0, 3), other(3), ...turns.slice(3)] })
    expect(spans.map(({ phase, from, to }) => [phase, from, to])).toEqual([
      [null, 0, 0],
      ['goal', 1, 1],
      ['reality', 2, 4],
      ['goal', 5, 5],
    ])
    expect(spans[1]?.words).toMatchObject({ part: 3, whole: 7 })
    expect(spans[2]).toMatchObject({ start: null, end: null })
  })

  it('T-59 gives times where the file carries them', () => {
    const spans = courseOf(
      timed(conversation('# goal\nC: Dag.\nK: Ja.\n# what\nC: Tot dan.'), [[[0, 2]], [[3, 9]], [[10, 11]]]),
    )
    expect(spans).toMatchObject([
      { start: 0, end: 9000 },
      { start: 10_000, end: 11_000 },
    ])
  })
})
