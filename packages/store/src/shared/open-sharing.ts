import { err, ok, type Result } from '@lef/vault'
import type { Notebook } from '../notebook/notebook.ts'
import { ShareBook } from './share-book.ts'
import type { Sharing } from './sharing.ts'
import type { SharingPorts } from './sharing-ports.ts'
import { TabSharing } from './tab-sharing.ts'

/**
 * Begins sharing over an open notebook, in this tab: one tab at a time talks to the server. To be closed when the
 * notebook is locked, and opened again after. `locked`, `disk`: the notebook does not give its document.
 */
export async function openSharing(
  notebook: Notebook,
  ports: SharingPorts,
): Promise<Result<Sharing, 'locked' | 'disk'>> {
  const book = await ShareBook.open(notebook)
  if (!book.ok) return err(book.error === 'locked' ? 'locked' : 'disk')
  const sharing = new TabSharing(notebook, book.value, ports)
  await sharing.begin()
  return ok(sharing)
}
