import type { Server } from 'node:http'
import type { FastifyBaseLogger } from 'fastify'
import type { Front } from '../serve/front.mjs'
import type { OrganisationId } from '@lef/protocol'
import { limits, rates, type AccountId } from '@lef/protocol/messages'
import { accountHandlers } from './accounts/account-handlers.ts'
import { clearEnded, defaultAuditDays } from './accounts/clear-ended.ts'
import { createKnownDevices } from './accounts/known-device.ts'
import { ownAccountHandlers } from './accounts/own-account-handlers.ts'
import { ownCopyHandlers } from './accounts/own-copy-handlers.ts'
import { pairingHandlers } from './accounts/pairing-handlers.ts'
import { passkeyHandlers } from './accounts/passkey-handlers.ts'
import type { SingleSignOn } from './accounts/open-id.ts'
import { singleSignOnHandlers } from './accounts/single-sign-on-handlers.ts'
import { findSession, lastingSessions, readSecret } from './accounts/session.ts'
import { newSetupLink } from './accounts/setup.ts'
import { serverSecret } from './accounts/sign-in.ts'
import { cookieIn, sessionCookie } from './http/cookies.ts'
import { createHttp } from './http/create-http.ts'
import { registerHealth } from './http/health.ts'
import { registerRoutes, type Authenticate } from './http/register-routes.ts'
import { createLiveServer } from './live/live-server.ts'
import { createLookAround } from './live/look-around.ts'
import { createMailer, type SendMail } from './mail/mailer.ts'
import { createMetrics } from './metrics.ts'
import { createGroupCommit } from './relay/group-commit.ts'
import { createHub } from './relay/hub.ts'
import { createQuota } from './relay/quota.ts'
import { createRelay } from './relay/relay.ts'
import { relayHandlers } from './relay/relay-handlers.ts'
import { createTokenBuckets, type Rate } from './relay/token-bucket.ts'
import { sharingHandlers } from './sharing/sharing-handlers.ts'
import type { Database } from './storage/database.ts'

/** What one account may keep, and do at once. */
export interface Bounds {
  readonly accountBytes: number
  readonly connections: number
  readonly questions: Rate
  readonly subscriptions: Rate
}

/** What a server is made of. */
export interface ServerParts {
  readonly database: Database
  /** The address people open, without a path: `https://lef.example` or `http://localhost:15333`. */
  readonly publicAddress: string
  /** Where it listens, or who listens for it and passes on what is the server's. */
  readonly host: string
  readonly port: number
  readonly front?: Pick<Front, 'port' | 'attach'>
  readonly log: FastifyBaseLogger
  /** Milliseconds. */
  readonly now: () => number
  /** How often it is looked whether another server has stored something, in milliseconds. */
  readonly lookAroundEvery?: number
  /** How often it is looked whether live connections still answer, in milliseconds. */
  readonly checkEvery?: number
  /** Who shows it, sees the metrics; without one, nobody does. */
  readonly metricsToken?: string | null
  /** The provider with which people may sign in. */
  readonly singleSignOn?: SingleSignOn | null
  /** Behind a proxy of our own: believe what it says about where a request comes from. */
  readonly behindProxy?: boolean
  /** What an account may take; as the protocol says, but in tests. */
  readonly bounds?: Partial<Bounds>
  /** Hands mails to a mail server; without, they are shown to `say` and to organisers. */
  readonly sendMail?: SendMail | null
  readonly say?: (text: string) => void
  /** How long the audit log is kept, and the name of an account that an organiser closed. */
  readonly auditDays?: number
}

export interface LefServer {
  readonly port: number
  /** The one-time link that makes the first organiser; null when there is an organisation. */
  readonly setupLink: string | null
  /** Takes nothing new, finishes what it has begun, and says goodbye to live connections. The database stays open. */
  stop(): Promise<void>
}

