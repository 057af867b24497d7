import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freePort } from '../../apps/server/src/testing/free-port.ts'
import { root } from '../../scripts/house/root.mjs'
import { serveApp } from '../harness/server.ts'

interface Run {
  readonly process: ChildProcess
  readonly output: () => string
  readonly ended: Promise<number | null>
  /** Resolves once the output holds a text. */
  readonly says: (text: string) => Promise<void>
}

const running: ChildProcess[] = []
let data = ''
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'lef-data-'))
})
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
  rmSync(data, { recursive: true, force: true })
})

function start(port: number, folder = root, more: Readonly<Record<string, string>> = {}): Run {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: folder,
    env: { ...process.env, LEF_PORT: String(port), LEF_DATA: data, ...more },
  })
  running.push(child)
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  const ended = new Promise<number | null>((done) => child.on('close', done))
  return {
    process: child,
    output: () => output,
    ended,
    says: async (text) => {
      await expect.poll(() => output, { timeout: 60_000 }).toContain(text)
    },
  }
}

function listen(port: number): Promise<{ server: Server; port: number }> {
  return new Promise((done) => {
    const server = createServer((socket) => socket.resume().end('220 another program\r\n'))
    server.listen({ port, host: '127.0.0.1' }, () => {
      const address = server.address()
      done({ server, port: typeof address === 'object' && address ? address.port : port })
    })
  })
}

/** A folder with the commands, as a clone has them, and nothing else. */
function cloneWithScripts(): string {
  const room = mkdtempSync(join(tmpdir(), 'lef-start-'))
  cpSync(join(root, 'scripts'), join(room, 'scripts'), { recursive: true })
  return room
}

describe('npm start', () => {
  it('serves the app, and stops cleanly on Ctrl-C', async () => {
    const port = await freePort()
    const run = start(port)
    await run.says(`Lef is ready: http://localhost:${port}`)
    const page = await fetch(`http://localhost:${port}/`, { headers: { accept: 'text/html' } })
    expect(await page.text()).toContain('<title>Lef</title>')
    run.process.kill('SIGINT')
    expect(await run.ended).toBe(0)
    expect(run.output()).toContain('Lef has stopped.')
    await expect(fetch(`http://localhost:${port}/`)).rejects.toThrow('fetch failed')
  })

  it('R-11 is the server as well: at the same address, once the app is there, on a folder for its owner alone', async () => {
    const port = await freePort()
    const run = start(port)
    await run.says(`http://localhost:${port}/setup#`)
    expect(statSync(data).mode & 0o777).toBe(0o700)
    const about = await fetch(`http://localhost:${port}/api/about`)
    expect(await about.json()).toEqual({ version: 1, organisation: null, awaitsSetup: true })
    expect(about.headers.get('content-security-policy')).toContain("default-src 'none'")
    const page = await fetch(`http://localhost:${port}/setup`, { headers: { accept: 'text/html' } })
    expect(page.headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'")

    // The folder is taken: whoever only writes for themselves can go on all the same.
    const other = await freePort()
    const second = start(other)
    await second.says('only this device can be used')
    expect(second.output()).toContain('Another Lef has this data folder open')
    expect((await fetch(`http://localhost:${other}/`)).status).toBe(200)
    expect((await fetch(`http://localhost:${other}/api/about`)).status).toBe(503)

    run.process.kill('SIGTERM')
    expect(await run.ended).toBe(0)
    expect(run.output()).toContain('Lef has stopped.')
  }, 120_000)

  it('refuses a taken port and says why it takes no other', async () => {
    const { server, port } = await listen(0)
    const run = start(port)
    expect(await run.ended).toBe(1)
    expect(run.output()).toContain(`Port ${port} on this machine is in use by another program`)
    expect(run.output()).toContain('does not just take another port')
    await new Promise((done) => server.close(done))
  })

  it('refuses an address at which no browser would let it seal anything, and says what to do', async () => {
    const run = start(await freePort(), root, { LEF_ADDRESS: 'http://lef.example.org' })
    expect(await run.ended).toBe(1)
    expect(run.output()).toContain('Over plain http a browser lets no page seal anything')
  })

  it('says so when Lef runs already', async () => {
    const lef = await serveApp()
    const run = start(lef.port)
    expect(await run.ended).toBe(0)
    expect(run.output()).toContain(`Lef is already running: open http://localhost:${lef.port}`)
    await lef.close()
  })

  it('fetches the parts on a clone that has none, says so, and does it once; what tests take when they are run', () => {
    const room = cloneWithScripts()
    const asked = { dependencies: { part: 'file:part' }, devDependencies: { tester: 'file:tester' } }
    writeFileSync(join(room, 'package.json'), JSON.stringify({ type: 'module', ...asked }))
    for (const name of ['part', 'tester']) {
      mkdirSync(join(room, name))
      writeFileSync(join(room, name, 'package.json'), JSON.stringify({ name, version: '1.0.0' }))
    }
    const packages = {
      '': asked,
      'node_modules/part': { resolved: 'part', link: true },
      'node_modules/tester': { resolved: 'tester', link: true, dev: true },
      part: { version: '1.0.0' },
      tester: { version: '1.0.0', dev: true },
    }
    writeFileSync(join(room, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages }))
    const setUp = (use: string) =>
      spawnSync(
        process.execPath,
        [
          '--input-type=module',
          '-e',
          `import { ensureDependencies } from './scripts/house/dependencies.mjs'; console.log(await ensureDependencies(console.log, '${use}'))`,
        ],
        { cwd: room, encoding: 'utf8' },
      ).stdout.trim()
    const there = () => ['part', 'tester'].map((name) => existsSync(join(room, 'node_modules', name)))
    expect(setUp('running')).toMatch(/^Fetching the parts Lef is made of \(once.*\) …\ntrue$/)
    expect(there()).toEqual([true, false])
    expect(setUp('running')).toBe('true')
    expect(setUp('working')).toMatch(/^Fetching .* tests .*…\ntrue$/)
    expect(there()).toEqual([true, true])
    expect([setUp('working'), setUp('running')]).toEqual(['true', 'true'])
    rmSync(room, { recursive: true, force: true })
  })

  it('shows what npm said when the parts cannot be fetched', async () => {
    const room = cloneWithScripts()
    writeFileSync(join(room, 'package.json'), '{ "type": "module", "dependencies": { "x": "file:./x.tgz" } }')
    writeFileSync(join(room, 'package-lock.json'), '{ "lockfileVersion": 3, "packages": { "": {} } }')
    const run = start(await freePort(), room)
    expect(await run.ended).toBe(1)
    expect(run.output()).toContain('Fetching the parts Lef is made of')
    expect(run.output()).toContain('That did not work. npm said:')
    expect(run.output()).toContain('npm error')
    rmSync(room, { recursive: true, force: true })
  })
})
