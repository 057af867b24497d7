import * as Y from 'yjs'
import { applyUpdates } from '../notebook/payload.ts'
import { introduce } from '../shared/pairing/introduction.ts'

/**
 * What a share document (S-17) brings to another device of the same person: identities and shared trajectories, and what was
 * signed and not delivered yet, for a sentence taken back must not be forgotten with a device. Nothing of how far the device
 * was that wrote it: this one begins a row of its own, and catches up. Null when there is nobody in it.
 */
export function broughtIdentity(update: Uint8Array): Uint8Array | null {
  const from = new Y.Doc()
  const fine = applyUpdates(from, [update], null)
  const isSomebody = fine && typeof from.getMap('me').get('person') === 'string'
  const brought = isSomebody ? withUndelivered(from, introduce(from)) : null
  from.destroy()
  return brought
}

function withUndelivered(from: Y.Doc, introduction: Uint8Array): Uint8Array {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, introduction)
  for (const id of doc.getMap('trajectories').keys()) {
    for (const [name, value] of from.getMap(`shared.${id}`).entries()) {
      if (name.startsWith('signed.')) doc.getMap(`shared.${id}`).set(name, structuredClone(value))
    }
  }
  const update = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return update
}
