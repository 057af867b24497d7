import fc from 'fast-check'
import { expect, test } from 'vitest'
import { copyOf, type PersonKeys } from '@lef/protocol'
import { words as english } from './passphrase/words-en.ts'
import { words as dutch } from './passphrase/words-nl.ts'
import { stretchingFloor } from './passphrase-key.ts'
import { compareScanned, safetyNumber, safetyWords, wordsInSafetyNumber } from './safety-number.ts'
import { createQuickArgon2id, createSeededCrypto } from './seeded-crypto.ts'

const crypto = createSeededCrypto(18, globalThis.crypto.subtle)
const argon2id = createQuickArgon2id(crypto)
const seed = { seed: 20261122 }
const key = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(copyOf)
const keys: fc.Arbitrary<PersonKeys> = fc.record({ sign: key, seal: key })

test('V-18 both devices show the same number, words and code', async () => {
  await fc.assert(
    fc.asyncProperty(keys, keys, async (one, other) => {
      const mine = await safetyNumber(crypto, argon2id, one, other)
      const theirs = await safetyNumber(crypto, argon2id, other, one)
      expect(mine).toEqual(theirs)
      expect(mine.digits.join(' ')).toMatch(/^\d{4}( \d{4}){5}$/)
      for (const words of [dutch, english]) {
        expect(safetyWords(mine, words)).toHaveLength(wordsInSafetyNumber)
        expect(safetyWords(mine, words).every((word) => words.includes(word))).toBe(true)
      }
      expect(compareScanned(mine, theirs.payload)).toBe('same')
    }),
    { ...seed, numRuns: 50 },
  )
})

test('V-18 whichever bit of whichever key is another, number, words and code are others', async () => {
  await fc.assert(
    fc.asyncProperty(keys, keys, fc.nat(1023), async (one, other, bit) => {
      const sides = [copyOf(one.sign), copyOf(one.seal), copyOf(other.sign), copyOf(other.seal)] as const
      const changed = sides[bit >> 8]
      if (changed === undefined) throw new Error('there are four keys')
      const at = (bit >> 3) & 31
      changed[at] = (changed[at] ?? 0) ^ (1 << (bit & 7))
      const real = await safetyNumber(crypto, argon2id, one, other)
      const [signA, sealA, signB, sealB] = sides
      const seen = await safetyNumber(
        crypto,
        argon2id,
        { sign: signA, seal: sealA },
        { sign: signB, seal: sealB },
      )
      expect(seen.digits).not.toEqual(real.digits)
      expect(safetyWords(seen, dutch)).not.toEqual(safetyWords(real, dutch))
      expect(compareScanned(real, seen.payload)).toBe('different')
    }),
    { ...seed, numRuns: 100 },
  )
})

test('V-18 keys cannot be moved between signing and sealing, or between the two people', async () => {
  const [a, b, c, d] = [1, 2, 3, 4].map((byte) => new Uint8Array(32).fill(byte))
  if (!a || !b || !c || !d) throw new Error('four keys')
  const of = async (one: PersonKeys, other: PersonKeys): Promise<string> =>
    (await safetyNumber(crypto, argon2id, one, other)).digits.join('')
  const all = await Promise.all([
    of({ sign: a, seal: b }, { sign: c, seal: d }),
    of({ sign: b, seal: a }, { sign: c, seal: d }),
    of({ sign: a, seal: c }, { sign: b, seal: d }),
    of({ sign: a, seal: d }, { sign: c, seal: b }),
  ])
  expect(new Set(all).size).toBe(4)
})

test('V-18 each try costs what a passphrase costs, and seven words leave at least 70 bits', async () => {
  const asked: unknown[] = []
  const one = { sign: new Uint8Array(32), seal: new Uint8Array(32) }
  await safetyNumber(crypto, (input) => (asked.push(input), argon2id(input)), one, one)
  expect(asked).toEqual([expect.objectContaining(stretchingFloor)])
  for (const words of [dutch, english]) {
    expect(wordsInSafetyNumber * Math.log2(words.length)).toBeGreaterThanOrEqual(70)
  }
})

test('V-18 another picture is not a code, and no alarm', async () => {
  const one = { sign: new Uint8Array(32), seal: new Uint8Array(32) }
  const number = await safetyNumber(crypto, argon2id, one, one)
  for (const scanned of ['', 'https://example.org', number.payload.slice(0, -1), `${number.payload}A`]) {
    expect(compareScanned(number, scanned)).toBe('not-a-code')
  }
})
