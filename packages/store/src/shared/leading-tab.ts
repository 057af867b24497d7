import { parseDocumentId, type DocumentId } from '@lef/vault'
import type { Notebook } from '../notebook/notebook.ts'
import { scheduleByTimeout } from '../notebook/ports.ts'
import { Connection } from './connection.ts'
import type { SharingPorts } from './sharing-ports.ts'
import { PresenceRoom } from './presence-room.ts'
import type { LiveFrame } from './relay.ts'
import { isLiveWords } from './live-words.ts'
import { leaveThere } from './removal.ts'
import type { ShareBook } from './share-book.ts'
import type { SharedDocuments } from './shared-documents.ts'
import type { SharedDocument } from './shared-document.ts'
import type { ConnectionState } from './sharing.ts'
import type { Surroundings } from './surroundings.ts'
import { parseTold, toldMessage, type Told } from './told.ts'

/** How many envelopes call for a snapshot. */
const snapshotAfter = 512
/** The lock of the one tab that talks to the server. */
const leaderLock = 'lef/sync'

/** What the leading of a tab tells. */
export interface LeadingEars {
  /** It is this tab's turn: what others wrote is to be read before anything is sealed. */
  elected(): Promise<void>
  /** The server is reached, by this tab. */
  reached(): void
  changed(): void
}

/** Where nobody says when a screen shows what was written, in milliseconds. */
const aFrame = 20

/** Which tab talks to the server, and how: one at a time, under a lock; the others ask it through their channel (S-20). */
export class LeadingTab {
  readonly around: Surroundings
  readonly #ports: SharingPorts
  readonly #documents: SharedDocuments
  readonly #ears: LeadingEars
  readonly #connection: Connection
  readonly #presence: PresenceRoom
  /** What this tab told the others, or was told by the one that leads. */
  readonly #told = new Map<DocumentId, Told>()
  #stopListening: () => void = () => undefined
  #leads = false
  #letGo: () => void = () => undefined
  #closed = false

