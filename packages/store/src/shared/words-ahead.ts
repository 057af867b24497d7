import * as Y from 'yjs'

/** So many at most are remembered; more are not taken before the envelopes come. */
const mostAhead = 200

interface Ahead {
  /** What it changed in the document. */
  readonly change: Uint8Array
  /** Epoch milliseconds by this device's clock. */
  readonly heardAt: number
  /** What of it no envelope has said yet. */
  written: readonly Run[]
  deleted: readonly Run[]
}

/** So many letters or values of one client, from a clock on. */
interface Run {
  readonly client: number
  readonly clock: number
  readonly length: number
}

/**
 * What stands in the document before an envelope said so (S-28): each is remembered until one did, and is to be said
 * by this device itself when none does.
 */
export class WordsAhead {
  #all: Ahead[] = []

  /** Whether something stands in the document that is in no envelope that came. */
  get any(): boolean {
    return this.#all.length > 0
  }

  /**
   * Whether an update may be taken ahead of its envelope: all that it follows, stands in and deletes is there, so that it
   * changes the document now and not, who knows, some time later.
   */
  canTake(doc: Y.Doc, update: Uint8Array): boolean {
    const parts = partsOf(update)
    if (parts === null || this.#all.length >= mostAhead || hasGaps(doc)) return false
    const after = Y.decodeStateVector(Y.encodeStateVector(doc))
    for (const { client, clock, length } of parts.written) {
      if (clock > (after.get(client) ?? 0)) return false
      after.set(client, Math.max(after.get(client) ?? 0, clock + length))
    }
    const needed = [...parts.deleted, ...parts.standsOn]
    return needed.every(({ client, clock, length }) => clock + length <= (after.get(client) ?? 0))
  }

  /** Remembers what an update that was taken changed: that alone, for of what it repeats an envelope came before. */
  took(change: Uint8Array, heardAt: number): void {
    const parts = partsOf(change)
    if (parts !== null) this.#all.push({ change, heardAt, written: parts.written, deleted: parts.deleted })
  }

  /** An envelope has said this. */
  said(update: Uint8Array): void {
    const parts = this.any ? partsOf(update) : null
    if (parts === null) return
    for (const one of this.#all) {
      one.written = without(one.written, parts.written)
      one.deleted = without(one.deleted, parts.deleted)
    }
    this.#all = this.#all.filter(({ written, deleted }) => written.length + deleted.length > 0)
  }

  /** Whether an update means nothing to who has not what is remembered here: it stands on it, or deletes it. */
  isUnder(update: Uint8Array): boolean {
    const parts = this.any ? partsOf(update) : null
    if (parts === null) return false
    const needed = [...parts.deleted, ...parts.standsOn]
    return this.#all.some(({ written }) => written.some((run) => needed.some((one) => overlap(run, one))))
  }

  /** Forgets what was heard so long ago, in milliseconds, and gives it: nobody else says it. */
  takeOlder(since: number, now: number): readonly Uint8Array[] {
    // A clock that was put back makes nobody wait.
    const isDue = ({ heardAt }: Ahead) => now - heardAt >= since || heardAt > now
    const due = this.#all.filter(isDue)
    this.#all = this.#all.filter((one) => !isDue(one))
    return due.map(({ change }) => change)
  }

  /** Forgets everything and gives it. */
  takeAll(): readonly Uint8Array[] {
    const all = this.#all.map(({ change }) => change)
    this.clear()
    return all
  }

  clear(): void {
    this.#all = []
  }
}

/** Whether something in a document waits for what it stands on. */
export function hasGaps({ store }: Y.Doc): boolean {
  return store.pendingStructs !== null || store.pendingDs !== null
}

interface Parts {
  /** Each client's without a break. */
  readonly written: readonly Run[]
  readonly deleted: readonly Run[]
  /** The single letters and values that what is written stands beside, or in. */
  readonly standsOn: readonly Run[]
}

/** What an update consists of; null when it is no update. */
function partsOf(update: Uint8Array): Parts | null {
  try {
    const { structs, ds } = Y.decodeUpdate(update)
    const written: Run[] = []
    const standsOn: Run[] = []
    for (const struct of structs) {
      if (struct instanceof Y.Skip) continue
      const { client, clock } = struct.id
      const last = written.at(-1)
      if (last?.client === client && last.clock + last.length === clock) {
        written[written.length - 1] = { ...last, length: last.length + struct.length }
      } else written.push({ client, clock, length: struct.length })
      if (!(struct instanceof Y.Item)) continue
      for (const place of [struct.origin, struct.rightOrigin, struct.parent])
        if (place instanceof Y.ID) standsOn.push({ client: place.client, clock: place.clock, length: 1 })
    }
    const deleted = [...ds.clients].flatMap(([client, items]) =>
      items.map(({ clock, len }) => ({ client, clock, length: len })),
    )
    return { written, deleted, standsOn }
  } catch {
    return null
  }
}

function overlap(one: Run, other: Run): boolean {
  return (
    one.client === other.client &&
    one.clock < other.clock + other.length &&
    other.clock < one.clock + one.length
  )
}

/** What is left of some runs when others are taken out of them. */
function without(runs: readonly Run[], taken: readonly Run[]): readonly Run[] {
  let left = runs
  for (const out of taken) {
    if (!left.some((run) => overlap(run, out))) continue
    left = left.flatMap((run) => {
      if (!overlap(run, out)) return [run]
      const { client } = run
      const end = run.clock + run.length
      const after = out.clock + out.length
      return [
        { client, clock: run.clock, length: out.clock - run.clock },
        { client, clock: after, length: end - after },
      ].filter(({ length }) => length > 0)
    })
  }
  return left
}
