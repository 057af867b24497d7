import * as Y from 'yjs'

/** So many at most are remembered; more are not taken before the envelopes come. */
const mostAhead = 200

interface Ahead {
  readonly update: Uint8Array
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
   * Whether an update may be taken ahead of its envelope: it follows what is there without a gap, so that it changes the
   * document now and not, who knows, some time later.
   */
  canTake(doc: Y.Doc, update: Uint8Array): boolean {
    const runs = runsOf(update)
    if (runs === null || this.#all.length >= mostAhead) return false
    const vector = Y.decodeStateVector(Y.encodeStateVector(doc))
    const after = new Map(vector)
    for (const { client, clock, length } of runs.written) {
      if (clock > (after.get(client) ?? 0)) return false
      after.set(client, Math.max(after.get(client) ?? 0, clock + length))
    }
    return runs.deleted.every(({ client, clock, length }) => clock + length <= (after.get(client) ?? 0))
  }

  /** Remembers an update that was taken. */
  took(update: Uint8Array, heardAt: number): void {
    const runs = runsOf(update)
    if (runs !== null) this.#all.push({ update, heardAt, ...runs })
  }

  /** An envelope has said this. */
  said(update: Uint8Array): void {
    if (!this.any) return
    const runs = runsOf(update)
    if (runs === null) return
    for (const one of this.#all) {
      one.written = one.written.filter((run) => !isIn(run, runs.written))
      one.deleted = one.deleted.filter((run) => !isIn(run, runs.deleted))
    }
    this.#all = this.#all.filter(({ written, deleted }) => written.length + deleted.length > 0)
  }

  /** Forgets what was heard up to a moment and gives it: nobody else says it. */
  takeUpTo(moment: number): readonly Uint8Array[] {
    const due = this.#all.filter(({ heardAt }) => heardAt <= moment)
    this.#all = this.#all.filter(({ heardAt }) => heardAt > moment)
    return due.map(({ update }) => update)
  }

  clear(): void {
    this.#all = []
  }
}

/** What an update writes and deletes, each client's without a break; null when it is no update. */
function runsOf(update: Uint8Array): { readonly written: Run[]; readonly deleted: Run[] } | null {
  try {
    const { structs, ds } = Y.decodeUpdate(update)
    const written: Run[] = []
    for (const struct of structs) {
      if (struct instanceof Y.Skip) continue
      const { client, clock } = struct.id
      const last = written.at(-1)
      if (last?.client === client && last.clock + last.length === clock) {
        written[written.length - 1] = { ...last, length: last.length + struct.length }
      } else written.push({ client, clock, length: struct.length })
    }
    const deleted = [...ds.clients].flatMap(([client, items]) =>
      items.map(({ clock, len }) => ({ client, clock, length: len })),
    )
    return { written, deleted }
  } catch {
    return null
  }
}

function isIn({ client, clock, length }: Run, runs: readonly Run[]): boolean {
  return runs.some(
    (run) => run.client === client && run.clock <= clock && clock + length <= run.clock + run.length,
  )
}
