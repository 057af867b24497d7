/**
 * What a person says about a device of theirs (SPEC P-8): that it is one (`device-certificate`), or that it no
 * longer is (`device-revocation`). Both bodies are `person keys 64 ‖ device public key 32`, signed by the
 * person's identity. A device is somebody's when there is a certificate and no revocation.
 */
import type { Bytes } from './bytes.ts'
import { publicKeyLength, type CheckingCrypto } from './checking.ts'
import type { DeviceId, PersonId } from './ids.ts'
import { deviceIdOf, personIdOf, readPersonKeys, writePersonKeys, type PersonKeys } from './public-key.ts'
import { err, ok, type Result } from './result.ts'
import {
  checkStatement,
  parseStatement,
  type CheckStatementError,
  type ParseStatementError,
} from './statement.ts'
import type { Statement } from './statement.ts'
import { createReader, createWriter } from './wire.ts'

/** What a person says about a device. */
export interface DeviceStatement {
  readonly kind: 'device-certificate' | 'device-revocation'
  readonly person: PersonId
  readonly personKeys: PersonKeys
  readonly device: DeviceId
  /** Ed25519, 32 bytes. */
  readonly devicePublicKey: Bytes
}

export type DeviceStatementError = ParseStatementError | CheckStatementError

/** The body of both kinds. */
export function makeDeviceBody(person: PersonKeys, devicePublicKey: Bytes): Bytes {
  if (devicePublicKey.length !== publicKeyLength) throw new RangeError('a public key has 32 bytes')
  return writePersonKeys(createWriter(), person).fixed(devicePublicKey).done()
}

/** Reads and checks what a person says about a device: the person's own key must have signed it. */
export async function checkDeviceStatement(
  crypto: CheckingCrypto,
  bytes: Uint8Array,
): Promise<Result<DeviceStatement, DeviceStatementError>> {
  const statement = parseStatement(bytes)
  if (!statement.ok) return statement
  const said = await readDeviceStatement(crypto, statement.value)
  if (said === null) return err('damaged')
  const signer = { id: said.person, publicKey: said.personKeys.sign }
  const checked = await checkStatement(crypto, statement.value, [signer])
  return checked.ok ? ok(said) : checked
}

/** Reads what a person says about a device; whether they signed it, is not looked at. Null when it says nothing such. */
export async function readDeviceStatement(
  crypto: CheckingCrypto,
  { kind, body }: Statement,
): Promise<DeviceStatement | null> {
  if (kind !== 'device-certificate' && kind !== 'device-revocation') return null
  const reader = createReader(body)
  const personKeys = readPersonKeys(reader)
  const devicePublicKey = reader.fixed(publicKeyLength)
  if (personKeys === null || devicePublicKey === null || !reader.atEnd()) return null
  const person = await personIdOf(crypto, personKeys)
  const device = await deviceIdOf(crypto, devicePublicKey)
  return { kind, person, personKeys, device, devicePublicKey }
}
