import * as Y from 'yjs'
import { err, ok, type DocumentId, type Result } from '@lef/vault'
import type { DocumentRow, Head } from '../storage/rows.ts'
import type { DocumentReading, StorageError } from '../storage/storage.ts'
import type { Desk } from './desk.ts'
import {
  checkRecords,
  readHistory,
  readSince,
  type Faulty,
  type History,
  type HistoryKeys,
} from './history.ts'
import { storedOrigin } from './origins.ts'
import { applyUpdates, emptyUpdate, wholeState } from './payload.ts'
import type { SaveError } from './save-error.ts'
import type { SaveState } from './save-state.ts'
import { storeUnsaved, type SealedEdits, type Unsaved } from './save-together.ts'
import { sealRecord } from './seal-record.ts'
import type { Session } from './session.ts'

/** From the first unsaved edit until it is sealed, in milliseconds. */
const batchTime = 400
/** After a failure, until it is tried again. */
const retryTime = 5000
/** From the moment that compaction is due. */
const compactTime = 2000
/** From opening until what another tab wrote meanwhile is looked for; not before there is something to see. */
const catchUpTime = 300
/** From opening until the records that opening did not need are looked at. */
const checkTime = 5000
/** Without an edit for so long, a snapshot is in nobody's way. */
const idleTime = 5000
/** Update records since the last snapshot that call for the next: when idle, … */
const fewRecords = 64
/** … or, while someone types on, when they weigh half the snapshot or are so many times more. */
const patience = 3
/** What it takes to write: the row to write on, and the keys. */
interface Ready {
  readonly generation: number
  readonly row: DocumentRow
  readonly keys: HistoryKeys & { readonly device: Session['keys']['device'] }
  /** Records that were found to be damaged. */
  readonly faulty: readonly Faulty[]
}

type Task = 'save' | 'compact' | 'idle' | 'catch-up' | 'check'

/** How often a change is made again when another tab was first. */
const tries = 8

/** One document in memory, with what it knows of the disk. All its work on the disk is done one by one. */
export class LiveDocument implements Unsaved {
  readonly id: DocumentId
  readonly kind: string
  readonly doc: Y.Doc
  references = 0
  /** Nobody has it open any more; it stays only until the disk has everything. */
  released = false
  state: SaveState = 'saved'
  readonly #desk: Desk
  #pending: Uint8Array[] = []
  /** Taken for a record that is on its way. */
  #underway: Uint8Array | null = null
  /** As this tab knows it to be on the disk. */
  #row: DocumentRow
  #history: Pick<History, 'base' | 'tail' | 'last'>
  #queue: Promise<unknown> = Promise.resolve()
  #timers = new Map<Task, () => void>()
  #closed = false

