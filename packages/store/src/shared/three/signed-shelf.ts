import type * as Y from 'yjs'
import * as z from 'zod/mini'
import { copyOf, type Bytes } from '@lef/vault'

/** A statement of the agreement with the sponsor that this person signed here, and that the server does not have yet. */
export interface SignedHere {
  /** Its hash in hexadecimal: as others refer to it (P-6). */
  readonly name: string
  readonly statement: Bytes
  /** What travels beside it; null: nothing. */
  readonly sealed: Bytes | null
  /** They are sent in the order in which they were signed. */
  readonly order: number
  /** Why the server does not take it, in its words; null: it was not asked, or has not answered. */
  readonly refused: string | null
}

const bytes = z.pipe(
  z.instanceof(Uint8Array),
  z.transform((stored) => copyOf(stored)),
)
const signed = z.object({
  statement: bytes,
  sealed: z.nullable(bytes),
  order: z.number(),
  refused: z.nullable(z.string()),
})

const prefix = 'signed.'

/** What was signed on this device and waits, on a trajectory's page of the share document: `signed.<hash>` each. */
export class SignedShelf {
  readonly #map: Y.Map<unknown>
  readonly #change: (run: () => void) => void

  constructor(map: Y.Map<unknown>, change: (run: () => void) => void) {
    this.#map = map
    this.#change = change
  }

  /** In the order in which they were signed. */
  list(): readonly SignedHere[] {
    const all: SignedHere[] = []
    for (const [key, stored] of this.#map.entries()) {
      if (!key.startsWith(prefix)) continue
      const read = signed.safeParse(stored)
      if (read.success) all.push({ name: key.slice(prefix.length), ...read.data })
    }
    return all.toSorted((a, b) => a.order - b.order || (a.name < b.name ? -1 : 1))
  }

  /** Whether there is one that the server was not asked about. */
  get waits(): boolean {
    return this.list().some(({ refused }) => refused === null)
  }

  /** Keeps one that is to be sent; the same one signed again waits again. */
  add({ name, statement, sealed }: Pick<SignedHere, 'name' | 'statement' | 'sealed'>): void {
    const order = (this.list().at(-1)?.order ?? 0) + 1
    this.#change(() => this.#map.set(prefix + name, { statement, sealed, order, refused: null }))
  }

  refuse({ name, ...one }: SignedHere, refused: string): void {
    // Whoever put it away meanwhile does not get it back.
    if (!this.#map.has(prefix + name) || one.refused === refused) return
    this.#change(() => this.#map.set(prefix + name, { ...one, refused }))
  }

  drop(name: string): void {
    if (this.#map.has(prefix + name)) this.#change(() => this.#map.delete(prefix + name))
  }
}
