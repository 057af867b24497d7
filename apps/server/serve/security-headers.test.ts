import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { reactAriaStyles } from './security-headers.mjs'

it('allows exactly the styles that the installed React Aria writes into the page', () => {
  const require = createRequire(import.meta.url)
  const folder = join(dirname(require.resolve('react-aria/package.json')), 'dist/private')
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mjs'))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .filter((source) => source.includes("createElement('style')"))
  const written = sources.flatMap((source) =>
    [...source.matchAll(/style\.textContent = `([^`]*)`\.trim\(\)/g)].map((match) =>
      (match[1] ?? '').replace(/\[\$\{[^}]*PRESSABLE_ATTRIBUTE\}\]/, '[data-react-aria-pressable]').trim(),
    ),
  )
  expect(sources.length).toBe(written.length)
  expect(written.sort()).toEqual([...reactAriaStyles].sort())
})
