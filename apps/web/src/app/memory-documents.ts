import { Doc } from 'yjs'
import type { Documents } from './library.ts'

/** Documents that last as long as the tab: for trying a screen without a notebook. */
export function memoryDocuments(): Documents {
  const docs = new Map<string, Doc>()
  return {
    async open(id, kind) {
      const doc = docs.get(id) ?? (kind ? new Doc() : null)
      if (!doc) return null
      docs.set(id, doc)
      return { doc, close: async () => {} }
    },
    async remove(id) {
      docs.delete(id)
      return true
    },
  }
}
