import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
} from 'fastify'
import { limits } from '@lef/protocol/messages'
import type { Metrics } from '../metrics.ts'
import { answerHeaders, tlsHeaders } from '../../serve/answer-headers.mjs'
import { problemAnswerOf, Refusal } from './refusal.ts'

/** What HTTP answers with, and whom it tells. */
export interface HttpParts {
  readonly log: FastifyBaseLogger
  /** The public address is one with TLS. */
  readonly secure: boolean
  readonly behindProxy: boolean
  readonly metrics: Metrics
  readonly failed: (error: unknown) => void
}

/** An HTTP server without any route: bounded, with strict headers, and with plain refusals for everything wrong. */
export function createHttp({ log, secure, behindProxy, metrics, failed }: HttpParts): FastifyInstance {
  const headers = secure ? { ...answerHeaders, ...tlsHeaders } : answerHeaders
  const http = fastify({
    loggerInstance: log,
    // Ours says what and how long, never an address with names in it, nor a body.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.messageBytes,
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    // Our own proxy adds where a request came to it from, at the end; what stands before that, anyone may have written.
    trustProxy: behindProxy ? (_, hop) => hop === 0 : false,
    routerOptions: { maxParamLength: 200 },
    return503OnClosing: true,
    frameworkErrors: (error, _, reply: FastifyReply) => {
      const refusal = refusalOf(error)
      // No hook runs for what is not even an address.
      void reply.headers(headers).status(refusal.status).send(problemAnswerOf(refusal.problem))
    },
  })
  // It would be taken as a text, and refused for that only once somebody has looked at it: what is said here is JSON.
  http.removeContentTypeParser('text/plain')
  http.addHook('onSend', async (_, reply) => {
    reply.headers(headers)
  })
  http.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.config?.route ?? 'none'
    metrics.answered(route, reply.statusCode, reply.elapsedTime / 1000)
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
