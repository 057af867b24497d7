import type { Bytes } from '@lef/protocol'

/** What the vault needs from its surroundings: randomness and WebCrypto. It has no clock. */
export interface VaultCrypto {
  /** Fresh random bytes, unpredictable to anyone. */
  randomBytes(length: number): Bytes
  /** HKDF-SHA-256, SHA-256 and Ed25519 are used. */
  readonly subtle: SubtleCrypto
}

/** What the password hash gets; memory in KiB, length in bytes. */
export interface Argon2idInput {
  readonly password: Bytes
  readonly salt: Bytes
  readonly memoryKiB: number
  readonly iterations: number
  readonly parallelism: number
  readonly length: number
}

/** Argon2id (RFC 9106). It takes a third of a second and 64 MiB: run it off the main thread. */
export type Argon2id = (input: Argon2idInput) => Promise<Uint8Array>

/** The port over a browser's or Node's `crypto`. */
export function webVaultCrypto(crypto: Pick<Crypto, 'getRandomValues' | 'subtle'>): VaultCrypto {
  return {
    randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
    subtle: crypto.subtle,
  }
}
