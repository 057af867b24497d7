import { expect, it } from 'vitest'
import type { RedTeamLine } from './lines.ts'
import { byTrick, sharesOf, type Guarded } from './shares.ts'

const line = (more: Partial<RedTeamLine>): RedTeamLine => ({
  id: 'g001',
  text: 'x',
  kind: 'open',
  gift: false,
  by: 'outside',
  note: 'n',
  ...more,
})
const guarded = (more: Partial<RedTeamLine>, ...marks: string[]): Guarded => ({
  line: line(more),
  marks: new Set(marks),
  kind: 'open',
})

it('a gift is caught by its own mark only, and a good question is wronged by any mark', () => {
  const found = sharesOf('t', 's', [
    guarded({ gift: true }, 'gift'),
    guarded({ gift: true }, 'closed'),
    guarded({}, 'why'),
    guarded({}),
    guarded({ stacked: true }, 'stacked'),
    guarded({ kind: 'closed', stacked: true }),
  ])
  const parts = new Map(found.map(({ name, parts: counts }) => [name, counts]))
  expect(parts.get('gifts caught as a gift')).toEqual({ lines: 1, of: 2 })
  expect(parts.get('gifts marked as anything')).toEqual({ lines: 2, of: 2 })
  expect(parts.get('good questions wrongly marked')).toEqual({ lines: 1, of: 2 })
  expect(parts.get('stacked questions caught')).toEqual({ lines: 1, of: 2 })
  expect(parts.has('closed questions caught')).toBe(false)
})

it('tricks are counted, and those of few lines together', () => {
  const tricks = ['a', 'a', 'a', 'a', 'a', 'b', 'b', 'c', 'c', 'c'].map((note, at) =>
    guarded({ note }, ...(at % 2 === 0 ? ['gift'] : [])),
  )
  const found = byTrick('t', tricks, ({ marks }) => marks.size === 0)
  expect(found.map(({ name, parts }) => [name, parts])).toEqual([
    ['tricks with fewer than 5 lines each, together', { lines: 3, of: 5 }],
    ['a', { lines: 2, of: 5 }],
  ])
})
