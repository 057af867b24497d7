import * as Y from 'yjs'
import { createReader, createWriter, plaintext, type Plaintext } from '@lef/vault'
import { deflate, inflate } from './deflate.ts'

/** A document's whole state in Yjs' format 2: half of what it is in format 1, once both are compressed. */
export interface WholeState {
  readonly state: Uint8Array
}

/** A Yjs update in format 1, or a whole state. */
export type Update = Uint8Array | WholeState

/**
 * What is inside an envelope (SPEC S-2): `version u8 ‖ body`, where the body is `block(previous) ‖ block(update)`;
 * as it is (versions 1 and 3), or compressed by raw DEFLATE (2 and 4). In 3 and 4, `update` is a whole state.
 * `previous` repeats what the record before held: when that one is damaged, nothing is lost. In a snapshot,
 * `update` is the whole state and `previous` is empty.
 */
export interface Payload {
  readonly previous: Uint8Array
  readonly update: Update
}

/** By what `update` is: the version as it is, and the version compressed. */
const versions = { update: [1, 2], state: [3, 4] } as const
/** Bytes of a body from which compressing it is worth the while. */
const worthwhile = 4096

/** An update that changes nothing. */
export const emptyUpdate = new Uint8Array(0)

/** All of a document, as a snapshot keeps it. */
export function wholeState(doc: Y.Doc): WholeState {
  return { state: Y.encodeStateAsUpdateV2(doc) }
}

/** The bytes of a payload. */
export async function makePayload({ previous, update }: Payload): Promise<Plaintext> {
  const [plain, compressed] = 'state' in update ? versions.state : versions.update
  const body = createWriter()
    .block(previous)
    .block('state' in update ? update.state : update)
    .done()
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
  const isState = version === versions.state[0] || version === versions.state[1]
  const [plain, compressed] = isState ? versions.state : versions.update
  const body = version === plain ? rest : version === compressed ? await inflate(rest) : null
  if (body === null) return null
  const reader = createReader(body)
  const previous = reader.block()
  const update = reader.block()
  if (previous === null || update === null || !reader.atEnd()) return null
  return { previous, update: isState ? { state: update } : update }
}

/** Applies updates as one change; false when one of them is not an update. */
export function applyUpdates(doc: Y.Doc, updates: readonly Update[], origin: unknown): boolean {
  let fine = true
  doc.transact(() => {
    for (const update of updates) {
      try {
        if ('state' in update) Y.applyUpdateV2(doc, update.state, origin)
        else if (update.length > 0) Y.applyUpdate(doc, update, origin)
      } catch {
        fine = false
      }
    }
  }, origin)
  return fine
}
