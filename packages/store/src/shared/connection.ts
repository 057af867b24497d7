import type { Bytes, DocumentId } from '@lef/vault'
import type { AccountId } from '@lef/protocol/messages'
import type { Schedule } from '../notebook/ports.ts'
import {
  offline,
  type Cursor,
  type LiveFrame,
  type LiveLine,
  type Relay,
  type RelayProblem,
} from './relay.ts'
import type { Sent } from './surroundings.ts'
import type { ConnectionState } from './sharing.ts'

/** What a connection tells. */
export interface ConnectionEars {
  /** The server is reached, live or by asking: bring everything up to date. Resolves when that was tried. */
  reached(): Promise<void>
  lost(): void
  frame(frame: LiveFrame): void
  nonsense(): void
  changed(): void
}

export interface ConnectionParts {
  readonly relay: Relay
  readonly schedule: Schedule
  /** From 0 up to 1. */
  readonly random: () => number
}

/** In milliseconds: how long to wait for a hello, for an answer to what was sent, and of silence until it is asked for. */
const helloTime = 10_000
const answerTime = 20_000
const silentTime = 25_000
/** The wait before the next try: it doubles from the first to the longest, half of it by chance. */
const firstWait = 1000
const longestWait = 60_000
/** No longer than this is waited because a server asks for it: what it says may be anything. */
const longestAsked = 600_000
/** How often the server is asked where no live connection can be opened. */
const pollTime = 5000

/**
 * The connection to the server: live, else by asking now and then, else tried again, ever later. A live connection that
 * says nothing is asked for a sign of life, and given up when none comes: half-open ones do not end by themselves.
 */
export class Connection {
  readonly #parts: ConnectionParts
  readonly #ears: ConnectionEars
  #state: ConnectionState = 'off'
  #account: AccountId | null = null
  #line: LiveLine | null = null
  #open = false
  /** The server is asked who is signed in, or a line is being opened: what comes of that, goes on by itself. */
  #beginning = false
  #failures = 0
  /** `asked`: so long, at least, by the server. */
  #retry: { readonly asked: number; readonly cancel: () => void } | null = null
  #calm: (() => void) | null = null
  #silence: (() => void) | null = null
  #hello: (() => void) | null = null
  #following = new Map<DocumentId, () => Cursor>()
  #waiting = new Map<number, { readonly done: (sent: Sent) => void; readonly cancel: () => void }>()
  #nextId = 1
  #round = 0
  #stopped = true

  constructor(parts: ConnectionParts, ears: ConnectionEars) {
    this.#parts = parts
    this.#ears = ears
  }

  get state(): ConnectionState {
    return this.#state
  }

  get account(): AccountId | null {
    return this.#account
  }

  /** Begins, or begins anew: whoever asks for it has reason to doubt the connection there is. */
  start(): void {
    this.#stopped = false
    this.#failures = 0
    this.#begin()
  }

  stop(): void {
    this.#stopped = true
    this.#end()
    this.#account = null
    this.#become('off')
  }

