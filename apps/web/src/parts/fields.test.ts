import { expect, test } from 'vitest'

const sources = import.meta.glob<string>('../**/*.tsx', { query: '?raw', import: 'default', eager: true })

test('no field leaves what stands in it to the browser, which would write it to the disk in the clear', () => {
  const fields = Object.entries(sources).flatMap(([path, source]) =>
    [...source.matchAll(/<(?:input|textarea|select)\b.*?\/?>\n/gsu)].map(([field]) => ({ path, field })),
  )
  const open = fields.filter(({ field }) => !/autoComplete=/u.test(field) && !/type="file"/u.test(field))
  expect(fields.length).toBeGreaterThan(5)
  expect(open).toEqual([])
})
