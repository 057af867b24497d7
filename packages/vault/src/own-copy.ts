/**
 * A copy of a whole notebook that can lie on a server (SPEC V-28), for the day that the device is lost:
 *
 *   'LEFo' 4 ‖ version u8 (1) ‖ made u32 (seconds) ‖ block(keyring) ‖ count u8 ‖ per way block(way) ‖ block(wrapped key)
 *   ‖ box of the padded file
 *
 * The key of the copy is wrapped by the user key, to which the keyring leads by the passphrase and each way by a printed
 * code or a passkey. Everything before the box is its associated data.
 */
import { concat, copyOf, createReader, createWriter, err, ok, sameBytes, utf8 } from '@lef/protocol'
import type { Bytes, DocumentId, Result } from '@lef/protocol'
import { boxOverhead, openBox, plaintext, sealBox, type Plaintext } from './box.ts'
import type { VaultCrypto } from './crypto-port.ts'
import { createContentKey, unwrapContentKey, type KeyPlace } from './document-key.ts'
import { parseKeyring, type Keyring } from './keyring.ts'
import { readyKey, type RawKey, type UserKey } from './keys.ts'
import { parseKeyWrap, type KeyWrap } from './key-wrap.ts'
import { pad, unpad } from './padding.ts'

/** A copy that was read, not yet opened. */
export interface OwnCopy {
  /** Epoch milliseconds, to the second; as true as the rest once it is opened. */
  readonly madeAt: number
  readonly keyring: Keyring
  readonly ways: readonly KeyWrap[]
  readonly wrapped: Bytes
  readonly prefix: Bytes
  readonly box: Bytes
}

/** What leads to the user key of a notebook, as it lies on the disk. */
export interface KeyringBytes {
  readonly keyring: Bytes
  readonly ways: readonly Bytes[]
}

/** `unprotected`: there is no passphrase on the keyring, so that everybody could open the copy. */
export type ReadOwnCopyError = 'damaged' | 'newer-version' | 'unprotected'

const magic = utf8('LEFo')
const version = 1
const label = 'lef/own-copy/1'
const mostWays = 64

/** Seals a file for whoever can open the notebook with these keys; refused where anybody can. `madeAt`: epoch milliseconds. */
export async function sealOwnCopy(
  crypto: VaultCrypto,
  userKey: UserKey,
  { keyring, ways }: KeyringBytes,
  file: Plaintext,
  madeAt: number,
): Promise<Result<Bytes, 'unprotected' | 'damaged'>> {
  const parsed = await parseKeyring(crypto, keyring)
  if (!parsed.ok) return err('damaged')
  if (parsed.value.protection === 'none') return err('unprotected')
  const kept = ways.slice(0, mostWays)
  const { key, wrapped } = await createContentKey(crypto, userKey, placeOf(parsed.value))
  const writer = createWriter()
    .fixed(magic)
    .u8(version)
    .u32(Math.floor(madeAt / 1000))
  writer.block(keyring).u8(kept.length)
  for (const way of kept) writer.block(way)
  const prefix = writer.block(wrapped).done()
  return ok(concat(prefix, await sealBox(crypto, key, label, prefix, pad(file))))
}

/** Reads a copy; what it says of itself is not proven before it is opened. */
export async function readOwnCopy(
  crypto: VaultCrypto,
  bytes: Uint8Array,
): Promise<Result<OwnCopy, ReadOwnCopyError>> {
  const reader = createReader(bytes)
  const beginning = reader.fixed(magic.length)
  const written = reader.u8()
  if (beginning === null || written === null || !sameBytes(beginning, magic)) return err('damaged')
  if (written !== version) return err(written > version ? 'newer-version' : 'damaged')
  const seconds = reader.u32()
  const keyring = await parseKeyring(crypto, reader.block() ?? new Uint8Array(0))
  const count = reader.u8()
  if (seconds === null || count === null || count > mostWays) return err('damaged')
  const ways = Array.from({ length: count }, () => reader.block())
  const wrapped = reader.block()
  const at = reader.position()
  if (wrapped === null || ways.includes(null) || bytes.length < at + boxOverhead) return err('damaged')
  if (!keyring.ok) return keyring
  // A server that puts an open keyring in its place would have us take in what anybody wrote.
  if (keyring.value.protection === 'none') return err('unprotected')
  const parsed = ways.flatMap((way) => {
    const wrap = way === null ? null : parseKeyWrap(way)
    return wrap?.ok && wrap.value.generation === keyring.value.generation ? [wrap.value] : []
  })
  return ok({
    madeAt: seconds * 1000,
    keyring: keyring.value,
    ways: parsed,
    wrapped: copyOf(wrapped),
    prefix: copyOf(bytes.subarray(0, at)),
    box: copyOf(bytes.subarray(at)),
  })
}

/** The file again, by the user key to which the passphrase or a way of the copy led. */
export async function openOwnCopy(
  crypto: VaultCrypto,
  copy: OwnCopy,
  userKey: RawKey<'user'>,
): Promise<Result<Plaintext, 'damaged'>> {
  const user = await readyKey(crypto, userKey)
  const key = await unwrapContentKey(crypto, user, placeOf(copy.keyring), copy.wrapped)
  if (!key.ok) return err('damaged')
  const opened = await openBox(crypto, key.value, label, copy.prefix, copy.box)
  const file = opened.ok ? unpad(opened.value) : null
  return file === null ? err('damaged') : ok(plaintext(file))
}

/** No document has such an id: those of the product are longer, and of another kind. */
function placeOf({ generation }: Keyring): KeyPlace {
  return { document: 'own-copy' as DocumentId, kind: 'own-copy', epoch: generation }
}