  constructor(desk: Desk, row: DocumentRow, doc: Y.Doc, history: History) {
    this.#desk = desk
    this.id = row.id
    this.kind = row.kind
    this.doc = doc
    this.#row = row
    this.#history = history
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== storedOrigin) this.edited(update)
    })
    // Another tab may have written while this one was reading.
    this.#later('catch-up', catchUpTime, () => this.catchUp())
    this.#later('check', checkTime, () => this.check())
    if (history.faulty.length > 0) this.#later('compact', compactTime, () => this.compact())
    else this.#compactWhenDue()
  }

  /** Takes an update that is not on the disk yet. */
  edited(update: Uint8Array): void {
    if (this.#closed) return
    this.#pending.push(update)
    if (this.state === 'saved') this.#setState('saving')
    if (!this.#timers.has('save')) this.#later('save', batchTime, () => this.save())
  }

  get isUnsaved(): boolean {
    return this.#pending.length > 0
  }

  /** What the disk does not surely have. */
  unsaved(): Uint8Array[] {
    return this.#underway === null ? [...this.#pending] : [this.#underway, ...this.#pending]
  }

  /** Seals and stores everything unsaved, as one record. */
  save(): Promise<Result<null, SaveError>> {
    return this.inTurn(async () => {
      if (this.#pending.length === 0) return ok(null)
      return this.settle(await this.#desk.alone(() => this.saveAlone()))
    })
  }

  /** Reads what other tabs wrote. */
  async catchUp(): Promise<void> {
    await this.inTurn(async () => {
      const ready = await this.#ready()
      if (!ready.ok) return
      if (ready.value.faulty.length > 0) await this.#desk.alone(() => this.#asideAlone(ready.value.faulty))
    })
  }

  /** Replaces the records by a snapshot, but for one generation (SPEC S-5). */
  compact(): Promise<Result<null, SaveError>> {
    return this.inTurn(() => this.#desk.alone(() => this.#compactAlone(() => true)))
  }

  /** Looks at the records that opening passes by, so that a fault is known before they are needed. */
  async check(): Promise<void> {
    await this.inTurn(async () => {
      const ready = await this.#ready(0)
      if (!ready.ok) return
      const { keys, row, reading } = ready.value
      const known = new Set(ready.value.faulty.map(({ seq }) => seq))
      const others = (await checkRecords(keys, row, reading)).filter(({ seq }) => !known.has(seq))
      const faulty = [...ready.value.faulty, ...others]
      if (faulty.length > 0) await this.#desk.alone(() => this.#asideAlone(faulty))
    })
  }

  /** Ends all work; the document is empty of listeners afterwards. */
  close(): void {
    this.#closed = true
    for (const cancel of this.#timers.values()) cancel()
    this.#timers.clear()
    this.doc.destroy()
  }

  /** Saves while no other tab writes; for those who hold the lock already. */
  saveAlone(): Promise<Result<null, SaveError>> {
    return storeUnsaved(this.#desk.ports.storage, [this])
  }

  async sealUnsaved(anew: boolean): Promise<Result<SealedEdits | null, SaveError>> {
    if (this.#pending.length === 0) return ok(null)
    const known = anew ? null : await this.#asKnown()
    const ready = known === null ? await this.#ready() : ok(known)
    if (!ready.ok) return ready
    await this.#asideAlone(ready.value.faulty)
    const { keys, row, generation } = ready.value
    const update = mergeAll(this.#pending)
    this.#pending = []
    this.#underway = update
    const notStored = (): void => {
      this.#underway = null
      this.#pending.unshift(update)
    }
    try {
      const next = await sealRecord(keys, row, 'update', { previous: this.#history.last, update })
      const stored = (): void => {
        this.#underway = null
        const { records, bytes } = this.#history.tail
        const tail = { records: records + 1, bytes: bytes + next.record.bytes.length }
        this.#history = { ...this.#history, last: update, tail }
        this.#row = sealed.row
        this.#desk.tell({ type: 'changed', document: this.id })
        this.#compactWhenDue()
      }
      const sealed = {
        generation,
        after: row.head,
        record: next.record,
        row: { ...next.row, version: this.#desk.contentVersion },
        stored,
        notStored,
      }
      return ok(sealed)
    } catch (error) {
      notStored()
      throw error
    }
  }

  async #compactAlone(wanted: () => boolean): Promise<Result<null, SaveError>> {
    if (this.#pending.length > 0) {
      const saved = this.settle(await this.saveAlone())
      if (!saved.ok) return saved
    }
    for (let attempt = 0; attempt < tries; attempt++) {
      const ready = await this.#ready()
      if (!ready.ok) return ready
      await this.#asideAlone(ready.value.faulty)
      // Another tab may have done it.
      if (!wanted()) return ok(null)
      const { keys, row, reading, generation } = ready.value
      const aside = [...reading.quarantine, ...ready.value.faulty].map(({ seq }) => seq)
      const payload = { previous: emptyUpdate, update: wholeState(this.doc) }
      const sealed = await sealRecord(keys, row, 'snapshot', payload, aside)
      const committed = await this.#desk.ports.storage.commit({
        expect: { generation, heads: [{ document: this.id, head: row.head }] },
        // The generation before the new snapshot stays, from its own snapshot on.
        drop: { records: [{ document: this.id, below: this.#history.base.seq }] },
        put: { records: [sealed.record], documents: [sealed.row] },
      })
      if (committed.ok) {
        const base = { seq: sealed.record.seq, bytes: sealed.record.bytes.length }
        this.#history = { base, tail: { records: 0, bytes: 0 }, last: emptyUpdate }
        this.#row = sealed.row
        this.#desk.tell({ type: 'changed', document: this.id })
        return ok(null)
      }
      if (committed.error !== 'conflict') return err(committed.error)
    }
    return err('storage')
  }

  /** The row and keys to work with, as far as this tab knows them; null: the disk is to be looked at. */
  async #asKnown(): Promise<Ready | null> {
    const session = this.#desk.session()
    if (session === null || this.#closed || this.#row.version > this.#desk.contentVersion) return null
    const key = await session.contentKey(this.#row)
    if (!key.ok) return null
    const { crypto } = this.#desk.ports
    const keys = { crypto, key: key.value, device: session.keys.device }
    return { generation: session.keys.generation, row: this.#row, keys, faulty: [] }
  }

  /** The row and keys to work with, after taking in what others wrote. */
  async #ready(
    after: number | null = null,
  ): Promise<Result<Ready & { readonly reading: DocumentReading }, SaveError>> {
    const { storage, crypto } = this.#desk.ports
    for (let attempt = 0; attempt < tries; attempt++) {
      const session = this.#desk.session()
      if (session === null || this.#closed) return err('locked')
      const read = await storage.document(this.id, { after: after ?? this.#row.head.seq })
      if (!read.ok) return read
      const { generation, row } = read.value
      // Without a keyring the browser threw everything away: keep what is in memory, and say so.
      if (generation === null) return err('storage')
      if (generation !== session.keys.generation) {
        if (!(await this.#desk.refreshKeys())) return err('locked')
        continue
      }
      if (row === null) {
        this.#desk.gone(this.id)
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

  async #takeIn(
    keys: HistoryKeys,
    row: DocumentRow,
    reading: DocumentReading,
  ): Promise<Result<readonly Faulty[], StorageError>> {
    const known = this.#row.head
    if (row.head.seq === known.seq && sameHead(row.head, known)) {
      this.#row = row
      return ok([])
    }
    const records = reading.records.filter(({ seq }) => seq > known.seq)
    const since = row.head.seq > known.seq ? await readSince(keys, row, { ...reading, records }, known) : null
    if (since !== null) {
      const { base, tail } = this.#history
      this.#history =
        since.base.seq > 0
          ? since
          : {
              base,
              tail: { records: tail.records + since.tail.records, bytes: tail.bytes + since.tail.bytes },
              last: since.last,
            }
      this.#apply(since, row)
      return ok(since.faulty)
    }
    const whole = await this.#desk.ports.storage.document(this.id, { after: 0 })
    if (!whole.ok) return whole
    const history = await readHistory(keys, row, whole.value, true)
    if (history === null) return err('storage')
    // The disk went back behind what is known here: what it has no more is written again.
    if (row.head.seq <= known.seq) this.#pending.unshift(Y.encodeStateAsUpdate(this.doc))
    this.#history = history
    this.#apply(history, row)
    return ok(history.faulty)
  }

  #apply(history: History, row: DocumentRow): void {
    this.#row = row
    applyUpdates(this.doc, history.updates, storedOrigin)
  }

  async #asideAlone(faulty: readonly Faulty[]): Promise<void> {
    if (faulty.length === 0) return
    await this.#desk.setAside(this.id, faulty)
    this.#later('compact', compactTime, () => this.compact())
  }

  /** Says what became of saving. */
  settle(saved: Result<null, SaveError>): Result<null, SaveError> {
    if (this.#closed) return saved
    if (saved.ok) {
      this.#setState(this.#pending.length === 0 ? 'saved' : 'saving')
      this.#desk.settled(this.id)
    } else if (saved.error !== 'locked' && saved.error !== 'removed') {
      this.#setState({ failed: saved.error === 'damaged-key' ? 'storage' : saved.error })
      this.#later('save', retryTime, () => this.save())
    }
    return saved
  }

  /** Enough records for a snapshot; `heavy`: enough for not waiting until the typing stops. */
  #isDue(): { readonly due: boolean; readonly heavy: boolean } {
    const { base, tail } = this.#history
    const few = this.#desk.ports.compactAfter ?? fewRecords
    const due = tail.records >= few
    return { due, heavy: due && (tail.bytes * 2 >= base.bytes || tail.records >= few * patience) }
  }

  #compactWhenDue(): void {
    const { due, heavy } = this.#isDue()
    const run = () => this.inTurn(() => this.#desk.alone(() => this.#compactAlone(() => this.#isDue().due)))
    if (due) this.#later('idle', idleTime, run)
    if (heavy && !this.#timers.has('compact')) this.#later('compact', compactTime, run)
  }

  #setState(state: SaveState): void {
    this.state = state
    this.#desk.saveStateChanged()
  }

  #later(what: Task, milliseconds: number, run: () => Promise<unknown>): void {
    if (this.#closed) return
    this.#timers.get(what)?.()
    const cancel = this.#desk.schedule(milliseconds, () => {
      this.#timers.delete(what)
      void run()
    })
    this.#timers.set(what, cancel)
  }

  /** Runs something after all other work on the disk for this document. */
  inTurn<Value>(run: () => Promise<Value>): Promise<Value> {
    const turn = this.#queue.then(run)
    this.#queue = turn.catch(() => undefined)
    return turn
  }
}

function mergeAll(updates: readonly Uint8Array[]): Uint8Array {
  const [only] = updates
  return updates.length === 1 && only !== undefined ? only : Y.mergeUpdates([...updates])
}

function sameHead(a: Head, b: Head): boolean {
  return a.seq === b.seq && a.hash.every((byte, at) => byte === b.hash[at])
}
