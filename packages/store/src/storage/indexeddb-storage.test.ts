import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, expect, test, vi } from 'vitest'
import { parseDocumentId } from '@lef/vault'
import { indexedDbContract } from './indexeddb-contract.ts'
import { createIndexedDbStorage, migrations, type Migration } from './indexeddb-storage.ts'

indexedDbContract('in Node')

afterEach(() => {
  vi.restoreAllMocks()
})

const generation = (number: number) => ({ generation: number, bytes: new Uint8Array([number]) })

test('S-1 a full disk is a typed error, and nothing is half-written', async () => {
  const storage = createIndexedDbStorage('full')
  await storage.commit({ put: { keyring: generation(1) } })
  const put = IDBObjectStore.prototype.put
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...input
  ) {
    // The third row no longer fits.
    if (full.mock.calls.length > 2) throw new DOMException('full', 'QuotaExceededError')
    return put.apply(this, input)
  })
  const refused = await storage.commit({ put: { keyring: generation(2), attempts: { count: 1, last: 1 } } })
  expect(refused).toEqual({ ok: false, error: 'quota' })
  full.mockRestore()
  expect(await storage.keyring()).toEqual({ ok: true, value: [generation(1), generation(1)] })
  expect((await storage.commit({ put: { keyring: generation(3) } })).ok).toBe(true)
})

test('S-1 a disk that is found to be full only at the end is a typed error too', async () => {
  const storage = createIndexedDbStorage('full-late')
  await storage.commit({ put: { keyring: generation(1) } })
  const put = IDBObjectStore.prototype.put
  const late = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...input
  ) {
    const { transaction } = this
    Object.defineProperty(transaction, 'error', { get: () => new DOMException('full', 'QuotaExceededError') })
    if (late.mock.calls.length === 2) queueMicrotask(() => transaction.abort())
    return put.apply(this, input)
  })
  const refused = await storage.commit({ put: { keyring: generation(2) } })
  expect(refused).toEqual({ ok: false, error: 'quota' })
  vi.restoreAllMocks()
  expect(await storage.keyring()).toEqual({ ok: true, value: [generation(1), generation(1)] })
})

test('S-1 a disk that refuses to open is a typed error, and opens when it can again', async () => {
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no', 'InvalidStateError')
  })
  const storage = createIndexedDbStorage('closed')
  expect(await storage.documents()).toEqual({ ok: false, error: 'storage' })
  open.mockRestore()
  expect(await storage.documents()).toEqual({ ok: true, value: [] })
})

test('S-10 a disk of a later version is refused, and left as it is', async () => {
  const later = await openDB('later', migrations.length + 1, {
    upgrade: (database) => void database.createObjectStore('device'),
  })
  later.close()
  const storage = createIndexedDbStorage('later')
  expect(await storage.keyring()).toEqual({ ok: false, error: 'newer-version' })
  const still = await openDB('later')
  expect(still.version).toBe(migrations.length + 1)
  still.close()
})

test('S-10 migrations run once each, in order, on what an older version wrote', async () => {
  const id = parseDocumentId('one')
  if (id === null) throw new Error('it is an id')
  const old = createIndexedDbStorage('older')
  const row = {
    id,
    kind: 'thing',
    version: 1,
    epoch: 1,
    key: new Uint8Array(1),
    head: { seq: 0, hash: new Uint8Array(32) },
    start: 1,
    base: 0,
  }
  await old.commit({ put: { documents: [row] } })
  old.close()
  const ran: number[] = []
  const step =
    (number: number): Migration =>
    async (_database, transaction) => {
      ran.push(number)
      const documents = transaction.objectStore('documents')
      for (const one of await documents.getAll())
        await documents.put({ ...one, kind: `${one.kind}+${number}` })
    }
  const steps = [...migrations, step(2), step(3)]
  const next = createIndexedDbStorage('older', steps)
  expect(await next.documents()).toEqual({ ok: true, value: [{ ...row, kind: 'thing+2+3' }] })
  next.close()
  const again = createIndexedDbStorage('older', steps)
  expect(await again.documents()).toEqual({ ok: true, value: [{ ...row, kind: 'thing+2+3' }] })
  expect(ran).toEqual([2, 3])
})

test('S-10 an older tab makes way for a newer one, and then says why it cannot go on', async () => {
  const older = createIndexedDbStorage('shared')
  await older.commit({ put: { keyring: generation(1) } })
  const newer = createIndexedDbStorage('shared', [...migrations, () => undefined])
  expect(await newer.keyring()).toEqual({ ok: true, value: [generation(1), generation(1)] })
  expect(await older.keyring()).toEqual({ ok: false, error: 'newer-version' })
  expect(await older.commit({ put: { keyring: generation(2) } })).toEqual({
    ok: false,
    error: 'newer-version',
  })
})
