import { describe, expect, it } from 'vitest'
import { readConversation } from '../../corpus/build.mjs'
import { applyCorrections, type Correction } from './corrections.ts'
import { correctionsAsNdjson } from './labelled-data.ts'
import { questionFigures } from './questions.ts'
import { conversation } from './test-conversation.ts'

const talk = conversation(
  '# goal\nC: {open Wat wil je?} {closed Klopt dat?}\nK: {alert Ik koos.}\nC: Bel hem.',
)
const first = { turn: 0, start: 0, end: 11 }
const codes = (turns: ReturnType<typeof applyCorrections>['turns'], turn = 0) =>
  turns[turn]?.findings.map(({ code }) => code)

describe('T-62 corrections', () => {
  it('T-62 replaces, takes away and adds, as a person’s word', () => {
    const { turns, unmatched } = applyCorrections(talk.turns, [
      { place: first, was: 'question.open', now: 'question.leading' },
      { place: { turn: 1, start: 0, end: 8 }, was: 'alert', now: null },
      { place: { turn: 2, start: 0, end: 8 }, was: null, now: 'gift' },
    ])
    expect(unmatched).toEqual([])
    expect(codes(turns)).toEqual(['question.stacked', 'question.leading', 'question.closed'])
    expect(turns[0]?.findings[1]).toMatchObject({ confidence: 1, because: { by: 'person' } })
    expect(codes(turns, 1)).toEqual([])
    expect(codes(turns, 2)).toEqual(['gift'])
    expect(codes(talk.turns)).toContain('question.open')
  })

  it('T-62 lets stacking follow from the questions that are left', () => {
    const one = applyCorrections(talk.turns, [{ place: first, was: 'question.open', now: null }])
    expect(codes(one.turns)).toEqual(['question.closed'])
    expect(questionFigures(one.turns).stacked).toMatchObject({ part: 0, whole: 1 })
    const two = applyCorrections(one.turns, [{ place: first, was: null, now: 'question.why' }])
    expect(codes(two.turns)).toEqual(['question.stacked', 'question.why', 'question.closed'])
  })

  it.each<[string, Correction]>([
    ['no such turn', { place: { turn: 9, start: 0, end: 1 }, was: null, now: 'gift' }],
    ['no such span', { place: { turn: 2, start: 0, end: 99 }, was: null, now: 'gift' }],
    ['an empty span', { place: { turn: 2, start: 3, end: 3 }, was: null, now: 'gift' }],
    ['no such finding', { place: first, was: 'gift', now: null }],
    ['a code of the other', { place: first, was: 'question.open', now: 'problem' }],
    ['stacking itself', { place: { turn: 0, start: 0, end: 23 }, was: 'question.stacked', now: null }],
    ['nothing at all', { place: first, was: null, now: null }],
  ])('T-62 gives back what fits nothing: %s', (_, correction) => {
    const { turns, unmatched } = applyCorrections(talk.turns, [correction])
    expect(unmatched).toEqual([correction])
    expect(turns).toEqual(talk.turns)
  })

  it('T-62 exports the corrected turns in the form of the corpus', () => {
    const corrections: Correction[] = [
      { place: { turn: 2, start: 0, end: 8 }, was: null, now: 'gift' },
      { place: { turn: 9, start: 0, end: 8 }, was: null, now: 'gift' },
    ]
    const [about, ...lines] = correctionsAsNdjson(talk, corrections, 'mine')
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
    expect(about).toEqual({ conversation: 'mine', language: 'nl', register: 'je', turns: 'corrected only' })
    const wanted = readConversation('# goal\nC: Dag.\nK: Dag.\nC: {gift Bel hem.}', 'mine').turns[2]
    expect(lines).toEqual([wanted])
  })
})
