import type { Ciphertext } from './box.ts'
import { openBox, plaintext, sealBox, type OpenBoxError } from './box.ts'
import type { VaultCrypto } from './crypto-port.ts'
import { type Bytes, createWriter, type DocumentId, err, ok, type Result } from '@lef/protocol'
import { parseRawKey, randomKey, readyKey, type ContentKey, type RawKey, type UserKey } from './keys.ts'

/** Which document, of which kind, in which epoch a content key belongs to. */
export interface KeyPlace {
  readonly document: DocumentId
  readonly kind: string
  readonly epoch: number
}

const label = 'lef/document-key/1'

/** A fresh random key for a document in an epoch, and its wrapped form for the disk (SPEC V-8). */
export async function createContentKey(
  crypto: VaultCrypto,
  userKey: UserKey,
  place: KeyPlace,
): Promise<{ key: ContentKey; wrapped: Ciphertext }> {
  return wrapContentKey(crypto, userKey, place, randomKey<'content'>(crypto))
}

/** The same for a key that exists already: one that was sealed to this person. */
export async function wrapContentKey(
  crypto: VaultCrypto,
  userKey: UserKey,
  place: KeyPlace,
  bytes: RawKey<'content'>,
): Promise<{ key: ContentKey; wrapped: Ciphertext }> {
  const wrapped = await sealBox(crypto, userKey, label, placeBytes(place), plaintext(bytes))
  return { key: await readyKey(crypto, bytes), wrapped }
}

/** Unwraps a content key; it opens at its own place only. */
export async function unwrapContentKey(
  crypto: VaultCrypto,
  userKey: UserKey,
  place: KeyPlace,
  wrapped: Uint8Array,
): Promise<Result<ContentKey, OpenBoxError>> {
  const opened = await openBox(crypto, userKey, label, placeBytes(place), wrapped)
  if (!opened.ok) return opened
  const bytes = parseRawKey<'content'>(opened.value)
  return bytes === null ? err('damaged') : ok(await readyKey(crypto, bytes))
}

function placeBytes({ document, kind, epoch }: KeyPlace): Bytes {
  return createWriter().text(document).text(kind).u32(epoch).done()
}
