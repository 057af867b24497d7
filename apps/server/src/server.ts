import type { Server } from 'node:http'
import fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyReply } from 'fastify'
import { WebSocketServer } from 'ws'
import { limits, livePath } from '@lef/protocol/messages'
import { findSession, readSecret, type Session } from './accounts/session.ts'
import { answerHeaders, tlsHeaders } from './http/answer-headers.ts'
import { cookieIn, sessionCookie } from './http/cookies.ts'
import { isOwnOrigin } from './http/origin.ts'
import { problemAnswerOf, Refusal } from './http/refusal.ts'
import { registerRoutes } from './http/register-routes.ts'
import { serveLive } from './live/live-connection.ts'
import { createLookAround } from './live/look-around.ts'
import { createGroupCommit } from './relay/group-commit.ts'
import { createHub } from './relay/hub.ts'
import { createRelay } from './relay/relay.ts'
import { relayHandlers } from './relay/relay-handlers.ts'
import type { Database } from './storage/database.ts'

/** What a server is made of. */
export interface ServerParts {
  readonly database: Database
  /** The address people open, without a path: `https://lef.example` or `http://localhost:15333`. */
  readonly publicAddress: string
  readonly host: string
  readonly port: number
  readonly log: FastifyBaseLogger
  readonly now: () => number
  /** How often it is looked whether another server has stored something, in milliseconds. */
  readonly lookAroundEvery?: number
}

export interface LefServer {
  readonly port: number
  /** Takes nothing new, finishes what it has begun, and says goodbye to live connections. The database stays open. */
  stop(): Promise<void>
}

/** Starts the server on an open database. */
export async function startServer(parts: ServerParts): Promise<LefServer> {
  const { database, publicAddress, log } = parts
  const now = () => new Date(parts.now())
  const secure = new URL(publicAddress).protocol === 'https:'
  const failed = (error: unknown) => log.error({ error: errorName(error) }, 'failed')

  const hub = createHub()
  const commits = createGroupCommit(database, now, failed)
  const relay = createRelay({ database, commits, hub, now: parts.now })
  const authenticate = async (cookies: string | undefined): Promise<Session | null> => {
    const secret = readSecret(cookieIn(cookies, sessionCookie(secure)) ?? '')
    if (secret === null) return null
    return database.as('app', secret.organisation, (query) => findSession(query, secret, now()))
  }

  const http = createHttp(log, secure, failed)
  registerRoutes(http, { ...relayHandlers(database, relay, hub, now) }, { authenticate, publicAddress })

  const live = new WebSocketServer({
    noServer: true,
    maxPayload: limits.messageBytes,
    perMessageDeflate: false,
  })
  const sessions = new Map<object, { readonly session: Session; readonly cookies: string | undefined }>()
  http.server.on('upgrade', (request, socket, head) => {
    const refuse = (status: string) => socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`)
    socket.on('error', () => socket.destroy())
    if (request.url !== livePath) return refuse('404 Not Found')
    if (!isOwnOrigin(request.headers, publicAddress)) return refuse('403 Forbidden')
    authenticate(request.headers.cookie).then(
      (session) => {
        if (session === null) return refuse('401 Unauthorized')
        live.handleUpgrade(request, socket, head, (opened) => {
          sessions.set(opened, { session, cookies: request.headers.cookie })
          opened.on('close', () => sessions.delete(opened))
          serveLive(opened, session, { relay, hub, failed })
        })
      },
      (error: unknown) => {
        failed(error)
        refuse('503 Service Unavailable')
      },
    )
  })

  const beats = new WeakSet<object>()
  const tasks = [
    every(parts.lookAroundEvery ?? 2_000, createLookAround(database, hub), failed),
    every(
      30_000,
      async () => {
        for (const socket of live.clients) {
          const known = sessions.get(socket)
          // Half-open, or signed out (perhaps at another server).
          if (beats.has(socket) || (known && (await authenticate(known.cookies)) === null)) socket.terminate()
          else {
            beats.add(socket)
            socket.once('pong', () => beats.delete(socket))
            socket.ping()
          }
        }
      },
      failed,
    ),
  ]

  await http.listen({ host: parts.host, port: parts.port })
  return {
    port: portOf(http.server, parts.port),
    stop: async () => {
      for (const stop of tasks) stop()
      for (const socket of live.clients) socket.close(1001, 'the server stops')
      await commits.settled()
      const gone = setTimeout(() => {
        for (const socket of live.clients) socket.terminate()
      }, 1_000)
      await http.close()
      await new Promise((done) => live.close(done))
      clearTimeout(gone)
    },
  }
}

function createHttp(
  log: FastifyBaseLogger,
  secure: boolean,
  failed: (error: unknown) => void,
): FastifyInstance {
  const http = fastify({
    loggerInstance: log,
    // Ours says what and how long, never an address with names in it, nor a body.
    disableRequestLogging: true,
    bodyLimit: limits.messageBytes,
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    trustProxy: false,
    routerOptions: { maxParamLength: 200 },
    return503OnClosing: true,
    frameworkErrors: (error, _, reply: FastifyReply) => {
      const refusal = refusalOf(error)
      void reply.status(refusal.status).send(problemAnswerOf(refusal.problem))
    },
  })
  http.addHook('onSend', async (_, reply) => {
    reply.headers(secure ? { ...answerHeaders, ...tlsHeaders } : answerHeaders)
  })
  http.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.config.route ?? 'none'
    log.info({ route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered')
  })
  http.setNotFoundHandler(() => {
    throw new Refusal('unknown-address')
  })
  http.setErrorHandler((error, _, reply) => {
    const refusal = refusalOf(error)
    if (refusal.status >= 500) failed(error)
    if (refusal.wait > 0) reply.header('Retry-After', Math.ceil(refusal.wait / 1000))
    return reply.status(refusal.status).send(problemAnswerOf(refusal.problem))
  })
  return http
}

/** Says for any error what the client is told: what it did wrong, or that we could not. Nothing of the error itself. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  const status = error !== null && typeof error === 'object' && 'statusCode' in error ? error.statusCode : 500
  if (status === 413) return new Refusal('too-large')
  if (status === 415) return new Refusal('not-json')
  return typeof status === 'number' && status >= 400 && status < 500
    ? new Refusal('malformed')
    : new Refusal('busy', 1_000)
}

/** What may stand in a log about an error: its kind and code. Messages of a database can quote values. */
function errorName(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  return 'code' in error ? `${error.name} ${String(error.code)}` : `${error.name}`
}

function every(pause: number, task: () => Promise<void>, failed: (error: unknown) => void): () => void {
  let running = false
  const timer = setInterval(() => {
    if (running) return
    running = true
    task()
      .catch(failed)
      .finally(() => (running = false))
  }, pause)
  timer.unref()
  return () => clearInterval(timer)
}

function portOf(server: Server, asked: number): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : asked
}
