import { describe, expect, it } from 'vitest'
import {
  agreementState,
  changedClauses,
  clauseKinds,
  clausesFor,
  requiredClauses,
  termsOf,
  type Clause,
} from './agreement.ts'

const clauses = (own: Partial<Record<string, string>> = {}, left: readonly string[] = []): Clause[] =>
  clauseKinds.map((kind) => ({ kind, included: !left.includes(kind), ownWords: own[kind] ?? '' }))

describe('M-6 the agreement', () => {
  it('M-6 never lets go of what trust stands on', () => {
    for (const relation of ['independent', 'manager'] as const) {
      const required = requiredClauses(relation)
      expect(clausesFor(relation)).toEqual(expect.arrayContaining([...required]))
      expect(required).toEqual(expect.arrayContaining(['never-reported', 'appraisal', 'stopping', 'limits']))
    }
  })

  it('M-6 has nothing to report to a third person when the manager is the coach', () => {
    expect(clausesFor('manager')).not.toContain('reported')
    expect(clausesFor('manager')).not.toContain('release')
  })

  it('M-6 knows whether the terms that stand were agreed to', () => {
    const agreed = termsOf(clauses(), ['held'])
    const assent = { at: 1, names: ['Noor', 'Jan'], terms: agreed }
    expect(agreementState(agreed, null)).toBe('none')
    expect(agreementState(agreed, assent)).toBe('agreed')
    expect(agreementState(termsOf(clauses({ purpose: 'Leren spreken' }), ['held']), assent)).toBe('changed')
    expect(agreementState(termsOf(clauses({}, ['supervision']), ['held']), assent)).toBe('changed')
    expect(agreementState(termsOf(clauses(), ['held', 'ended']), assent)).toBe('changed')
  })

  it('M-6 does not count blanks, the order of facts, or the words of a clause that was left out', () => {
    expect(termsOf(clauses({ purpose: ' Leren ' }), ['ended', 'held'])).toBe(
      termsOf(clauses({ purpose: 'Leren' }), ['held', 'ended']),
    )
    expect(termsOf(clauses({ supervision: 'x' }, ['supervision']), [])).toBe(
      termsOf(clauses({ supervision: 'y' }, ['supervision']), []),
    )
  })

  it('M-6 names what changed since people agreed', () => {
    const before = termsOf(clauses({}, ['release']), ['held'])
    const now = termsOf(clauses({ extent: 'vijf keer' }, ['recording']), ['held', 'ended'])
    expect(changedClauses(before, now)).toEqual([
      { kind: 'reported', how: 'reworded' },
      { kind: 'release', how: 'added' },
      { kind: 'recording', how: 'left-out' },
      { kind: 'extent', how: 'reworded' },
    ])
    expect(changedClauses(now, now)).toEqual([])
  })

  it.each(['', '{}', '[]', '[1,[]]', '[[["notes"]],[]]', '[[3],[]]'])(
    'M-6 says that it does not know when old terms cannot be read: %s',
    (unreadable) => {
      expect(changedClauses(unreadable, termsOf(clauses(), []))).toBeNull()
    },
  )
})
