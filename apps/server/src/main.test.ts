import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeBackup } from './backup/index.ts'
import { bundleProgram } from './testing/bundle-program.ts'
import { freePort } from './testing/free-port.ts'
import { newDataFolder } from './testing/new-data-folder.ts'
import { ask, openLive } from './testing/test-server.ts'

describe('the server as a program', () => {
  let program: Awaited<ReturnType<typeof bundleProgram>>
  let data: Awaited<ReturnType<typeof newDataFolder>>
  const folder = mkdtempSync(join(tmpdir(), 'lef-main-'))
  beforeAll(async () => {
    program = await bundleProgram(fileURLToPath(new URL('./main.ts', import.meta.url)))
    data = await newDataFolder()
  }, 120_000)
  afterAll(() => {
    program.remove()
    data.remove()
    rmSync(folder, { recursive: true, force: true })
  })

  function start(port: number, environment: Record<string, string> = {}) {
    const code = `import(${JSON.stringify(pathToFileURL(program.file).href)})
      .then((program) => program.default())
      .then((code) => { process.exitCode = code })`
    const child = spawn(process.execPath, ['-e', code], {
      env: { ...process.env, LEF_DATA: data.folder, LEF_PORT: String(port), ...environment },
    })
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')))
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')))
    const ended = new Promise<number | null>((done) => child.once('close', done))
    return { child, said: () => said, ended }
  }

  it('R-11 L-31 prints the setup link, refuses a second start on its folder, gives a backup, and stops in good order', async () => {
    const port = await freePort()
    const first = start(port)
    await expect.poll(first.said, { timeout: 60_000 }).toContain('/setup#')
    expect(first.said()).toContain(`http://localhost:${port}/setup#`)
    const address = `http://127.0.0.1:${port}`
    expect((await ask(address, 'GET', '/health/ready')).body).toEqual({ ready: true })
    const link = first.said().split('/setup#')[1]?.slice(0, 43)
    const setUp = {
      token: link,
      organisationName: 'O',
      name: 'N',
      mail: 'n@example.org',
      signIn: {
        authKey: 'A'.repeat(43),
        stretching: { salt: 'A'.repeat(22), memoryKib: 65_536, iterations: 3, parallelism: 1 },
      },
    }
    const origin = `http://localhost:${port}`
    const answer = await ask(address, 'POST', '/api/setup', setUp, { origin })
    expect(answer.status).toBe(200)
    const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    const live = await openLive(address, { origin, cookie })
    const goodbye = new Promise((done) => live.socket.once('close', done))

    const second = start(await freePort())
    expect(await second.ended).toBe(1)
    expect(second.said()).toContain('Another Lef has this data folder open')

    // All of it can be had while it runs.
    const backup = join(folder, 'backup')
    expect((await writeBackup({ folder: data.folder }, backup)).ok).toBe(true)
    expect(readFileSync(backup, 'utf8')).toContain('n@example.org')

    first.child.kill('SIGTERM')
    expect(await goodbye).toBe(1001)
    expect(await first.ended).toBe(0)
    expect(first.said()).toContain('has stopped')

    const again = start(port)
    await expect.poll(again.said, { timeout: 60_000 }).toContain('runs')
    again.child.kill('SIGTERM')
    expect(await again.ended).toBe(0)
    expect(again.said()).not.toContain('/setup#')
  }, 180_000)

  it('says so when the PostgreSQL is not there', async () => {
    const { ended, said } = start(1, { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' })
    expect(await ended).toBe(1)
    expect(said()).toContain('does not answer')
  }, 60_000)
})
