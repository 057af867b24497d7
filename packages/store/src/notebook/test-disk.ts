import { err, ok, type DocumentId, type Result } from '@lef/vault'
import { createMemoryStorage } from '../storage/memory-storage.ts'
import type { DocumentRow, RecordRow } from '../storage/rows.ts'
import type { Storage, StorageError } from '../storage/storage.ts'

/** A disk that tests can fill, break and tamper with. */
export interface TestDisk extends Storage {
  /** From now on every change that adds something is refused for this reason; null: no longer. */
  refuse(reason: StorageError | null): void
  /** Holds every change back until it is let go; gives back how. */
  hold(): () => void
  /** Everything on it, as one text to search in. */
  dump(): Promise<string>
  records(document: DocumentId): Promise<readonly RecordRow[]>
  row(document: DocumentId): Promise<DocumentRow>
  /** How many changes were made. */
  readonly commits: number
}

export function createTestDisk(storage: Storage = createMemoryStorage()): TestDisk {
  let refusal: StorageError | null = null
  let held: Promise<void> | null = null
  let commits = 0
  const disk: TestDisk = {
    ...storage,
    get commits() {
      return commits
    },
    commit: async (change) => {
      if (held !== null) await held
      if (refusal !== null && change.put !== undefined) return err(refusal)
      const done = await storage.commit(change)
      if (done.ok) commits++
      return done
    },
    refuse: (reason) => {
      refusal = reason
    },
    hold: () => {
      let release = (): void => undefined
      held = new Promise((resolve) => {
        release = resolve
      })
      return () => {
        held = null
        release()
      }
    },
    dump: async () => {
      const parts = [value(await storage.keyring()), value(await storage.documents())]
      const records = []
      for (const { id } of value(await storage.documents())) records.push(await disk.records(id))
      const all = [...parts, ...records, value(await storage.quarantine())]
      return JSON.stringify(all, (_name, part: unknown) =>
        part instanceof Uint8Array ? String.fromCharCode(...part) : part,
      )
    },
    records: async (document) => value(await storage.document(document, { after: 0 })).records,
    row: async (document) => {
      const { row } = value(await storage.document(document, 'base'))
      if (row === null) throw new Error(`no document ${document}`)
      return row
    },
  }
  return disk
}

/** The value of a result that must be one. */
export function value<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`)
  return result.value
}

/** What a call that must be refused was refused for. */
export function refusal<Failure>(result: Result<unknown, Failure>): Failure {
  if (result.ok) throw new Error('it was not refused')
  return result.error
}

/** Done without a value. */
export const done = ok(null)
