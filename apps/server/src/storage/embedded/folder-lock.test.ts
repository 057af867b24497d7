import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lockFolder } from './folder-lock.ts'

describe('the lock of a folder', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lef-lock-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  /** Asks so often, in steps of so many milliseconds: how many got it, what who came later was told, and what is left. */
  async function askFor(often: number, step: number) {
    const asked = await Promise.all(
      Array.from({ length: often }, async (_, at) => {
        await wait((at % 3) * step)
        return lockFolder(folder)
      }),
    )
    const later = await lockFolder(folder)
    for (const lock of asked) if (lock.ok) await lock.value.release()
    return { got: asked.filter(({ ok }) => ok).length, later, left: readdirSync(folder) }
  }
  const goesToOne = { got: 1, later: { ok: false, error: 'in-use' }, left: [] }

  it('goes to exactly one of many who ask at once', async () => {
    for (let round = 0; round < 5; round++) expect(await askFor(8, 0)).toEqual(goesToOne)
  })

  it('is free after its holder was killed, and goes to exactly one of those who start then, whenever they do', async () => {
    for (let round = 0; round < 10; round++) {
      // The last is what a start leaves that was killed before it had its name.
      await diedWith(folder, ['in-use', 'in-use.0a1b2c3d', 'start.0a1b2c3d'])
      expect(await askFor(8, round)).toEqual(goesToOne)
    }
  }, 60_000)

  it.each(['in-use', 'in-use.ffffffff'])('stays with a holder that does not answer, as %s', async (name) => {
    const silent = createServer(() => undefined)
    await new Promise<void>((done) => silent.listen(join(folder, name), () => done()))
    expect(await lockFolder(folder)).toEqual({ ok: false, error: 'in-use' })
    await new Promise((done) => silent.close(done))
  })

  it('stays with a server of an earlier version', async () => {
    const earlier = createServer((socket) => socket.end('its name'))
    await new Promise<void>((done) => earlier.listen(join(folder, 'in-use'), () => done()))
    expect(await lockFolder(folder)).toEqual({ ok: false, error: 'in-use' })
    await new Promise((done) => earlier.close(done))
  })

  it('says when the path is too long for a socket', async () => {
    expect(await lockFolder(join(folder, 'x'.repeat(120)))).toEqual({ ok: false, error: 'path-too-long' })
  })
})

/** Leaves the sockets of a process that was killed while it listened. */
function diedWith(folder: string, names: readonly string[]): Promise<void> {
  return new Promise((done) => {
    const holder = spawn(
      process.execPath,
      [
        '-e',
        `let left = ${names.length}
      for (const name of ${JSON.stringify(names)})
        require('node:net').createServer().listen(name, () => --left || console.log('listening'))`,
      ],
      { cwd: folder },
    )
    holder.stdout.once('data', () => holder.kill('SIGKILL'))
    holder.once('close', () => done())
  })
}
