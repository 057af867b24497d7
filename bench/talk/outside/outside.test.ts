import { describe, expect, it } from 'vitest'
import { asRecognised } from './as-recognised.ts'
import { readCsv, readTsv } from './tables.ts'

describe('text as a recogniser writes it', () => {
  it.each([
    ['Wat wil je? En… waarom niet?', 'wat wil je en waarom niet'],
    ["So, let’s see-- You don't drink at 10.30?", "so let's see you don't drink at 10.30"],
    ["Zo'n 'goed' plan; mee-eten, hè!", "zo'n goed plan mee-eten hè"],
    ['Café, coördinatie.', 'café coördinatie'],
    ['???', ''],
  ])('%s', (written, heard) => {
    expect(asRecognised(written)).toBe(heard)
  })
})

describe('tables', () => {
  it('reads quoted cells with commas, quotes and line ends', () => {
    expect(readCsv('a,b\n1,"x, ""y""\nz"\r\n2,\n')).toEqual([
      { a: '1', b: 'x, "y"\nz' },
      { a: '2', b: '' },
    ])
  })
  it('reads tabs, and leaves quotes alone', () => {
    expect(readTsv('text\tlabel\n"Wat nu?\topen\n')).toEqual([{ text: '"Wat nu?', label: 'open' }])
  })
  it('refuses a row of another width', () => {
    expect(() => readCsv('a,b\n1\n')).toThrow('Row 1')
  })
})
