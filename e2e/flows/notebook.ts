import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import {
  createMemoryStorage,
  openNotebook,
  type Notebook,
  type NotebookPorts,
  type Storage,
} from '@lef/store'
import { webVaultCrypto } from '@lef/vault'
import { argon2id } from '@lef/vault/argon2id'
import { Library } from '../../apps/web/src/app/library.ts'
import { notebookDocuments } from '../../apps/web/src/app/notebook-documents.ts'
import { writeDevice, type DeviceRows } from './device.ts'

function ports(storage: Storage): NotebookPorts {
  return {
    storage,
    crypto: webVaultCrypto(globalThis.crypto),
    argon2id,
    clock: Date.now,
    locks: (_name, run) => run(),
    channel: { post: () => undefined, listen: () => () => undefined },
  }
}

/** The notebook that lies in these rows, opened outside any browser: what whoever has the disk can do. */
export async function notebookIn(rows: DeviceRows): Promise<Notebook> {
  const storage = createMemoryStorage()
  const keyring = rows.device.find(({ key }) => key === 'keyring')?.value
  const put = { documents: rows.documents, records: rows.records, quarantine: rows.quarantine }
  await storage.commit({ put: keyring && 'bytes' in keyring ? { ...put, keyring } : put })
  const opened = await openNotebook(ports(storage))
  if (!opened.ok) throw new Error(`The notebook does not open: ${opened.error}`)
  return opened.value
}

/** The list of trajectories in an open notebook, as the app reads it. */
export async function libraryOf(notebook: Notebook): Promise<Library> {
  const library = await Library.open(notebookDocuments(notebook), randomUUID, Date.now)
  if (!library) throw new Error('The list of trajectories does not open')
  return library
}

/** Writes into a notebook; what was written before each `save` lies in records of its own. */
export type Fill = (library: Library, save: () => Promise<void>) => Promise<void>

/** A new notebook, filled by the product's own code; gives the rows that would lie on a device. */
export async function writtenRows(fill: Fill): Promise<DeviceRows> {
  const storage = createMemoryStorage()
  const opened = await openNotebook(ports(storage))
  if (!opened.ok) throw new Error(`No notebook: ${opened.error}`)
  const notebook = opened.value
  const library = await libraryOf(notebook)
  const save = async () => {
    const saved = await notebook.flush()
    if (!saved.ok) throw new Error(`Not saved: ${saved.error}`)
  }
  await fill(library, save)
  await save()
  library.close()
  await notebook.close()
  const [keyrings, documents] = [await storage.keyring(), await storage.documents()]
  const [keyring] = keyrings.ok ? keyrings.value : []
  if (!keyring || !documents.ok) throw new Error('The memory forgot')
  const readings = await Promise.all(documents.value.map(({ id }) => storage.document(id, { after: 0 })))
  return {
    device: ['keyring', 'keyring-copy'].map((key) => ({ key, value: keyring })),
    documents: documents.value,
    records: readings.flatMap((reading) => (reading.ok ? reading.value.records : [])),
    quarantine: [],
  }
}

/** Fills the notebook of a browser profile in which the app was never used before. */
export async function plant(page: Page, url: string, fill: Fill): Promise<void> {
  const rows = await writtenRows(fill)
  await page.goto(`${url}/`)
  await page.locator('h1').first().waitFor()
  await writeDevice(page, url, rows)
}
