import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
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
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

function start(port: number, folder = root): Run {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: folder,
    env: { ...process.env, LEF_PORT: String(port) },
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
      await expect.poll(() => output, { timeout: 30_000 }).toContain(text)
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

async function freePort(): Promise<number> {
  const { server, port } = await listen(0)
  await new Promise((done) => server.close(done))
  return port
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

  it('refuses a taken port and says why it takes no other', async () => {
    const { server, port } = await listen(0)
    const run = start(port)
    expect(await run.ended).toBe(1)
    expect(run.output()).toContain(`Port ${port} on this machine is in use by another program`)
    expect(run.output()).toContain('does not just take another port')
    await new Promise((done) => server.close(done))
  })

  it('says so when Lef runs already', async () => {
    const lef = await serveApp()
    const run = start(lef.port)
    expect(await run.ended).toBe(0)
    expect(run.output()).toContain(`Lef is already running: open http://localhost:${lef.port}`)
    await lef.close()
  })

  it('shows what npm said when the parts cannot be fetched', async () => {
    const room = mkdtempSync(join(tmpdir(), 'lef-start-'))
    cpSync(join(root, 'scripts'), join(room, 'scripts'), { recursive: true })
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
