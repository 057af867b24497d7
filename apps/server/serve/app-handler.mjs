import { statSync } from 'node:fs'
import { join } from 'node:path'
import sirv from 'sirv'
import { securityHeaders } from './security-headers.mjs'

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

/**
 * Answers with a short plain text.
 * @param {Response} response
 * @param {number} status
 * @param {string} text
 */
function plain(response, status, text) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
  response.end(`${text}\n`)
}

/**
 * Whether a browser asks for a page (and not for a part of one). Only a page may fall back to the
 * app's own page: a missing script that answered with HTML would hide the real fault.
 * @param {Request} request
 * @param {string} path
 */
function isNavigation(request, path) {
  const mode = request.headers['sec-fetch-mode']
  if (mode !== undefined && mode !== 'navigate') return false
  const looksLikeFile = /\.[^/]*$/.test(path) || path.startsWith('/assets/')
  return !looksLikeFile && (request.headers.accept ?? '').includes('text/html')
}

/**
 * Tells one build in a folder from the next, also of two that were made in the same tick of the disk's clock.
 * A rebuild under a running server is noticed by this.
 * @param {string} dist
 */
function buildMark(dist) {
  const page = statSync(join(dist, 'index.html'), { throwIfNoEntry: false })
  return page && `${page.ino} ${page.size} ${page.mtimeMs}`
}

/**
 * @typedef {object} AppHandlerOptions
 * @property {Readonly<Record<string, string>>} [headers] sent with every answer, whatever it is
 * @property {string} [address] what people open; without it `http://localhost` and the port
 */

/**
 * Serves the built app to the one origin it belongs to.
 * Files with a hash in their name may be kept for ever; everything else is asked for again.
 * @param {string} dist folder of the build
 * @param {AppHandlerOptions} [options]
 */
export function createAppHandler(dist, { headers = securityHeaders, address } = {}) {
  const open = () => sirv(dist, { brotli: true, gzip: true, etag: true, extensions: [] })
  let mark = buildMark(dist)
  let files = open()
  /** @param {Request} request */
  const originFor = ({ socket }) => new URL(address ?? `http://localhost:${socket.localPort}`)
  /** @param {Request} request */
  const isOwnName = (request) => (request.headers.host ?? '').toLowerCase() === originFor(request).host

  /** @param {Request} request @param {Response} response */
  const handle = (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    // A file that vanishes while it is read (a rebuild) must end this answer, not the whole server.
    response.on('pipe', (source) => source.once('error', () => response.destroy()))

    const { origin, hostname, port } = originFor(request)
    /** @type {URL} */
    let url
    try {
      url = new URL(request.url ?? '/', origin)
    } catch {
      return plain(response, 400, 'This address cannot be read.')
    }

    const named = (request.headers.host ?? '').toLowerCase()
    if (hostname === 'localhost' && [`127.0.0.1:${port}`, `[::1]:${port}`].includes(named)) {
      // Keys and passkeys belong to the name localhost; under a number all data would seem gone.
      response.writeHead(307, {
        Location: `${origin}${url.pathname}${url.search}`,
        'Cache-Control': 'no-store',
      })
      return response.end()
    }
    if (!isOwnName(request)) return plain(response, 421, `Lef lives at ${origin} only.`)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      return plain(response, 405, 'Lef only hands out its app here; it takes nothing in.')
    }

    const navigation = isNavigation(request, url.pathname)
    if (navigation && buildMark(dist) !== mark) {
      mark = buildMark(dist)
      files = open()
    }
    request.url = navigation || url.pathname === '/' ? '/index.html' : url.pathname
    response.setHeader(
      'Cache-Control',
      request.url.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    )
    files(request, response, () => plain(response, 404, 'There is nothing here.'))
  }
  return Object.assign(handle, { isOwnName })
}
