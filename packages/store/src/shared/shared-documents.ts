import type { DocumentId } from '@lef/vault'
import type { Identities } from './identities.ts'
import type { ShareBook } from './share-book.ts'
import { SharedDocument } from './shared-document.ts'
import type { Surroundings } from './surroundings.ts'

/** The shared documents of one tab: those that the notebook says are shared. */
export class SharedDocuments {
  readonly #book: ShareBook
  readonly #identities: Identities
  readonly #all = new Map<DocumentId, SharedDocument>()
  #reloading: Promise<void> = Promise.resolve()
  #closed = false

  constructor(book: ShareBook, identities: Identities) {
    this.#book = book
    this.#identities = identities
  }

  get(id: DocumentId): SharedDocument | undefined {
    return this.#all.get(id)
  }

  has(id: DocumentId): boolean {
    return this.#all.has(id)
  }

  [Symbol.iterator](): Iterator<SharedDocument> {
    return this.#all.values()
  }

  /** Looks again at what the notebook says is shared; `opened` hears of each that was not here before. */
  reload(around: Surroundings, opened: (document: SharedDocument) => void): Promise<void> {
    this.#reloading = this.#reloading.then(async () => {
      if (this.#closed) return
      const now = new Set(this.#book.list())
      for (const [id, document] of this.#all) {
        if (now.has(id)) continue
        this.#all.delete(id)
        await document.close()
      }
      for (const id of now) {
        const known = this.#all.get(id)
        const document = known ?? (await this.#open(around, id))
        if (document === null) continue
        await document.load()
        if (known === undefined) opened(document)
      }
    })
    return this.#reloading
  }

  /** Nothing is under way any more. */
  async idle(): Promise<void> {
    await this.#reloading
    for (const document of this.#all.values()) await document.idle()
  }

  /** Follows it no longer. */
  async drop(document: SharedDocument): Promise<void> {
    this.#all.delete(document.document)
    await document.close()
  }

  async close(): Promise<void> {
    this.#closed = true
    for (const document of this.#all.values()) {
      await document.idle()
      await document.close()
    }
  }

  async #open(around: Surroundings, id: DocumentId): Promise<SharedDocument | null> {
    const page = this.#book.page(id)
    const identity = await this.#identities.of(page.text('person') ?? '')
    if (identity === null) return null
    const document = new SharedDocument(around, id, page, identity)
    this.#all.set(id, document)
    return document
  }
}
