import { concat, copyOf, deviceIdOf, fromHex, type Bytes, type DeviceId } from '@lef/protocol'
import { plaintext, type Plaintext } from './box.ts'
import type { VaultCrypto } from './crypto-port.ts'

/** The part of a device that others may know. */
export interface DeviceIdentity {
  readonly id: DeviceId
  /** Ed25519, 32 bytes. */
  readonly publicKey: Bytes
  readonly verifier: CryptoKey
}

/** This device: it signs what it writes. */
export interface Device extends DeviceIdentity {
  readonly signer: CryptoKey
}

const seedLength = 32
// RFC 8410: the fixed DER bytes before the 32 secret bytes of an Ed25519 key in PKCS #8.
const pkcs8Prefix = '302e020100300506032b657004220420'

/** A fresh device with its secret, which belongs sealed in the keyring. */
export async function createDevice(crypto: VaultCrypto): Promise<{ device: Device; secret: Plaintext }> {
  const secret = plaintext(crypto.randomBytes(seedLength))
  const device = await deviceFromSecret(crypto, secret)
  if (device === null) throw new Error('a random secret makes a device')
  return { device, secret }
}

/** The device that has this secret; null when it is not a secret of 32 bytes. */
export async function deviceFromSecret(crypto: VaultCrypto, secret: Plaintext): Promise<Device | null> {
  const prefix = fromHex(pkcs8Prefix)
  if (secret.length !== seedLength || prefix === null) return null
  const pkcs8 = concat(prefix, secret)
  const exportable = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', true, ['sign'])
  const signer = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign'])
  pkcs8.fill(0)
  // WebCrypto has no other way from a secret to its public key.
  const { x } = await crypto.subtle.exportKey('jwk', exportable)
  if (x === undefined) return null
  const binary = atob(x.replaceAll('-', '+').replaceAll('_', '/'))
  const publicKey = Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
  return { ...(await deviceIdentity(crypto, publicKey)), signer }
}

/** The identity that belongs to a public key of 32 bytes. */
export async function deviceIdentity(crypto: VaultCrypto, publicKey: Bytes): Promise<DeviceIdentity> {
  const id = await deviceIdOf(crypto, publicKey)
  const verifier = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', true, ['verify'])
  return { id, publicKey: copyOf(publicKey), verifier }
}
