import { describe, expect, it } from 'vitest'
import { scoreCodes, type Seen } from './score-codes.ts'
import { scoreValues } from './score-values.ts'

const set = (...codes: string[]): ReadonlySet<string> => new Set(codes)

describe('scores of codes', () => {
  const coach = set('gift', 'hedge')
  const things: Seen[] = [
    { truth: set('gift'), found: set('gift', 'hedge'), possible: coach },
    { truth: set('gift', 'hedge'), found: set('hedge'), possible: coach },
    { truth: set(), found: set('gift'), possible: set('excuse') },
  ]
  const figures = scoreCodes({
    table: 't',
    subject: 's',
    codes: ['gift', 'hedge', 'excuse'],
    groups: [things],
  })

  it('count a code only where it can be', () => {
    expect(figures.find(({ name }) => name === 'gift')).toMatchObject({
      value: 0.667,
      parts: { P: 1, R: 0.5, n: 2 },
    })
    expect(figures.find(({ name }) => name === 'hedge')).toMatchObject({ parts: { P: 0.5, R: 1, n: 1 } })
  })

  it('leave out what there was none of, from the mean too', () => {
    expect(figures.find(({ name }) => name === 'excuse')).toBeUndefined()
    expect(figures.find(({ name }) => name === 'all codes')?.value).toBe(0.667)
  })
})

describe('scores of values', () => {
  it('have a row a value, the mean of them and the share that is right', () => {
    const values = { all: ['a', 'b', 'none'], scored: ['a', 'b'] }
    const found = scoreValues({
      table: 't',
      subject: 's',
      name: 'kind',
      values,
      groups: [[['a', 'a']], [['b', 'none']], [['b', 'b']]],
      accuracy: true,
      atLeast: 0.9,
    })
    expect(found.map(({ name, value }) => [name, value])).toEqual([
      ['kind', 0.833],
      ['kind: right', 0.667],
      ['kind: a', 1],
      ['kind: b', 0.667],
    ])
    expect(found[0]).toMatchObject({ atLeast: 0.9, parts: { of: 3 } })
    expect(found[3]?.parts).toEqual({ P: 1, R: 0.5, n: 2 })
  })
})
