import type { TrajectoryId } from '@lef/method'
import {
  createMemoryStorage,
  openNotebook,
  type Notebook,
  type NotebookPorts,
  type Storage,
} from '@lef/store'
import { webVaultCrypto, type DocumentId } from '@lef/vault'
import { describe, expect, test } from 'vitest'
import { encodeStateAsUpdate } from 'yjs'
import { Library, type OpenTrajectory } from './library.ts'
import { memoryDocuments } from './memory-documents.ts'
import { notebookDocuments } from './notebook-documents.ts'

const given = { language: 'nl', address: 'je', coachRelation: null } as const

/** One tab: a notebook on a disk in memory, and its library. */
async function tab(storage: Storage = createMemoryStorage(), ports: Partial<NotebookPorts> = {}) {
  const opened = await openNotebook({
    storage,
    crypto: webVaultCrypto(crypto),
    argon2id: () => Promise.reject(new Error('no passphrase here')),
    clock: () => 0,
    locks: (_name, run) => run(),
    channel: { post: () => {}, listen: () => () => {} },
    ...ports,
  })
  if (!opened.ok) throw new Error(opened.error)
  const notebook = opened.value
  const library = await open(notebook)
  return { notebook, library }
}

async function open(notebook: Notebook): Promise<Library> {
  let made = 0
  const library = await Library.open(
    notebookDocuments(notebook),
    () => `id-${++made}`,
    () => 1000,
  )
  if (!library) throw new Error('a notebook in memory always opens')
  return library
}

async function trajectoryOf(library: Library, coachee: string): Promise<OpenTrajectory> {
  const trajectory = await library.createTrajectory(given)
  if (!trajectory) throw new Error('a notebook in memory always opens')
  trajectory.shared.writeRoot('coachee', coachee)
  return trajectory
}

/** What an export holds of every document, as an import brings it back. */
async function whole(notebook: Notebook) {
  const names = await notebook.documents()
  if (!names.ok) throw new Error(names.error)
  return Promise.all(
    names.value.map(async ({ id, kind }) => {
      const document = await notebook.open(id)
      if (!document.ok) throw new Error(document.error)
      return { id, kind, version: 1, update: encodeStateAsUpdate(document.value.doc) }
    }),
  )
}

/** Spoils the wrapped key of a document on the disk. */
async function spoil(storage: Storage, id: string) {
  const rows = await storage.documents()
  if (!rows.ok) throw new Error(rows.error)
  const row = rows.value.find((document) => document.id === id)
  if (!row) throw new Error(`no document ${id}`)
  const key = row.key.slice()
  key[40] = (key[40] ?? 0) ^ 255
  await storage.commit({ put: { documents: [{ ...row, key }] } })
}

