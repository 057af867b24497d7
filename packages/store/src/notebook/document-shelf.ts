import * as Y from 'yjs'
import { err, ok, type DocumentId, type Result } from '@lef/vault'
import { readHistory } from './history.ts'
import type { Desk } from './desk.ts'
import { LiveDocument } from './live-document.ts'
import type { OpenDocument, OpenDocumentError } from './notebook.ts'
import { migratedOrigin, storedOrigin } from './origins.ts'
import { applyUpdates } from './payload.ts'
import type { ContentSchema } from './ports.ts'
import type { SaveError } from './save-error.ts'
import { overall, type SaveState } from './save-state.ts'
import { storeUnsaved } from './save-together.ts'

/** How often a document is read again when another tab changed it meanwhile. */
const tries = 8

/** The documents that are open in this tab, and the edits of those that a lock closed. */
export class DocumentShelf {
  readonly #desk: Desk
  readonly #content: ContentSchema
  readonly #lives = new Map<DocumentId, LiveDocument>()
  readonly #opening = new Map<DocumentId, Promise<Result<LiveDocument, OpenDocumentError>>>()
  /** Edits of docs that were closed before the disk had them; they are sealed after unlocking. */
  readonly #retained = new Map<DocumentId, Uint8Array[]>()

  constructor(desk: Desk, content: ContentSchema) {
    this.#desk = desk
    this.#content = content
  }

