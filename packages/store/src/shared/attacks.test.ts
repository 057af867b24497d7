import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
/** Where a server is played that lies. */
const files = [
  'bad-server.test.ts',
  'malformed.test.ts',
  '../../../../apps/web/src/account/own-data/leave-server.test.ts',
]

test('S-36 each attack that is named in the SPEC has a test of its name, and the other way round', () => {
  const [, rule = ''] = /\*\*S-36([\s\S]*?)Malformed is/.exec(read('../../SPEC.md')) ?? []
  const named = [...rule.matchAll(/[:,]\s+`([a-z-]+)`|and\s+`([a-z-]+)`/g)].map(
    ([, one, last]) => one ?? last,
  )
  const tested = files.flatMap((file) =>
    [...read(file).matchAll(/^test\('[A-Z0-9 -]*S-36 ([a-z, -]+):/gm)].flatMap(([, names = '']) =>
      names.split(', '),
    ),
  )
  expect(new Set(tested)).toEqual(new Set(named))
  for (const attack of [
    'replay',
    'drop',
    'reorder',
    'fork',
    'swapped-keys',
    'roll-back',
    'weak-stretching',
    'oversized',
    'malformed',
  ])
    expect(tested).toContain(attack)
})
