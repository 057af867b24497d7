import { ok, err, sameBytes, type Result } from '@lef/vault'
import type { Attempts, DocumentRow, KeyringRow, QuarantineRow, RecordRow } from './rows.ts'
import type { Change, CommitError, Storage } from './storage.ts'

/** What a memory storage holds; keys are `document` or `document/seq`. */
interface Tables {
  keyring: KeyringRow | null
  attempts: Attempts | null
  documents: Map<string, DocumentRow>
  records: Map<string, RecordRow>
  quarantine: Map<string, QuarantineRow>
}

/**
 * A storage that forgets when the process ends: for tests, and for trying Lef without leaving a trace.
 * Rows are copied in and out, as a disk would.
 */
export function createMemoryStorage(): Storage {
  let tables = emptyTables()

  const commit = (change: Change): Result<null, CommitError> => {
    if (!holds(tables, change)) return err('conflict')
    const next = copyTables(tables)
    drop(next, change)
    put(next, structuredClone(change.put ?? {}))
    tables = next
    return ok(null)
  }

  return {
    keyring: async () => ok(structuredClone(tables.keyring === null ? [] : [tables.keyring, tables.keyring])),
    attempts: async () => ok(structuredClone(tables.attempts)),
    documents: async () => ok(structuredClone([...tables.documents.values()].toSorted(byId))),
    document: async (id, from) => {
      const row = tables.documents.get(id) ?? null
      const first = from === 'base' ? (row?.base ?? 0) : from.after + 1
      const ofDocument = <Row extends { document: string; seq: number }>(rows: Map<string, Row>): Row[] =>
        [...rows.values()].filter(({ document }) => document === id).toSorted((a, b) => a.seq - b.seq)
      return ok(
        structuredClone({
          generation: tables.keyring?.generation ?? null,
          row,
          records: ofDocument(tables.records).filter(({ seq }) => seq >= first),
          quarantine: ofDocument(tables.quarantine),
        }),
      )
    },
    quarantine: async () => ok(structuredClone([...tables.quarantine.values()])),
    commit: async (change) => commit(change),
    close: () => undefined,
  }
}

function emptyTables(): Tables {
  return { keyring: null, attempts: null, documents: new Map(), records: new Map(), quarantine: new Map() }
}

function copyTables(tables: Tables): Tables {
  return {
    keyring: tables.keyring,
    attempts: tables.attempts,
    documents: new Map(tables.documents),
    records: new Map(tables.records),
    quarantine: new Map(tables.quarantine),
  }
}

function holds(tables: Tables, { expect }: Change): boolean {
  if (expect?.generation !== undefined && (tables.keyring?.generation ?? null) !== expect.generation)
    return false
  const heads = expect?.heads ?? []
  if (expect?.noOthers && tables.documents.size !== heads.length) return false
  return heads.every(({ document, head }) => {
    const now = tables.documents.get(document)?.head
    if (now === undefined || head === null) return now === undefined && head === null
    return now.seq === head.seq && sameBytes(now.hash, head.hash)
  })
}

function drop(tables: Tables, { drop: dropped }: Change): void {
  if (dropped?.everything) Object.assign(tables, emptyTables())
  for (const id of dropped?.documents ?? []) {
    tables.documents.delete(id)
    for (const rows of [tables.records, tables.quarantine]) {
      for (const [key, row] of rows) if (row.document === id) rows.delete(key)
    }
  }
  for (const which of dropped?.records ?? []) {
    for (const [key, { document, seq }] of tables.records) {
      if (document === which.document && ('below' in which ? seq < which.below : which.seqs.includes(seq))) {
        tables.records.delete(key)
      }
    }
  }
}

function put(tables: Tables, added: NonNullable<Change['put']>): void {
  tables.keyring = added.keyring ?? tables.keyring
  tables.attempts = added.attempts ?? tables.attempts
  for (const row of added.documents ?? []) tables.documents.set(row.id, row)
  for (const row of added.records ?? []) tables.records.set(`${row.document}/${row.seq}`, row)
  for (const row of added.quarantine ?? []) tables.quarantine.set(`${row.document}/${row.seq}`, row)
}

function byId(a: DocumentRow, b: DocumentRow): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