  get saveState(): SaveState {
    const states = [...this.#lives.values()].map(({ state }) => state)
    return overall(this.#retained.size > 0 ? [...states, 'saving'] : states)
  }

  /** A document for someone who will close it. */
  async open(id: DocumentId): Promise<Result<OpenDocument, OpenDocumentError>> {
    const taken = await this.#take(id)
    if (!taken.ok) return taken
    const live = taken.value
    let open = true
    return ok({
      id,
      kind: live.kind,
      doc: live.doc,
      flush: () => live.save(),
      readAnew: () => live.catchUp(),
      keep: (update) => live.edited(update),
      close: async () => {
        if (!open) return
        open = false
        await this.#release(live)
      },
    })
  }

  /** Looks at every record of a document. */
  async check(id: DocumentId): Promise<void> {
    const taken = await this.#take(id)
    if (!taken.ok) return
    await taken.value.check()
    await this.#release(taken.value)
  }

  /** Saves all that is open, and what was retained. */
  async flush(): Promise<Result<null, SaveError>> {
    if (this.#desk.session() !== null) await this.sealRetained()
    const saved = await Promise.all([...this.#lives.values()].map((live) => live.save()))
    return saved.find((result) => !result.ok) ?? ok(null)
  }

  /**
   * Makes changes in documents that are open, and saves them with all else in these in one change of the disk; where that
   * fails, they are taken back before anything of it can be saved by itself.
   */
  saveTogether(
    ids: readonly DocumentId[],
    write: () => void,
    takeBack: () => void,
  ): Promise<Result<null, SaveError>> {
    const lives = [...new Set(ids)].map((id) => this.#lives.get(id))
    const open = lives.filter((live) => live !== undefined)
    return inTurns(open, async () => {
      // One that a lock ended while it was waited for hears no changes any more: they would only seem to be saved.
      if (open.length < lives.length || !open.every((live) => this.#isOpen(live))) return err('locked')
      write()
      let kept = false
      try {
        const saved = await this.#storeTogether(open)
        kept = saved.ok
        return saved
      } finally {
        if (!kept) takeBack()
      }
    })
  }

  /** Reads what other tabs wrote, in one document or in all that are open. */
  async catchUp(id: DocumentId | null): Promise<void> {
    const lives = [...this.#lives.values()].filter((live) => id === null || live.id === id)
    await Promise.all(lives.map((live) => live.catchUp()))
  }

  /** Closes all docs, and keeps in memory what the disk does not have. */
  closeAll(): void {
    for (const live of this.#lives.values()) {
      const unsaved = live.unsaved()
      if (unsaved.length > 0)
        this.#retained.set(live.id, [...(this.#retained.get(live.id) ?? []), ...unsaved])
      live.close()
    }
    this.#lives.clear()
  }

  /**
   * Seals what was retained, now that there are keys again: all of it in one change of the disk, for what belongs together
   * may have been on its way when the lock came.
   */
  async sealRetained(): Promise<void> {
    const lives: LiveDocument[] = []
    for (const id of this.#retained.keys()) {
      const taken = await this.#take(id)
      if (taken.ok) lives.push(taken.value)
      else if (taken.error === 'unknown-document') this.#retained.delete(id)
    }
    for (const live of lives) {
      const updates = this.#isOpen(live) ? this.#retained.get(live.id) : undefined
      if (updates === undefined) continue
      this.#retained.delete(live.id)
      applyUpdates(live.doc, updates, storedOrigin)
      for (const update of updates) live.edited(update)
    }
    await inTurns(lives, () => this.#storeTogether(lives))
    // Each by itself, where one of them is in the way of all.
    for (const live of lives) await this.#release(live)
    this.#desk.saveStateChanged()
  }

  /** Closes a document, or all (null), without saving: it is gone. */
  forget(id: DocumentId | null): void {
    for (const live of this.#lives.values()) {
      if (id !== null && live.id !== id) continue
      live.close()
      this.#lives.delete(live.id)
    }
    if (id === null) this.#retained.clear()
    else this.#retained.delete(id)
    this.#desk.saveStateChanged()
  }

  /** Lets go of a document that nobody has open, once the disk has all of it. */
  settled(id: DocumentId): void {
    const live = this.#lives.get(id)
    if (live === undefined || live.references > 0 || !live.released || live.unsaved().length > 0) return
    this.#lives.delete(id)
    live.close()
    this.#desk.saveStateChanged()
  }

  /** It was not closed since it was taken. */
  #isOpen(live: LiveDocument): boolean {
    return this.#lives.get(live.id) === live
  }

  /** Stores all that is unsaved in these; for who has the turn in each of them. */
  async #storeTogether(lives: readonly LiveDocument[]): Promise<Result<null, SaveError>> {
    const unsaved = lives.filter((live) => live.isUnsaved)
    if (unsaved.length === 0) return ok(null)
    const { alone, ports } = this.#desk
    const saved = await alone(() => storeUnsaved(ports.storage, unsaved))
    for (const live of unsaved) live.settle(saved)
    return saved
  }

  async #release(live: LiveDocument): Promise<void> {
    await live.save()
    live.references--
    if (live.references === 0) live.released = true
    this.settled(live.id)
  }

  async #take(id: DocumentId): Promise<Result<LiveDocument, OpenDocumentError>> {
    const live = this.#lives.get(id)
    const found = live === undefined ? await this.#loadOnce(id) : ok(live)
    if (!found.ok) return found
    // It may have been closed by a lock between being read and being given out.
    if (!this.#isOpen(found.value)) return err('locked')
    found.value.references++
    found.value.released = false
    return found
  }

  async #loadOnce(id: DocumentId): Promise<Result<LiveDocument, OpenDocumentError>> {
    const underway = this.#opening.get(id) ?? this.#load(id)
    this.#opening.set(id, underway)
    try {
      return await underway
    } finally {
      this.#opening.delete(id)
    }
  }

  async #load(id: DocumentId): Promise<Result<LiveDocument, OpenDocumentError>> {
    const { storage, crypto } = this.#desk.ports
    for (let attempt = 0; attempt < tries; attempt++) {
      const session = this.#desk.session()
      if (session === null) return err('locked')
      const reading = await storage.document(id, 'base')
      if (!reading.ok) return reading
      const { generation, row } = reading.value
      if (generation !== session.keys.generation) {
        if (!(await this.#desk.refreshKeys())) return err('locked')
        continue
      }
      if (row === null) return err('unknown-document')
      if (row.version > this.#content.version) return err('newer-version')
      const key = await session.contentKey(row)
      if (!key.ok) {
        this.#desk.unreadable(row)
        return err('damaged-key')
      }
      const keys = { crypto, key: key.value, device: session.keys.device }
      let history = await readHistory(keys, row, reading.value, false)
      if (history === null) {
        const whole = await storage.document(id, { after: 0 })
        if (!whole.ok) return whole
        if (whole.value.generation !== generation || whole.value.row?.head.seq !== row.head.seq) continue
        history = await readHistory(keys, row, whole.value, true)
      }
      if (history === null || this.#desk.session() !== session) continue
      const doc = new Y.Doc({ guid: id })
      applyUpdates(doc, history.updates, storedOrigin)
      const live = new LiveDocument(this.#desk, row, doc, history)
      this.#lives.set(id, live)
      const { faulty } = history
      if (faulty.length > 0) await this.#desk.alone(() => this.#desk.setAside(id, faulty))
      if (row.version < this.#content.version) await this.#migrate(live)
      return ok(live)
    }
    return err('storage')
  }

  /** Brings a document up to date once, whichever tab is first. */
  #migrate(live: LiveDocument): Promise<void> {
    return this.#desk.alone(async () => {
      const now = await this.#desk.ports.storage.document(live.id, 'base')
      const from = now.ok ? now.value.row?.version : undefined
      if (from === undefined || from >= this.#content.version) return
      live.doc.transact(() => this.#content.migrate({ kind: live.kind, from, doc: live.doc }), migratedOrigin)
      await live.saveAlone()
    })
  }
}

/**
 * Runs something after all other work on the disk for these documents. They are waited for in the order of their ids: two
 * who want the same ones never wait for each other.
 */
function inTurns<Value>(lives: readonly LiveDocument[], run: () => Promise<Value>): Promise<Value> {
  const inOrder = lives.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return inOrder.reduceRight<typeof run>((next, live) => () => live.inTurn(next), run)()
}
