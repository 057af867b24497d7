import { type Bytes, copyOf, err, ok, type Reader, type Result, utf8, type Writer } from '@lef/protocol'
import type { Argon2id, VaultCrypto } from './crypto-port.ts'
import type { Key, RawKey } from './keys.ts'
import { readyKey } from './keys.ts'

/** How a passphrase was stretched (Argon2id, RFC 9106). */
export interface Stretching {
  readonly salt: Bytes
  readonly memoryKiB: number
  readonly iterations: number
  readonly parallelism: number
}

/**
 * The least that is accepted, and what is written: 64 MiB, three passes, one lane (RFC 9106 §4, second
 * recommended option, with one lane because a browser gives one worker). Hard-coded: a record that asks
 * for less was not written by Lef but by someone who wants to guess cheaply.
 */
export const stretchingFloor = { memoryKiB: 64 * 1024, iterations: 3, parallelism: 1 } as const

/** The most that is accepted: a hostile file must not eat the machine. */
export const stretchingCeiling = { memoryKiB: 1024 * 1024, iterations: 16, parallelism: 4 } as const

const saltLength = 16
const keyLabel = 'lef/passphrase/1/wrap'
const signInLabel = 'lef/passphrase/1/sign-in'

/** `too-weak` or `too-costly`: parameters below the floor or above the ceiling. */
export type StretchingError = 'too-weak' | 'too-costly'

/** Parameters for a passphrase that is being set now. */
export function freshStretching(crypto: VaultCrypto): Stretching {
  return { ...stretchingFloor, salt: crypto.randomBytes(saltLength) }
}

/**
 * The form in which a passphrase is stretched: NFKC, outer spaces off, inner runs of spaces to one, so that
 * the same words typed on another keyboard are the same passphrase. Letter case counts.
 */
export function normalisePassphrase(passphrase: string): string {
  return passphrase.normalize('NFKC').trim().replace(/\s+/gu, ' ')
}

declare const stretchedBrand: unique symbol

/** A stretched passphrase, from which keys for different uses are derived (HKDF). */
export type StretchedPassphrase = CryptoKey & { readonly [stretchedBrand]: true }

/** Stretches a passphrase, once for all its uses; a third of a second. */
export async function stretchPassphrase(
  crypto: VaultCrypto,
  argon2id: Argon2id,
  stretching: Stretching,
  passphrase: string,
): Promise<Result<StretchedPassphrase, StretchingError>> {
  const checked = checkStretching(stretching)
  if (!checked.ok) return checked
  const password = utf8(normalisePassphrase(passphrase))
  const stretched = copyOf(await argon2id({ ...stretching, password, length: 32 }))
  const source = await crypto.subtle.importKey('raw', stretched, 'HKDF', false, ['deriveBits'])
  return ok(source as StretchedPassphrase)
}

/** 32 bytes of a stretched passphrase for one use. What one use gives tells nothing of another. */
export async function deriveFromPassphrase(
  crypto: VaultCrypto,
  stretched: StretchedPassphrase,
  label: string,
  salt: Bytes = new Uint8Array(0),
): Promise<Bytes> {
  const parameters = { name: 'HKDF', hash: 'SHA-256', salt, info: utf8(label) }
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, stretched, 256))
}

/**
 * What a server gets instead of the passphrase to sign somebody in (SPEC V-24): 32 bytes, of which it keeps a hash.
 * They open nothing.
 */
export function signInKey(crypto: VaultCrypto, stretched: StretchedPassphrase): Promise<Bytes> {
  return deriveFromPassphrase(crypto, stretched, signInLabel)
}

/** The key that a passphrase stands for. */
export async function keyFromPassphrase<Purpose extends 'passphrase' | 'file'>(
  crypto: VaultCrypto,
  argon2id: Argon2id,
  stretching: Stretching,
  passphrase: string,
): Promise<Result<Key<Purpose>, StretchingError>> {
  const stretched = await stretchPassphrase(crypto, argon2id, stretching, passphrase)
  if (!stretched.ok) return stretched
  const wrapping = await deriveFromPassphrase(crypto, stretched.value, keyLabel)
  return ok(await readyKey(crypto, wrapping as RawKey<Purpose>))
}

/** Refuses parameters outside floor and ceiling. */
export function checkStretching(stretching: Stretching): Result<null, StretchingError> {
  const names = ['memoryKiB', 'iterations', 'parallelism'] as const
  if (names.some((name) => stretching[name] < stretchingFloor[name])) return err('too-weak')
  if (names.some((name) => stretching[name] > stretchingCeiling[name])) return err('too-costly')
  return ok(null)
}

/** `salt 16 ‖ memory KiB u32 ‖ iterations u32 ‖ parallelism u32`. */
export function writeStretching(writer: Writer, stretching: Stretching): Writer {
  return writer
    .fixed(stretching.salt)
    .u32(stretching.memoryKiB)
    .u32(stretching.iterations)
    .u32(stretching.parallelism)
}

/** Reads what `writeStretching` wrote; null when it is cut short. */
export function readStretching(reader: Reader): Stretching | null {
  const salt = reader.fixed(saltLength)
  const memoryKiB = reader.u32()
  const iterations = reader.u32()
  const parallelism = reader.u32()
  if (salt === null || memoryKiB === null || iterations === null || parallelism === null) return null
  return { salt, memoryKiB, iterations, parallelism }
}
