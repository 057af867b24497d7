import { mkdirSync, mkdtempSync, rmSync, unlinkSync, writeFileSync, renameSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Front, openFront } from './front.mjs'

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

const page = '<!doctype html><title>Lef</title>'
const script = 'export const words = "de woorden van de coachee"\n'.repeat(50)

let room = ''
let dist = ''
let server: Front

beforeAll(async () => {
  room = mkdtempSync(join(tmpdir(), 'lef-serve-'))
  dist = join(room, 'dist')
  mkdirSync(join(dist, 'assets'), { recursive: true })
  const write = (path: string, content: string | Buffer) => writeFileSync(join(dist, path), content)
  write('index.html', page)
  write('sw.js', '/* worker */')
  write('build.json', '{"name":"lef"}')
  write('manifest.webmanifest', '{}')
  write('.inputs', 'a stamp that is nobody else’s business')
  write('assets/app-1a2b.js', script)
  write('assets/app-1a2b.js.br', brotliCompressSync(script))
  write('assets/app-1a2b.js.gz', gzipSync(script))
  write('assets/gone-3c4d.js', script)
  writeFileSync(join(room, 'secret.txt'), 'a secret')
  const opened = await openFront({ dist, port: 0 })
  if (!opened.ok) throw new Error(opened.error)
  server = opened.front
})
afterAll(async () => {
  await server.close()
  rmSync(room, { recursive: true, force: true })
})

