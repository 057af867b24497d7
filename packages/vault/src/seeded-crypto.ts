import { type Bytes, copyOf, createWriter, sha256 } from '@lef/protocol'
import { type Argon2id, type VaultCrypto } from './crypto-port.ts'

/**
 * The crypto port's test double: WebCrypto as it is, with predictable "random" bytes
 * (xorshift32 of the seed). For test vectors and reproducible faults; never for people's words.
 */
export function createSeededCrypto(seed: number, subtle: SubtleCrypto): VaultCrypto {
  let state = seed >>> 0 || 1
  const next = (): number => {
    state ^= state << 13
    state >>>= 0
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state
  }
  return {
    randomBytes: (length): Bytes => Uint8Array.from({ length }, () => next() >>> 24),
    subtle,
  }
}

/** A password hash for tests that are not about its cost: one SHA-256 over all that goes in. */
export function createQuickArgon2id(crypto: VaultCrypto): Argon2id {
  return async ({ password, salt, memoryKiB, iterations, parallelism, length }) => {
    const all = createWriter()
      .block(password)
      .block(salt)
      .u32(memoryKiB)
      .u32(iterations)
      .u32(parallelism)
      .done()
    return copyOf((await sha256(crypto, all)).subarray(0, length))
  }
}
