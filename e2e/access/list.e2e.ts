import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../scripts/house/root.mjs'
import { screens } from '../screens.ts'

test('the list of screens names every address of the app, and no other', () => {
  const app = readFileSync(join(root, 'apps/web/src/app/app.tsx'), 'utf8')
  const addresses = new Set([...app.matchAll(/<Route path="([^"]+)"/g)].map((match) => match[1]))
  expect(addresses.size).toBeGreaterThan(8)
  const listed = screens.flatMap(({ route }) => (route === null ? [] : [route]))
  expect([...new Set(listed)].sort()).toEqual([...addresses].sort())
  expect(new Set(screens.map(({ name }) => name)).size).toBe(screens.length)
})