  constructor(
    notebook: Notebook,
    book: ShareBook,
    ports: SharingPorts,
    documents: SharedDocuments,
    ears: LeadingEars,
  ) {
    this.#ports = ports
    this.#documents = documents
    this.#ears = ears
    const { relay, crypto, clock } = ports
    const schedule = ports.schedule ?? scheduleByTimeout
    const random = ports.random ?? (() => (crypto.randomBytes(1)[0] ?? 0) / 256)
    const changed = () => {
      this.#tell()
      ears.changed()
    }
    this.#connection = new Connection(
      { relay, schedule, random },
      {
        reached: () => this.#reached(),
        lost: () => {
          for (const document of documents) document.unreach()
          this.#presence.forgetAll()
        },
        frame: (frame) => this.#hear(frame),
        nonsense: () => {
          for (const document of documents) document.notice('malformed')
        },
        changed,
      },
    )
    this.#presence = new PresenceRoom({
      crypto,
      clock,
      schedule,
      device: () => notebook.device?.id ?? null,
      standing: (document) => documents.get(document)?.standing ?? null,
      whisper: (document, bytes) => this.#connection.whisper(document, bytes),
      changed,
    })
    this.around = {
      crypto,
      clock,
      relay,
      schedule,
      afterPaint: ports.afterPaint ?? ((run) => void schedule(aFrame, run)),
      notebook,
      book,
      snapshotAfter: ports.snapshotAfter ?? snapshotAfter,
      leads: () => this.#leads,
      account: () => this.#connection.account,
      append: (of, envelopes) => this.#connection.append(of, envelopes),
      whisper: (of, bytes) => this.#connection.whisper(of, bytes),
      isHere: (of) => this.#presence.of(of).length > 0,
      follow: (of, after) => this.#connection.follow(of, after),
      failed: (problem) => this.#connection.failed(problem),
      changed,
    }
  }

  /** Waits for its turn to talk to the server. */
  begin(): void {
    this.#stopListening = this.#ports.channel.listen((message) => this.#hearTab(message))
    this.#ports.channel.post({ type: 'lef/ask' })
    void this.#ports.locks(leaderLock, () => this.#lead())
  }

  get leads(): boolean {
    return this.#leads
  }

  get connection(): ConnectionState {
    return this.#leads ? this.#connection.state : 'elsewhere'
  }

  /** Whether this tab leads, and somebody is signed in. */
  get reaches(): boolean {
    return this.#leads && this.#connection.account !== null
  }

  /** Brings everything up to date, when this tab leads. */
  reachAll(): void {
    if (this.reaches) for (const document of this.#documents) void document.reach()
    else if (this.#leads) this.#connection.start()
  }

  tryNow(): void {
    if (this.#leads) this.#connection.start()
    else this.#ports.channel.post({ type: 'lef/try' })
  }

  unfollow(document: DocumentId): void {
    this.#connection.unfollow(document)
  }

  showPage(document: DocumentId, page: string | null): void {
    if (this.#leads) this.#presence.show(document, page)
    else this.#ports.channel.post({ type: 'lef/page', document, page })
  }

  leavePage(document: DocumentId): void {
    if (this.#leads) this.#presence.leave(document)
    else this.#ports.channel.post({ type: 'lef/page', document, page: false })
  }

  /** Where what was written is, and who is here: by what this tab knows, or as the one that leads told it. */
  of(shared: SharedDocument): Told {
    const own = { sync: shared.state, presence: this.#presence.of(shared.document) }
    return this.#leads ? own : (this.#told.get(shared.document) ?? own)
  }

  /** Says good-bye, and ends the connection; another tab has its turn after `letGo`. */
  stop(): void {
    this.#presence.close()
    this.#closed = true
    this.#stopListening()
    this.#connection.stop()
  }

  letGo(): void {
    this.#letGo()
  }

  async #lead(): Promise<void> {
    if (this.#closed) return
    await this.#ears.elected()
    if (this.#closed) return
    this.#leads = true
    this.#told.clear()
    // What was edited while no tab led is known before the server is reached, and also when it is not.
    for (const document of this.#documents) void document.load()
    const over = new Promise<void>((done) => (this.#letGo = done))
    this.#connection.start()
    this.#ears.changed()
    await over
    this.#leads = false
  }

  #hearTab(message: unknown): void {
    if (!this.#leads) {
      const heard = parseTold(message)
      if (heard === null) return
      this.#told.set(heard.document, heard.told)
      this.#ears.changed()
      return
    }
    if (typeof message !== 'object' || message === null || !('type' in message)) return
    if (message.type === 'lef/ask') {
      this.#told.clear()
      this.#tell()
    }
    if (message.type === 'lef/try') this.#connection.start()
    if (message.type !== 'lef/page' || !('document' in message) || !('page' in message)) return
    const document = parseDocumentId(String(message.document))
    if (document === null) return
    if (message.page === false) this.#presence.leave(document)
    else this.#presence.show(document, typeof message.page === 'string' ? message.page : null)
  }

  /** Tells the other tabs what changed of what only this one knows. */
  #tell(): void {
    if (!this.#leads || this.#closed) return
    for (const shared of this.#documents) {
      const now = this.of(shared)
      const before = this.#told.get(shared.document)
      if (before !== undefined && JSON.stringify(before) === JSON.stringify(now)) continue
      this.#told.set(shared.document, now)
      this.#ports.channel.post(toldMessage(shared.document, now))
    }
  }

  async #reached(): Promise<void> {
    await leaveThere(this.#ports.relay, this.around.book)
    this.#ears.reached()
    await Promise.all([...this.#documents].map((document) => document.reach()))
    this.#presence.tellAll()
  }

  #hear(frame: LiveFrame): void {
    if (frame.type === 'appended') return
    const document = frame.document === null ? undefined : this.#documents.get(frame.document)
    if (frame.type === 'problem') {
      if (frame.problem === 'unknown-document') document?.noAccess()
      else this.#connection.failed(frame)
      return
    }
    switch (frame.type) {
      case 'envelopes':
        void document?.envelopesCame(frame.envelopes)
        return
      case 'caught-up':
        void document?.caughtUp(frame.heads, frame.statements)
        return
      case 'statement':
        void document?.statementsCame()
        return
      case 'answer':
        this.#ears.changed()
        return
      case 'whisper':
        if (isLiveWords(frame.bytes)) document?.wordsCame(frame.bytes)
        else void this.#presence.hear(frame.document, frame.bytes)
    }
  }
}
