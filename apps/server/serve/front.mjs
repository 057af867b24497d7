import { createServer } from 'node:http'
import { answerHeaders, tlsHeaders } from './answer-headers.mjs'
import { createAppHandler } from './app-handler.mjs'
import { securityHeaders } from './security-headers.mjs'

/**
 * @typedef {import('node:http').Server} Server
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {object} Front What people's browsers meet: the app at once, the server's answers as soon as it is there.
 * @property {number} port
 * @property {(server: Server) => void} attach from now on requests and live connections that are the server's are its
 * @property {() => Promise<void>} close lets answers that were begun come to their end, for a moment
 * @typedef {{ ok: true, front: Front } | { ok: false, error: 'port-taken' }} Opened
 */

/** How long an answer may still take when the front closes, in milliseconds. */
const patience = 2_000

/** Both ends of the loopback: browsers try either one for `localhost`. */
const loopback = ['127.0.0.1', '::1']

/**
 * @param {Server} server
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
    server.listen({ port, host, exclusive: true }, () => done('listening'))
  })
}

/**
 * Which part of us a request is for.
 * @param {Request} request
 * @returns {'interface' | 'health' | 'app'}
 */
function partFor({ url = '/' }) {
  if (/^\/api(\/|$)/.test(url)) return 'interface'
  return /^\/(health\/|metrics$)/.test(url) ? 'health' : 'app'
}

/**
 * Answers in the server's place while it is not there: as one that is busy (SPEC R-8).
 * @param {Response} response
 */
function notYet(response) {
  const body = JSON.stringify({ problem: 'busy', text: 'The server cannot do this just now; try again.' })
  response.writeHead(503, { ...answerHeaders, 'Content-Type': 'application/json', 'Retry-After': '1' })
  response.end(body)
}

/**
 * Opens the address at which people find Lef. Files of the app are handed out from the first moment; what is the
 * server's (`/api`, `/health`, `/metrics`, live connections) is passed on once a server is attached.
 * @param {object} options
 * @param {string | null} options.dist folder of the built app; null for a server alone
 * @param {number} options.port 0 takes any free one (for tests)
 * @param {string} [options.host] the one address to listen on; both ends of the loopback without it. A machine
 *   without IPv6 is served on 127.0.0.1 alone
 * @param {string} [options.address] what people open, `https://lef.example`; without it `http://localhost` and the port
 * @param {Readonly<Record<string, string>>} [options.headers] of the app's files; others than Lef's own are for what a
 *   bench compares it with
 * @returns {Promise<Opened>}
 */
export async function openFront({ dist, port, host, address, headers = securityHeaders }) {
  /** @type {Server | null} */
  let behind = null
  let answering = 0
  /** @type {(() => void) | null} */
  let whenQuiet = null
  const secure = address !== undefined && new URL(address).protocol === 'https:'
  const appHeaders = secure ? { ...headers, ...tlsHeaders } : headers
  const app = dist === null ? null : createAppHandler(dist, { headers: appHeaders, address })

  /** @param {Request} request @param {Response} response */
  const answer = (request, response) => {
    answering += 1
    response.once('close', () => {
      answering -= 1
      if (answering === 0) whenQuiet?.()
    })
    if (app !== null && partFor(request) === 'app') return app(request, response)
    // Under another name a stranger's page would share our origin with its own.
    if (app !== null && partFor(request) === 'interface' && !app.isOwnName(request))
      return app(request, response)
    if (behind === null) return notYet(response)
    behind.emit('request', request, response)
  }
  const newServer = () => {
    const server = createServer({ requestTimeout: 30_000 }, answer)
    server.on('upgrade', (request, socket, head) => {
      if (behind !== null) return behind.emit('upgrade', request, socket, head)
      socket.on('error', () => socket.destroy())
      socket.end('HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nRetry-After: 1\r\n\r\n')
    })
    return server
  }

  const [first = '', second] = host === undefined ? loopback : [host]
  const one = newServer()
  if ((await listen(one, first, port)) !== 'listening') return { ok: false, error: 'port-taken' }
  const bound = one.address()
  const chosen = typeof bound === 'object' && bound !== null ? bound.port : port
  const servers = [one]
  if (second !== undefined) {
    const other = newServer()
    const found = await listen(other, second, chosen)
    if (found === 'taken') {
      await new Promise((done) => one.close(done))
      // Any free port was asked for, and this one is free on one end only: take another.
      return port === 0
        ? openFront({ dist, port, host, address, headers })
        : { ok: false, error: 'port-taken' }
    }
    if (found === 'listening') servers.push(other)
  }
  return {
    ok: true,
    front: {
      port: chosen,
      attach: (server) => {
        behind = server
      },
      close: async () => {
        const closed = servers.map((server) => new Promise((done) => server.close(done)))
        if (answering > 0) {
          await new Promise((done) => {
            whenQuiet = () => done(null)
            setTimeout(done, patience).unref()
          })
        }
        for (const server of servers) server.closeAllConnections()
        await Promise.all(closed)
      },
    },
  }
}
