import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { isWhole } from './web-build.mjs'

const folder = mkdtempSync(join(tmpdir(), 'lef-build-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a build is whole when it has every file that it names, and is of these inputs', () => {
  mkdirSync(join(folder, 'assets'))
  const files = { 'index.html': 'a', 'assets/first.js': 'b' }
  for (const file of [...Object.keys(files), 'sw.js']) writeFileSync(join(folder, file), '')
  writeFileSync(join(folder, 'build.json'), JSON.stringify({ files }))
  expect(isWhole(folder, 'inputs')).toBe(false)
  writeFileSync(join(folder, '.inputs'), 'inputs')
  expect(isWhole(folder, 'inputs')).toBe(true)
  expect(isWhole(folder, 'other inputs')).toBe(false)
  rmSync(join(folder, 'assets/first.js'))
  expect(isWhole(folder, 'inputs')).toBe(false)
})
