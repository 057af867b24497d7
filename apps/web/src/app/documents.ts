import type { Doc } from 'yjs'

/** What the library needs of the notebook: documents by id. */
export interface Documents {
  /**
   * Opens a document, making it when it is not there and `kind` is given. `damaged`: it is there and will never
   * open again; null: it cannot be opened now.
   */
  open(id: string, kind?: string): Promise<Opened | 'damaged' | null>
  /** Erases a document; false when it may be there still. */
  remove(id: string): Promise<boolean>
  /** Ids of all documents of a kind. */
  list(kind: string): Promise<readonly string[]>
  /** Writes down what was changed, now and not in a moment. */
  flush(): Promise<unknown>
}

export interface Opened {
  readonly doc: Doc
  close(): Promise<void>
}

// Where a document begins anew when its own place is damaged: one bad key must not shut everything.
const places = ['', '.2', '.3']

/** The ids under which a document may stand. */
export const placesOf = (id: string): readonly string[] => places.map((place) => id + place)

/** Opens a document at the first of its places that is not damaged; null when it cannot be opened now. `moved`: not at its own. */
export async function openSomewhere(
  documents: Documents,
  id: string,
  kind: string,
): Promise<(Opened & { readonly moved: boolean }) | null> {
  for (const place of placesOf(id)) {
    const opened = await documents.open(place, kind)
    if (opened === null) return null
    if (opened !== 'damaged') return { doc: opened.doc, close: () => opened.close(), moved: place !== id }
  }
  return null
}
