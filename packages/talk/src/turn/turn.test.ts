import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeTurn } from '../findings/code-turn.ts'
import { createEnglishModels } from '../model/english.ts'
import { english } from '../en.ts'
import { behaviourOf, clientTalkOf, mainOfTurn, turnFeatures, turnValues, turnWidth } from './index.ts'

const rules = english
const pack = { ...english, ...createEnglishModels() }
const coach = (text: string, previous = '') => ({ role: 'coach', text, previous }) as const

describe('T-35 what a turn mainly is', () => {
  it('T-35 goes by the codes: a question first, of two sides the last', () => {
    expect(behaviourOf([{ code: 'information', end: 9 }])).toBe('input')
    expect(
      behaviourOf([
        { code: 'information', end: 9 },
        { code: 'summary', end: 30 },
      ]),
    ).toBe('reflection')
    expect(
      behaviourOf([
        { code: 'reflection', end: 9 },
        { code: 'question.why', end: 30 },
      ]),
    ).toBe('question')
    expect(behaviourOf([{ code: 'judgement', end: 9 }])).toBe('other')
    expect(
      clientTalkOf([
        { code: 'change-talk', end: 9 },
        { code: 'resistance', end: 30 },
      ]),
    ).toBe('sustain')
    expect(clientTalkOf([{ code: 'alert', end: 9 }])).toBe('neutral')
  })

  it('T-35 goes by what was found where no model learnt it', () => {
    const turn = coach('What would you like instead?')
    expect(mainOfTurn(turn, codeTurn(turn, rules), rules)).toBe('question')
    expect(mainOfTurn(turn, [], rules)).toBe('other')
  })

  it('T-35 weighs every clause where it was learnt', () => {
    const main = (text: string, previous = '') => {
      const turn = coach(text, previous)
      return mainOfTurn(turn, codeTurn(turn, pack), pack)
    }
    expect(main('What would you like instead?')).toBe('question')
    expect(main('Okay.')).toBe('other')
    expect(main('So you feel torn about it.', 'I want to stop, and I like it too much.')).toBe('reflection')
    // Of the words of the whole turn as well, which by themselves speak for it most.
    const sums = pack.model.turns?.sums('So you feel torn about it.', 'coach', 'I like it too much.')
    expect(sums?.length).toBe(turnValues.coach.length)
    expect(sums?.indexOf(Math.max(...sums))).toBe(turnValues.coach.indexOf('reflection'))
    for (const role of ['coach', 'coachee'] as const)
      expect(pack.model.turns?.weights[role].map((row) => row.length)).toEqual(
        turnValues[role].map(() => turnWidth(role)),
      )
  })

  it('T-35 takes any turn', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('coach', 'coachee'),
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ maxLength: 20 }),
        (role, text, previous) => {
          const turn = { role, text, previous } as const
          expect([...turnFeatures(turn, [], pack)].every(Number.isFinite)).toBe(true)
          expect(turnValues[role]).toContain(mainOfTurn(turn, codeTurn(turn, pack), pack))
        },
      ),
      { seed: 35, numRuns: 60 },
    )
  })
})
