import type { DocumentId } from '@lef/vault'
import type { DocumentRow } from '../storage/rows.ts'
import type { Faulty } from './history.ts'
import type { Message } from './message.ts'
import type { NotebookPorts, Schedule } from './ports.ts'
import type { Session } from './session.ts'

/** What a live document needs from the notebook it is open in. */
export interface Desk {
  readonly ports: NotebookPorts
  readonly schedule: Schedule
  readonly contentVersion: number
  session(): Session | null
  /** Runs alone among all tabs; not to be nested. */
  alone<Value>(run: () => Promise<Value>): Promise<Value>
  /** Reads the keyring again after another tab replaced it; false when it needs a passphrase now. */
  refreshKeys(): Promise<boolean>
  /** Sets records aside on the disk and names them. */
  setAside(document: DocumentId, faulty: readonly Faulty[]): Promise<void>
  unreadable(row: DocumentRow): void
  /** The document was removed, here or in another tab. */
  gone(document: DocumentId): void
  /** The disk has everything again. */
  settled(document: DocumentId): void
  tell(message: Message): void
  saveStateChanged(): void
}
