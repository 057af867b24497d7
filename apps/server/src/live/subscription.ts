import type { DeviceId, DocumentId } from '@lef/protocol'
import type { ServerFrame } from '@lef/protocol/messages'
import type { Follower, News, Passing } from '../relay/hub.ts'
import type { EnvelopePage } from '../relay/read-envelopes.ts'

/** The way to the other end of a connection. */
export interface Outlet {
  send(frame: ServerFrame): void
  /** Whether the other end takes what it gets; false when too much is on its way already. */
  hasRoom(): boolean
  /** Resolves when there is room again; rejects when the connection has ended. */
  room(): Promise<void>
}

/** Reads the next page; null when the account may not read this document (any more). */
export type ReadPage = (after: ReadonlyMap<DeviceId, number>) => Promise<
  | (EnvelopePage & {
      readonly heads: readonly { device: DeviceId; seq: number; hash: string }[]
      readonly statements: number
    })
  | null
>

/**
 * Sends one connection everything of one document, in the order of each device, without gaps and without
 * doubles (SPEC R-7). It is `live` when it has all there was and passes on what comes; when something does not
 * fit (a gap, no room), it falls back to reading from the database until it has caught up.
 */
export function createSubscription(
  connection: object,
  document: DocumentId,
  after: ReadonlyMap<DeviceId, number>,
  outlet: Outlet,
  read: ReadPage,
  ended: () => void,
): Follower {
  const sent = new Map(after)
  let state: 'live' | 'catching-up' | 'ended' = 'live'
  // Something was offered, stored or taken back while it was catching up: what was read may be short of it.
  let again = false
  let told = false
  // Whether the last look said that this account may follow the document: nothing is passed on without it. False when it failed.
  let allowed = false
  let lastPlace = 0
  const untold = new Map<News['type'], News>()

  const end = () => {
    if (state === 'ended') return
    state = 'ended'
    ended()
  }
  const catchUp = async (): Promise<void> => {
    if (state !== 'live') {
      again = true
      return
    }
    state = 'catching-up'
    try {
      for (;;) {
        again = false
        await outlet.room()
        const page = await read(sent)
        if (stateNow() === 'ended') return
        allowed = page !== null
        if (page === null) {
          outlet.send({ type: 'problem', problem: 'unknown-document', id: null, document, wait: null })
          return end()
        }
        // The database may answer later than it was asked: what this connection has stored since comes along then.
        const missing = page.envelopes.filter(({ device, seq }) => seq > (sent.get(device) ?? 0))
        if (missing.length > 0) {
          for (const { device, seq } of missing) sent.set(device, seq)
          const envelopes = missing.map(({ bytes }) => bytes.toString('base64url'))
          outlet.send({ type: 'envelopes', document, envelopes })
        }
        if (page.more || again) continue
        if (!told) {
          const { statements } = page
          outlet.send({ type: 'caught-up', document, heads: [...page.heads], statements })
          lastPlace = statements
        }
        told = true
        for (const news of untold.values()) tell(news)
        untold.clear()
        state = 'live'
        return
      }
    } catch {
      allowed = false
      // The connection has ended, or the database did not answer: the next look-around tries again.
      if (stateNow() !== 'ended') state = 'live'
    }
  }
  // What `await` lets happen in between, the type checker cannot see.
  const stateNow = (): 'live' | 'catching-up' | 'ended' => state
  const offer = ({ device, seq, text }: Passing) => {
    const last = sent.get(device) ?? 0
    if (seq <= last || state === 'ended') return
    if (state === 'live' && allowed && seq === last + 1 && outlet.hasRoom()) {
      sent.set(device, seq)
      outlet.send({ type: 'envelopes', document, envelopes: [text] })
    } else void catchUp()
  }
  const tell = (news: News) => {
    // As long as nobody has said that this account may follow the document, it is told nothing of it.
    if (!told) untold.set(news.type, news)
    if (state === 'ended' || !told || (news.type === 'statement' && news.place <= lastPlace)) return
    if (news.type === 'statement') lastPlace = news.place
    outlet.send({ ...news, document })
  }
  return {
    connection,
    offer,
    has: (device, seq) => {
      // This connection is told that it is stored: a reading from before would say less than that, as if the server had gone back.
      if (state === 'catching-up') again = true
      const isNext = seq === (sent.get(device) ?? 0) + 1
      if (isNext) sent.set(device, seq)
      return isNext
    },
    retract: (device, seq) => {
      if ((sent.get(device) ?? 0) < seq) return
      sent.set(device, seq - 1)
      void catchUp()
    },
    whisper: (bytes) => {
      if (state !== 'ended' && told && allowed && outlet.hasRoom())
        outlet.send({ type: 'whisper', document, bytes })
    },
    tell,
    catchUp: () => void catchUp(),
    isBehind: () => state === 'live' && !allowed,
    end,
  }
}