/** Asks exactly for the given path, unlike `fetch`, which tidies `..` away before it asks. */
function ask(
  path: string,
  headers: Record<string, string> = {},
  options: { method?: string; host?: string; port?: number } = {},
): Promise<Answer> {
  const { method = 'GET', host = '127.0.0.1', port = server.port } = options
  return new Promise((answered, failed) => {
    const asked = request(
      { host, port, path, method, headers: { host: `localhost:${port}`, ...headers } },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', failed)
        response.on('end', () =>
          answered({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        )
      },
    )
    asked.on('error', failed)
    asked.end()
  })
}

const navigation = { accept: 'text/html,application/xhtml+xml', 'sec-fetch-mode': 'navigate' }

describe('the page', () => {
  it('answers on both ends of the loopback', async () => {
    for (const host of ['127.0.0.1', '::1']) {
      const { status, headers, body } = await ask('/', navigation, { host })
      expect(status).toBe(200)
      expect(headers['content-type']).toBe('text/html;charset=utf-8')
      expect(body.toString()).toBe(page)
    }
  })

  it.each(['/trajecten/t1', '/gesprek/c1/doel', '/?taal=en'])(
    'is what a navigation to %s gets',
    async (path) => {
      const { status, body } = await ask(path, navigation)
      expect(status).toBe(200)
      expect(body.toString()).toBe(page)
    },
  )

  it.each([
    ['a script that is not there', '/assets/app-0000.js', navigation],
    ['a file that is not there', '/screen.js', { accept: '*/*' }],
    ['an image that is not there', '/foto', { accept: 'image/*' }],
    ['a call that is not a navigation', '/trajecten', { accept: 'text/html', 'sec-fetch-mode': 'cors' }],
  ])('is not what %s gets', async (_, path, headers) => {
    const { status, body } = await ask(path, headers)
    expect(status).toBe(404)
    expect(body.toString()).not.toContain('<')
  })

  it('is not sent again while it is the same', async () => {
    const first = await ask('/', navigation)
    const again = await ask('/', { ...navigation, 'if-none-match': String(first.headers.etag) })
    expect(again.status).toBe(304)
    expect(again.body.length).toBe(0)
  })

  it('answers HEAD without a body', async () => {
    const { status, body } = await ask('/', navigation, { method: 'HEAD' })
    expect(status).toBe(200)
    expect(body.length).toBe(0)
  })
})

describe('what may be kept', () => {
  it('keeps files with a hash in their name for ever', async () => {
    const { headers } = await ask('/assets/app-1a2b.js')
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(headers['content-type']).toBe('text/javascript')
  })

  it.each(['/', '/sw.js', '/build.json', '/manifest.webmanifest'])('asks again for %s', async (path) => {
    expect((await ask(path)).headers['cache-control']).toBe('no-cache')
  })

  it('does not keep that something is missing', async () => {
    expect((await ask('/assets/none.js')).headers['cache-control']).toBe('no-store')
  })
})

describe('compression', () => {
  it('sends what was compressed beforehand, brotli first', async () => {
    const brotli = await ask('/assets/app-1a2b.js', { 'accept-encoding': 'gzip, deflate, br' })
    expect(brotli.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(brotli.body).toString()).toBe(script)
    expect(brotli.headers.vary).toBe('Accept-Encoding')
    const gzip = await ask('/assets/app-1a2b.js', { 'accept-encoding': 'gzip' })
    expect(gzip.headers['content-encoding']).toBe('gzip')
    const plain = await ask('/assets/app-1a2b.js')
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(plain.body.toString()).toBe(script)
  })
})

describe('safety', () => {
  it.each(['/', '/assets/app-1a2b.js', '/assets/none.js', '/sw.js'])('guards %s', async (path) => {
    const { headers } = await ask(path)
    const policy = String(headers['content-security-policy'])
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        "worker-src 'self'",
        "connect-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
      ]),
    )
    expect(policy).not.toContain('unsafe-inline')
    expect(policy).not.toContain("'unsafe-eval'")
    expect(policy).not.toContain('http')
    expect(headers).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
    expect(headers['permissions-policy']).toContain('microphone=()')
    expect(headers['access-control-allow-origin']).toBeUndefined()
  })

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/%2e%2e%2f%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '//etc/passwd',
    '/%00',
    '/%ff',
    '/.inputs',
  ])('never leaves its folder: %s', async (path) => {
    const { status, body } = await ask(path)
    expect(body.toString()).not.toContain('secret')
    expect(body.toString()).not.toContain('stamp')
    expect(status).toBe(404)
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('takes nothing in by %s', async (method) => {
    const { status, headers } = await ask('/', {}, { method })
    expect(status).toBe(405)
    expect(headers.allow).toBe('GET, HEAD')
  })

  it('stays up when a client sends nonsense', async () => {
    await new Promise<void>((done) => {
      const socket = connect(server.port, '127.0.0.1', () => socket.end('GET \0\r\n\r\n'))
      socket.on('close', () => done())
      socket.on('error', () => done())
      socket.resume()
    })
    expect((await ask('/')).status).toBe(200)
  })

  it('stays up when a file vanishes under it', async () => {
    unlinkSync(join(dist, 'assets/gone-3c4d.js'))
    await expect(ask('/assets/gone-3c4d.js')).rejects.toThrow('socket hang up')
    expect((await ask('/')).status).toBe(200)
  })
})

describe('one origin', () => {
  it.each([['127.0.0.1'], ['[::1]']])('sends %s on to localhost, path and all', async (name) => {
    const { status, headers } = await ask('/trajecten/t1?x=1', { host: `${name}:${server.port}` })
    expect(status).toBe(307)
    expect(headers.location).toBe(`http://localhost:${server.port}/trajecten/t1?x=1`)
  })

  it.each(['//elders.example/pad', 'http://elders.example/pad', '/\\elders.example'])(
    'is never sent on to elsewhere by %s',
    async (path) => {
      const { headers } = await ask(path, { host: `127.0.0.1:${server.port}` })
      expect(new URL(String(headers.location)).origin).toBe(`http://localhost:${server.port}`)
    },
  )

  it.each(['elders.example', 'localhost.elders.example:80', 'localhost:1'])(
    'refuses the name %s',
    async (host) => {
      const { status, body } = await ask('/', { ...navigation, host })
      expect(status).toBe(421)
      expect(body.toString()).not.toContain('<')
    },
  )
})

