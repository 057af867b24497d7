import type { VaultCrypto } from '../crypto-port.ts'

/** Words in a generated passphrase: five of a list of 1,024 or more are at least 50 bits. */
export const wordsInPassphrase = 5

/**
 * A passphrase of random words, divided by spaces. Every word of the list is equally likely (SPEC V-11); the
 * list comes from `@lef/vault/words-nl` or `@lef/vault/words-en`.
 */
export function generatePassphrase(crypto: VaultCrypto, words: readonly string[]): string {
  return Array.from({ length: wordsInPassphrase }, () => drawWord(crypto, words)).join(' ')
}

/** One word of a list, every one equally likely. */
export function drawWord(crypto: VaultCrypto, words: readonly string[]): string {
  if (words.length < 1024) throw new RangeError('a word list has at least 1,024 words')
  return words[randomBelow(crypto, words.length)] ?? ''
}

/** How hard a generated passphrase is to guess, in bits: log2 of how many there are. */
export function generatedBits(words: readonly string[]): number {
  return wordsInPassphrase * Math.log2(words.length)
}

/** A whole number below `limit` (at most 65,536), without the bias that a remainder alone would have. */
function randomBelow(crypto: VaultCrypto, limit: number): number {
  const fair = 65_536 - (65_536 % limit)
  for (;;) {
    const [high = 0, low = 0] = crypto.randomBytes(2)
    const number = high * 256 + low
    if (number < fair) return number % limit
  }
}
