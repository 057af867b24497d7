import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { expect, test } from 'vitest'
import { argon2id } from '@lef/vault/argon2id'
import fixture from '../../fixtures/v1.json' with { type: 'json' }
import { createIndexedDbStorage } from '../storage/indexeddb-storage.ts'
import type { Notebook } from './notebook.ts'
import { value } from './test-disk.ts'
import { createTestMachine } from './test-ports.ts'
import { begin, reopen, textOf, write } from './test-writing.ts'

const tables = [
  { name: 'device', keyPath: null },
  { name: 'documents', keyPath: 'id' },
  { name: 'records', keyPath: ['document', 'seq'] },
  { name: 'quarantine', keyPath: ['document', 'seq'] },
] as const

/** Lays a fixture's rows on the disk as version 1 had them; no code of the store is in between. */
async function layDown(which: keyof typeof fixture.notebooks): Promise<string> {
  const database = await openDB(which, 1, {
    upgrade: (fresh) => {
      for (const { name, keyPath } of tables) {
        fresh.createObjectStore(
          name,
          keyPath === null ? {} : { keyPath: typeof keyPath === 'string' ? keyPath : [...keyPath] },
        )
      }
    },
  })
  for (const { name, keyPath } of tables) {
    for (const row of fixture.notebooks[which][name]) {
      await database.put(name, withBytes(row.value), keyPath === null ? String(row.key) : undefined)
    }
  }
  database.close()
  return which
}

function withBytes(part: unknown): unknown {
  if (typeof part !== 'object' || part === null) return part
  const names = Object.keys(part)
  if (names.length === 1 && 'bytes' in part && typeof part.bytes === 'string') {
    return new Uint8Array(Buffer.from(part.bytes, 'base64'))
  }
  return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, withBytes(inner)]))
}

async function goesOn(notebook: Notebook): Promise<void> {
  expect(value(await notebook.documents()).map(({ id }) => id)).toEqual(['empty', 'one'])
  const document = await reopen(notebook, 'one')
  expect(textOf(document)).toBe(fixture.text)
  expect(document.doc.getMap('m').get('bereiken')).toBe(8)
  expect(textOf(await reopen(notebook, 'empty'))).toBe('')
  write(document, '!')
  value(await document.flush())
}

test('S-10 an open notebook of version 1, with a record set aside, opens and goes on', async () => {
  const machine = createTestMachine(1, createIndexedDbStorage(await layDown('open')))
  const notebook = await begin(machine.tab({ argon2id }))
  expect(notebook.status).toBe('open')
  expect(notebook.problems).toMatchObject([{ document: 'one', reason: 'damaged', loss: 'none' }])
  await goesOn(notebook)
  expect(textOf(await reopen(await begin(machine.tab()), 'one'))).toBe(`${fixture.text}!`)
})

test('S-10 a notebook of version 1 with a passphrase opens and goes on', async () => {
  const machine = createTestMachine(2, createIndexedDbStorage(await layDown('sealed')))
  const notebook = await begin(machine.tab({ argon2id }))
  expect(notebook.status).toBe('locked')
  value(await notebook.unlock(fixture.passphrase))
  expect(notebook.problems).toEqual([])
  await goesOn(notebook)
})
