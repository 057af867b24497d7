import { createHash, createPublicKey, verify, type KeyObject } from 'node:crypto'
import { envelopeLabel, publicKeyLength, signedBytes, type EnvelopeParts } from '@lef/protocol'

/**
 * The key that checks a device's signatures; null for bytes that are no Ed25519 public key. Node's own crypto and not
 * WebCrypto, whose promises cost more than the checking: it is the same OpenSSL below.
 */
export function verifierOf(publicKey: Uint8Array): KeyObject | null {
  if (publicKey.length !== publicKeyLength) return null
  try {
    const x = Buffer.from(publicKey).toString('base64url')
    return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
  } catch {
    return null
  }
}

/** Says whether a device signed an envelope (SPEC P-2). */
export type CheckSignature = (
  verifier: KeyObject,
  parts: Pick<EnvelopeParts, 'unsigned' | 'signature'>,
) => Promise<boolean>

/** As many a turn of the loop are checked at once; it keeps the loop from its other work for half a millisecond. */
const mostHere = 2
/** Longer ones take too long to be checked here. */
const longestHere = 64 * 1024

/**
 * Checks in this thread what comes alone, since going to another thread takes as long as the checking does, and what
 * comes in numbers in the threads that Node has for it.
 */
export function createSignatureCheck(): CheckSignature {
  let here = 0
  return async (verifier, { unsigned, signature }) => {
    const signed = signedBytes(envelopeLabel, unsigned)
    if (here < mostHere && signed.length <= longestHere) {
      if (here === 0) setImmediate(() => (here = 0))
      here += 1
      return verify(null, signed, verifier, signature)
    }
    return new Promise((checked) =>
      // An error is a signature that cannot be one.
      verify(null, signed, verifier, signature, (error, isSigned) => checked(error === null && isSigned)),
    )
  }
}

/** What the next envelope's `prevHash` says about this one, in hexadecimal. */
export function envelopeHashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