/** Starts the server on an open database. */
export async function startServer(parts: ServerParts): Promise<LefServer> {
  const { database, publicAddress, log, behindProxy = false, metricsToken = null } = parts
  const now = () => new Date(parts.now())
  const secure = new URL(publicAddress).protocol === 'https:'
  const hub = createHub()
  const metrics = createMetrics({
    connections: () => live.connections(),
    waitingBytes: () => commits.waiting(),
  })
  const failed = (error: unknown) => {
    metrics.failed()
    log.error({ error: errorName(error) }, 'failed')
  }
  const commits = createGroupCommit(database, now, failed)
  const bounds: Bounds = { ...limits, ...rates, ...parts.bounds }
  const quota = createQuota(database, parts.now, bounds.accountBytes)
  const relay = createRelay({ database, commits, hub, quota, now: parts.now, judged: metrics.stored })
  const questions = createTokenBuckets(bounds.questions, parts.now)
  const subscriptions = createTokenBuckets(bounds.subscriptions, parts.now)
  const authenticate: Authenticate = async (cookies) => {
    const secret = readSecret(cookieIn(cookies, sessionCookie(secure)) ?? '')
    if (secret === null) return null
    return database.as('app', secret.organisation, (query) => findSession(query, secret, now()))
  }
  const http = createHttp({ log, secure, behindProxy, metrics, failed })
  const live = createLiveServer({
    http: http.server,
    authenticate,
    lasting: (organisation, sessions) =>
      database.as('app', organisation, (query) => lastingSessions(query, sessions, now())),
    publicAddress,
    questions,
    subscriptions,
    most: bounds.connections,
    relay,
    hub,
    failed,
  })
  const mailer = createMailer({
    sendMail: parts.sendMail ?? null,
    publicAddress,
    now: parts.now,
    say: parts.say ?? (() => undefined),
    counted: metrics.mailed,
  })
  const { auditDays = defaultAuditDays } = parts
  const accountParts = {
    database,
    auditDays,
    secure,
    publicAddress,
    mailer,
    now: parts.now,
    secret: await serverSecret(database, 'pretended-sign-ins'),
    knownDevices: createKnownDevices(await serverSecret(database, 'known-devices'), secure),
    sessionsEnded: (organisation: OrganisationId, account: AccountId) => {
      relay.forget({ organisation, account })
      live.closeEnded(organisation, account).catch(failed)
    },
  }
  const handlers = {
    ...relayHandlers(database, relay, hub, now),
    ...accountHandlers(accountParts),
    ...ownAccountHandlers({ ...accountParts, hub }),
    ...passkeyHandlers(accountParts),
    ...singleSignOnHandlers({ ...accountParts, singleSignOn: parts.singleSignOn ?? null }),
    ...pairingHandlers({ database, now: parts.now }),
    ...ownCopyHandlers(accountParts),
    ...sharingHandlers({ database, relay, hub, quota, mailer, now: parts.now, failed }),
  }
  registerRoutes(http, handlers, { authenticate, publicAddress, questions })
  let stopping = false
  registerHealth(http, {
    ready: async () => !stopping && (await database.answers()),
    metrics,
    metricsToken,
  })
  const tasks = [
    every(parts.lookAroundEvery ?? 2_000, createLookAround(database, hub), failed),
    every(parts.checkEvery ?? 30_000, live.check, failed),
    every(15_000, mailer.work, failed),
    // Soon after the start as well: a server that is started anew every hour clears away all the same.
    every(3_600_000, () => clearEnded(database, now(), auditDays), failed, 60_000),
  ]
  const setupLink = await newSetupLink(database, publicAddress, now())
  if (parts.front === undefined) await http.listen({ host: parts.host, port: parts.port })
  else {
    await http.ready()
    parts.front.attach(http.server)
  }
  return {
    port: parts.front?.port ?? portOf(http.server, parts.port),
    setupLink,
    stop: async () => {
      stopping = true
      for (const stop of tasks) stop()
      await Promise.all([live.stop(), http.close()])
      await commits.settled()
    },
  }
}

/** What may stand in a log about an error: its kind and code. Messages of a database can quote values. */
export function errorName(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  return 'code' in error ? `${error.name} ${String(error.code)}` : error.name
}

function every(
  pause: number,
  task: () => Promise<void>,
  failed: (error: unknown) => void,
  firstAfter = pause,
): () => void {
  let timer = setTimeout(work, firstAfter).unref()
  let stopped = false
  function work() {
    task()
      .catch(failed)
      .finally(() => {
        if (!stopped) timer = setTimeout(work, pause).unref()
      })
  }
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}

function portOf(server: Server, asked: number): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : asked
}
