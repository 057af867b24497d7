import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb'
import { ok, err, sameBytes, type Result } from '@lef/vault'
import type { Attempts, DocumentRow, KeyringRow, QuarantineRow, RecordRow } from './rows.ts'
import type { Change, CommitError, Storage, StorageError } from './storage.ts'

/** The tables on the disk; `device` holds the keyring, its copy, and the attempts. */
export interface LefSchema extends DBSchema {
  device: { key: string; value: KeyringRow | Attempts }
  documents: { key: string; value: DocumentRow }
  records: { key: [string, number]; value: RecordRow }
  quarantine: { key: [string, number]; value: QuarantineRow }
}

type Database = IDBPDatabase<LefSchema>
type UpgradeTransaction = IDBPTransaction<
  LefSchema,
  ('device' | 'documents' | 'records' | 'quarantine')[],
  'versionchange'
>

/** One step of the disk's schema, from the version before it. */
export type Migration = (database: Database, transaction: UpgradeTransaction) => void | Promise<void>

/** All steps, in order: the schema's version is their number. A step that was released never changes. */
export const migrations: readonly Migration[] = [
  (database) => {
    database.createObjectStore('device')
    database.createObjectStore('documents', { keyPath: 'id' })
    database.createObjectStore('records', { keyPath: ['document', 'seq'] })
    database.createObjectStore('quarantine', { keyPath: ['document', 'seq'] })
  },
]

const keyringCopies = ['keyring', 'keyring-copy'] as const
const tables = ['device', 'documents', 'records', 'quarantine'] as const

/**
 * A storage in this origin's IndexedDB. Every change is one transaction with `durability: 'strict'`.
 * The connection opens at the first use, makes way for a newer version in another tab, and opens again.
 */
export function createIndexedDbStorage(name: string, steps: readonly Migration[] = migrations): Storage {
  let connection: Promise<Database> | null = null

  const forget = (): void => {
    connection = null
  }
  const close = (): void => {
    connection?.then((database) => database.close(), forget)
    forget()
  }
  const connect = (): Promise<Database> => {
    connection ??= openDB<LefSchema>(name, steps.length, {
      upgrade: async (database, from, _to, transaction) => {
        for (const step of steps.slice(from)) await step(database, transaction)
      },
      blocking: () => close(),
      terminated: forget,
    })
    connection.catch(forget)
    return connection
  }
  const attempt = async <Value>(
    run: (database: Database) => Promise<Value>,
  ): Promise<Result<Value, StorageError>> => {
    try {
      return ok(await run(await connect()))
    } catch (error) {
      return err(storageErrorOf(error))
    }
  }

  return {
    keyring: () =>
      attempt(async (database) => {
        const copies = await Promise.all(keyringCopies.map((copy) => database.get('device', copy)))
        return copies.map(keyringRow).filter((row) => row !== null)
      }),
    attempts: () => attempt(async (database) => attemptsRow(await database.get('device', 'attempts'))),
    documents: () => attempt((database) => database.getAll('documents')),
    document: (id, from) =>
      attempt(async (database) => {
        const transaction = database.transaction(tables, 'readonly')
        const [keyring, row, quarantine] = await Promise.all([
          transaction.objectStore('device').get('keyring'),
          transaction.objectStore('documents').get(id),
          transaction.objectStore('quarantine').getAll(allOf(id)),
        ])
        const first = from === 'base' ? (row?.base ?? 0) : from.after + 1
        const records = await transaction
          .objectStore('records')
          .getAll(IDBKeyRange.bound([id, first], [id, Infinity]))
        return { generation: keyringRow(keyring)?.generation ?? null, row: row ?? null, records, quarantine }
      }),
    quarantine: () => attempt((database) => database.getAll('quarantine')),
    commit: async (change) => {
      const done = await attempt((database) => commit(database, change))
      return done.ok ? done.value : done
    },
    close,
  }
}

type WriteTransaction = IDBPTransaction<LefSchema, typeof tables, 'readwrite'>

async function commit(database: Database, change: Change): Promise<Result<null, CommitError>> {
  const transaction = database.transaction(tables, 'readwrite', { durability: 'strict' })
  // Watched from the start: an abort must not be reported as an unhandled rejection as well.
  const done = transaction.done.then(
    () => null,
    (error: unknown) => ({ error }),
  )
  try {
    if (!(await holds(transaction, change))) {
      transaction.abort()
      await done
      return err('conflict')
    }
    dropRows(transaction, change)
    putRows(transaction, change)
  } catch (error) {
    try {
      transaction.abort()
    } catch {
      // It had ended by itself, which is what is wanted.
    }
    await done
    throw transaction.error ?? error
  }
  const failed = await done
  if (failed !== null) throw transaction.error ?? failed.error
  return ok(null)
}

async function holds(transaction: WriteTransaction, { expect }: Change): Promise<boolean> {
  if (expect?.generation !== undefined) {
    const row = keyringRow(await transaction.objectStore('device').get('keyring'))
    if ((row?.generation ?? null) !== expect.generation) return false
  }
  const heads = expect?.heads ?? []
  if (expect?.noOthers && (await transaction.objectStore('documents').count()) !== heads.length) return false
  for (const { document, head } of heads) {
    const now = (await transaction.objectStore('documents').get(document))?.head
    if (now === undefined || head === null) {
      if (now !== undefined || head !== null) return false
    } else if (now.seq !== head.seq || !sameBytes(now.hash, head.hash)) return false
  }
  return true
}

function dropRows(transaction: WriteTransaction, { drop }: Change): void {
  const records = transaction.objectStore('records')
  if (drop?.everything) for (const table of tables) leave(transaction.objectStore(table).clear())
  for (const id of drop?.documents ?? []) {
    leave(transaction.objectStore('documents').delete(id))
    leave(records.delete(allOf(id)))
    leave(transaction.objectStore('quarantine').delete(allOf(id)))
  }
  for (const which of drop?.records ?? []) {
    const { document } = which
    if ('below' in which) {
      // From before the first: a range that is empty by its own bounds is refused, also below 0.
      leave(records.delete(IDBKeyRange.bound([document, -Infinity], [document, which.below], false, true)))
    } else {
      for (const seq of which.seqs) leave(records.delete([document, seq]))
    }
  }
}

function putRows(transaction: WriteTransaction, { put }: Change): void {
  const device = transaction.objectStore('device')
  if (put?.keyring) for (const copy of keyringCopies) leave(device.put(put.keyring, copy))
  if (put?.attempts) leave(device.put(put.attempts, 'attempts'))
  for (const row of put?.documents ?? []) leave(transaction.objectStore('documents').put(row))
  for (const row of put?.records ?? []) leave(transaction.objectStore('records').put(row))
  for (const row of put?.quarantine ?? []) leave(transaction.objectStore('quarantine').put(row))
}

/** A request's failure is its transaction's failure, and is told there. */
function leave(request: Promise<unknown>): void {
  request.catch(() => undefined)
}

function allOf(document: string): IDBKeyRange {
  return IDBKeyRange.bound([document, 0], [document, Infinity])
}

function keyringRow(row: KeyringRow | Attempts | undefined): KeyringRow | null {
  return row !== undefined && 'bytes' in row ? row : null
}

function attemptsRow(row: KeyringRow | Attempts | undefined): Attempts | null {
  return row !== undefined && 'count' in row ? row : null
}

function storageErrorOf(error: unknown): StorageError {
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  if (name === 'QuotaExceededError') return 'quota'
  return name === 'VersionError' ? 'newer-version' : 'storage'
}
