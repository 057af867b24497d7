import fc from 'fast-check'
import { expect, test } from 'vitest'
import { err, type DocumentId } from '@lef/vault'
import { createMemoryStorage } from '../storage/memory-storage.ts'
import type { Change, Storage, StorageError } from '../storage/storage.ts'
import type { Notebook, OpenDocument } from './notebook.ts'
import { createTestDisk, refusal, value } from './test-disk.ts'
import { createTestMachine } from './test-ports.ts'
import { begin, newDocument, otherPassphrase, passphrase, reopen, textOf, write } from './test-writing.ts'

/** How far something is ('far'), and what it is about ('one'): in the order in which they are opened here. */
const ids = ['far' as DocumentId, 'one' as DocumentId]
const passphrases = [null, passphrase, otherPassphrase] as const

/** A storage that keeps every change that was made, and can refuse. */
function createRecording() {
  const inner = createMemoryStorage()
  const made: { readonly change: Change; readonly done: Promise<{ readonly ok: boolean }> }[] = []
  let refuse: (change: Change) => StorageError | null = () => null
  const storage: Storage = {
    ...inner,
    commit: async (change) => {
      const refused = refuse(change)
      if (refused !== null) return err(refused)
      const done = inner.commit(change)
      made.push({ change: structuredClone(change), done })
      return done
    },
  }
  return {
    storage,
    refuse: (how: typeof refuse) => (refuse = how),
    /** The disk after each change from a number on, as it would be found after a power cut; and the next number. */
    cuts: async function* (from: number): AsyncGenerator<Storage> {
      for (let upTo = from; upTo < made.length; upTo++) {
        const { change, done } = made[upTo] ?? {}
        const wrote = change?.put?.records?.some(({ document }) => ids.includes(document)) ?? false
        if (!wrote || (await done)?.ok !== true) continue
        const cut = createMemoryStorage()
        for (const one of made.slice(0, upTo + 1))
          if ((await one.done).ok) value(await cut.commit(one.change))
        yield cut
      }
    },
    get changes() {
      return made.length
    },
  }
}

const saidIn = ({ doc }: OpenDocument) => [...doc.getMap<readonly string[]>('said').values()].flat()
const wordsIn = ({ doc }: OpenDocument) => doc.getArray<string>('words').toArray()

/** What a new tab finds on a disk, whichever passphrase is on it. */
async function lookAt(storage: Storage): Promise<{ readonly said: string[]; readonly words: string[] }> {
  const notebook = await begin(createTestMachine(7, storage).tab())
  for (const one of passphrases) if (notebook.status === 'locked') await notebook.unlock(one ?? '')
  const [far, one] = [await reopen(notebook, 'far'), await reopen(notebook, 'one')]
  return { said: saidIn(far), words: wordsIn(one) }
}

type Step =
  | { readonly do: 'write' | 'save' | 'together' | 'refuse' | 'lock' | 'kill'; readonly tab: number }
  | { readonly do: 'keys'; readonly tab: number; readonly next: number }
  | { readonly do: 'wait'; readonly milliseconds: number }

const tab = fc.nat(1)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({
      do: fc.constantFrom<'write' | 'together' | 'save'>('write', 'write', 'together', 'together', 'save'),
      tab,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom<'refuse' | 'lock' | 'kill'>('refuse', 'refuse', 'lock', 'kill'),
      tab,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('keys' as const), tab, next: fc.nat(2) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('wait' as const), milliseconds: fc.constantFrom(50, 450, 6000) }),
  },
)

interface Tab {
  readonly name: string
  notebook: Notebook
  far: OpenDocument | null
  one: OpenDocument | null
}

