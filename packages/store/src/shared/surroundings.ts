import type { Bytes, DocumentId, VaultCrypto } from '@lef/vault'
import type { AccountId } from '@lef/protocol/messages'
import type { Notebook } from '../notebook/notebook.ts'
import type { Schedule } from '../notebook/ports.ts'
import type { Cursor, Relay, RelayProblem, SentEnvelope } from './relay.ts'
import type { ShareBook } from './share-book.ts'
import type { AfterPaint } from './sharing-ports.ts'

/** What a shared trajectory needs from the sharing it belongs to. */
export interface Surroundings {
  readonly crypto: VaultCrypto
  readonly clock: () => number
  readonly schedule: Schedule
  readonly afterPaint: AfterPaint
  readonly notebook: Notebook
  readonly book: ShareBook
  readonly relay: Relay
  /** How many envelopes call for a snapshot. */
  readonly snapshotAfter: number
  /** Whether this is the tab that talks to the server. */
  leads(): boolean
  /** Whoever is signed in; null while the server is not reached. */
  account(): AccountId | null
  /** Sends envelopes by the quickest way there is. */
  append(document: DocumentId, envelopes: readonly Bytes[]): Promise<Sent>
  /** Follows a document on the live connection, if there is one; false when there is none. */
  follow(document: DocumentId, after: () => Cursor): boolean
  /** Tells those who are there now, on the live connection, if there is one; kept nowhere. */
  whisper(document: DocumentId, bytes: Bytes): void
  /** Whether another device of the document's is known to show it now. */
  isHere(document: DocumentId): boolean
  /** The server did not answer, or asked to wait: it is tried again later. */
  failed(problem: RelayProblem): void
  changed(): void
}

export type Sent =
  | { readonly ok: true; readonly value: readonly SentEnvelope[] }
  | { readonly ok: false; readonly error: RelayProblem }
