import type { DocumentId, Result } from '@lef/vault'
import type { Attempts, DocumentRow, Head, KeyringRow, QuarantineRow, RecordRow } from './rows.ts'

/**
 * `quota`: the device has no room. `newer-version`: the data belongs to a later Lef. `storage`: anything
 * else that a disk or browser can refuse.
 */
export type StorageError = 'quota' | 'storage' | 'newer-version'

/** `conflict`: something expected is no longer so; nothing was written. */
export type CommitError = StorageError | 'conflict'

/** What must still be true for a change to be made. */
export interface Expectation {
  /** The keyring's generation; null when there must be no keyring. */
  readonly generation?: number | null
  /** Documents and their heads; null when the document must not exist. */
  readonly heads?: readonly { readonly document: DocumentId; readonly head: Head | null }[]
  /** True: there are no other documents than those. */
  readonly noOthers?: boolean
}

/** Everything that happens, or does not happen, together: removals first, then additions. */
export interface Change {
  readonly expect?: Expectation
  readonly drop?: {
    /** Every row of every kind. */
    readonly everything?: boolean
    /** Documents with all their records, also the quarantined ones. */
    readonly documents?: readonly DocumentId[]
    /** Records of a document: all below a `seq`, or exactly these. */
    readonly records?: readonly ({ readonly document: DocumentId } & (
      { readonly below: number } | { readonly seqs: readonly number[] }
    ))[]
  }
  readonly put?: {
    readonly keyring?: KeyringRow
    readonly attempts?: Attempts
    readonly documents?: readonly DocumentRow[]
    readonly records?: readonly RecordRow[]
    readonly quarantine?: readonly QuarantineRow[]
  }
}

/** A document as one consistent reading. */
export interface DocumentReading {
  /** The keyring's generation at that moment; null when there is no keyring. */
  readonly generation: number | null
  readonly row: DocumentRow | null
  /** By `seq`, ascending. */
  readonly records: readonly RecordRow[]
  readonly quarantine: readonly QuarantineRow[]
}

/** From where a document's records are read: after a `seq`, or from the newest snapshot. */
export type ReadFrom = { readonly after: number } | 'base'

/**
 * The port to a disk: rows in, rows out, and changes that happen whole or not at all.
 * It sees sealed bytes only. Every implementation passes `storageContract`.
 */
export interface Storage {
  /** The keyring and its copy, which is there so that one damaged row does not lose everything. */
  keyring(): Promise<Result<readonly KeyringRow[], StorageError>>
  attempts(): Promise<Result<Attempts | null, StorageError>>
  documents(): Promise<Result<readonly DocumentRow[], StorageError>>
  document(id: DocumentId, from: ReadFrom): Promise<Result<DocumentReading, StorageError>>
  quarantine(): Promise<Result<readonly QuarantineRow[], StorageError>>
  commit(change: Change): Promise<Result<null, CommitError>>
  /** Lets go of the disk; the data stays. */
  close(): void
}
