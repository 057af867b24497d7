import { err, type DocumentId } from '@lef/vault'
import type { Notebook, OpenDocument } from '../../src/notebook/notebook.ts'
import { openNotebook } from '../../src/notebook/open-notebook.ts'
import type { NotebookPorts } from '../../src/notebook/ports.ts'
import { Records } from '../../src/records/records.ts'
import type { MemoryRelay } from '../../src/shared/memory-server.ts'
import { openSharing } from '../../src/shared/open-sharing.ts'
import { offline, type LiveLine, type Relay } from '../../src/shared/relay.ts'
import type { Sharing } from '../../src/shared/sharing.ts'
import { trajectorySchema, type TrajectorySchema } from '../../src/trajectory/trajectory-schema.ts'

/** What a tab stands on. */
export interface TabPlace {
  readonly ports: NotebookPorts
  readonly relay: MemoryRelay
  readonly local: string
  readonly snapshotAfter: number
  readonly random: () => number
  /** A number for a Yjs document, so that who wins is the same in every run of a seed. */
  readonly newClient: () => number
}

/** What a tab has open while its notebook is not locked. */
export interface OpenTab {
  readonly sharing: Sharing
  readonly document: OpenDocument
  readonly records: Records<TrajectorySchema>
}

/** One tab, which can be closed in good order, or be gone from one moment to the next. */
export class MortalTab {
  readonly notebook: Notebook
  readonly #place: TabPlace
  readonly #ports: NotebookPorts
  readonly #relay: Relay
  readonly #die: () => void
  #open: OpenTab | null = null

  private constructor(place: TabPlace, life: Life, notebook: Notebook) {
    this.#place = place
    this.#ports = life.ports
    this.#relay = life.relay
    this.#die = life.die
    this.notebook = notebook
  }

  /** A new tab on this device; null when the disk does not let it begin. */
  static async begin(place: TabPlace): Promise<MortalTab | null> {
    const life = newLife(place.ports, place.relay)
    const notebook = await openNotebook(life.ports)
    return notebook.ok ? new MortalTab(place, life, notebook.value) : null
  }

  /** What is open in it, opened anew after a lock; null when it does not open now. */
  async open(passphrase: string | null): Promise<OpenTab | null> {
    if (this.notebook.status === 'locked') {
      await this.letGo()
      if (!(await this.notebook.unlock(passphrase ?? '')).ok) return null
    }
    if (this.#open !== null && !this.#open.document.doc.isDestroyed) return this.#open
    await this.letGo()
    const { local, random, snapshotAfter, newClient } = this.#place
    const sharing = await openSharing(this.notebook, {
      ...this.#ports,
      relay: this.#relay,
      zone: 'UTC',
      random,
      snapshotAfter,
    })
    if (!sharing.ok) return null
    const document = await this.notebook.open(local as DocumentId)
    if (!document.ok) {
      await sharing.value.close()
      return null
    }
    document.value.doc.clientID = newClient()
    const records = new Records(document.value.doc, trajectorySchema, () => String(newClient()))
    this.#open = { sharing: sharing.value, document: document.value, records }
    this.lookOn()
    return this.#open
  }

  /** What is open in it at this moment. */
  get now(): OpenTab | null {
    return this.#open
  }

  /** Says that somebody looks on here: who is seen to is told what is written before it is sealed. */
  lookOn(): void {
    const shared = this.#open?.sharing.of(this.#place.local) ?? null
    if (shared !== null) this.#open?.sharing.showPage(shared.document, 'room')
  }

  async idle(): Promise<void> {
    await this.#open?.sharing.idle()
  }

  /** As when somebody closes the tab: what was typed is kept. */
  async close(): Promise<void> {
    await this.letGo()
    await this.notebook.close()
    this.#die()
  }

  /** As when the battery is empty: what was not on the disk is gone. */
  kill(): void {
    this.#die()
  }

  /** Lets go of what is open, as the app does when the notebook is locked. */
  async letGo(): Promise<void> {
    const open = this.#open
    this.#open = null
    open?.records.destroy()
    await open?.document.close()
    await open?.sharing.close()
  }
}

interface Life {
  readonly ports: NotebookPorts
  readonly relay: Relay
  readonly die: () => void
}

/** The ports of a tab, which do nothing any more once it died; its locks are let go, as a browser does. */
function newLife(ports: NotebookPorts, relay: MemoryRelay): Life {
  const lines = new Set<LiveLine>()
  const life = { dead: false }
  let end: () => void = () => undefined
  const over = new Promise<void>((done) => (end = done))
  const schedule = ports.schedule
  return {
    die: () => {
      life.dead = true
      for (const line of lines) line.close()
      end()
    },
    ports: {
      ...ports,
      storage: {
        ...ports.storage,
        commit: async (change) => (life.dead ? err('storage') : ports.storage.commit(change)),
      },
      locks: async <Value>(name: string, run: () => Promise<Value>): Promise<Value> => {
        const never = new Promise<Value>(() => undefined)
        const given = await ports.locks(name, async () => {
          if (life.dead) return { value: never }
          const running = run()
          await Promise.race([over, running.catch(() => undefined)])
          return { value: life.dead ? never : running }
        })
        return given.value
      },
      channel: {
        post: (message) => {
          if (!life.dead) ports.channel.post(message)
        },
        listen: (hear) =>
          ports.channel.listen((message) => {
            if (!life.dead) hear(message)
          }),
      },
      ...(schedule === undefined
        ? {}
        : {
            schedule: (milliseconds: number, run: () => void) =>
              schedule(milliseconds, () => {
                if (!life.dead) run()
              }),
          }),
    },
    relay: new Proxy(relay, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name)
        if (typeof member !== 'function') return member
        return (...input: unknown[]): unknown => {
          if (name === 'openLive') {
            const [ears] = input as Parameters<Relay['openLive']>
            const line = target.openLive(ears)
            lines.add(line)
            return line
          }
          if (life.dead) return Promise.resolve({ ok: false, error: offline })
          return Reflect.apply(member, target, input)
        }
      },
    }),
  }
}
