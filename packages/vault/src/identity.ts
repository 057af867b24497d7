/**
 * A person's identity (SPEC V-15): `sign seed 32 ‖ seal seed 32`, drawn at random, kept in a box under the user
 * key. It certifies devices, signs agreements and membership, and opens what is sealed to the person.
 */
import {
  makeDeviceBody,
  makeStatement,
  personIdOf,
  statementToSign,
  withSignature,
  type Bytes,
  type DeviceStatement,
  type PersonId,
  type PersonKeys,
  type Result,
  type Statement,
} from '@lef/protocol'
import { err, ok } from '@lef/protocol'
import { openBox, plaintext, sealBox, type Ciphertext, type OpenBoxError, type Plaintext } from './box.ts'
import type { VaultCrypto } from './crypto-port.ts'
import { deviceFromSecret } from './device.ts'
import { sealPairFrom, type SealPair } from './hpke.ts'
import type { UserKey } from './keys.ts'

/** What others may know of a person. */
export interface Person {
  readonly id: PersonId
  readonly keys: PersonKeys
}

/** This person: signs, and opens what is sealed to them. */
export interface Identity extends Person {
  readonly signer: CryptoKey
  readonly sealPair: SealPair
}

/** Whoever can sign statements: a person's identity. */
export type Signer = Pick<Identity, 'id' | 'signer'>

const seedLength = 32
const label = 'lef/identity/1'

/** A fresh identity with its secret, which belongs in a box under the user key. */
export async function createIdentity(
  crypto: VaultCrypto,
): Promise<{ readonly identity: Identity; readonly secret: Plaintext }> {
  const secret = plaintext(crypto.randomBytes(2 * seedLength))
  const identity = await identityFromSecret(crypto, secret)
  if (identity === null) throw new Error('random secrets make an identity')
  return { identity, secret }
}

/** The identity that has this secret; null when it is not a secret of 64 bytes. */
export async function identityFromSecret(crypto: VaultCrypto, secret: Plaintext): Promise<Identity | null> {
  if (secret.length !== 2 * seedLength) return null
  // A device is a signing key as well; its id is not used here.
  const signing = await deviceFromSecret(crypto, plaintext(secret.subarray(0, seedLength)))
  if (signing === null) return null
  const sealPair = await sealPairFrom(plaintext(secret.subarray(seedLength)))
  const keys = { sign: signing.publicKey, seal: sealPair.publicKey }
  return { id: await personIdOf(crypto, keys), keys, signer: signing.signer, sealPair }
}

/** The identity's secret in a box under the user key, for the disk and the person's other devices. */
export function wrapIdentity(crypto: VaultCrypto, userKey: UserKey, secret: Plaintext): Promise<Ciphertext> {
  return sealBox(crypto, userKey, label, new Uint8Array(0), secret)
}

/** Opens what `wrapIdentity` made. */
export async function unwrapIdentity(
  crypto: VaultCrypto,
  userKey: UserKey,
  wrapped: Uint8Array,
): Promise<Result<{ readonly identity: Identity; readonly secret: Plaintext }, OpenBoxError>> {
  const secret = await openBox(crypto, userKey, label, new Uint8Array(0), wrapped)
  if (!secret.ok) return secret
  const identity = await identityFromSecret(crypto, secret.value)
  return identity === null ? err('damaged') : ok({ identity, secret: secret.value })
}

/** The statement with this person's name under it. */
export async function signStatement(
  crypto: VaultCrypto,
  { id, signer }: Signer,
  statement: Statement,
): Promise<Statement> {
  const signature = await crypto.subtle.sign('Ed25519', signer, statementToSign(statement))
  return withSignature(statement, { signer: id, signature: new Uint8Array(signature) })
}

/** The person says that a device is theirs, or no longer is (protocol, P-8). */
export async function signDevice(
  crypto: VaultCrypto,
  identity: Identity,
  kind: DeviceStatement['kind'],
  devicePublicKey: Bytes,
): Promise<Bytes> {
  const body = makeDeviceBody(identity.keys, devicePublicKey)
  return makeStatement(await signStatement(crypto, identity, { kind, body, signatures: [] }))
}
