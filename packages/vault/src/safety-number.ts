/**
 * The safety number of two people (SPEC V-18): the same on both devices if, and only if, each has the other's
 * real keys. Read aloud as one sentence of seven words or as twenty-four digits, or scanned.
 *
 * Short numbers can be searched for: somebody in the middle tries keys until both sides show the same. Argon2id
 * makes each try cost a third of a second and 64 MiB, and seven words leave at least 70 bits to meet in.
 */
import {
  compareBytes,
  concat,
  copyOf,
  fromBase64Url,
  sameBytes,
  sha256,
  toBase64Url,
  utf8,
  type Bytes,
  type PersonKeys,
} from '@lef/protocol'
import type { Argon2id, VaultCrypto } from './crypto-port.ts'
import { stretchingFloor } from './passphrase-key.ts'

/** The safety number of two people, in its three forms. */
export interface SafetyNumber {
  /** Twenty-four digits in six groups of four: the same in every language. */
  readonly digits: readonly string[]
  /** What a QR code holds: a fingerprint of all keys, too long to read aloud. */
  readonly payload: string
  /** The bytes that words are made of. */
  readonly stretched: Bytes
}

/** Words in the sentence that is read aloud. */
export const wordsInSafetyNumber = 7

const label = utf8('lef/safety-number/1')
const salt = utf8('lef/safety-numb1')
const payloadStart = 'lef-safety:1:'

/** The number of two people, whichever of them asks. */
export async function safetyNumber(
  crypto: VaultCrypto,
  argon2id: Argon2id,
  one: PersonKeys,
  other: PersonKeys,
): Promise<SafetyNumber> {
  const sides = [one, other].map(({ sign, seal }) => concat(sign, seal)).toSorted(compareBytes)
  const fingerprint = await sha256(crypto, concat(label, ...sides))
  const stretched = copyOf(await argon2id({ ...stretchingFloor, password: fingerprint, salt, length: 32 }))
  return { digits: digitsOf(stretched), payload: payloadStart + toBase64Url(fingerprint), stretched }
}

/** The sentence in the words of a list; two people who compare must have the same list. */
export function safetyWords({ stretched }: SafetyNumber, words: readonly string[]): readonly string[] {
  if (words.length < 1024) throw new RangeError('a word list has at least 1,024 words')
  return draw(stretched, words.length, wordsInSafetyNumber).map((at) => words[at] ?? '')
}

/** What scanning the other's code says: `different` is a warning, `not-a-code` a wrong picture. */
export function compareScanned(mine: SafetyNumber, scanned: string): 'same' | 'different' | 'not-a-code' {
  const fingerprint = scanned.startsWith(payloadStart)
    ? fromBase64Url(scanned.slice(payloadStart.length))
    : null
  if (fingerprint?.length !== 32) return 'not-a-code'
  const own = fromBase64Url(mine.payload.slice(payloadStart.length))
  return own !== null && sameBytes(own, fingerprint) ? 'same' : 'different'
}

function digitsOf(stretched: Bytes): readonly string[] {
  return draw(stretched, 10_000, 6).map((number) => String(number).padStart(4, '0'))
}

/** The digits of a 256-bit number in some base, lowest first; what is left over makes them even to 2^-150. */
function draw(bytes: Bytes, base: number, count: number): readonly number[] {
  let number = 0n
  for (const byte of bytes) number = number * 256n + BigInt(byte)
  return Array.from({ length: count }, () => {
    const digit = Number(number % BigInt(base))
    number /= BigInt(base)
    return digit
  })
}
