import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lockFolder } from './folder-lock.ts'

describe.each([
  ['a folder', ''],
  ['a folder whose path is longer than that of any socket', join('x'.repeat(120), 'y'.repeat(120))],
])('the lock of %s', (_, inside) => {
  let outside = ''
  let folder = ''
  /** A path to it that a socket can have. */
  let way = ''
  beforeEach(() => {
    outside = mkdtempSync(join(tmpdir(), 'lef-lock-'))
    folder = join(outside, 'data', inside)
    way = join(outside, 'way')
    mkdirSync(folder, { recursive: true })
    symlinkSync(folder, way)
  })
  afterEach(() => rmSync(outside, { recursive: true, force: true }))

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
    await new Promise<void>((done) => silent.listen(join(way, name), () => done()))
    expect(await lockFolder(folder)).toEqual({ ok: false, error: 'in-use' })
    await new Promise((done) => silent.close(done))
  })

  it('stays with a server of an earlier version', async () => {
    const earlier = createServer((socket) => socket.end('its name'))
    await new Promise<void>((done) => earlier.listen(join(way, 'in-use'), () => done()))
    expect(await lockFolder(folder)).toEqual({ ok: false, error: 'in-use' })
    await new Promise((done) => earlier.close(done))
  })

  it('leaves nothing behind but itself, and that only as long as it is held', async () => {
    const places = mkdtempSync(join(outside, 'p'))
    const lock = await lockFolder(folder, [places])
    expect([readdirSync(places), readdirSync(folder)]).toEqual([[], [expect.stringMatching(/^in-use\./)]])
    if (lock.ok) await lock.value.release()
    expect(readdirSync(folder)).toEqual([])
  })
})

it('says when the path of a folder is too long for a socket, and there is nowhere to make a shorter way', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'lef-lock-'))
  const folder = join(outside, 'x'.repeat(120))
  mkdirSync(folder)
  expect(await lockFolder(folder, [join(outside, 'none'), folder])).toEqual({
    ok: false,
    error: 'path-too-long',
  })
  expect(readdirSync(folder)).toEqual([])
  rmSync(outside, { recursive: true })
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
