/**
 * Words for certain people (SPEC V-25): the text of an agreement for all who sign it, a released sentence for the
 * sponsor. Each reader gets a box of their own; the server sees how many readers there are and roughly how long
 * the words are.
 *
 *   count u8, then per reader (ascending): person 16 ‖ block(HPKE of the padded: nonce 16 ‖ words)
 */
import {
  concat,
  createReader,
  createWriter,
  err,
  ok,
  readList,
  readPersonId,
  sha256,
  writeId,
  type Bytes,
  type DocumentId,
  type Result,
} from '@lef/protocol'
import { plaintext, type Plaintext } from './box.ts'
import type { VaultCrypto } from './crypto-port.ts'
import { openSealed, sealTo } from './hpke.ts'
import type { Identity, Person } from './identity.ts'
import { pad, unpad } from './padding.ts'

/** What the words are; words for one use are not taken for words for another. */
export type WordsUse = 'agreement' | 'release'

/** Sealed words, and what statements say about them. */
export interface SealedWords {
  readonly sealed: Bytes
  /** SHA-256 of the nonce and the words: the same for every reader (protocol, P-15). */
  readonly wordsHash: Bytes
  /** SHA-256 of the record (protocol, P-18). */
  readonly sealedHash: Bytes
}

/** `not-for-me`: nothing in it is sealed to this person. */
export type OpenWordsError = 'not-for-me' | 'damaged'

const nonceLength = 16

/** Seals words to people; null when one of them has a key that cannot be sealed to. */
export async function sealWords(
  crypto: VaultCrypto,
  use: WordsUse,
  document: DocumentId,
  readers: readonly Person[],
  words: Plaintext,
): Promise<SealedWords | null> {
  const content = plaintext(concat(crypto.randomBytes(nonceLength), words))
  const inOrder = readers.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const writer = createWriter().u8(inOrder.length)
  for (const { id, keys } of inOrder) {
    const box = await sealTo(crypto, keys.seal, labelOf(use), associated(document), pad(content))
    if (box === null) return null
    writeId(writer, id).block(box)
  }
  const sealed = writer.done()
  const [wordsHash, sealedHash] = [await sha256(crypto, content), await sha256(crypto, sealed)]
  return { sealed, wordsHash, sealedHash }
}

/** The words, and their hash to compare with what was signed: everyone must have been given the same. */
export async function openWords(
  crypto: VaultCrypto,
  use: WordsUse,
  document: DocumentId,
  me: Identity,
  sealed: Uint8Array,
): Promise<Result<{ readonly words: Plaintext; readonly wordsHash: Bytes }, OpenWordsError>> {
  const reader = createReader(sealed)
  let last = ''
  const boxes = readList(reader, reader.u8(), () => {
    const id = readPersonId(reader)
    const box = reader.block()
    if (id === null || box === null || id <= last) return null
    last = id
    return { id, box }
  })
  if (boxes === null || !reader.atEnd()) return err('damaged')
  const mine = boxes.find(({ id }) => id === me.id)
  if (mine === undefined) return err('not-for-me')
  const opened = await openSealed(me.sealPair, labelOf(use), associated(document), mine.box)
  const content = opened.ok ? unpad(opened.value) : null
  if (content === null || content.length < nonceLength) return err('damaged')
  return ok({ words: plaintext(content.subarray(nonceLength)), wordsHash: await sha256(crypto, content) })
}

function labelOf(use: WordsUse): string {
  return `lef/words/1/${use}`
}

function associated(document: DocumentId): Bytes {
  return createWriter().text(document).done()
}