describe('what is the server’s', () => {
  const paths = ['/api/about', '/api', '/health/ready', '/metrics']

  it('is busy until there is a server, and its from then on', async () => {
    const opened = await openFront({ dist, port: 0 })
    if (!opened.ok) throw new Error(opened.error)
    const { front } = opened
    for (const path of paths) {
      const { status, headers, body } = await ask(path, navigation, { port: front.port })
      expect([path, status, headers['cache-control']]).toEqual([path, 503, 'no-store'])
      expect(JSON.parse(body.toString()).problem).toBe('busy')
    }
    front.attach(createServer((request, response) => response.end(`served ${request.url}`)))
    for (const path of paths) {
      const { body } = await ask(path, navigation, { port: front.port })
      expect(body.toString()).toBe(`served ${path}`)
    }
    for (const path of ['/apiary', '/', '/setup']) {
      expect((await ask(path, navigation, { port: front.port })).body.toString()).toBe(page)
    }
    await front.close()
  })

  it('is not to be had under another name', async () => {
    const opened = await openFront({ dist, port: 0 })
    if (!opened.ok) throw new Error(opened.error)
    const { front } = opened
    front.attach(createServer((_, response) => response.end('served')))
    const { status } = await ask('/api/about', { host: `elders.example:${front.port}` }, { port: front.port })
    expect(status).toBe(421)
    await front.close()
  })

  it('ends what was begun before it closes', async () => {
    const opened = await openFront({ dist, port: 0 })
    if (!opened.ok) throw new Error(opened.error)
    const { front } = opened
    let answer = () => {}
    front.attach(createServer((_, response) => (answer = () => void response.end('to the end'))))
    const asked = ask('/api/about', {}, { port: front.port })
    await expect.poll(() => answer.toString()).toContain('response')
    const closed = front.close()
    answer()
    expect((await asked).body.toString()).toBe('to the end')
    await closed
  })
})

describe('a page at an address of an organisation', () => {
  it('belongs to that name alone, and comes back by TLS only', async () => {
    const opened = await openFront({ dist, port: 0, host: '127.0.0.1', address: 'https://lef.example' })
    if (!opened.ok) throw new Error(opened.error)
    const { port } = opened.front
    const right = await ask('/', { ...navigation, host: 'lef.example' }, { port })
    expect([right.status, right.body.toString()]).toEqual([200, page])
    expect(right.headers['strict-transport-security']).toContain('max-age')
    expect((await ask('/', { ...navigation, host: `localhost:${port}` }, { port })).status).toBe(421)
    expect((await ask('/', { ...navigation, host: `127.0.0.1:${port}` }, { port })).status).toBe(421)
    await opened.front.close()
  })
})

describe('a rebuild under a running server', () => {
  let changing = ''
  beforeEach(() => {
    changing = mkdtempSync(join(tmpdir(), 'lef-rebuild-'))
    writeFileSync(join(changing, 'index.html'), 'old')
  })
  afterEach(() => rmSync(changing, { recursive: true, force: true }))

  it('is handed out from the next page on', async () => {
    const opened = await openFront({ dist: changing, port: 0 })
    if (!opened.ok) throw new Error(opened.error)
    const { port } = opened.front
    expect((await ask('/', navigation, { port })).body.toString()).toBe('old')
    mkdirSync(join(changing, 'assets'))
    writeFileSync(join(changing, 'assets/new-5e6f.js'), script)
    // As a build does: put in place whole. Written over, what is still being read would go on in the new words.
    writeFileSync(join(changing, 'next.html'), 'new page')
    renameSync(join(changing, 'next.html'), join(changing, 'index.html'))
    expect((await ask('/', navigation, { port })).body.toString()).toBe('new page')
    expect((await ask('/assets/new-5e6f.js', {}, { port })).status).toBe(200)
    await opened.front.close()
  })
})

describe('the port', () => {
  it('is refused, not replaced, when taken', async () => {
    expect(await openFront({ dist, port: server.port })).toEqual({ ok: false, error: 'port-taken' })
    expect((await ask('/')).status).toBe(200)
  })
})
