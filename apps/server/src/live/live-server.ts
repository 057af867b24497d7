import type { Server } from 'node:http'
import { WebSocketServer, type WebSocket } from 'ws'
import type { OrganisationId } from '@lef/protocol'
import { limits, livePath } from '@lef/protocol/messages'
import type { Session } from '../accounts/session.ts'
import { isOwnOrigin } from '../http/origin.ts'
import type { Authenticate } from '../http/register-routes.ts'
import type { TokenBuckets } from '../relay/token-bucket.ts'
import { serveLive, type LiveParts } from './live-connection.ts'

/** All live connections of this process. */
export interface LiveServer {
  connections(): number
  /** Closes those of an account whose session has ended. */
  closeEnded(organisation: OrganisationId, account: string): Promise<void>
  /** Lets go of whoever does not answer, or was signed out at another server; to be done every half minute. */
  check(): Promise<void>
  stop(): Promise<void>
}

export interface LiveServerParts extends LiveParts {
  readonly http: Server
  readonly authenticate: Authenticate
  /** Which of these sessions of an organisation last still. */
  readonly lasting: (
    organisation: OrganisationId,
    sessions: readonly string[],
  ) => Promise<ReadonlySet<string>>
  readonly publicAddress: string
  /** What each account may ask: opening a connection is a question too. */
  readonly questions: TokenBuckets
  /** How many connections an account may have. */
  readonly most: number
}

/** Opens live connections on an HTTP server, for who has a session and comes from our own pages. */
export function createLiveServer(parts: LiveServerParts): LiveServer {
  const { http, authenticate, lasting, publicAddress, questions, most, failed } = parts
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: limits.messageBytes,
    perMessageDeflate: false,
  })
  const open = new Map<WebSocket, { readonly session: Session; readonly cookies: string | undefined }>()
  const unanswered = new WeakSet<WebSocket>()
  const connectionsOf = ({ organisation, account }: Session): number => {
    let count = 0
    for (const { session } of open.values()) {
      if (session.account === account && session.organisation === organisation) count += 1
    }
    return count
  }

  http.on('upgrade', (request, socket, head) => {
    const refuse = (status: string) => socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`)
    socket.on('error', () => socket.destroy())
    if (request.url !== livePath) return refuse('404 Not Found')
    if (!isOwnOrigin(request.headers, publicAddress)) return refuse('403 Forbidden')
    const { cookie: cookies } = request.headers
    authenticate(cookies).then(
      (session) => {
        if (session === null) return refuse('401 Unauthorized')
        if (connectionsOf(session) >= most) return refuse('429 Too Many Requests')
        if (questions.take(`${session.organisation}/${session.account}`) > 0) {
          return refuse('429 Too Many Requests')
        }
        server.handleUpgrade(request, socket, head, (opened) => {
          open.set(opened, { session, cookies })
          opened.on('close', () => open.delete(opened))
          serveLive(opened, session, parts)
        })
      },
      (error: unknown) => {
        failed(error)
        refuse('503 Service Unavailable')
      },
    )
  })
  return {
    connections: () => open.size,
    closeEnded: async (organisation, account) => {
      for (const [socket, { session, cookies }] of open) {
        if (session.organisation !== organisation || session.account !== account) continue
        if ((await authenticate(cookies)) === null) socket.close(1008, 'signed out')
      }
    },
    check: async () => {
      const all = [...open]
      const sessions = new Map<OrganisationId, Set<string>>()
      for (const [, { session }] of all) {
        const known = sessions.get(session.organisation) ?? new Set()
        sessions.set(session.organisation, known.add(session.session))
      }
      const good = new Set<string>()
      // One question for each organisation: one for each connection would keep the database busy while nobody does anything.
      for (const [organisation, those] of sessions) {
        for (const session of await lasting(organisation, [...those])) good.add(`${organisation}/${session}`)
      }
      for (const [socket, { session }] of all) {
        if (unanswered.has(socket) || !good.has(`${session.organisation}/${session.session}`)) {
          socket.terminate()
        } else {
          unanswered.add(socket)
          socket.once('pong', () => unanswered.delete(socket))
          socket.ping()
        }
      }
    },
    stop: async () => {
      for (const socket of open.keys()) socket.close(1001, 'the server stops')
      const patience = setTimeout(() => {
        for (const socket of open.keys()) socket.terminate()
      }, 1_000)
      await new Promise((done) => server.close(done))
      clearTimeout(patience)
    },
  }
}
