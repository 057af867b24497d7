import { dayOf } from '@lef/method'
import { createMemoryStorage, openNotebook } from '@lef/store'
import { webVaultCrypto } from '@lef/vault'
import { expect, test } from 'vitest'
import { encodeStateAsUpdate } from 'yjs'
import { Library } from '../app/library.ts'
import { notebookDocuments } from '../app/notebook-documents.ts'
import { addImport } from './add-import.ts'

/** A device on which was written who can help. */
async function device(helpers: string) {
  const opened = await openNotebook({
    storage: createMemoryStorage(),
    crypto: webVaultCrypto(crypto),
    argon2id: () => Promise.reject(new Error('no passphrase here')),
    clock: () => 0,
    locks: (_name, run) => run(),
    channel: { post: () => {}, listen: () => () => {} },
  })
  if (!opened.ok) throw new Error(opened.error)
  const notebook = opened.value
  const library = await Library.open(
    notebookDocuments(notebook),
    () => crypto.randomUUID(),
    () => 1000,
  )
  if (!library) throw new Error('a notebook in memory always opens')
  library.index.writeRoot('helpers', helpers)
  return {
    notebook,
    read: () => library.index.root().helpers,
    write: (next: string) => library.index.writeRoot('helpers', next),
    add: async (other: { copy: () => ReturnType<typeof copyOf> }) => {
      const added = await addImport(notebook, library, [other.copy()], dayOf(0, 'Europe/Amsterdam'))
      expect(added.ok).toBe(true)
      return library.index.root().helpers
    },
    copy: () => copyOf(library),
  }
}

const copyOf = (library: Library) => ({
  id: 'index' as never,
  kind: 'index',
  version: 1,
  update: encodeStateAsUpdate(library.index.doc),
})

test('a copy of another device doubles nobody who can help, however often it is put back', async () => {
  const here = await device('Fatima, 06 1\nHuisarts 2\n')
  const there = await device('huisarts  2\nBart 3')
  expect(await here.add(there)).toBe('Fatima, 06 1\nHuisarts 2\nBart 3')
  expect(await here.add(there)).toBe('Fatima, 06 1\nHuisarts 2\nBart 3')

  // Whom one took out here stays out, and whom the other adds comes.
  here.write('Fatima, 06 1\nHuisarts 2')
  there.write('huisarts  2\nBart 3\nNoor 4')
  expect(await here.add(there)).toBe('Fatima, 06 1\nHuisarts 2\nNoor 4')

  // The same words, typed on both: as when a device was erased and begun anew.
  const anew = await device('Fatima, 06 1\nHuisarts 2')
  const same = await device('Fatima, 06 1\nHuisarts 2')
  expect(await anew.add(same)).toBe('Fatima, 06 1\nHuisarts 2')
  // Its own copy, after a change: what was changed is not there twice, old and new.
  const own = anew.copy()
  anew.write('Fatima, 06 9\nHuisarts 2')
  expect(await anew.add({ copy: () => own })).toBe('Fatima, 06 9\nHuisarts 2')
})
