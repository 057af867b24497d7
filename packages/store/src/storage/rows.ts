import type { Bytes, DocumentId, EnvelopeError } from '@lef/vault'

/** The keyring record; `generation` grows by one whenever the keys are replaced. */
export interface KeyringRow {
  readonly generation: number
  readonly bytes: Bytes
  /** Other ways to its user key (the vault's V-21): passkeys, a recovery code. New keys leave them behind. */
  readonly ways?: readonly Bytes[]
}

/** How often a wrong passphrase was tried since the last right one, and when last (epoch ms). */
export interface Attempts {
  readonly count: number
  readonly last: number
}

/** The last record of a document. */
export interface Head {
  readonly seq: number
  readonly hash: Bytes
}

/** One document: its wrapped key and where its records stand. Ids and kinds are not secret on the disk. */
export interface DocumentRow {
  readonly id: DocumentId
  readonly kind: string
  /** Version of the content's own schema, for the app's migrations. */
  readonly version: number
  readonly epoch: number
  readonly key: Bytes
  readonly head: Head
  /** `seq` of the first record under this key: where the history begins. */
  readonly start: number
  /** `seq` of the newest snapshot, 0 when there is none: where opening begins. */
  readonly base: number
}

/** One sealed record; `bytes` is an envelope. */
export interface RecordRow {
  readonly document: DocumentId
  readonly seq: number
  readonly kind: 'update' | 'snapshot'
  readonly bytes: Bytes
}

/** Why a record does not stand where it stood. */
export type QuarantineReason = EnvelopeError | 'missing' | 'broken-chain'

/** A record that was set aside. */
export interface QuarantineRow {
  readonly document: DocumentId
  readonly seq: number
  readonly reason: QuarantineReason
  /** `none`: everything it held was found elsewhere. `possible`: its last second of edits may be gone. */
  readonly loss: 'none' | 'possible'
  /** Epoch milliseconds. */
  readonly found: number
  /** The record as it was found; null when there was none, or when its key is gone. */
  readonly bytes: Bytes | null
}
