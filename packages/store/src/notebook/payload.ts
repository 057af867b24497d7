import * as Y from 'yjs'
import { createReader, createWriter, plaintext, type Plaintext } from '@lef/vault'
import { deflate, inflate } from './deflate.ts'

/**
 * What is inside an envelope (SPEC S-2): `version u8 ‖ body`, where the body is `block(previous) ‖ block(update)`,
 * both Yjs updates (v1); as it is (1), or compressed by raw DEFLATE (2), which makes a snapshot a fifth of its size.
 * `previous` repeats what the record before held: when that one is damaged, nothing is lost. In a snapshot,
 * `update` is the whole state and `previous` is empty.
 */
export interface Payload {
  readonly previous: Uint8Array
  readonly update: Uint8Array
}

const plain = 1
const compressed = 2
/** Bytes of a body from which compressing it is worth the while. */
const worthwhile = 4096

/** An update that changes nothing. */
export const emptyUpdate = new Uint8Array(0)

/** The bytes of a payload. */
export async function makePayload({ previous, update }: Payload): Promise<Plaintext> {
  const body = createWriter().block(previous).block(update).done()
  const small = body.length >= worthwhile ? await deflate(body) : null
  return plaintext(
    small === null
      ? createWriter().u8(plain).fixed(body).done()
      : createWriter().u8(compressed).fixed(small).done(),
  )
}

/** Reads a payload; null when it is not one. */
export async function parsePayload(bytes: Plaintext): Promise<Payload | null> {
  const [version] = bytes
  const rest = bytes.subarray(1)
  const body = version === plain ? rest : version === compressed ? await inflate(rest) : null
  if (body === null) return null
  const reader = createReader(body)
  const previous = reader.block()
  const update = reader.block()
  return previous !== null && update !== null && reader.atEnd() ? { previous, update } : null
}

/** Applies updates as one change; false when one of them is not an update. */
export function applyUpdates(doc: Y.Doc, updates: readonly Uint8Array[], origin: unknown): boolean {
  let fine = true
  doc.transact(() => {
    for (const update of updates) {
      if (update.length === 0) continue
      try {
        Y.applyUpdate(doc, update, origin)
      } catch {
        fine = false
      }
    }
  }, origin)
  return fine
}
