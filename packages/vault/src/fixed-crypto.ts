import { type Bytes, concat } from '@lef/protocol'
import type { VaultCrypto } from './crypto-port.ts'

/** A crypto port whose "random" bytes are given, in order; for test vectors. Asking for more throws. */
export function createFixedCrypto(subtle: SubtleCrypto, random: Uint8Array): VaultCrypto {
  let at = 0
  return {
    subtle,
    randomBytes: (length): Bytes => {
      if (at + length > random.length) throw new RangeError('the vector has no more random bytes')
      at += length
      return concat(random.subarray(at - length, at))
    },
  }
}
