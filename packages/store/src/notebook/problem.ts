import type { DocumentId } from '@lef/vault'
import type { QuarantineReason, QuarantineRow } from '../storage/rows.ts'
import type { Faulty } from './history.ts'

/**
 * Something on the disk that is not as it was written. A record: set aside, and `loss` says what that costs.
 * A document whose key cannot be opened: it cannot be read at all (`record` is null).
 */
export interface Problem {
  readonly document: DocumentId
  readonly record: number | null
  readonly reason: QuarantineReason | 'damaged-key'
  readonly loss: 'none' | 'possible' | 'document'
  /** When it was noticed, epoch milliseconds. */
  readonly found: number
}

/** The problem that a quarantined record stands for. */
export function problemOf({ document, seq, reason, loss, found }: QuarantineRow): Problem {
  return { document, record: seq, reason, loss, found }
}

/** A faulty record as it is set aside. */
export function quarantined(
  document: DocumentId,
  { seq, reason, loss, bytes }: Faulty,
  found: number,
): QuarantineRow {
  return { document, seq, reason, loss, found, bytes }
}
