import { Doc } from 'yjs'
import type { Documents } from './documents.ts'

/** Documents that last as long as the tab: for trying a screen without a notebook. */
export function memoryDocuments(): Documents {
  const docs = new Map<string, Doc>()
  const kinds = new Map<string, string>()
  return {
    async open(id, kind) {
      const doc = docs.get(id) ?? (kind ? new Doc() : null)
      if (!doc) return null
      docs.set(id, doc)
      if (kind) kinds.set(id, kind)
      return { doc, close: async () => {} }
    },
    async remove(id) {
      docs.delete(id)
      kinds.delete(id)
      return true
    },
    async list(kind) {
      return [...kinds].filter(([, of]) => of === kind).map(([id]) => id)
    },
    async flush() {},
  }
}
