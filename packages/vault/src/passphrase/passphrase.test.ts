import { expect, test } from 'vitest'
import { createSeededCrypto } from '../seeded-crypto.ts'
import { generatedBits, generatePassphrase } from './generate.ts'
import { checkPassphrase } from './strength.ts'
import { words as dutch } from './words-nl.ts'
import { words as english } from './words-en.ts'

const lists = { nl: dutch, en: english }

for (const [language, words] of Object.entries(lists)) {
  test(`V-11 the ${language} list gives five words at least 50 bits`, () => {
    expect(new Set(words).size).toBe(words.length)
    expect(generatedBits(words)).toBeGreaterThanOrEqual(50)
    expect(words.filter((word) => !/^[a-z]{3,9}$/.test(word))).toEqual([])
  })

  test(`V-11 a generated passphrase is five words of the ${language} list and passes the floor`, () => {
    const crypto = createSeededCrypto(7, globalThis.crypto.subtle)
    for (let round = 0; round < 500; round++) {
      const passphrase = generatePassphrase(crypto, words)
      expect(passphrase.split(' ')).toHaveLength(5)
      expect(passphrase.split(' ').every((word) => words.includes(word))).toBe(true)
      expect(checkPassphrase(passphrase)).toEqual({ ok: true, value: null })
    }
  })
}

test('V-11 every word can come, the last ones too', () => {
  const crypto = createSeededCrypto(11, globalThis.crypto.subtle)
  const words = Array.from({ length: 1030 }, (_, at) => `w${at}`)
  const seen = new Set(
    Array.from({ length: 4000 }, () => generatePassphrase(crypto, words).split(' ')).flat(),
  )
  expect(seen.size).toBe(1030)
})

test('V-11 a list that is too short is a mistake of the caller', () => {
  const crypto = createSeededCrypto(1, globalThis.crypto.subtle)
  expect(() => generatePassphrase(crypto, dutch.slice(0, 1023))).toThrow(RangeError)
})

test.each([
  ['kort', 'too-short'],
  ['         twaalf          ', 'too-short'],
  ['aaaaaaaaaaaa', 'repeated'],
  ['abcabcabcabcabc', 'repeated'],
  ['hoi hoi hoi hoi', 'repeated'],
  ['😀😀😀😀😀😀😀😀😀😀😀😀', 'repeated'],
  ['abcdefghijklmnop', 'sequence'],
  ['1234567890123', 'sequence'],
  ['qwertyuiop1234', 'sequence'],
  ['0987654321abcd', 'sequence'],
  ['wachtwoord123', 'common'],
  ['Password2026!', 'common'],
  ['P@ssw0rd geheim'.replace('@', 'a'), 'common'],
  ['welkom welkom1', 'common'],
  ['correct horse battery staple', 'common'],
])('V-12 "%s" is refused: %s', (passphrase, reason) => {
  expect(checkPassphrase(passphrase)).toEqual({ ok: false, error: reason })
})

test.each(['de kat zat op het dak in maart', 'mijn tante Sjaan fietst graag', 'Ünïcödé zin met לב erin'])(
  'V-12 "%s" is not refused',
  (passphrase) => {
    expect(checkPassphrase(passphrase)).toEqual({ ok: true, value: null })
  },
)
