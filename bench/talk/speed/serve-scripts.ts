import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

/**
 * Serves an empty page, scripts by path, and the scripts in the folder `assets` of a build, on the loopback, cut off from other origins: only then does a browser's
 * clock tell less than a tenth of a millisecond.
 */
export async function serveScripts(
  scripts: Readonly<Record<string, string>>,
  dist: string,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://bench')
    const script = scripts[pathname] ?? assetOf(dist, pathname)
    const known = script !== undefined || pathname === '/'
    response.writeHead(known ? 200 : 404, {
      'Content-Type': script === undefined ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    })
    response.end(script ?? '<!doctype html><title>bench</title>')
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  // A server that listens on a port has such an address.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function assetOf(dist: string, path: string): string | undefined {
  return /^\/assets\/[\w.-]+\.js$/.test(path) ? readFileSync(join(dist, path), 'utf8') : undefined
}
