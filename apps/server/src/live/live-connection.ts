import type { WebSocket } from 'ws'
import { clientFrame, limits, type ClientFrame, type ServerFrame } from '@lef/protocol/messages'
import { isRelayProblem, type Relay } from '../relay/relay.ts'
import type { Follower, Hub } from '../relay/hub.ts'
import type { TokenBuckets } from '../relay/token-bucket.ts'
import type { Session } from '../accounts/session.ts'
import { createSubscription, type Outlet } from './subscription.ts'

/** What a live connection stands on. */
export interface LiveParts {
  readonly relay: Relay
  readonly hub: Hub
  /** How often each account may begin to follow a document. */
  readonly subscriptions: TokenBuckets
  /** Is told what went wrong on our side. */
  readonly failed: (error: unknown) => void
}

/** How much may be on its way to one connection before it has to wait. */
const mostOnItsWay = 2 * 1024 * 1024
/** A reader that takes nothing for so long is let go; it comes back where it was. */
const longestWait = 30_000
/** Frames of one connection that are being dealt with; more are not read from it meanwhile. */
const mostAtOnce = 32

/** Serves one connection until it closes. */
export function serveLive(socket: WebSocket, session: Session, parts: LiveParts): void {
  const { relay, hub, subscriptions, failed } = parts
  const followed = new Map<string, { readonly follower: Follower; readonly stop: () => void }>()
  let busyWith = 0
  let lastAppend = Promise.resolve()
  const outlet = outletOf(socket)

  const refuse = (frame: ClientFrame | null, problem: { readonly problem: string; readonly wait?: number }) =>
    outlet.send({
      type: 'problem',
      // Relay problems are problems of the table.
      problem: problem.problem as Extract<ServerFrame, { type: 'problem' }>['problem'],
      id: frame?.type === 'append' ? frame.id : null,
      document: frame?.document ?? null,
      wait: problem.wait ?? null,
    })

  const deal = async (frame: ClientFrame): Promise<void> => {
    const { document } = frame
    if (frame.type === 'append') {
      const answer = await appendInOrder(frame)
      if (isRelayProblem(answer)) refuse(frame, answer)
      else outlet.send({ type: 'appended', id: frame.id, results: [...answer.results] })
    } else if (frame.type === 'whisper') {
      const answer = await relay.whisper(session, document, frame.bytes, socket)
      if (isRelayProblem(answer)) refuse(frame, answer)
    } else {
      // Ended, not only taken off the list: one that is reading still would go on sending what nobody asked for any more.
      followed.get(document)?.follower.end()
      if (frame.type === 'unsubscribe') return
      if (followed.size >= limits.subscriptions) return refuse(frame, { problem: 'full' })
      const wait = subscriptions.take(`${session.organisation}/${session.account}`)
      if (wait > 0) return refuse(frame, { problem: 'slow-down', wait })
      follow(frame)
    }
  }

  const appendInOrder = async ({ document, envelopes }: Extract<ClientFrame, { type: 'append' }>) => {
    const before = lastAppend
    let taken = () => {}
    lastAppend = new Promise((done) => (taken = done))
    try {
      return await relay.append(session, document, envelopes, socket, { before, taken })
    } finally {
      // Also when it was refused at once: what comes next still waits for what came before this.
      void before.then(taken)
    }
  }

  const follow = ({ document, after }: Extract<ClientFrame, { type: 'subscribe' }>) => {
    const follower = createSubscription(
      socket,
      document,
      new Map(Object.entries(after) as [keyof typeof after, number][]),
      outlet,
      async (cursor) => {
        const page = await relay.list(session, document, cursor)
        return isRelayProblem(page) ? null : page
      },
      () => {
        followed.get(document)?.stop()
        followed.delete(document)
      },
    )
    followed.set(document, { follower, stop: hub.follow(session.organisation, document, follower) })
    follower.catchUp()
  }

  const take = async (data: Buffer, isBinary: boolean): Promise<void> => {
    const frame = isBinary ? null : readFrame(data)
    if (frame === null) {
      refuse(null, { problem: 'malformed' })
      // Whoever sends one such frame is no client of ours.
      return socket.close(1008, 'malformed')
    }
    busyWith += 1
    if (busyWith >= mostAtOnce) socket.pause()
    try {
      await deal(frame)
    } catch (error) {
      failed(error)
      refuse(frame, { problem: 'busy', wait: 1_000 })
    } finally {
      busyWith -= 1
      if (busyWith < mostAtOnce && socket.isPaused) socket.resume()
    }
  }

  socket.on('message', (data, isBinary) => void take(bufferOf(data), isBinary))
  // What follows an error is a close, and that is dealt with.
  socket.on('error', () => undefined)
  socket.on('close', () => {
    for (const { follower } of followed.values()) follower.end()
  })
  outlet.send({ type: 'hello', version: 1 })
}

function bufferOf(data: Buffer | ArrayBuffer | Buffer[]): Buffer {
  return Buffer.isBuffer(data) ? data : Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data)
}

function readFrame(data: Buffer): ClientFrame | null {
  try {
    const read = clientFrame.safeParse(JSON.parse(data.toString('utf8')))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

function outletOf(socket: WebSocket): Outlet {
  const hasRoom = () => socket.bufferedAmount < mostOnItsWay
  return {
    send: (frame) => {
      if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(frame))
    },
    hasRoom,
    room: async () => {
      for (let waited = 0; !hasRoom(); waited += 50) {
        if (socket.readyState !== socket.OPEN) throw new Error('the connection has ended')
        if (waited >= longestWait) {
          socket.terminate()
          throw new Error('the other end takes nothing')
        }
        await new Promise((later) => setTimeout(later, 50))
      }
      if (socket.readyState !== socket.OPEN) throw new Error('the connection has ended')
    },
  }
}
