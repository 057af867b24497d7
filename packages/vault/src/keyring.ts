/**
 * The keyring (SPEC V-6, V-7): the one record from which everything else opens.
 *
 *   'LEFk' 4 ‖ version u8 (1) ‖ generation u32 ‖ protection u8
 *   ‖ protection 0, none:       user key 32 **in the clear**
 *     protection 1, passphrase: stretching 28 ‖ block(box of the user key under the passphrase)
 *   ‖ block(box of the device's secret under the user key)
 *   ‖ checksum 8 (first bytes of the SHA-256 of everything before)
 *
 * The checksum is no protection against anyone; it tells a damaged record from a wrong passphrase.
 */
import {
  type Bytes,
  concat,
  copyOf,
  createReader,
  createWriter,
  err,
  ok,
  type Result,
  sameBytes,
  utf8,
  sha256,
} from '@lef/protocol'
import { openBox, plaintext, sealBox } from './box.ts'
import { type Argon2id, type VaultCrypto } from './crypto-port.ts'
import { createDevice, deviceFromSecret, type Device } from './device.ts'
import { parseRawKey, randomKey, readyKey, type RawKey, type UserKey } from './keys.ts'
import {
  freshStretching,
  keyFromPassphrase,
  checkStretching,
  readStretching,
  writeStretching,
  type Stretching,
} from './passphrase-key.ts'

/** Whether a passphrase stands between the disk and the words. */
export type Protection = 'none' | 'passphrase'

/** A keyring that was read, not yet opened. */
export type Keyring = {
  readonly generation: number
  /** The bytes that are authenticated with the wrapped user key. */
  readonly prefix: Bytes
  readonly sealedDevice: Bytes
} & (
  | { readonly protection: 'none'; readonly userKey: RawKey<'user'> }
  | { readonly protection: 'passphrase'; readonly stretching: Stretching; readonly wrappedUserKey: Bytes }
)

/** An opened keyring: what is needed to read and write. */
export interface Keys {
  readonly generation: number
  readonly protection: Protection
  readonly userKey: UserKey
  readonly device: Device
}

/** `damaged` includes parameters weaker than the floor: no Lef has ever written those. */
export type ParseKeyringError = 'damaged' | 'newer-version'
export type OpenKeyringError = 'wrong-passphrase' | 'damaged'

const magic = utf8('LEFk')
const version = 1
const checksumLength = 8
const userKeyLabel = 'lef/user-key/1'
const deviceLabel = 'lef/device/1'

/**
 * A new keyring with a new device and a new user key, or the one `given`: that of the person's other devices. Without a passphrase (null) the user key lies in the
 * record in the clear: whoever has the disk can read everything, and the product says so.
 */
export async function createKeyring(
  crypto: VaultCrypto,
  argon2id: Argon2id,
  generation: number,
  passphrase: string | null,
  given: RawKey<'user'> | null = null,
): Promise<{ readonly bytes: Bytes; readonly keys: Keys }> {
  const raw = given ?? randomKey<'user'>(crypto)
  const userKey = await readyKey(crypto, raw)
  const { device, secret } = await createDevice(crypto)
  const start = createWriter().fixed(magic).u8(version).u32(generation)
  const protection: Protection = passphrase === null ? 'none' : 'passphrase'
  if (passphrase === null) {
    start.u8(0).fixed(raw)
  } else {
    const stretching = freshStretching(crypto)
    const key = await keyFromPassphrase<'passphrase'>(crypto, argon2id, stretching, passphrase)
    if (!key.ok) throw new Error(`fresh parameters are ${key.error}`)
    const prefix = writeStretching(start.u8(1), stretching).done()
    start.block(await sealBox(crypto, key.value, userKeyLabel, prefix, plaintext(raw)))
  }
  start.block(await sealBox(crypto, userKey, deviceLabel, generationBytes(generation), secret))
  const body = start.done()
  const bytes = concat(body, await checksum(crypto, body))
  return { bytes, keys: { generation, protection, userKey, device } }
}

