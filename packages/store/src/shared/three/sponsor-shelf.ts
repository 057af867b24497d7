import type * as Y from 'yjs'
import { parseDocumentId, type DocumentId } from '@lef/vault'
import * as z from 'zod/mini'

const kept = z.object({
  link: z.string(),
  person: z.string(),
  entries: z.number(),
  head: z.nullable(z.string()),
  names: z.nullable(z.object({ coach: z.string(), coachee: z.string() })),
})

/**
 * What is kept of a trajectory that this person looks on at: the link that was answered and with which identity, how many
 * entries of its membership were followed and the hash of the last, and what the agreement calls the two.
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

  remove(document: DocumentId): void {
    this.#change(() => this.#map.delete(document))
  }
}
