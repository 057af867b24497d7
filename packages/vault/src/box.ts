import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { type Bytes, concat, copyOf, err, ok, type Result, sameBytes, utf8 } from '@lef/protocol'
import type { VaultCrypto } from './crypto-port.ts'
import type { Key, KeyPurpose } from './keys.ts'

/**
 * Committed encryption (SPEC V-4): `nonce 24 ‖ commitment 32 ‖ XChaCha20-Poly1305 ciphertext`.
 *
 *   HKDF-SHA-256(key, salt = nonce, info = label, 64 bytes) = encryption key 32 ‖ commitment 32
 *
 * Poly1305 alone does not bind a ciphertext to one key; the commitment does, and it tells
 * "another key" from "damaged".
 */
const nonceLength = 24
const commitmentLength = 32
const tagLength = 16

/** How many bytes a box is longer than what is in it. */
export const boxOverhead = nonceLength + commitmentLength + tagLength

declare const clear: unique symbol
declare const sealed: unique symbol

/** What somebody wrote, readable. */
export type Plaintext = Bytes & { readonly [clear]: true }

/** A box: unreadable without its key. */
export type Ciphertext = Bytes & { readonly [sealed]: true }

/** Names bytes as readable, so that they cannot be stored by mistake. */
export function plaintext(bytes: Uint8Array): Plaintext {
  return copyOf(bytes) as Plaintext
}

/** `wrong-key`: sealed with another key. `damaged`: changed since, or with other associated data. */
export type OpenBoxError = 'wrong-key' | 'damaged'

/** Seals a plaintext; `label` separates uses of one key, `associated` is authenticated but not hidden. */
export async function sealBox<Purpose extends KeyPurpose>(
  crypto: VaultCrypto,
  key: Key<Purpose>,
  label: string,
  associated: Bytes,
  content: Plaintext,
): Promise<Ciphertext> {
  const nonce = crypto.randomBytes(nonceLength)
  const { encryption, commitment } = await deriveBoxKeys(crypto, key, label, nonce)
  const ciphertext = xchacha20poly1305(encryption, nonce, associated).encrypt(content)
  encryption.fill(0)
  return concat(nonce, commitment, ciphertext) as Ciphertext
}

/** Opens a box that was sealed with the same key, label and associated data. */
export async function openBox<Purpose extends KeyPurpose>(
  crypto: VaultCrypto,
  key: Key<Purpose>,
  label: string,
  associated: Bytes,
  box: Uint8Array,
): Promise<Result<Plaintext, OpenBoxError>> {
  if (box.length < boxOverhead) return err('damaged')
  const nonce = copyOf(box.subarray(0, nonceLength))
  const claimed = box.subarray(nonceLength, nonceLength + commitmentLength)
  const { encryption, commitment } = await deriveBoxKeys(crypto, key, label, nonce)
  if (!sameBytes(claimed, commitment)) return err('wrong-key')
  try {
    const cipher = xchacha20poly1305(encryption, nonce, associated)
    return ok(plaintext(cipher.decrypt(box.subarray(nonceLength + commitmentLength))))
  } catch {
    return err('damaged')
  } finally {
    encryption.fill(0)
  }
}

async function deriveBoxKeys<Purpose extends KeyPurpose>(
  crypto: VaultCrypto,
  key: Key<Purpose>,
  label: string,
  nonce: Bytes,
): Promise<{ encryption: Bytes; commitment: Bytes }> {
  const parameters = { name: 'HKDF', hash: 'SHA-256', salt: nonce, info: utf8(label) }
  const bits = new Uint8Array(await crypto.subtle.deriveBits(parameters, key.hkdf, 512))
  return { encryption: bits.slice(0, 32), commitment: bits.slice(32) }
}
