import { concat, copyOf, utf8, type Bytes } from './bytes.ts'

/** What checking needs from its surroundings: WebCrypto's SHA-256 and Ed25519. No secret, no randomness. */
export interface CheckingCrypto {
  readonly subtle: SubtleCrypto
}

/** Length of an Ed25519 public key in bytes. */
export const publicKeyLength = 32

/** Length of an Ed25519 signature in bytes. */
export const signatureLength = 64

/** SHA-256, 32 bytes. */
export async function sha256(crypto: CheckingCrypto, bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
}

/**
 * The key that checks a public key's signatures; null when these bytes are no Ed25519 public key (WebCrypto
 * may only find that out at the first signature, which then is wrong).
 */
export async function importVerifier(
  crypto: CheckingCrypto,
  publicKey: Uint8Array,
): Promise<CryptoKey | null> {
  if (publicKey.length !== publicKeyLength) return null
  try {
    return await crypto.subtle.importKey('raw', copyOf(publicKey), 'Ed25519', true, ['verify'])
  } catch {
    return null
  }
}

/** What is signed is always a label, which says what the signature is for, and the bytes (SPEC P-5). */
export function signedBytes(label: string, bytes: Uint8Array): Bytes {
  return concat(utf8(label), bytes)
}

/** Whether a signature over a label and bytes is this key's. */
export async function isSignedBy(
  crypto: CheckingCrypto,
  verifier: CryptoKey,
  label: string,
  bytes: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  if (signature.length !== signatureLength) return false
  return crypto.subtle.verify('Ed25519', verifier, copyOf(signature), signedBytes(label, bytes))
}
