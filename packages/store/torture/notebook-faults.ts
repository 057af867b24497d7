import { err, type DocumentId } from '@lef/vault'
import { createMemoryStorage } from '../src/storage/memory-storage.ts'
import type { RecordRow } from '../src/storage/rows.ts'
import type { Storage } from '../src/storage/storage.ts'
import type { Notebook, OpenDocument } from '../src/notebook/notebook.ts'
import { openNotebook } from '../src/notebook/open-notebook.ts'
import { value } from '../src/notebook/test-disk.ts'
import { createTestMachine } from '../src/notebook/test-ports.ts'

/** How a torture run goes: the seed repeats it, rounds make it longer, log tells how far it is. */
export interface TortureOptions {
  readonly seed: number
  readonly rounds: number
  readonly log: (line: string) => void
}

/** What a run found; `lost` and `unnamed` must be empty. */
export interface TortureReport {
  readonly rounds: number
  readonly actions: number
  readonly faults: number
  readonly kills: number
  /** Words that were on the disk, and are nowhere any more. */
  readonly lost: readonly string[]
  /** Faults that nothing was said about, though a record of the newest generation was hit. */
  readonly unnamed: readonly string[]
}

/**
 * Long runs of everything at once: three tabs, a disk that refuses at random, tabs that are killed, messages
 * that do not arrive, passphrases that come and go, and now and then one record that goes bad between two
 * snapshots. Each round is a notebook of its own; after it, every flushed word must be there.
 */
export async function run({ seed, rounds, log }: TortureOptions): Promise<TortureReport> {
  const total = { actions: 0, faults: 0, kills: 0 }
  const lost: string[] = []
  const unnamed: string[] = []
  for (let round = 0; round < rounds; round++) {
    const report = await playRound(seed + round)
    total.actions += report.actions
    total.faults += report.faults
    total.kills += report.kills
    lost.push(...report.lost.map((word) => `seed ${seed + round}: ${word}`))
    unnamed.push(...report.unnamed.map((what) => `seed ${seed + round}: ${what}`))
    if ((round + 1) % 25 === 0 || report.lost.length > 0) {
      log(
        `${round + 1} rounds, ${total.actions} actions, ${total.faults} faults, ${total.kills} kills, ${lost.length} lost`,
      )
    }
  }
  return { rounds, ...total, lost, unnamed }
}

const passphrases = [null, 'vijf woorden die niemand raadt', 'een heel andere lange zin'] as const
const id = 'one' as DocumentId
/** More words than this never come together in one record here. */
const wordsInABatch = 12

interface Tab {
  notebook: Notebook
  document: OpenDocument | null
  /** Written here and not yet known to be on the disk. */
  unsure: string[]
}

