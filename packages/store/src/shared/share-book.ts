/**
 * What this notebook keeps of sharing: one sealed document, beside the trajectories' own. Layout of the Yjs document:
 * a map `people` (person id → the identity's secret, 64 bytes), a map `me` (`person` → the id used for what is new), a
 * map `trajectories` (server's document id → true), a map `leaving` (server's document id → withdrawals that are brought
 * there before this person is taken out of it, as soon as it is reached; true: none), and a map `shared.<document id>` each, with
 *
 *   local, role, person, account    texts
 *   link                            the fragment, until somebody was let in or the entry confirmed
 *   sponsorLink                     the fragment of the link for the sponsor
 *   inviting                        true on the side that made the link
 *   admitted                        who was let in: person id
 *   entry.<number>                  a complete membership statement
 *   proposed                        an entry that still lacks a signature
 *   certificate.<device>, revocation.<device>
 *   statement.<hash>                any other: { place, bytes, sealed }
 *   signed.<hash>                   what was signed here and the server does not have yet (`SignedShelf`)
 *   old                             who this person was, and asks to be again (P-19)
 *   comparedNew, owesWhole          who asks so, when the number of their new keys was compared, and was let back in
 *   recovery.<hash>                 when a request was first seen, epoch milliseconds
 *   declined.<hash>, put-away.<hash>  true: this person said that it is somebody else's, or put away what was stopped
 *   compared                        the other's person id when the safety number was compared
 *   answer, answer.<round>          this person's own answer to the chemistry question, and what was made of it
 *   progress                        what changes with every envelope (`Progress`), as one value: overwriting one value
 *                                   leaves next to nothing behind in a Yjs document, overwriting many does
 *   aside.<number>, incidents       what was refused, and what was noticed
 *
 * Beside these, `sponsored` (`SponsorShelf`): where this person looks on.
 */
import * as Y from 'yjs'
import {
  copyOf,
  err,
  ok,
  parseDocumentId,
  plaintext,
  type Bytes,
  type DocumentId,
  type Plaintext,
  type Result,
} from '@lef/vault'
import type { SaveError } from '../notebook/save-error.ts'
import type { Notebook, OpenDocument, OpenDocumentError } from '../notebook/notebook.ts'
import { shareId, shareKind } from '../notebook/share-document.ts'
import { SharePage } from './share-page.ts'

/** The origin of this tab's own changes to it: others' are looked at anew. */
const ownOrigin: unique symbol = Symbol('lef/share')

/** The share document, open. */
export class ShareBook {
  readonly doc: Y.Doc
  readonly #opened: OpenDocument
  readonly #pages = new Map<DocumentId, SharePage>()

  private constructor(opened: OpenDocument) {
    this.#opened = opened
    this.doc = opened.doc
  }

  get id(): DocumentId {
    return this.#opened.id
  }

  /** Opens it, making it when it is not there. */
  static async open(notebook: Notebook): Promise<Result<ShareBook, OpenDocumentError>> {
    const made = await notebook.create(shareKind, shareId)
    if (!made.ok && made.error !== 'exists') {
      return err(made.error === 'invalid-id' ? 'storage' : made.error)
    }
    const id = parseDocumentId(shareId)
    if (id === null) throw new Error('it is an id')
    const opened = await notebook.open(id)
    if (!opened.ok) return opened
    // Something else under its name: an import of an earlier Lef let that in. Nobody's keys are read from it.
    return opened.value.kind === shareKind ? ok(new ShareBook(opened.value)) : err('damaged-key')
  }

  /** The secret of the identity that new trajectories are shared with; null before the first. */
  me(): { readonly person: string; readonly secret: Plaintext } | null {
    const person: unknown = this.doc.getMap('me').get('person')
    if (typeof person !== 'string') return null
    const secret = this.secretOf(person)
    return secret && { person, secret }
  }

  /** The secret of one of this person's identities: an import from another notebook may have brought a second. */
  secretOf(person: string): Plaintext | null {
    const secret: unknown = this.doc.getMap('people').get(person)
    return secret instanceof Uint8Array ? plaintext(secret) : null
  }

  keepMe(person: string, secret: Plaintext): void {
    this.change(() => {
      this.doc.getMap('people').set(person, new Uint8Array(secret))
      this.doc.getMap('me').set('person', person)
    })
  }

  /** All that are shared or are about to be. */
  list(): readonly DocumentId[] {
    return [...this.doc.getMap('trajectories').keys()]
      .map(parseDocumentId)
      .filter((id) => id !== null)
      .toSorted()
  }

  page(document: DocumentId): SharePage {
    const known = this.#pages.get(document)
    if (known) return known
    const page = new SharePage(this.doc.getMap(`shared.${document}`), (run) => this.change(run))
    this.#pages.set(document, page)
    return page
  }

  add(document: DocumentId): SharePage {
    this.change(() => {
      this.doc.getMap('trajectories').set(document, true)
      this.doc.getMap('leaving').delete(document)
    })
    return this.page(document)
  }

  /**
   * Takes it off the list, and all that was kept of it; what the server has is still to be left, after these were brought.
   * Null: the server is not left.
   */
  remove(document: DocumentId, last: readonly Bytes[] | null = []): void {
    this.change(() => {
      if (last !== null) this.doc.getMap('leaving').set(document, last.length === 0 ? true : [...last])
      this.doc.getMap('trajectories').delete(document)
      this.doc.getMap(`shared.${document}`).clear()
    })
  }

  /** What the server is still to be told that this person has left, and what is to be brought there before. */
  leaving(): readonly { readonly document: DocumentId; readonly last: readonly Bytes[] }[] {
    return [...this.doc.getMap('leaving').entries()].flatMap(([id, stored]) => {
      const document = parseDocumentId(id)
      const kept: readonly unknown[] = Array.isArray(stored) ? stored : []
      const last = kept.flatMap((one) => (one instanceof Uint8Array ? [copyOf(one)] : []))
      return document === null ? [] : [{ document, last }]
    })
  }

  left(document: DocumentId): void {
    this.change(() => this.doc.getMap('leaving').delete(document))
  }

  change(run: () => void): void {
    this.doc.transact(run, ownOrigin)
  }

  /** Hears of what another tab or an import changed in it. */
  onChangeElsewhere(listener: () => void): () => void {
    const hear = (_update: Uint8Array, origin: unknown): void => {
      if (origin !== ownOrigin) listener()
    }
    this.doc.on('update', hear)
    return () => this.doc.off('update', hear)
  }

  /** Everything so far is on the disk, when it says ok. */
  flush(): Promise<Result<null, SaveError>> {
    return this.#opened.flush()
  }

  /** Reads what other tabs wrote: for whoever takes over from another tab, and must not write on from an older state. */
  readAnew(): Promise<Result<null, SaveError>> {
    return this.#opened.readAnew()
  }

  close(): Promise<void> {
    return this.#opened.close()
  }
}
