import type * as Y from 'yjs'
import { copyOf, parseDocumentId, type DocumentId } from '@lef/vault'
import * as z from 'zod/mini'

const signed = z.object({
  name: z.string(),
  statement: z.pipe(
    z.instanceof(Uint8Array),
    z.transform((stored) => copyOf(stored)),
  ),
  refused: z.nullable(z.string()),
})

/** An agreement that was signed on this device and the server does not have: it waits, or why it is not taken. */
export type SignedAsSponsor = z.infer<typeof signed>

const kept = z.object({
  link: z.string(),
  person: z.string(),
  entries: z.number(),
  answeredAt: z.optional(z.number()),
  head: z.nullable(z.string()),
  names: z.nullable(z.object({ coach: z.string(), coachee: z.string() })),
  signed: z.optional(z.array(signed)),
})

/**
 * What is kept of a trajectory that this person looks on at: the link that was answered and with which identity, how many
 * entries of its membership were followed, also when the link was answered, and the hash of the last, what the agreement calls the two, and what was signed here and
 * the server does not have.
 */
export type KeptSponsored = z.infer<typeof kept>

/** The map `sponsored` of the share document (S-17): by the server's document id, one value each. */
export class SponsorShelf {
  readonly #map: Y.Map<unknown>
  readonly #change: (run: () => void) => void

  constructor(doc: Y.Doc, change: (run: () => void) => void) {
    this.#map = doc.getMap('sponsored')
    this.#change = change
  }

  list(): readonly DocumentId[] {
    return [...this.#map.keys()]
      .map(parseDocumentId)
      .filter((id) => id !== null && this.get(id) !== null)
      .filter((id) => id !== null)
      .toSorted()
  }

  get(document: DocumentId): KeptSponsored | null {
    const read = kept.safeParse(this.#map.get(document))
    return read.success ? read.data : null
  }

  set(document: DocumentId, value: KeptSponsored): void {
    if (JSON.stringify(this.get(document)) === JSON.stringify(value)) return
    this.#change(() => this.#map.set(document, structuredClone(value)))
  }

  signed(document: DocumentId): readonly SignedAsSponsor[] {
    return this.get(document)?.signed ?? []
  }

  /** Keeps one that is to be sent, or what became of it. */
  keepSigned(document: DocumentId, one: SignedAsSponsor): void {
    const before = this.get(document)
    if (before === null) return
    const others = this.signed(document).filter(({ name }) => name !== one.name)
    this.set(document, { ...before, signed: [...others, one] })
  }

  dropSigned(document: DocumentId, name: string): void {
    const before = this.get(document)
    if (before === null) return
    this.set(document, { ...before, signed: this.signed(document).filter((one) => one.name !== name) })
  }

  remove(document: DocumentId): void {
    this.#change(() => this.#map.delete(document))
  }
}
