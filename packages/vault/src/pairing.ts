/**
 * Pairing a new device with one that is open (SPEC V-22). The new device shows a code with a one-time public key
 * and a secret; the open one scans it and seals the person's keys to it. The server, which carries the answer,
 * sees neither; and only whoever saw the code can have answered.
 *
 *   code: `lef-pair:1:` and Base64 of: public key 32 ‖ secret 32
 *   answer: HPKE with that secret, label `lef/pairing/1`, of: generation u32 ‖ user key 32 ‖ identity secret 64
 */
import {
  createReader,
  createWriter,
  err,
  fromBase64Url,
  ok,
  toBase64Url,
  concat,
  type Bytes,
  type Result,
} from '@lef/protocol'
import { plaintext, type Plaintext } from './box.ts'
import type { VaultCrypto } from './crypto-port.ts'
import { openSealed, sealPairFrom, sealTo, type SealPair } from './hpke.ts'
import { parseRawKey, type RawKey } from './keys.ts'

/** A pairing that this device waits for. It lives as long as its code is shown. */
export interface Pairing {
  readonly code: string
  readonly pair: SealPair
  readonly secret: Bytes
}

/** What a code says to the device that scans it. */
export interface PairingCode {
  readonly publicKey: Bytes
  readonly secret: Bytes
}

/** What makes a device a person's: the user key and the identity's secret. */
export interface PersonSecrets {
  readonly generation: number
  readonly userKey: RawKey<'user'>
  readonly identity: Plaintext
}

/** How every code begins. */
export const pairingCodeStart = 'lef-pair:1:'

const start = pairingCodeStart
const label = 'lef/pairing/1'
const none = new Uint8Array(0)

/** A new pairing, with a code to show. */
export async function createPairing(crypto: VaultCrypto): Promise<Pairing> {
  const pair = await sealPairFrom(crypto.randomBytes(32))
  const secret = crypto.randomBytes(32)
  return { pair, secret, code: start + toBase64Url(concat(pair.publicKey, secret)) }
}

/** Reads a scanned code; null when it is none. */
export function parsePairingCode(scanned: string): PairingCode | null {
  const bytes = scanned.startsWith(start) ? fromBase64Url(scanned.slice(start.length)) : null
  if (bytes?.length !== 64) return null
  return { publicKey: bytes.slice(0, 32), secret: bytes.slice(32) }
}

/** The person's keys for the new device; null when its code holds no key that can be sealed to. */
export function answerPairing(
  crypto: VaultCrypto,
  code: PairingCode,
  { generation, userKey, identity }: PersonSecrets,
): Promise<Bytes | null> {
  const content = createWriter().u32(generation).fixed(userKey).fixed(identity).done()
  return sealTo(crypto, code.publicKey, label, none, plaintext(content), code.secret)
}

/** What the open device sent; `damaged` also when somebody answered who has not seen the code. */
export async function acceptPairing(
  { pair, secret }: Pairing,
  answer: Uint8Array,
): Promise<Result<PersonSecrets, 'damaged'>> {
  const opened = await openSealed(pair, label, none, answer, secret)
  if (!opened.ok) return opened
  const reader = createReader(opened.value)
  const generation = reader.u32()
  const userKey = parseRawKey<'user'>(reader.fixed(32) ?? none)
  const identity = reader.fixed(64)
  if (generation === null || userKey === null || identity === null || !reader.atEnd()) return err('damaged')
  return ok({ generation, userKey, identity: plaintext(identity) })
}
