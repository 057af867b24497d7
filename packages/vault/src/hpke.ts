/**
 * Sealing to a person (SPEC V-14): HPKE, RFC 9180, with DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and AES-256-GCM,
 * by @hpke/core over WebCrypto. What is sealed is `encapsulated key 32 ‖ ciphertext`.
 */
import { concat, copyOf, err, ok, utf8, type Bytes, type Result } from '@lef/protocol'
import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core'
import { plaintext, type Plaintext } from './box.ts'
import type { VaultCrypto } from './crypto-port.ts'

/** A key pair that others seal to; it comes from 32 secret bytes (RFC 9180, DeriveKeyPair). */
export interface SealPair {
  /** X25519, 32 bytes. */
  readonly publicKey: Bytes
  readonly pair: CryptoKeyPair
}

/** A secret that both sides have beside the keys: 32 bytes. It proves who sealed. */
export type SharedSecret = Bytes

const encapsulatedLength = 32
const seedLength = 32
const sharedId = utf8('lef/shared/1')

const suite = (): CipherSuite =>
  new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() })

/** The pair that has this secret of 32 bytes. */
export async function sealPairFrom(seed: Bytes): Promise<SealPair> {
  if (seed.length !== seedLength) throw new RangeError('a secret has 32 bytes')
  const { kem } = suite()
  const pair = await kem.deriveKeyPair(seed)
  return { pair, publicKey: new Uint8Array(await kem.serializePublicKey(pair.publicKey)) }
}

/**
 * Seals to a public key. `label` says what for, `associated` is authenticated but not hidden. Null when the key
 * is none that can be sealed to.
 */
export async function sealTo(
  crypto: VaultCrypto,
  publicKey: Bytes,
  label: string,
  associated: Bytes,
  content: Plaintext,
  shared?: SharedSecret,
): Promise<Bytes | null> {
  // The library would draw its own randomness; the port's bytes make it a function of what comes in.
  const ekm = crypto.randomBytes(seedLength)
  try {
    const hpke = suite()
    const recipientPublicKey = await hpke.kem.deserializePublicKey(publicKey)
    const info = utf8(label)
    const sender = await hpke.createSenderContext({ recipientPublicKey, info, ekm, ...pskOf(shared) })
    return concat(new Uint8Array(sender.enc), new Uint8Array(await sender.seal(content, associated)))
  } catch {
    return null
  }
}

/** Opens what was sealed to this pair with the same label, associated data and shared secret. */
export async function openSealed(
  { pair }: SealPair,
  label: string,
  associated: Bytes,
  sealed: Uint8Array,
  shared?: SharedSecret,
): Promise<Result<Plaintext, 'damaged'>> {
  if (sealed.length < encapsulatedLength) return err('damaged')
  try {
    const enc = copyOf(sealed.subarray(0, encapsulatedLength))
    const info = utf8(label)
    const recipient = await suite().createRecipientContext({
      recipientKey: pair,
      enc,
      info,
      ...pskOf(shared),
    })
    const opened = await recipient.open(copyOf(sealed.subarray(encapsulatedLength)), associated)
    return ok(plaintext(new Uint8Array(opened)))
  } catch {
    return err('damaged')
  }
}

function pskOf(shared: SharedSecret | undefined): { psk: { id: Bytes; key: Bytes } } | null {
  return shared === undefined ? null : { psk: { id: sharedId, key: shared } }
}