  /** Something did not work although the server seemed to be there. */
  failed({ problem, wait }: RelayProblem): void {
    if (this.#stopped || this.#state === 'signed-out') return
    if (problem === 'not-signed-in') {
      this.#account = null
      this.#end()
      this.#become('signed-out')
      return
    }
    if (problem === 'nonsense') this.#ears.nonsense()
    if (this.#open && problem === 'offline') this.#lineLost()
    else if (!this.#beginning) this.#again(wait)
  }

  /** Follows a document on the live connection; false when there is none. `after` is asked again for signs of life. */
  follow(document: DocumentId, after: () => Cursor): boolean {
    if (!this.#open || this.#line === null) return false
    this.#following.set(document, after)
    this.#line.subscribe(document, after())
    return true
  }

  unfollow(document: DocumentId): void {
    if (this.#following.delete(document) && this.#open) this.#line?.unsubscribe(document)
  }

  /** Sends envelopes on the live connection, else by a request. */
  append(document: DocumentId, envelopes: readonly Bytes[]): Promise<Sent> {
    const line = this.#line
    if (!this.#open || line === null) return this.#parts.relay.append(document, envelopes)
    const id = this.#nextId++
    return new Promise((done) => {
      const cancel = this.#parts.schedule(answerTime, () => {
        // No answer: whatever became of it, the same bytes are sent again.
        this.#settle(id, { ok: false, error: offline })
        this.#lineLost()
      })
      this.#waiting.set(id, { done, cancel })
      line.append(id, document, envelopes)
    })
  }

  whisper(document: DocumentId, bytes: Bytes): void {
    if (this.#open) this.#line?.whisper(document, bytes)
  }

  #begin(): void {
    this.#end()
    const round = this.#round
    this.#beginning = true
    if (this.#state !== 'polling') this.#become('connecting')
    void this.#parts.relay.session().then((session) => {
      if (round !== this.#round || this.#stopped) return
      if (!session.ok) {
        this.#beginning = false
        this.#account = null
        if (session.error.problem === 'not-signed-in') this.#become('signed-out')
        else {
          this.#become('offline')
          this.#again(session.error.wait)
        }
        return
      }
      this.#account = session.value.account
      this.#openLine(round)
    })
  }

  #openLine(round: number): void {
    const mine = (): boolean => round === this.#round && !this.#stopped
    this.#hello = this.#parts.schedule(helloTime, () => {
      if (mine() && !this.#open) this.#lineFailed()
    })
    this.#line = this.#parts.relay.openLive({
      opened: () => {
        if (!mine()) return
        this.#hello?.()
        this.#open = true
        this.#beginning = false
        this.#failures = 0
        this.#become('live')
        this.#heard()
        void this.#ears.reached()
      },
      frame: (frame) => {
        if (!mine()) return
        this.#heard()
        if (frame.type === 'appended') this.#settle(frame.id, { ok: true, value: frame.results })
        else if (frame.type === 'problem' && frame.id !== null) {
          this.#settle(frame.id, { ok: false, error: { problem: frame.problem, wait: frame.wait } })
        } else this.#ears.frame(frame)
      },
      nonsense: () => {
        if (mine()) this.#ears.nonsense()
      },
      closed: () => {
        if (!mine()) return
        if (this.#open) this.#lineLost()
        else this.#lineFailed()
      },
    })
  }

  /** No live connection can be had: the server is asked without one, now and then. */
  #lineFailed(): void {
    this.#closeLine()
    this.#become('polling')
    const round = this.#round
    void this.#ears.reached().then(() => {
      if (round === this.#round && !this.#stopped && this.#state === 'polling') this.#again()
    })
  }

  #lineLost(): void {
    this.#closeLine()
    this.#become('connecting')
    this.#ears.lost()
    this.#again()
  }

  /** Tries again in a while; not before so many milliseconds, where the server asks for that. */
  #again(wait = 0): void {
    const before = this.#retry
    if (this.#stopped || (before !== null && wait === 0)) return
    if (before === null) this.#failures++
    before?.cancel()
    this.#calm?.()
    const asked = Math.max(before?.asked ?? 0, Math.min(wait, longestAsked))
    const doubled = Math.min(longestWait, firstWait * 2 ** Math.min(this.#failures - 1, 16))
    const longest = this.#state === 'polling' ? pollTime : doubled
    const chance = longest / 2 + this.#parts.random() * (longest / 2)
    const cancel = this.#parts.schedule(Math.max(chance, asked), () => {
      this.#retry = null
      if (this.#stopped) return
      if (!this.#open) return this.#begin()
      // When nothing fails for so long, what failed before is over.
      this.#calm = this.#parts.schedule(longestWait, () => (this.#failures = 0))
      void this.#ears.reached()
    })
    this.#retry = { asked, cancel }
  }

  /** Something was heard; after some silence a sign of life is asked for. */
  #heard(): void {
    this.#silence?.()
    const round = this.#round
    this.#silence = this.#parts.schedule(silentTime, () => {
      if (round !== this.#round || !this.#open) return
      // To follow once more is answered with where the rows end.
      for (const [document, after] of this.#following) {
        this.#line?.subscribe(document, after())
        break
      }
      if (this.#following.size === 0) return this.#heard()
      this.#silence = this.#parts.schedule(helloTime, () => {
        if (round === this.#round && this.#open) this.#lineLost()
      })
    })
  }

  #settle(id: number, sent: Sent): void {
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    waiting?.cancel()
    waiting?.done(sent)
  }

  #closeLine(): void {
    this.#round++
    this.#hello?.()
    this.#silence?.()
    this.#calm?.()
    this.#open = false
    this.#beginning = false
    this.#following.clear()
    const line = this.#line
    this.#line = null
    line?.close()
    for (const id of this.#waiting.keys()) this.#settle(id, { ok: false, error: offline })
  }

  #end(): void {
    const was = this.#open
    this.#retry?.cancel()
    this.#retry = null
    this.#closeLine()
    if (was) this.#ears.lost()
  }

  #become(state: ConnectionState): void {
    if (this.#state === state) return
    this.#state = state
    this.#ears.changed()
  }
}
