import { err, ok, parseKeyring, type Bytes, type Keyring, type Result } from '@lef/vault'
import { parseKeyWrap, type KeyWrap } from '@lef/vault/people'
import type { KeyringRow } from '../storage/rows.ts'
import type { StorageError } from '../storage/storage.ts'
import type { NotebookPorts } from './ports.ts'

/** The keyring, and what opens it beside the passphrase. */
export interface KeyWays {
  readonly row: KeyringRow
  readonly keyring: Keyring
  /** All ways of the keyring as it is now, also those that are no passkey's. */
  readonly ways: readonly { readonly bytes: Bytes; readonly wrap: KeyWrap }[]
}

/** The keyring with its ways; what is damaged among them, or of another generation, opens nothing and is left out. */
export async function readWays(
  ports: NotebookPorts,
): Promise<Result<KeyWays, StorageError | 'damaged-keyring'>> {
  const copies = await ports.storage.keyring()
  if (!copies.ok) return copies
  for (const row of copies.value) {
    const keyring = await parseKeyring(ports.crypto, row.bytes)
    if (!keyring.ok || keyring.value.generation !== row.generation) continue
    const ways = (row.ways ?? []).flatMap((bytes) => {
      const wrap = parseKeyWrap(bytes)
      return wrap.ok && wrap.value.generation === row.generation ? [{ bytes, wrap: wrap.value }] : []
    })
    return ok({ row, keyring: keyring.value, ways })
  }
  return err('damaged-keyring')
}
