import { err, ok, type DocumentId, type Result } from '@lef/vault'
import type { DocumentRow, Head } from '../storage/rows.ts'
import type { DocumentReading, StorageError } from '../storage/storage.ts'
import type { Desk } from './desk.ts'
import { readHistory, readSince, type Faulty, type History, type HistoryKeys } from './history.ts'
import { emptyUpdate, type Update } from './payload.ts'
import type { SaveError } from './save-error.ts'
import type { SealedRecord } from './seal-record.ts'
import type { Session } from './session.ts'

/** What it takes to write: the row to write on, and the keys. */
export interface Ready {
  readonly generation: number
  readonly row: DocumentRow
  readonly keys: HistoryKeys & { readonly device: Session['keys']['device'] }
  /** Records that were found to be damaged. */
  readonly faulty: readonly Faulty[]
}

/** Whose document it is. */
export interface OnDiskEars {
  /** Nobody works on it any more. */
  closed(): boolean
  /** Others wrote this. */
  came(updates: readonly Update[]): void
  /** The disk has less than it had: what is in memory is to be written once more. */
  wentBack(): void
}

/** How often it is read again when another tab replaced the keys meanwhile. */
const tries = 8

/** One document as this tab knows it to be on the disk, and how it learns of what others wrote. */
export class DocumentOnDisk {
  readonly #desk: Desk
  readonly #ears: OnDiskEars
  readonly #id: DocumentId
  #row: DocumentRow
  #history: Pick<History, 'base' | 'tail' | 'last'>

  constructor(desk: Desk, row: DocumentRow, history: History, ears: OnDiskEars) {
    this.#desk = desk
    this.#ears = ears
    this.#id = row.id
    this.#row = row
    this.#history = history
  }

  /** What the last record held, to be repeated in the next one; the newest snapshot, and the records since. */
  get history(): Pick<History, 'base' | 'tail' | 'last'> {
    return this.#history
  }

  /** The row and keys to work with, as far as this tab knows them; null: the disk is to be looked at. */
  async asKnown(): Promise<Ready | null> {
    const { contentVersion, ports } = this.#desk
    const session = this.#desk.session()
    const row = this.#row
    if (session === null || this.#ears.closed() || row.version > contentVersion) return null
    const key = await session.contentKey(row)
    if (!key.ok) return null
    const keys = { crypto: ports.crypto, key: key.value, device: session.keys.device }
    return { generation: session.keys.generation, row, keys, faulty: [] }
  }

  /** The row and keys to work with, after taking in what others wrote; all records from `after` on are in the reading. */
  async read(
    after: number | null = null,
  ): Promise<Result<Ready & { readonly reading: DocumentReading }, SaveError>> {
    const { storage, crypto } = this.#desk.ports
    for (let attempt = 0; attempt < tries; attempt++) {
      const session = this.#desk.session()
      if (session === null || this.#ears.closed()) return err('locked')
      const read = await storage.document(this.#id, { after: after ?? this.#row.head.seq })
      if (!read.ok) return read
      const { generation, row } = read.value
      // Without a keyring the browser threw everything away: keep what is in memory, and say so.
      if (generation === null) return err('storage')
      if (generation !== session.keys.generation) {
        if (!(await this.#desk.refreshKeys())) return err('locked')
        continue
      }
      if (row === null) {
        this.#desk.gone(this.#id)
        return err('removed')
      }
      if (row.version > this.#desk.contentVersion) return err('newer-version')
      const key = await session.contentKey(row)
      if (!key.ok) {
        this.#desk.unreadable(row)
        return err('damaged-key')
      }
      const keys = { crypto, key: key.value, device: session.keys.device }
      const faulty = await this.#takeIn(keys, row, read.value)
      return faulty.ok ? ok({ generation, row, keys, reading: read.value, faulty: faulty.value }) : faulty
    }
    return err('storage')
  }

  /** This tab wrote an update. */
  wroteUpdate({ record, row }: SealedRecord, last: Uint8Array): void {
    const { base, tail } = this.#history
    const grown = { records: tail.records + 1, bytes: tail.bytes + record.bytes.length }
    this.#history = { base, tail: grown, last }
    this.#row = row
  }

  /** This tab wrote a snapshot. */
  wroteSnapshot({ record, row }: SealedRecord): void {
    const base = { seq: record.seq, bytes: record.bytes.length }
    this.#history = { base, tail: { records: 0, bytes: 0 }, last: emptyUpdate }
    this.#row = row
  }

  async #takeIn(
    keys: HistoryKeys,
    row: DocumentRow,
    reading: DocumentReading,
  ): Promise<Result<readonly Faulty[], StorageError>> {
    const known = this.#row.head
    if (row.head.seq === known.seq && sameHead(row.head, known)) {
      // New keys of a document without records are in its row alone.
      this.#row = row
      return ok([])
    }
    const records = reading.records.filter(({ seq }) => seq > known.seq)
    const since = row.head.seq > known.seq ? await readSince(keys, row, { ...reading, records }, known) : null
    if (since !== null) {
      const { base, tail } = this.#history
      const { last, tail: more } = since
      const grown = { records: tail.records + more.records, bytes: tail.bytes + more.bytes }
      this.#history = since.base.seq > 0 ? since : { base, tail: grown, last }
      this.#apply(since, row)
      return ok(since.faulty)
    }
    const whole = await this.#desk.ports.storage.document(this.#id, { after: 0 })
    if (!whole.ok) return whole
    const history = await readHistory(keys, row, whole.value, true)
    if (history === null) return err('storage')
    // The disk went back behind what is known here: what it has no more is written again.
    if (row.head.seq <= known.seq) this.#ears.wentBack()
    this.#history = history
    this.#apply(history, row)
    return ok(history.faulty)
  }

  #apply(history: History, row: DocumentRow): void {
    this.#row = row
    this.#ears.came(history.updates)
  }
}

function sameHead(a: Head, b: Head): boolean {
  return a.seq === b.seq && a.hash.every((byte, at) => byte === b.hash[at])
}
