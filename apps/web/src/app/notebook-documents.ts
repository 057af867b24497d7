import type { Notebook } from '@lef/store'
import { parseDocumentId } from '@lef/vault'
import type { Documents } from './documents.ts'

/** The library's documents, kept in a notebook. */
export function notebookDocuments(notebook: Notebook): Documents {
  return {
    async open(id, kind) {
      const document = parseDocumentId(id)
      if (!document) return null
      const opened = await notebook.open(document)
      if (opened.ok) return opened.value
      if (opened.error === 'damaged-key') return 'damaged'
      if (opened.error !== 'unknown-document' || kind === undefined) return null
      const made = await notebook.create(kind, id)
      // Another tab may have made it a moment ago, which is as good.
      if (!made.ok && made.error !== 'exists') return null
      const again = await notebook.open(document)
      return again.ok ? again.value : null
    },
    async remove(id) {
      const document = parseDocumentId(id)
      if (!document) return true
      // What points to it goes first: a line in the list without its document would open as an empty one.
      await notebook.flush()
      return (await notebook.remove(document)).ok
    },
    async list(kind) {
      const found = await notebook.documents(kind)
      return found.ok ? found.value.map(({ id }) => id) : []
    },
    flush: () => notebook.flush(),
  }
}
