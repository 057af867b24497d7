/**
 * A sealed file (SPEC V-10), for an export that travels on a stick or in a mail:
 *
 *   'LEFf' 4 ‖ version u8 (1) ‖ stretching 28 ‖ box under the passphrase
 *
 * Everything before the box is its associated data.
 */
import {
  type Bytes,
  concat,
  copyOf,
  createReader,
  createWriter,
  err,
  type Result,
  sameBytes,
  utf8,
} from '@lef/protocol'
import { boxOverhead, openBox, sealBox, type Plaintext } from './box.ts'
import type { Argon2id, VaultCrypto } from './crypto-port.ts'
import { freshStretching, keyFromPassphrase, readStretching, writeStretching } from './passphrase-key.ts'

/** `damaged` includes parameters outside floor and ceiling. */
export type OpenFileError = 'damaged' | 'newer-version' | 'wrong-passphrase'

const magic = utf8('LEFf')
const version = 1
const label = 'lef/file/1'
const prefixLength = 4 + 1 + 28

/** Seals a file with a passphrase. */
export async function sealFile(
  crypto: VaultCrypto,
  argon2id: Argon2id,
  passphrase: string,
  content: Plaintext,
): Promise<Bytes> {
  const stretching = freshStretching(crypto)
  const key = await keyFromPassphrase<'file'>(crypto, argon2id, stretching, passphrase)
  if (!key.ok) throw new Error(`fresh parameters are ${key.error}`)
  const prefix = writeStretching(createWriter().fixed(magic).u8(version), stretching).done()
  return concat(prefix, await sealBox(crypto, key.value, label, prefix, content))
}

/** True when the bytes begin as a sealed file does. */
export function looksSealed(bytes: Uint8Array): boolean {
  return sameBytes(bytes.subarray(0, 4), magic)
}

/** Opens a sealed file. */
export async function openFile(
  crypto: VaultCrypto,
  argon2id: Argon2id,
  passphrase: string,
  bytes: Uint8Array,
): Promise<Result<Plaintext, OpenFileError>> {
  if (!looksSealed(bytes) || bytes.length < prefixLength + boxOverhead) return err('damaged')
  const written = bytes[4] ?? 0
  if (written !== version) return err(written > version ? 'newer-version' : 'damaged')
  const stretching = readStretching(createReader(bytes.subarray(5, prefixLength)))
  if (stretching === null) return err('damaged')
  const key = await keyFromPassphrase<'file'>(crypto, argon2id, stretching, passphrase)
  if (!key.ok) return err('damaged')
  const prefix = copyOf(bytes.subarray(0, prefixLength))
  const opened = await openBox(crypto, key.value, label, prefix, bytes.subarray(prefixLength))
  if (opened.ok) return opened
  return err(opened.error === 'wrong-key' ? 'wrong-passphrase' : 'damaged')
}
