import {
  err,
  noHash,
  ok,
  sameBytes,
  unwrapContentKey,
  type ContentKey,
  type Keys,
  type Result,
  type VaultCrypto,
} from '@lef/vault'
import type { DocumentRow } from '../storage/rows.ts'

/** An open keyring, and the content keys that were unwrapped with it. */
export interface Session {
  readonly keys: Keys
  /** The key of a document as its row says; unwrapped once an epoch. */
  contentKey(row: DocumentRow): Promise<Result<ContentKey, 'wrong-key' | 'damaged'>>
}

/** A session over opened keys. Forgetting it forgets the keys. */
export function createSession(crypto: VaultCrypto, keys: Keys): Session {
  const unwrapped = new Map<string, { readonly wrapped: Uint8Array; readonly key: ContentKey }>()
  return {
    keys,
    contentKey: async (row) => {
      const place = { document: row.id, kind: row.kind, epoch: row.epoch }
      const name = `${row.epoch}/${row.id}`
      const known = unwrapped.get(name)
      // A document that was removed and brought back has a new key at the same place.
      if (known !== undefined && sameBytes(known.wrapped, row.key)) return ok(known.key)
      // A row that was damaged on the disk must not be written on.
      if (row.head.hash.length !== noHash.length) return err('damaged')
      const key = await unwrapContentKey(crypto, keys.userKey, place, row.key)
      if (key.ok) unwrapped.set(name, { wrapped: row.key, key: key.value })
      return key
    },
  }
}
