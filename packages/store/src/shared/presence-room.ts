import type { Bytes, DeviceId, DocumentId, VaultCrypto } from '@lef/vault'
import type { Schedule } from '../notebook/ports.ts'
import type { Presence } from './sharing.ts'
import type { Standing } from './standing.ts'
import { openWhisper, sealWhisper } from './whisper.ts'

/** How often a page is told again, and after how long without that somebody counts as gone, in milliseconds. */
const tellTime = 15_000
const goneTime = 40_000

export interface PresenceParts {
  readonly crypto: VaultCrypto
  readonly clock: () => number
  readonly schedule: Schedule
  device(): DeviceId | null
  standing(document: DocumentId): Standing | null
  whisper(document: DocumentId, bytes: Bytes): void
  changed(): void
}

interface Heard extends Presence {
  readonly at: number
  readonly here: boolean
}

/** Who is where, in all shared trajectories, as far as it was told lately. */
export class PresenceRoom {
  readonly #parts: PresenceParts
  readonly #mine = new Map<DocumentId, string | null>()
  readonly #heard = new Map<DocumentId, Map<DeviceId, Heard>>()
  #again: (() => void) | null = null
  #lastTold = 0

  constructor(parts: PresenceParts) {
    this.#parts = parts
  }

  show(document: DocumentId, page: string | null): void {
    this.#mine.set(document, page)
    void this.#tell(document, true)
    this.#keepTelling()
  }

  leave(document: DocumentId): void {
    if (!this.#mine.delete(document)) return
    void this.#tell(document, false)
  }

  /** The other's devices that are here. */
  of(document: DocumentId): readonly Presence[] {
    const now = this.#parts.clock()
    return [...(this.#heard.get(document)?.values() ?? [])]
      .filter(({ here, heardAt }) => here && now - heardAt < goneTime)
      .map(({ page, heardAt }) => ({ page, heardAt }))
  }

  /** A connection is there again: whoever is here says so. */
  tellAll(): void {
    for (const document of this.#mine.keys()) void this.#tell(document, true)
  }

  /** The connection is gone: nobody is known to be here. */
  forgetAll(): void {
    for (const devices of this.#heard.values()) {
      for (const [device, heard] of devices) devices.set(device, { ...heard, here: false })
    }
    this.#parts.changed()
  }

  async hear(document: DocumentId, bytes: Bytes): Promise<void> {
    const standing = this.#parts.standing(document)
    const whisper = standing && (await openWhisper(this.#parts.crypto, standing, bytes))
    if (standing === null || whisper === null || whisper.device === this.#parts.device()) return
    const devices = this.#heard.get(document) ?? new Map<DeviceId, Heard>()
    this.#heard.set(document, devices)
    const before = devices.get(whisper.device)
    // Played again, or overtaken on the way.
    if (before !== undefined && whisper.at <= before.at) return
    const heardAt = this.#parts.clock()
    devices.set(whisper.device, { page: whisper.page, heardAt, at: whisper.at, here: whisper.here })
    // Whoever comes in is told at once who is here, and not at the next round.
    if (whisper.here && before?.here !== true && this.#mine.has(document)) void this.#tell(document, true)
    this.#parts.schedule(goneTime, () => this.#parts.changed())
    this.#parts.changed()
  }

  close(): void {
    for (const document of this.#mine.keys()) this.leave(document)
    this.#again?.()
  }

  async #tell(document: DocumentId, here: boolean): Promise<void> {
    const { crypto, clock } = this.#parts
    const device = this.#parts.device()
    const standing = this.#parts.standing(document)
    if (device === null || standing === null) return
    // Never the same moment twice, however quickly pages change.
    this.#lastTold = Math.max(Math.floor(clock()), this.#lastTold + 1)
    const page = this.#mine.get(document) ?? null
    const bytes = await sealWhisper(crypto, standing, { device, here, at: this.#lastTold, page })
    if (bytes !== null) this.#parts.whisper(document, bytes)
  }

  #keepTelling(): void {
    if (this.#again !== null) return
    this.#again = this.#parts.schedule(tellTime, () => {
      this.#again = null
      if (this.#mine.size === 0) return
      this.tellAll()
      this.#keepTelling()
    })
  }
}
