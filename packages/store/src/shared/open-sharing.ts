import { ok, type Result } from '@lef/vault'
import { err } from '@lef/vault'
import type { Notebook } from '../notebook/notebook.ts'
import type { NotebookPorts } from '../notebook/ports.ts'
import type { Relay } from './relay.ts'
import { ShareBook } from './share-book.ts'
import type { Sharing } from './sharing.ts'
import { TabSharing } from './tab-sharing.ts'

/** What sharing needs from outside, most of it what the notebook was opened with. */
export interface SharingPorts extends Pick<
  NotebookPorts,
  'crypto' | 'argon2id' | 'clock' | 'locks' | 'channel' | 'schedule'
> {
  readonly relay: Relay
  /** From 0 up to 1, for the chance in waiting times. Default: from `crypto`. */
  readonly random?: () => number
  /** How many envelopes, of both sides together, call for a snapshot. Default: 512. */
  readonly snapshotAfter?: number
}

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