/** What a script left: how far without what, on the disk at any moment; and words that are lost or double in the end. */
async function play(deaf: boolean, script: readonly Step[]) {
  const disk = createRecording()
  const machine = createTestMachine(1, disk.storage)
  const silent = { post: () => undefined, listen: () => () => undefined }
  const ports = () => machine.tab({ compactAfter: 3, ...(deaf ? { channel: silent } : {}) })
  let current: string | null = null
  let count = 0
  let full = false
  disk.refuse(({ put }) =>
    full && put?.records?.some(({ document }) => document === 'one') ? 'quota' : null,
  )
  const sure = new Set<string>()
  const underway: Promise<unknown>[] = []
  const newTab = async (name: string): Promise<Tab> => ({
    name,
    notebook: await begin(ports()),
    far: null,
    one: null,
  })
  const tabs = [await newTab('a'), await newTab('b')]
  for (const id of ids) value(await (tabs[0] as Tab).notebook.create('thing', id))

  /** Opens both in a tab, after the passphrase if there is one. */
  const openIn = async (one: Tab): Promise<{ far: OpenDocument; one: OpenDocument }> => {
    for (let attempt = 0; attempt < 8; attempt++) {
      if (one.notebook.status === 'locked') {
        one.far = one.one = null
        await one.notebook.unlock(current ?? '')
      }
      if (one.far === null || one.far.doc.isDestroyed) one.far = await openOne(one, 'far')
      if (one.one === null || one.one.doc.isDestroyed) one.one = await openOne(one, 'one')
      if (one.far !== null && one.one !== null && !one.far.doc.isDestroyed) {
        return { far: one.far, one: one.one }
      }
    }
    throw new Error('it does not open')
  }
  const openOne = async ({ notebook }: Tab, id: string): Promise<OpenDocument | null> => {
    const opened = await notebook.open(id as DocumentId)
    return opened.ok ? opened.value : null
  }

  for (const taken of script) {
    if (taken.do === 'wait') {
      await machine.pass(taken.milliseconds)
      continue
    }
    const one = tabs[taken.tab] as Tab
    const { far, one: words } = await openIn(one)
    switch (taken.do) {
      case 'write':
        words.doc.getArray('words').push([`<${count++}>`])
        break
      case 'save':
        underway.push(far.flush())
        break
      case 'together': {
        const said = wordsIn(words)
        const map = far.doc.getMap('said')
        const before = map.get(one.name)
        const saved = one.notebook.saveTogether(
          [words.id, far.id],
          () => map.set(one.name, said),
          () => (before === undefined ? map.delete(one.name) : map.set(one.name, before)),
        )
        underway.push(saved.then(({ ok }) => ok && said.forEach((token) => sure.add(token))))
        break
      }
      case 'refuse':
        // Room for how far it is, none for the words; or room again.
        full = !full
        break
      case 'lock':
        await one.notebook.lock()
        break
      case 'keys': {
        const next = passphrases[taken.next] ?? null
        full = false
        const { notebook } = one
        const changed =
          next === null
            ? notebook.removePassphrase(current ?? '')
            : notebook.setPassphrase(next, current ?? '')
        if ((await changed).ok) current = next
        break
      }
      case 'kill':
        // Without a word; what it had begun may still come.
        tabs[taken.tab] = await newTab(one.name)
    }
  }
  full = false
  await machine.pass(20_000)
  await Promise.all(underway)
  const without: string[] = []
  for await (const cut of disk.cuts(0)) {
    const { said, words } = await lookAt(cut)
    without.push(...said.filter((token) => !words.includes(token)))
  }
  const { words } = await lookAt(disk.storage)
  const lost = [...sure].filter((token) => !words.includes(token))
  return { without, lost, double: words.length - new Set(words).size }
}

test.each([
  ['that hear each other', false],
  ['that do not hear each other', true],
])(
  'S-8 two tabs %s, locks, new keys, refusals and ends: the disk never has how far without what',
  async (_how, deaf) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 30 }), async (script) => {
        expect(await play(deaf, script)).toEqual({ without: [], lost: [], double: 0 })
      }),
      { seed: 20261123, numRuns: 6, endOnFailure: true },
    )
  },
  120_000,
)

test('S-8 S-11 what is saved together when a lock comes is kept together, and is not said to be saved', async () => {
  const disk = createRecording()
  const slow = createTestDisk(disk.storage)
  const machine = createTestMachine(2, disk.storage)
  const a = await begin(machine.tab({ storage: slow }))
  // A tab that does not wait for the other's lock.
  const b = await begin(machine.tab({ locks: (_name, run) => run() }))
  const far = await newDocument(a, 'far')
  const one = await newDocument(a, 'one')
  const letGo = slow.hold()
  write(one, 'woord ')
  const said = () =>
    a.saveTogether(
      [one.id, far.id],
      () => write(far, 'gezegd '),
      () => write(far, 'toch niet '),
    )
  const results = [said(), said()]
  // Three tasks later the first is at the disk, and the second waits for it.
  for (let task = 0; task < 20; task++) await new Promise((resolve) => setImmediate(resolve))
  const before = disk.changes
  value(await b.setPassphrase(passphrase))
  while (a.status === 'open') await new Promise((resolve) => setImmediate(resolve))
  letGo()
  expect((await Promise.all(results)).map(refusal)).toEqual(['locked', 'locked'])
  value(await a.unlock(passphrase))
  await machine.pass(1000)
  expect(a.saveState).toBe('saved')
  const after = disk.changes
  expect(after).toBeGreaterThan(before)
  for await (const cut of disk.cuts(before)) {
    const notebook = await begin(createTestMachine(3, cut).tab())
    value(await notebook.unlock(passphrase))
    const texts = [textOf(await reopen(notebook, 'far')), textOf(await reopen(notebook, 'one'))]
    expect([
      ['', ''],
      ['gezegd ', 'woord '],
    ]).toContainEqual(texts)
  }
})

test('S-8 what is written in a document that ended meanwhile is not said to be saved', async () => {
  const inner = createMemoryStorage()
  const slow = createTestDisk(inner)
  const machine = createTestMachine(3, inner)
  const a = await begin(machine.tab({ storage: slow }))
  const b = await begin(machine.tab({ locks: (_name, run) => run() }))
  const far = await newDocument(a, 'far')
  const one = await newDocument(a, 'one')
  const letGo = slow.hold()
  write(one, 'woord')
  const first = one.flush()
  const second = a.saveTogether(
    [one.id, far.id],
    () => write(far, 'gezegd'),
    () => undefined,
  )
  value(await b.remove(far.id))
  while (!far.doc.isDestroyed) await new Promise((resolve) => setImmediate(resolve))
  letGo()
  value(await first)
  expect(refusal(await second)).toBe('locked')
})
