import { requirePeer } from '../peers.ts'

/** A document with one text in it, as one device has it. */
export interface TypedDocument {
  /** Types a word at the beginning and gives the update. */
  type(): Uint8Array
  /** All of it. */
  state(): Uint8Array
  /** Takes what the other typed. */
  take(update: Uint8Array): void
}

/** The parts of Yjs that are needed; of the copy that the peers use. */
interface Yjs {
  readonly Doc: new () => {
    getText(name: string): { insert(at: number, text: string): void }
    on(event: 'update', listener: (update: Uint8Array) => void): void
  }
  readonly encodeStateAsUpdate: (doc: object) => Uint8Array
  readonly applyUpdate: (doc: object, update: Uint8Array) => void
}

/** A document on a device of its own. */
export function newYjs(): TypedDocument {
  const { Doc, applyUpdate, encodeStateAsUpdate } = requirePeer('yjs') as Yjs
  const doc = new Doc()
  let made = new Uint8Array()
  doc.on('update', (update) => (made = Uint8Array.from(update)))
  return {
    type: () => {
      doc.getText('words').insert(0, 'haalbaar ')
      return made
    },
    state: () => encodeStateAsUpdate(doc),
    take: (update) => applyUpdate(doc, update),
  }
}
