import * as Y from 'yjs'
import { createReader, createWriter, plaintext, type Plaintext } from '@lef/vault'

/**
 * What is inside an envelope (SPEC S-2): `version u8 (1) ‖ block(previous) ‖ block(update)`, both Yjs
 * updates (v1). `previous` repeats what the record before held: when that one is damaged, nothing is lost.
 * In a snapshot, `update` is the whole state and `previous` is empty.
 */
export interface Payload {
  readonly previous: Uint8Array
  readonly update: Uint8Array
}

const version = 1

/** An update that changes nothing. */
export const emptyUpdate = new Uint8Array(0)

/** The bytes of a payload. */
export function makePayload({ previous, update }: Payload): Plaintext {
  return plaintext(createWriter().u8(version).block(previous).block(update).done())
}

/** Reads a payload; null when it is not one. */
export function parsePayload(bytes: Plaintext): Payload | null {
  const reader = createReader(bytes)
  if (reader.u8() !== version) return null
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
