import { err, ok, type DocumentId, type Result } from '@lef/vault'
import type { DocumentRow, Head, RecordRow } from '../storage/rows.ts'
import type { Storage } from '../storage/storage.ts'
import type { SaveError } from './save-error.ts'

/** A document's unsaved edits as its next record, not on the disk yet. */
export interface SealedEdits {
  /** The keyring's, under which it was sealed. */
  readonly generation: number
  /** The head that it follows. */
  readonly after: Head
  readonly record: RecordRow
  readonly row: DocumentRow
  /** The disk has it. */
  stored(): void
  /** It is unsaved again. */
  notStored(): void
}

/** A document whose edits may not be on the disk yet. */
export interface Unsaved {
  readonly id: DocumentId
  /**
   * Seals what is unsaved; null: nothing is. On what this tab knows of the disk, which storing compares, or `anew`:
   * after taking in what others wrote.
   */
  sealUnsaved(anew: boolean): Promise<Result<SealedEdits | null, SaveError>>
}

/** How often a change is made again when another tab was first. */
const tries = 8

/** Stores all that is unsaved in these documents in one change of the disk. For those who hold the lock. */
export async function storeUnsaved(
  storage: Storage,
  documents: readonly Unsaved[],
): Promise<Result<null, SaveError>> {
  for (let attempt = 0; attempt < tries; attempt++) {
    const sealed: SealedEdits[] = []
    let stored = false
    try {
      for (const document of documents) {
        const edits = await document.sealUnsaved(attempt > 0)
        if (!edits.ok) return edits
        if (edits.value !== null) sealed.push(edits.value)
      }
      const [first] = sealed
      if (first === undefined) return ok(null)
      // The keys were replaced between one and the next.
      if (sealed.some(({ generation }) => generation !== first.generation)) continue
      const committed = await storage.commit({
        expect: {
          generation: first.generation,
          heads: sealed.map(({ row, after }) => ({ document: row.id, head: after })),
        },
        put: { records: sealed.map(({ record }) => record), documents: sealed.map(({ row }) => row) },
      })
      stored = committed.ok
      if (committed.ok) return ok(null)
      if (committed.error !== 'conflict') return err(committed.error)
    } finally {
      for (const edits of sealed) {
        if (stored) edits.stored()
        else edits.notStored()
      }
    }
  }
  return err('storage')
}
