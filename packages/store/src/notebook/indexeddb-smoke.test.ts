import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { createIndexedDbStorage } from '../storage/indexeddb-storage.ts'
import { openNotebook } from './open-notebook.ts'
import { createTestMachine } from './test-ports.ts'

test('a notebook on IndexedDB', async () => {
  const machine = createTestMachine(1, createIndexedDbStorage('smoke'))
  const notebook = await openNotebook(machine.tab())
  if (!notebook.ok) throw new Error(notebook.error)
  const id = await notebook.value.create('index', 'index')
  if (!id.ok) throw new Error(id.error)
  const document = await notebook.value.open(id.value)
  if (!document.ok) throw new Error(document.error)
  document.value.doc.getText('t').insert(0, 'hallo')
  expect(await document.value.flush()).toEqual({ ok: true, value: null })
  const again = await openNotebook(machine.tab())
  if (!again.ok) throw new Error(again.error)
  const opened = await again.value.open(id.value)
  expect(opened.ok && opened.value.doc.getText('t').toString()).toBe('hallo')
})
