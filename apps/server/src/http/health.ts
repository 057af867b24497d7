import { timingSafeEqual, createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Metrics } from '../metrics.ts'
import { Refusal } from './refusal.ts'

/** What the machines around the server ask. */
export interface Health {
  /** Whether it can do its work: the database answers, and it is not stopping. */
  readonly ready: () => Promise<boolean>
  readonly metrics: Metrics
  /** Who shows this as a bearer token, sees the metrics; without one, nobody does. */
  readonly metricsToken: string | null
}

const sha256 = (text: string) => createHash('sha256').update(text).digest()

/** `/health/live`: it runs. `/health/ready`: send it work. `/metrics`: how much it has done. */
export function registerHealth(server: FastifyInstance, { ready, metrics, metricsToken }: Health): void {
  server.get('/health/live', async () => ({ live: true }))
  server.get('/health/ready', async (_, reply) => {
    const isReady = await ready()
    return reply.status(isReady ? 200 : 503).send({ ready: isReady })
  })
  server.get('/metrics', async (request, reply) => {
    const shown = sha256(request.headers.authorization ?? '')
    if (metricsToken === null || !timingSafeEqual(shown, sha256(`Bearer ${metricsToken}`))) {
      throw new Refusal('unknown-address')
    }
    return reply.header('Content-Type', 'text/plain; version=0.0.4').send(await metrics.text())
  })
}