/** Reads a keyring record. */
export async function parseKeyring(
  crypto: VaultCrypto,
  bytes: Uint8Array,
): Promise<Result<Keyring, ParseKeyringError>> {
  if (bytes.length < 5 + checksumLength || !sameBytes(bytes.subarray(0, 4), magic)) return err('damaged')
  const body = copyOf(bytes.subarray(0, bytes.length - checksumLength))
  const claimed = bytes.subarray(bytes.length - checksumLength)
  if (!sameBytes(await checksum(crypto, body), claimed)) return err('damaged')
  const written = body[4] ?? 0
  if (written !== version) return err(written > version ? 'newer-version' : 'damaged')
  const reader = createReader(body)
  reader.fixed(5)
  const generation = reader.u32()
  const protection = reader.u8()
  if (generation === null) return err('damaged')
  if (protection === 0) {
    const userKey = parseRawKey<'user'>(reader.fixed(32) ?? new Uint8Array(0))
    const sealedDevice = reader.block()
    if (userKey === null || sealedDevice === null || !reader.atEnd()) return err('damaged')
    return ok({ generation, protection: 'none', prefix: body, userKey, sealedDevice })
  }
  if (protection !== 1) return err('damaged')
  const stretching = readStretching(reader)
  const prefix = copyOf(body.subarray(0, reader.position()))
  const wrappedUserKey = reader.block()
  const sealedDevice = reader.block()
  if (!stretching || !wrappedUserKey || !sealedDevice || !reader.atEnd()) return err('damaged')
  if (!checkStretching(stretching).ok) return err('damaged')
  return ok({ generation, protection: 'passphrase', prefix, stretching, wrappedUserKey, sealedDevice })
}

/** Opens a keyring; the passphrase is ignored when there is none to check. */
export async function openKeyring(
  crypto: VaultCrypto,
  argon2id: Argon2id,
  keyring: Keyring,
  passphrase: string,
): Promise<Result<Keys, OpenKeyringError>> {
  const raw = await unlockUserKey(crypto, argon2id, keyring, passphrase)
  return raw.ok ? openKeyringWith(crypto, keyring, raw.value) : raw
}

/** Opens a keyring with the user key itself, come by another way (V-21, V-22); `damaged` when it is another's. */
export async function openKeyringWith(
  crypto: VaultCrypto,
  keyring: Keyring,
  raw: RawKey<'user'>,
): Promise<Result<Keys, 'damaged'>> {
  const userKey = await readyKey(crypto, raw)
  const { generation, protection, sealedDevice } = keyring
  const secret = await openBox(crypto, userKey, deviceLabel, generationBytes(generation), sealedDevice)
  const device = secret.ok ? await deviceFromSecret(crypto, secret.value) : null
  return device === null ? err('damaged') : ok({ generation, protection, userKey, device })
}

/** The user key itself: for adding another way to it, or another device. Asks the passphrase again. */
export async function unlockUserKey(
  crypto: VaultCrypto,
  argon2id: Argon2id,
  keyring: Keyring,
  passphrase: string,
): Promise<Result<RawKey<'user'>, OpenKeyringError>> {
  if (keyring.protection === 'none') return ok(keyring.userKey)
  const key = await keyFromPassphrase<'passphrase'>(crypto, argon2id, keyring.stretching, passphrase)
  if (!key.ok) return err('damaged')
  const opened = await openBox(crypto, key.value, userKeyLabel, keyring.prefix, keyring.wrappedUserKey)
  if (!opened.ok) return err(opened.error === 'wrong-key' ? 'wrong-passphrase' : 'damaged')
  const raw = parseRawKey<'user'>(opened.value)
  return raw === null ? err('damaged') : ok(raw)
}

function generationBytes(generation: number): Bytes {
  return createWriter().u32(generation).done()
}

async function checksum(crypto: VaultCrypto, body: Bytes): Promise<Bytes> {
  return (await sha256(crypto, body)).slice(0, checksumLength)
}
