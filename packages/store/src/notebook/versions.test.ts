import { expect, test } from 'vitest'
import type { ContentSchema, NotebookPorts } from './ports.ts'
import { openNotebook } from './open-notebook.ts'
import { createTestDisk, refusal, value } from './test-disk.ts'
import { createTestMachine } from './test-ports.ts'
import { begin, newDocument, reopen, textOf, write } from './test-writing.ts'

const second: ContentSchema = {
  version: 2,
  migrate: ({ from, doc }) => {
    doc.getArray('migrated').push([from])
    doc.getText('t').insert(0, 'v2:')
  },
}
const withSecond = { content: second } satisfies Partial<NotebookPorts>

test('S-10 content of an older version is brought up to date when it is opened, and that is saved', async () => {
  const disk = createTestDisk()
  const machine = createTestMachine(1, disk)
  const old = await begin(machine.tab())
  const document = await newDocument(old, 'one')
  write(document, 'hallo')
  await old.close()
  const notebook = await begin(machine.tab(withSecond))
  expect(textOf(await reopen(notebook, 'one'))).toBe('v2:hallo')
  expect((await disk.row(document.id)).version).toBe(2)
  const again = await begin(machine.tab(withSecond))
  expect(textOf(await reopen(again, 'one'))).toBe('v2:hallo')
})

test('S-10 two tabs that open it at once migrate it once', async () => {
  const machine = createTestMachine(2)
  const old = await begin(machine.tab())
  write(await newDocument(old, 'one'), 'hallo')
  await old.close()
  const tabs = await Promise.all([begin(machine.tab(withSecond)), begin(machine.tab(withSecond))])
  const documents = await Promise.all(tabs.map((tab) => reopen(tab, 'one')))
  await machine.pass(1000)
  for (const document of documents) {
    expect(textOf(document)).toBe('v2:hallo')
    expect(document.doc.getArray('migrated').toArray()).toEqual([1])
  }
})

test('S-10 a notebook with newer content is refused whole, and left as it is', async () => {
  const disk = createTestDisk()
  const machine = createTestMachine(3, disk)
  const newer = await begin(machine.tab(withSecond))
  write(await newDocument(newer, 'one'), 'hallo')
  await newer.close()
  const before = await disk.dump()
  expect(refusal(await openNotebook(machine.tab()))).toBe('newer-version')
  expect(await disk.dump()).toBe(before)
})

test('S-10 a tab of an older version stops writing when a newer one took over', async () => {
  const machine = createTestMachine(4)
  const older = await begin(machine.tab())
  const inOlder = await newDocument(older, 'one')
  write(inOlder, 'hallo')
  value(await inOlder.flush())
  const newer = await begin(machine.tab(withSecond))
  const inNewer = await reopen(newer, 'one')
  write(inOlder, ' daar')
  expect(refusal(await inOlder.flush())).toBe('newer-version')
  expect(older.saveState).toEqual({ failed: 'newer-version' })
  expect(textOf(inNewer)).toBe('v2:hallo')
})
