import { createServer } from 'node:http'
import { createAppHandler } from './app-handler.mjs'

/**
 * @typedef {{ port: number, close: () => Promise<void> }} LoopbackServer
 * @typedef {{ ok: true, server: LoopbackServer } | { ok: false, error: 'port-taken' }} Opened
 */

/**
 * @param {import('node:http').Server} server
 * @param {string} host
 * @param {number} port
 * @returns {Promise<'listening' | 'taken' | 'no-such-address'>}
 */
function listen(server, host, port) {
  return new Promise((done, fail) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE') done('taken')
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') done('no-such-address')
      else fail(error)
    })
    server.listen({ host, port, exclusive: true }, () => done('listening'))
  })
}

/** @param {import('node:http').Server} server */
function close(server) {
  return /** @type {Promise<void>} */ (
    new Promise((done) => {
      server.close(() => done())
      server.closeAllConnections()
    })
  )
}

/**
 * Serves a build on this machine's own loopback and nowhere else, on both of its ends, because
 * browsers try either for `localhost`. A machine without IPv6 is served on 127.0.0.1 alone.
 * @param {{ dist: string, port: number, headers?: Readonly<Record<string, string>> }} options port 0 takes any
 *   free one (for tests); other headers than Lef's own are for what a bench compares it with
 * @returns {Promise<Opened>}
 */
export async function serveOnLoopback({ dist, port, headers }) {
  const handler = createAppHandler(dist, headers)
  const four = createServer(handler)
  if ((await listen(four, '127.0.0.1', port)) !== 'listening') return { ok: false, error: 'port-taken' }
  const address = four.address()
  const chosen = typeof address === 'object' && address !== null ? address.port : port

  const six = createServer(handler)
  const onSix = await listen(six, '::1', chosen)
  if (onSix === 'taken') {
    await close(four)
    // Any free port was asked for, and this one is free on one end only: take another.
    return port === 0 ? serveOnLoopback({ dist, port, headers }) : { ok: false, error: 'port-taken' }
  }
  const servers = onSix === 'listening' ? [four, six] : [four]
  return {
    ok: true,
    server: {
      port: chosen,
      close: async () => {
        await Promise.all(servers.map(close))
      },
    },
  }
}
