import type { Notebook } from '../notebook/notebook.ts'
import { shareId, shareKind } from '../notebook/share-document.ts'
import { ShareBook } from './share-book.ts'

/**
 * Whether a trajectory of this notebook is shared, or about to be, by what lies in the notebook alone: for a device on which
 * nobody is signed in. Nothing is made, and no server is asked; false as well when the notebook does not say.
 */
export async function isSharedHere(notebook: Notebook, local: string): Promise<boolean> {
  const kept = await notebook.documents(shareKind)
  if (!kept.ok || !kept.value.some(({ id }) => id === shareId)) return false
  const book = await ShareBook.open(notebook)
  if (!book.ok) return false
  const shared = book.value.list().some((id) => book.value.page(id).text('local') === local)
  await book.value.close()
  return shared
}