describe('a trajectory that was removed', () => {
  test('stands in the list again once an import brought it back', async () => {
    const { notebook, library } = await tab()
    const { id } = await trajectoryOf(library, 'Noor')
    await notebook.flush()
    const kept = await whole(notebook)
    await library.removeTrajectory(id)
    expect(library.index.rows('trajectories')).toEqual([])

    const merged = await notebook.merge(kept)
    expect(merged.ok).toBe(true)
    await library.listAgain([id])
    expect(library.index.rows('trajectories')).toMatchObject([{ id, coachee: 'Noor', sample: false }])
    expect((await library.openTrajectory(id))?.shared.root().coachee).toBe('Noor')
    await library.listAgain([id])
    expect(library.index.rows('trajectories')).toHaveLength(1)
    await notebook.close()
  })

  test('stands in the list again when the disk would not let go of it', async () => {
    const storage = createMemoryStorage()
    let refuses = false
    const { notebook, library } = await tab({
      ...storage,
      commit: async (change) =>
        refuses && change.drop?.documents ? { ok: false, error: 'storage' } : storage.commit(change),
    })
    const { id } = await trajectoryOf(library, 'Noor')
    refuses = true
    await library.removeTrajectory(id)
    expect(library.index.rows('trajectories')).toMatchObject([{ id, coachee: 'Noor' }])

    refuses = false
    await library.removeTrajectory(id)
    expect(library.index.rows('trajectories')).toEqual([])
    const left = await notebook.documents()
    expect(left.ok && left.value.map((document) => document.kind)).toEqual(['index'])
    await notebook.close()
  })

  test('is off the list on the disk at once, also when the page goes before anything else was done', async () => {
    const storage = createMemoryStorage()
    let hangs = false
    const never = new Promise<never>(() => {})
    const slow: Storage = { ...storage, documents: () => (hangs ? never : storage.documents()) }
    // Without timers: what is saved in a moment is never saved.
    const { notebook, library } = await tab(slow, { schedule: () => () => {} })
    const { id } = await trajectoryOf(library, 'Noor')
    await notebook.flush()
    hangs = true
    void library.removeTrajectory(id)
    await expect
      .poll(async () => (await tab(storage)).library.index.rows('trajectories'), { timeout: 20_000 })
      .toEqual([])
  })

  test('is gone from the disk at the next opening, when the tab was killed before it was; what is listed again stays', async () => {
    const storage = createMemoryStorage()
    let killed = false
    const never = new Promise<never>(() => {})
    const { notebook, library } = await tab({
      ...storage,
      commit: (change) => (killed && change.drop?.documents ? never : storage.commit(change)),
    })
    const { id } = await trajectoryOf(library, 'Noor')
    const other = await trajectoryOf(library, 'Sem')
    await notebook.flush()
    const kept = await whole(notebook)
    killed = true
    void library.removeTrajectory(id)
    void library.removeTrajectory(other.id)
    const listed = async () => (await tab(storage)).library.index.rows('trajectories').map((line) => line.id)
    await expect.poll(listed, { timeout: 20_000 }).toEqual([])

    const later = await tab(storage)
    expect(await later.library.documents.list('trajectory')).toHaveLength(2)
    await later.notebook.merge(kept.filter((document) => document.id === String(other.id)))
    await later.library.listAgain([other.id])
    await later.library.erasing.finish()
    expect(await later.library.documents.list('trajectory')).toEqual([other.id])
    expect(await later.library.documents.list('coach')).toEqual([`coach-${other.id}`])
    expect(later.library.index.rows('trajectories')).toMatchObject([{ id: other.id, coachee: 'Sem' }])
    expect(later.library.index.rows('erasing')).toEqual([])
    await later.notebook.close()
  })

  test('stands in the list again when the disk would not let go of it, though it cannot be opened', async () => {
    const storage = createMemoryStorage()
    const first = await tab(storage)
    const { id } = await trajectoryOf(first.library, 'Noor')
    const line = first.library.index.row('trajectories', id)
    await first.notebook.flush()
    await spoil(storage, id)
    let refuses = true
    const { library } = await tab({
      ...storage,
      commit: async (change) =>
        refuses && change.drop?.documents ? { ok: false, error: 'storage' } : storage.commit(change),
    })
    await library.removeTrajectory(id)
    expect(library.index.rows('trajectories')).toEqual([line])
    refuses = false
    await library.removeTrajectory(id)
    const { library: later, notebook } = await tab(storage)
    expect(later.index.rows('trajectories')).toEqual([])
    const left = await notebook.documents()
    expect(left.ok && left.value.map((document) => document.kind)).toEqual(['index'])
  })

  test('is erased at the next opening, when now it could be neither erased nor opened', async () => {
    const storage = createMemoryStorage()
    const first = await tab(storage)
    const { id } = await trajectoryOf(first.library, 'Noor')
    await first.notebook.flush()
    await spoil(storage, id)
    let refuses = true
    const { library, notebook } = await tab({
      ...storage,
      commit: async (change) =>
        refuses && change.drop?.documents ? { ok: false, error: 'storage' } : storage.commit(change),
    })
    // As a tab leaves it that is killed while it erases.
    library.index.add('erasing', {}, id)
    library.index.remove('trajectories', id)
    await library.erasing.finish()
    expect(library.erasing.count).toBe(0)
    await notebook.close()
    refuses = false
    const later = await tab(storage)
    await later.library.erasing.finish()
    const left = await later.notebook.documents()
    expect(left.ok && left.value.map((document) => document.kind)).toEqual(['index'])
    expect(later.library.index.rows('erasing')).toEqual([])
  })

  test('and made again is not given out as the document that is no more', async () => {
    const { notebook, library } = await tab()
    const { id } = await trajectoryOf(library, 'Noor')
    await notebook.flush()
    const kept = await whole(notebook)
    // As it comes from another tab: the library is not asked.
    for (const document of [id, `coach-${id}`]) await notebook.remove(document as string as DocumentId)
    await notebook.merge(kept)
    const again = await library.openTrajectory(id)
    again?.shared.writeRoot('coachee', 'Noor B.')
    await notebook.flush()
    await notebook.close()
    expect(again?.shared.doc.isDestroyed).toBe(true)
    expect(again?.shared.root().coachee).toBe('Noor B.')
  })
})

describe('the list', () => {
  test('says of a trajectory who its coach is, once that is written', async () => {
    const { library } = await tab()
    const { id, shared } = await trajectoryOf(library, 'Noor')
    shared.writeRoot('coach', 'Marije')
    await expect
      .poll(() => library.index.row('trajectories', id))
      .toMatchObject({ coachee: 'Noor', coach: 'Marije' })
    // A name alone that comes later, too.
    shared.writeRoot('coachingQuestion', 'Hoe verder?')
    shared.writeRoot('coach', 'Bram')
    await expect.poll(() => library.index.row('trajectories', id)).toMatchObject({ coach: 'Bram' })
  })
})

describe('a damaged key', () => {
  test('of the list leaves every trajectory in reach, in a list made anew', async () => {
    const storage = createMemoryStorage()
    const first = await tab(storage)
    const { id } = await trajectoryOf(first.library, 'Noor')
    await first.notebook.flush()
    await spoil(storage, 'index')
    for (const _start of ['once', 'again']) {
      const { library } = await tab(storage)
      expect(library.index.rows('trajectories')).toMatchObject([{ id, coachee: 'Noor' }])
      expect((await library.openTrajectory(id))?.shared.root().coachee).toBe('Noor')
    }
  })

  test('of the coach’s part leaves what both share in reach', async () => {
    const storage = createMemoryStorage()
    const first = await tab(storage)
    const { id } = await trajectoryOf(first.library, 'Noor')
    await first.notebook.flush()
    await spoil(storage, `coach-${id}`)
    const { library } = await tab(storage)
    const trajectory = await library.openTrajectory(id)
    expect(trajectory?.shared.root().coachee).toBe('Noor')
    expect(trajectory?.coach.rows('notes')).toEqual([])
  })
})

test('a trajectory that could not be opened for a moment is opened when it is asked for again', async () => {
  const documents = memoryDocuments()
  let shut = false
  const library = await Library.open(
    { ...documents, open: async (id, kind) => (shut ? null : documents.open(id, kind)) },
    () => 'made',
    () => 1000,
  )
  const id = 'theirs' as TrajectoryId
  shut = true
  expect(await library?.joinTrajectory(id)).toBeNull()
  shut = false
  // As another tab lists it.
  library?.index.add('trajectories', { createdAt: 1000, changedAt: 1000, sample: false }, id)
  expect((await library?.openTrajectory(id))?.id).toBe(id)
})
