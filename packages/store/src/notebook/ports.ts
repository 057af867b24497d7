import type { Argon2id, VaultCrypto } from '@lef/vault'
import type * as Y from 'yjs'
import type { Storage } from '../storage/storage.ts'

/** Runs something while no other tab runs something under the same name (Web Locks in a browser). */
export type Locks = <Value>(name: string, run: () => Promise<Value>) => Promise<Value>

/** Tells the other tabs of this origin; a message never holds what somebody wrote, nor a key. */
export interface Channel {
  post(message: unknown): void
  /** Hears what other tabs post, not its own; gives back how to stop. */
  listen(hear: (message: unknown) => void): () => void
}

/** Runs something later, in milliseconds; gives back how to cancel. */
export type Schedule = (milliseconds: number, run: () => void) => () => void

/** The content's own schema (the record layer's), so that an old document is brought up to date. */
export interface ContentSchema {
  /** Whole numbers from 1. */
  readonly version: number
  /** Changes a document of an older version in place; runs inside one Yjs transaction. */
  migrate(document: { readonly kind: string; readonly from: number; readonly doc: Y.Doc }): void
}

/** Everything that a notebook needs from outside. */
export interface NotebookPorts {
  readonly storage: Storage
  readonly crypto: VaultCrypto
  readonly argon2id: Argon2id
  /** Epoch milliseconds. */
  readonly clock: () => number
  readonly locks: Locks
  readonly channel: Channel
  /** Default: `setTimeout`. */
  readonly schedule?: Schedule
  /** Default: version 1, nothing to migrate. */
  readonly content?: ContentSchema
  /** How many update records after a snapshot call for the next. Default: 64. */
  readonly compactAfter?: number
}

/** The default timer. */
export const scheduleByTimeout: Schedule = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds)
  return () => clearTimeout(timer)
}