async function playRound(seed: number): Promise<Omit<TortureReport, 'rounds'>> {
  const random = createRandom(seed)
  const disk = createMoodyStorage(createMemoryStorage(), random)
  const machine = createTestMachine(seed, disk.storage)
  let compactAfter = 2 + random(6)
  const ports = () =>
    machine.tab({
      compactAfter,
      ...(random(5) === 0 ? { channel: { post: () => undefined, listen: () => () => undefined } } : {}),
    })
  let passphrase: (typeof passphrases)[number] = null
  let word = 0
  let actions = 0
  let faults = 0
  let kills = 0
  const sure = new Set<string>()
  const unnamed: string[] = []

  const newTab = async (): Promise<Tab> => ({
    notebook: value(await openNotebook(ports())),
    document: null,
    unsure: [],
  })
  const documentOf = async (tab: Tab): Promise<OpenDocument | null> => {
    if (tab.notebook.status === 'locked') {
      // Docs end with a lock; what was typed since is the notebook's to keep.
      tab.document = null
      for (let attempt = 0; attempt < 30 && !(await tab.notebook.unlock(passphrase ?? '')).ok; attempt++) {
        await machine.pass(60_000)
      }
    }
    if (tab.document === null || tab.document.doc.isDestroyed) {
      const opened = await tab.notebook.open(id)
      tab.document = opened.ok ? opened.value : null
    }
    return tab.document
  }
  const flush = async (tab: Tab): Promise<void> => {
    if ((await tab.notebook.flush()).ok && tab.notebook.saveState === 'saved') {
      for (const one of tab.unsure) sure.add(one)
      tab.unsure = []
    }
  }

  disk.calm(true)
  const tabs = [await newTab(), await newTab(), await newTab()]
  value(await (tabs[0] as Tab).notebook.create('thing', id))
  const steps = 20 + random(60)
  for (let step = 0; step < steps; step++) {
    actions++
    const at = random(tabs.length)
    const tab = tabs[at] as Tab
    disk.calm(random(3) > 0)
    const what = random(100)
    if (what < 50) {
      const document = await documentOf(tab)
      if (document !== null) {
        const token = `<${seed}.${word++}>`
        document.doc.getArray('words').push([token])
        tab.unsure.push(token)
      }
    } else if (what < 65) {
      await flush(tab)
    } else if (what < 80) {
      await machine.pass(random(4000))
    } else if (what < 86) {
      kills++
      disk.calm(true)
      tabs[at] = await newTab()
    } else if (what < 90) {
      await flush(tab)
      await tab.document?.close()
      tab.document = null
    } else if (what < 93) {
      await tab.notebook.lock()
    } else if (what < 96) {
      if ((await documentOf(tab)) !== null) {
        const next = passphrases[random(passphrases.length)] ?? null
        const changed =
          next === null
            ? await tab.notebook.removePassphrase(passphrase ?? '')
            : await tab.notebook.setPassphrase(next, passphrase ?? '')
        if (changed.ok) passphrase = next
      }
    } else if (what < 98) {
      compactAfter = 2 + random(6)
    } else {
      // One record goes bad while nobody looks; all tabs end, and a new one must put it right.
      disk.calm(true)
      for (const one of tabs) await documentOf(one)
      for (const one of tabs) await flush(one)
      await machine.pass(30_000)
      for (const one of tabs) await flush(one)
      const hit = await disk.damage(id)
      if (hit !== null) {
        faults++
        // The newest update has no second copy yet: its words may go, and only its.
        const before = new Set(sure)
        for (let each = 0; each < tabs.length; each++) tabs[each] = await newTab()
        const first = tabs[0] as Tab
        const document = await documentOf(first)
        await first.notebook.check()
        if (!first.notebook.problems.some(({ record }) => record === hit.seq))
          unnamed.push(`record ${hit.seq}`)
        const found = new Set(document?.doc.getArray('words').toArray())
        const gone = [...before].filter((token) => !found.has(token))
        if (hit.newest) for (const token of gone.slice(-wordsInABatch)) sure.delete(token)
        await machine.pass(30_000)
      }
    }
  }

  disk.calm(true)
  for (const tab of tabs) await documentOf(tab)
  await machine.pass(60_000)
  for (const tab of tabs) await flush(tab)
  const last = await newTab()
  const document = await documentOf(last)
  const found = new Set(document?.doc.getArray('words').toArray())
  return { actions, faults, kills, lost: [...sure].filter((token) => !found.has(token)), unnamed }
}

/** A disk that refuses now and then while it is not calm, and whose records can be damaged. */
function createMoodyStorage(
  inner: Storage,
  random: (below: number) => number,
): {
  readonly storage: Storage
  calm(calm: boolean): void
  damage(document: DocumentId): Promise<{ readonly seq: number; readonly newest: boolean } | null>
} {
  let calm = true
  return {
    calm: (now) => {
      calm = now
    },
    storage: {
      ...inner,
      commit: async (change) => {
        if (calm || change.put === undefined || random(3) > 0) return inner.commit(change)
        return err(random(2) === 0 ? 'quota' : 'storage')
      },
    },
    damage: async (document) => {
      const reading = value(await inner.document(document, { after: 0 }))
      const victim: RecordRow | undefined = reading.records[random(reading.records.length || 1)]
      if (victim === undefined) return null
      const bytes = new Uint8Array(victim.bytes)
      const bit = random(bytes.length * 8)
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      const done = await inner.commit({ put: { records: [{ ...victim, bytes }] } })
      const newest = victim.kind === 'update' && victim.seq === reading.row?.head.seq
      return done.ok ? { seq: victim.seq, newest } : null
    },
  }
}

/** Whole numbers below a limit, the same for the same seed (mulberry32). */
function createRandom(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

/** `npm run torture store/notebook-faults [rounds] [seed]`. */
export default async function torture(args: readonly string[] = []): Promise<number> {
  const rounds = Number(args[0] ?? 500)
  const seed = Number(args[1] ?? 1)
  console.log(`${rounds} rounds from seed ${seed}`)
  const report = await run({ seed, rounds, log: (line) => console.log(line) })
  for (const line of [...report.lost, ...report.unnamed.map((what) => `not named: ${what}`)])
    console.error(line)
  console.log(JSON.stringify({ ...report, lost: report.lost.length, unnamed: report.unnamed.length }))
  return report.lost.length === 0 && report.unnamed.length === 0 ? 0 : 1
}
