import type { Bytes } from '@lef/protocol'
import type { VaultCrypto } from './crypto-port.ts'

declare const raw: unique symbol
declare const use: unique symbol

/**
 * What a key is for. `user` wraps content keys and the device key, `content` seals one document
 * in one epoch, `passphrase` and `way` (a recovery code, a passkey) wrap the user key, `file` seals an export.
 */
export type KeyPurpose = 'user' | 'content' | 'passphrase' | 'way' | 'file'

/** The 32 bytes of a key, on their way in or out. Keep them as short as possible. */
export type RawKey<Purpose extends KeyPurpose> = Bytes & { readonly [raw]: Purpose }

/** A key ready for use; its bytes cannot be read back. Keys for different uses do not mix. */
export interface Key<Purpose extends KeyPurpose> {
  readonly [use]: Purpose
  readonly hkdf: CryptoKey
}

export type UserKey = Key<'user'>
export type ContentKey = Key<'content'>

/** How long every raw key is, in bytes. */
export const rawKeyLength = 32

/** A fresh random key. */
export function randomKey<Purpose extends KeyPurpose>(crypto: VaultCrypto): RawKey<Purpose> {
  return crypto.randomBytes(rawKeyLength) as RawKey<Purpose>
}

/** Names bytes as a key; null when the length is wrong. */
export function parseRawKey<Purpose extends KeyPurpose>(bytes: Bytes): RawKey<Purpose> | null {
  return bytes.length === rawKeyLength ? (bytes as RawKey<Purpose>) : null
}

/** Makes a raw key ready for use. */
export async function readyKey<Purpose extends KeyPurpose>(
  crypto: VaultCrypto,
  bytes: RawKey<Purpose>,
): Promise<Key<Purpose>> {
  const hkdf = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveBits'])
  return { hkdf } as Key<Purpose>
}
