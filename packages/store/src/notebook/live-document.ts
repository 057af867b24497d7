import * as Y from 'yjs'
import { err, ok, type DocumentId, type Result } from '@lef/vault'
import type { DocumentRow } from '../storage/rows.ts'
import type { Desk } from './desk.ts'
import { DocumentOnDisk } from './document-on-disk.ts'
import { checkRecords, type Faulty, type History } from './history.ts'
import { storedOrigin } from './origins.ts'
import { applyUpdates, emptyUpdate, wholeState } from './payload.ts'
import type { SaveError } from './save-error.ts'
import type { SaveState } from './save-state.ts'
import { storeUnsaved, type SealedEdits, type Unsaved } from './save-together.ts'
import { sealRecord } from './seal-record.ts'

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
  readonly #onDisk: DocumentOnDisk
  #queue: Promise<unknown> = Promise.resolve()
  #timers = new Map<Task, () => void>()
  #closed = false

  constructor(desk: Desk, row: DocumentRow, doc: Y.Doc, history: History) {
    this.#desk = desk
    this.id = row.id
    this.kind = row.kind
    this.doc = doc
    this.#onDisk = new DocumentOnDisk(desk, row, history, {
      closed: () => this.#closed,
      came: (updates) => applyUpdates(doc, updates, storedOrigin),
      wentBack: () => this.edited(Y.encodeStateAsUpdate(doc)),
    })
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
  catchUp(): Promise<Result<null, SaveError>> {
    return this.inTurn(async () => {
      const ready = await this.#onDisk.read()
      if (!ready.ok) return ready
      if (ready.value.faulty.length > 0) await this.#desk.alone(() => this.#asideAlone(ready.value.faulty))
      return ok(null)
    })
  }

  /** Replaces the records by a snapshot, but for one generation (SPEC S-5). */
  compact(): Promise<Result<null, SaveError>> {
    return this.inTurn(() => this.#desk.alone(() => this.#compactAlone(() => true)))
  }

  /** Looks at the records that opening passes by, so that a fault is known before they are needed. */
  async check(): Promise<void> {
    await this.inTurn(async () => {
      const ready = await this.#onDisk.read(0)
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
    const known = anew ? null : await this.#onDisk.asKnown()
    const ready = known === null ? await this.#onDisk.read() : ok(known)
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
      const next = await sealRecord(keys, row, 'update', { previous: this.#onDisk.history.last, update })
      const stored = (): void => {
        this.#underway = null
        this.#onDisk.wroteUpdate(sealed, update)
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
      const ready = await this.#onDisk.read()
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
        drop: { records: [{ document: this.id, below: this.#onDisk.history.base.seq }] },
        put: { records: [sealed.record], documents: [sealed.row] },
      })
      if (committed.ok) {
        this.#onDisk.wroteSnapshot(sealed)
        this.#desk.tell({ type: 'changed', document: this.id })
        return ok(null)
      }
      if (committed.error !== 'conflict') return err(committed.error)
    }
    return err('storage')
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
    const { base, tail } = this.#onDisk.history
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
