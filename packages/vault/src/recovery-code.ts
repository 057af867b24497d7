/**
 * The printed recovery code (SPEC V-20): twelve random words, and a thirteenth that tells a mistyped code from a
 * wrong one. The words themselves are the secret; which list they came from does not matter to it.
 */
import { err, ok, sha256, utf8, type Result } from '@lef/protocol'
import type { VaultCrypto } from './crypto-port.ts'
import { drawWord } from './passphrase/generate.ts'

declare const brand: unique symbol

/** Twelve words, divided by spaces, without the check word. */
export type RecoveryCode = string & { readonly [brand]: 'RecoveryCode' }

/** Random words in a code: of a list of 1,024 or more they are at least 120 bits. */
export const wordsInRecoveryCode = 12

const checkLabel = 'lef/recovery/1/check'

/**
 * `wrong-count`: not thirteen words. `unknown-word`: the word at this place (from 0) is not in the list.
 * `mistyped`: all are, but the last does not fit the others: a word was swapped for another, or two changed places.
 */
export type ParseRecoveryError =
  | { readonly kind: 'wrong-count'; readonly count: number }
  | { readonly kind: 'unknown-word'; readonly at: number }
  | { readonly kind: 'mistyped' }

/** A new code, and the thirteen words to print. */
export async function createRecoveryCode(
  crypto: VaultCrypto,
  words: readonly string[],
): Promise<{ readonly code: RecoveryCode; readonly printed: readonly string[] }> {
  const drawn = Array.from({ length: wordsInRecoveryCode }, () => drawWord(crypto, words))
  const code = drawn.join(' ') as RecoveryCode
  return { code, printed: [...drawn, await checkWord(crypto, words, code)] }
}

/** Reads a code that somebody typed over; capitals, numbers and punctuation do not matter. */
export async function parseRecoveryCode(
  crypto: VaultCrypto,
  words: readonly string[],
  typed: string,
): Promise<Result<RecoveryCode, ParseRecoveryError>> {
  const given =
    typed
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  if (given.length !== wordsInRecoveryCode + 1) return err({ kind: 'wrong-count', count: given.length })
  const unknown = given.findIndex((word) => !words.includes(word))
  if (unknown >= 0) return err({ kind: 'unknown-word', at: unknown })
  const code = given.slice(0, wordsInRecoveryCode).join(' ') as RecoveryCode
  return given.at(-1) === (await checkWord(crypto, words, code)) ? ok(code) : err({ kind: 'mistyped' })
}

async function checkWord(crypto: VaultCrypto, words: readonly string[], code: string): Promise<string> {
  const hash = await sha256(crypto, utf8(`${checkLabel} ${code}`))
  const number = new DataView(hash.buffer).getUint32(0)
  return words[number % words.length] ?? ''
}
