import { expect, test } from 'vitest'
import type { DocumentId, Result } from '@lef/vault'
import type { Notebook, OpenDocument } from './notebook.ts'
import { openNotebook } from './open-notebook.ts'
import { createTestMachine } from './test-ports.ts'
import type { NotebookPorts } from './ports.ts'

function value<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`)
  return result.value
}

async function begin(ports: NotebookPorts): Promise<Notebook> {
  return value(await openNotebook(ports))
}

async function newDocument(notebook: Notebook, id: string): Promise<OpenDocument> {
  return value(await notebook.open(value(await notebook.create('trajectory', id))))
}

test('what was written is there again in the next notebook on the same disk', async () => {
  const machine = createTestMachine(1)
  const notebook = await begin(machine.tab())
  const document = await newDocument(notebook, 'one')
  document.doc.getText('t').insert(0, 'hallo')
  expect(notebook.saveState).toBe('saving')
  value(await document.flush())
  expect(notebook.saveState).toBe('saved')
  const again = await begin(machine.tab())
  const opened = value(await again.open('one' as DocumentId))
  expect(opened.doc.getText('t').toString()).toBe('hallo')
})

test('two tabs show the same', async () => {
  const machine = createTestMachine(2)
  const a = await begin(machine.tab())
  const b = await begin(machine.tab())
  const inA = await newDocument(a, 'one')
  const inB = value(await b.open(inA.id))
  inA.doc.getText('t').insert(0, 'aaa')
  inB.doc.getText('t').insert(0, 'bbb')
  await machine.pass(1000)
  expect(inA.doc.getText('t').toString()).toHaveLength(6)
  expect(inB.doc.getText('t').toString()).toBe(inA.doc.getText('t').toString())
})

test('a passphrase locks, and opens', async () => {
  const machine = createTestMachine(3)
  const notebook = await begin(machine.tab())
  const document = await newDocument(notebook, 'one')
  document.doc.getText('t').insert(0, 'hallo')
  value(await notebook.setPassphrase('vijf woorden die niemand raadt'))
  document.doc.getText('t').insert(5, ' daar')
  await notebook.lock()
  expect(notebook.status).toBe('locked')
  expect(await notebook.open(document.id)).toEqual({ ok: false, error: 'locked' })
  expect(await notebook.unlock('iets anders')).toMatchObject({ error: { reason: 'wrong-passphrase' } })
  value(await notebook.unlock('vijf woorden die niemand raadt'))
  const opened = value(await notebook.open(document.id))
  expect(opened.doc.getText('t').toString()).toBe('hallo daar')
})
