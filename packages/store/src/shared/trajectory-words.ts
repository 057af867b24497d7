import * as Y from 'yjs'
import type { DocumentId, VaultCrypto } from '@lef/vault'
import type { Notebook, OpenDocument } from '../notebook/notebook.ts'
import { remoteOrigin } from '../notebook/origins.ts'
import { applyUpdates, type Update } from '../notebook/payload.ts'
import { markOf } from './own-envelopes.ts'
import type { Progress } from './share-page.ts'
import { hasGaps, WordsAhead } from './words-ahead.ts'

/** Who hears of the trajectory's document. */
export interface WordsEars {
  /** Something was edited on this device. */
  edited(update: Uint8Array): void
  /** The document ended: the notebook was locked, or the trajectory removed. */
  lost(): void
}

/** The trajectory's document in this notebook, and what was edited in it that is in no envelope yet. */
export class TrajectoryWords {
  readonly #notebook: Notebook
  readonly #crypto: VaultCrypto
  readonly #ears: WordsEars
  #opened: OpenDocument | null = null
  #pending: Uint8Array[] = []
  /** What stands in it before its envelope came. */
  readonly ahead = new WordsAhead()
  /** What was changed in it by what is being taken in ahead. */
  #change: Uint8Array | null = null
  #removed = false
  #closed = false

  constructor(notebook: Notebook, crypto: VaultCrypto, ears: WordsEars) {
    this.#notebook = notebook
    this.#crypto = crypto
    this.#ears = ears
  }

  /** Null while it is not open here. */
  get doc(): Y.Doc | null {
    return this.#opened?.doc ?? null
  }

  /** Its id in this notebook; null while it is not open here. */
  get local(): DocumentId | null {
    return this.#opened?.id ?? null
  }

  /** It is not in this notebook any more, or is no trajectory. */
  get removed(): boolean {
    return this.#removed
  }

  /** How many edits are in no envelope. */
  get pending(): number {
    return this.#pending.length
  }

  /**
   * Opens it, when it is not open: `isNew` makes it first, for who was invited. `shared` is asked what of it is in
   * envelopes; everything else counts as edited.
   */
  async open(local: DocumentId, isNew: boolean, shared: () => Progress['shared']): Promise<void> {
    if (this.#opened !== null || this.#closed) return
    const made = isNew ? await this.#notebook.create('trajectory', local) : null
    if (made !== null && !made.ok && made.error !== 'exists') return
    const opened = await this.#notebook.open(local)
    // A file that was brought in can name any document here: nothing but a trajectory is ever shared.
    const isOther = opened.ok && opened.value.kind !== 'trajectory'
    this.#removed = isOther || (!opened.ok && opened.error === 'unknown-document')
    if (!opened.ok) return
    if (isOther) return opened.value.close()
    const { doc } = opened.value
    // Another tab may have written until a moment ago, and said in envelopes what is not known here yet.
    await opened.value.readAnew()
    if (doc.isDestroyed) return
    if (this.#closed) return opened.value.close()
    this.#opened = opened.value
    doc.on('update', this.#edited)
    doc.on('destroy', this.#lost)
    const before = shared()
    const now = await markOf(this.#crypto, doc)()
    // What was edited while nobody looked: what the state vector lacks, and all deletions, which it does not tell.
    if (before?.hash !== now.hash && (before !== null || isWritten(doc))) {
      this.#pending.push(Y.encodeStateAsUpdate(doc, before?.vector))
    }
  }

  /**
   * Everything that is in no envelope; from now on it counts as being in one. With it what came before its envelope, when
   * something written here means nothing without.
   */
  takePending(): readonly Uint8Array[] {
    const before = this.#pending.some((update) => this.ahead.isUnder(update)) ? this.ahead.takeAll() : []
    const taken = [...before, ...this.#pending]
    this.#pending = []
    return taken
  }

  /** What waits, anew from the document: without the words that were deleted since. */
  gatherPending(shared: Progress['shared']): void {
    if (this.doc !== null) this.#pending = [Y.encodeStateAsUpdate(this.doc, shared?.vector)]
  }

  /** It is in no envelope after all. */
  putBack(updates: readonly Uint8Array[]): void {
    this.#pending.unshift(...updates)
  }

  /** Nothing of it is in an envelope: it is all to be said, once. */
  sayAll(): void {
    const doc = this.doc
    this.ahead.clear()
    this.#pending = doc !== null && isWritten(doc) ? [Y.encodeStateAsUpdate(doc)] : []
  }

  /** Whether all that stands in it is in envelopes: nothing waits to be sealed, or came before its envelope. */
  get isSaid(): boolean {
    return this.#pending.length === 0 && !this.ahead.any
  }

  /** Whether it is also just what the envelopes say: nothing that came waits for what it stands on. */
  get isWhole(): boolean {
    return this.isSaid && this.doc !== null && !hasGaps(this.doc)
  }

  /** What of it is shared as it is now; null while it is not open, or not all of it is in envelopes. */
  async mark(): Promise<Progress['shared']> {
    const doc = this.doc
    return doc === null || !this.isSaid ? null : markOf(this.#crypto, doc)()
  }

  /** Takes in what the other wrote; false when it cannot be. */
  apply(update: Update): boolean {
    const doc = this.doc
    const applied = doc !== null && applyUpdates(doc, [update], remoteOrigin)
    if (!applied) return false
    if (!('state' in update)) this.ahead.said(update)
    // Where something waits the document does not tell what changed.
    if (hasGaps(doc)) {
      this.#opened?.keep('state' in update ? Y.convertUpdateFormatV2ToV1(update.state) : update)
    }
    return true
  }

  /** Takes in what the other is writing, before its envelope (S-28); false when that changes nothing now. */
  applyAhead(update: Uint8Array, now: number): boolean {
    const doc = this.doc
    if (doc === null || !this.ahead.canTake(doc, update)) return false
    this.#change = null
    applyUpdates(doc, [update], remoteOrigin)
    const change = this.#change
    if (change === null) return false
    this.ahead.took(change, now)
    return true
  }

  /** What was heard so long ago, in milliseconds, and came in no envelope counts as edited here; false when there is nothing. */
  sayAhead(since: number, now: number): boolean {
    const updates = this.ahead.takeOlder(since, now)
    this.#pending.push(...updates)
    return updates.length > 0
  }

  async close(): Promise<void> {
    this.#closed = true
    this.doc?.off('update', this.#edited)
    await this.#opened?.close()
  }

  readonly #edited = (update: Uint8Array, origin: unknown): void => {
    if (origin === remoteOrigin) this.#change = update
    if (origin === remoteOrigin || this.#closed) return
    this.#pending.push(update)
    this.#ears.edited(update)
  }

  readonly #lost = (): void => {
    this.#opened = null
    this.#pending = []
    this.ahead.clear()
    this.#ears.lost()
  }
}

function isWritten(doc: Y.Doc): boolean {
  return Y.encodeStateVector(doc).length > 1
}
