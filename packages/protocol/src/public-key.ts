/**
 * Public keys and the ids made from them (SPEC P-4): an id cannot be claimed with another key.
 */
import { concat, sameBytes, utf8, type Bytes } from './bytes.ts'
import { publicKeyLength, sha256, type CheckingCrypto } from './checking.ts'
import { idLength, parseDeviceId, parsePersonId, type DeviceId, type PersonId } from './ids.ts'
import type { Reader, Writer } from './wire.ts'

/** The public keys of a person: `sign` (Ed25519) checks what they signed, `seal` (X25519) seals to them. */
export interface PersonKeys {
  readonly sign: Bytes
  readonly seal: Bytes
}

const personLabel = utf8('lef/person/1')

/** The id of the device with this Ed25519 public key. */
export async function deviceIdOf(crypto: CheckingCrypto, publicKey: Bytes): Promise<DeviceId> {
  const id = parseDeviceId((await sha256(crypto, publicKey)).subarray(0, idLength))
  if (id === null) throw new Error('sixteen bytes are a device id')
  return id
}

/** The id of the person with these keys. */
export async function personIdOf(crypto: CheckingCrypto, { sign, seal }: PersonKeys): Promise<PersonId> {
  const id = parsePersonId((await sha256(crypto, concat(personLabel, sign, seal))).subarray(0, idLength))
  if (id === null) throw new Error('sixteen bytes are a person id')
  return id
}

/** `sign 32 ‖ seal 32`. */
export function writePersonKeys(writer: Writer, { sign, seal }: PersonKeys): Writer {
  if (sign.length !== publicKeyLength || seal.length !== publicKeyLength) {
    throw new RangeError('a public key has 32 bytes')
  }
  return writer.fixed(sign).fixed(seal)
}

/** Reads what `writePersonKeys` wrote; null when not enough is left. */
export function readPersonKeys(reader: Reader): PersonKeys | null {
  const sign = reader.fixed(publicKeyLength)
  const seal = reader.fixed(publicKeyLength)
  return sign && seal ? { sign, seal } : null
}

/** Whether these are the same keys. */
export function samePersonKeys(a: PersonKeys, b: PersonKeys): boolean {
  return sameBytes(a.sign, b.sign) && sameBytes(a.seal, b.seal)
}
