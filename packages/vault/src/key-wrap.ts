/**
 * Ways to the user key that can lie on a server (SPEC V-21): a printed recovery code, a passkey's PRF, and the
 * passphrase, for another device. Each way is a record of its own, so that one can be taken away without touching
 * the others:
 *
 *   'LEFw' 4 ‖ version u8 (1) ‖ way u8 (1 recovery code, 2 passkey, 3 passphrase) ‖ generation u32 ‖ salt 32
 *   ‖ passkey: block(credential id) ‖ passphrase: stretching 28
 *   ‖ block(box of the user key, all before as associated data)
 */
import {
  concat,
  copyOf,
  createReader,
  createWriter,
  err,
  ok,
  sameBytes,
  utf8,
  type Bytes,
  type Result,
  type Writer,
} from '@lef/protocol'
import { openBox, plaintext, sealBox } from './box.ts'
import type { VaultCrypto } from './crypto-port.ts'
import { parseRawKey, readyKey, type Key, type RawKey } from './keys.ts'
import { checkStretching, readStretching, writeStretching } from './passphrase-key.ts'
import type { StretchedPassphrase, Stretching } from './passphrase-key.ts'
import type { RecoveryCode } from './recovery-code.ts'

/** A record that was read, not yet opened. */
export type KeyWrap = {
  /** Of the keyring that this way opens: after a change of user key the way is made anew. */
  readonly generation: number
  /** For a passkey also what to ask its PRF for. */
  readonly salt: Bytes
  readonly prefix: Bytes
  readonly box: Bytes
} & (
  | { readonly way: 'recovery-code' }
  | { readonly way: 'passkey'; readonly credential: Bytes }
  | { readonly way: 'passphrase'; readonly stretching: Stretching }
)

/** What opens a way: the code's words, what the passkey's PRF gave, or the stretched passphrase. */
export type WaySecret = RecoveryCode | PrfOutput | StretchedPassphrase

/** `damaged` includes a passphrase stretched less than the floor: no Lef has written that. */
export type ParseKeyWrapError = 'damaged' | 'newer-version'
/** `wrong-secret`: another code, passkey or passphrase than the one this way was made with. */
export type OpenKeyWrapError = 'wrong-secret' | 'damaged'

/** What a passkey's PRF gave for the salt of its record, 32 bytes. */
export type PrfOutput = Bytes

const magic = utf8('LEFw')
const version = 1
const boxLabel = 'lef/user-key/1'
const saltLength = 32
const labels = {
  'recovery-code': 'lef/recovery/1',
  passkey: 'lef/passkey/1',
  passphrase: 'lef/passphrase/1/way',
} as const

/** The salt for a passkey that is being added now; the browser gives it to the PRF. */
export function freshPrfSalt(crypto: VaultCrypto): Bytes {
  return crypto.randomBytes(saltLength)
}

/** A way to the user key by a printed code. */
export async function wrapForRecovery(
  crypto: VaultCrypto,
  code: RecoveryCode,
  generation: number,
  userKey: RawKey<'user'>,
): Promise<Bytes> {
  const salt = crypto.randomBytes(saltLength)
  const prefix = start(1, generation, salt).done()
  return wrap(crypto, await wrappingKey(crypto, 'recovery-code', utf8(code), salt), prefix, userKey)
}

/** A way to the user key by a passkey; `salt` is what its PRF was asked for. */
export async function wrapForPasskey(
  crypto: VaultCrypto,
  passkey: { readonly credential: Bytes; readonly salt: Bytes; readonly output: PrfOutput },
  generation: number,
  userKey: RawKey<'user'>,
): Promise<Bytes> {
  if (passkey.output.length !== 32) throw new RangeError('a PRF gives 32 bytes')
  const prefix = start(2, generation, passkey.salt).block(passkey.credential).done()
  return wrap(crypto, await wrappingKey(crypto, 'passkey', passkey.output, passkey.salt), prefix, userKey)
}

/** A way to the user key by the passphrase, for a device that has no keyring yet. */
export async function wrapForPassphrase(
  crypto: VaultCrypto,
  stretched: StretchedPassphrase,
  stretching: Stretching,
  generation: number,
  userKey: RawKey<'user'>,
): Promise<Bytes> {
  const salt = crypto.randomBytes(saltLength)
  const prefix = writeStretching(start(3, generation, salt), stretching).done()
  return wrap(crypto, await wrappingKey(crypto, 'passphrase', stretched, salt), prefix, userKey)
}

/** Reads a record. */
export function parseKeyWrap(bytes: Uint8Array): Result<KeyWrap, ParseKeyWrapError> {
  const reader = createReader(bytes)
  const beginning = reader.fixed(magic.length)
  const written = reader.u8()
  if (beginning === null || !sameBytes(beginning, magic) || written === null) return err('damaged')
  if (written !== version) return err(written > version ? 'newer-version' : 'damaged')
  const way = reader.u8()
  const generation = reader.u32()
  const salt = reader.fixed(saltLength)
  const credential = way === 2 ? reader.block() : new Uint8Array(0)
  const stretching = way === 3 ? readStretching(reader) : null
  const prefix = copyOf(bytes.subarray(0, reader.position()))
  const box = reader.block()
  if (generation === null || !salt || !credential || !box || !reader.atEnd()) return err('damaged')
  const common = { generation, salt, prefix, box }
  if (way === 1) return ok({ ...common, way: 'recovery-code' })
  if (way === 2) return ok({ ...common, way: 'passkey', credential })
  if (way !== 3 || stretching === null || !checkStretching(stretching).ok) return err('damaged')
  return ok({ ...common, way: 'passphrase', stretching })
}

/** The user key, by the secret of this way. */
export async function openKeyWrap(
  crypto: VaultCrypto,
  record: KeyWrap,
  secret: WaySecret,
): Promise<Result<RawKey<'user'>, OpenKeyWrapError>> {
  const source = typeof secret === 'string' ? utf8(secret) : secret
  const key = await wrappingKey(crypto, record.way, source, record.salt)
  const opened = await openBox(crypto, key, boxLabel, record.prefix, record.box)
  if (!opened.ok) return err(opened.error === 'wrong-key' ? 'wrong-secret' : 'damaged')
  const raw = parseRawKey<'user'>(opened.value)
  return raw === null ? err('damaged') : ok(raw)
}

function start(way: 1 | 2 | 3, generation: number, salt: Bytes): Writer {
  if (salt.length !== saltLength) throw new RangeError('a salt has 32 bytes')
  return createWriter().fixed(magic).u8(version).u8(way).u32(generation).fixed(salt)
}

async function wrap(
  crypto: VaultCrypto,
  key: Key<'way'>,
  prefix: Bytes,
  userKey: RawKey<'user'>,
): Promise<Bytes> {
  const box = await sealBox(crypto, key, boxLabel, prefix, plaintext(userKey))
  return concat(prefix, createWriter().block(box).done())
}

async function wrappingKey(
  crypto: VaultCrypto,
  way: KeyWrap['way'],
  secret: Bytes | StretchedPassphrase,
  salt: Bytes,
): Promise<Key<'way'>> {
  const raw = secret instanceof Uint8Array
  const source = raw ? await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']) : secret
  const parameters = { name: 'HKDF', hash: 'SHA-256', salt, info: utf8(labels[way]) }
  const bits = new Uint8Array(await crypto.subtle.deriveBits(parameters, source, 256))
  return readyKey(crypto, bits as RawKey<'way'>)
}
