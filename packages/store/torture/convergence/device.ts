import type { Side } from '../../src/shared/test-two.ts'
import { MortalTab, type OpenTab, type TabPlace } from './mortal-tab.ts'
import type { Written } from './written.ts'

/** No more tabs than this on one device. */
const mostTabs = 3

/** A tab, and what was done in it that is not known to be on the disk. */
export interface BusyTab {
  readonly tab: MortalTab
  unsaved: { readonly sign: string; readonly deleted: boolean }[]
}

/** What all devices of a run have in common. */
export interface Run {
  readonly written: Written
  readonly random: () => number
  readonly newClient: () => number
  readonly snapshotAfter: number
  readonly now: () => number
}

/** One device: its disk, its way to the server, its tabs, its passphrase and its clock. */
export class RunDevice {
  readonly side: Side
  readonly #run: Run
  readonly local: string
  tabs: BusyTab[] = []
  passphrase: string | null = null
  full = false
  /** How far its clock is off, in milliseconds. */
  skew = 0

  constructor(side: Side, local: string, run: Run) {
    this.side = side
    this.local = local
    this.#run = run
  }

  /** From here on the tabs of the run are the only ones of this device. */
  async takeOver(): Promise<void> {
    const { document, sharing, notebook } = this.side
    await document.close()
    await sharing.close()
    await notebook.close()
    await this.openTab()
  }

  async openTab(): Promise<void> {
    if (this.tabs.length >= mostTabs) return
    const { newClient, random, snapshotAfter, now } = this.#run
    const place: TabPlace = {
      ports: { ...this.side.tab(), clock: () => now() + this.skew },
      relay: this.side.relay,
      local: this.local,
      newClient,
      random,
      snapshotAfter,
    }
    const tab = await MortalTab.begin(place)
    if (tab === null) return
    this.tabs.push({ tab, unsaved: [] })
    await tab.open(this.passphrase)
  }

  opened(busy: BusyTab): Promise<OpenTab | null> {
    return busy.tab.open(this.passphrase)
  }

  async closeTab(busy: BusyTab): Promise<void> {
    await busy.tab.close()
    const saved = busy.tab.notebook.saveState === 'saved' && busy.tab.notebook.status === 'open'
    this.#end(busy, saved)
  }

  killTab(busy: BusyTab): void {
    busy.tab.kill()
    this.#end(busy, false)
  }

  async closeAll(): Promise<void> {
    for (const busy of this.tabs) await this.closeTab(busy)
  }

  /** What the product says is saved, counts as saved from here on; a tab that was locked lets go. */
  async lookRound(): Promise<void> {
    for (const busy of this.tabs) {
      const { notebook } = busy.tab
      if (notebook.status === 'locked') await busy.tab.letGo()
      else if (notebook.saveState === 'saved') this.#saved(busy)
    }
  }

  async newKeys(busy: BusyTab, next: string): Promise<void> {
    if ((await this.opened(busy)) === null) return
    const done = await busy.tab.notebook.setPassphrase(next, this.passphrase ?? undefined)
    if (done.ok) this.passphrase = next
  }

  fill(full: boolean): void {
    this.full = full
    this.side.disk.refuse(full ? 'quota' : null)
  }

  /** Everything works again. */
  async heal(): Promise<void> {
    this.fill(false)
    this.side.relay.network = 'fine'
    this.side.relay.signedIn = true
    if (this.tabs.length === 0) await this.openTab()
    for (const busy of this.tabs) {
      // A tab that was not told of new keys finds out when it writes, and locks.
      for (let tries = 0; ; tries++) {
        const open = await this.opened(busy)
        if (open === null) throw new Error(`${this.side.name}: a tab does not open`)
        const saved = await busy.tab.notebook.flush()
        open.sharing.tryNow()
        if (saved.ok) break
        if (saved.error !== 'locked' || tries > 2) throw new Error(`${this.side.name}: ${saved.error}`)
      }
    }
  }

  #saved(busy: BusyTab): void {
    for (const { sign, deleted } of busy.unsaved) if (deleted) this.#run.written.deleted(sign, true)
    busy.unsaved = []
  }

  #end(busy: BusyTab, saved: boolean): void {
    this.tabs = this.tabs.filter((one) => one !== busy)
    if (saved) this.#saved(busy)
    else for (const { sign } of busy.unsaved) this.#run.written.deleted(sign, false)
  }
}
