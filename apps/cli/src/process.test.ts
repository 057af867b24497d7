import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { requireDependencies } from '../../../scripts/house/dependencies.mjs'

/** The command as a person starts it, in a process of its own. */
const command = fileURLToPath(new URL('../bin/lef.js', import.meta.url))
const samples = fileURLToPath(new URL('../../../samples', import.meta.url))
const lef = (args: readonly string[], input: string | Uint8Array = '') =>
  spawnSync(process.execPath, [command, ...args], { input, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })

const line = (id: string | number, text = 'Wat wil je vandaag bereiken?'): string =>
  `${JSON.stringify({ id, role: 'coach', text })}\n`

let folder = ''
beforeAll(() => {
  requireDependencies()
  folder = mkdtempSync(join(tmpdir(), 'lef-command-'))
  // The first run may have to put the command together.
  lef(['--version'])
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What the process ended with, once it has. */
const ended = (child: ChildProcessWithoutNullStreams) =>
  new Promise<{ readonly code: number | null; readonly complaints: string }>((done) => {
    let complaints = ''
    child.stderr.setEncoding('utf8').on('data', (text) => (complaints += text))
    child.on('close', (code) => done({ code, complaints }))
  })

describe('the lef process', () => {
  it.each([
    [['--help'], 0],
    [['talk', '--help'], 0],
    [['--version'], 0],
    [['code', '--lang', 'nl'], 0],
    [[], 2],
    [['sing'], 2],
    [['code'], 2],
    [['code', '--lang', 'de'], 2],
    [['talk', 'nowhere.vtt', '--lang', 'nl', '--coach', 'A'], 2],
    [['talk', tmpdir(), '--lang', 'nl', '--coach', 'A'], 2],
    [['talk', '-', '--lang', 'nl', '--coach', 'A'], 2],
  ])('L-1 L-2 ends %j with %i; the answer on standard output, the reason on standard error', (args, code) => {
    const { status, stdout, stderr } = lef(args)
    expect(status).toBe(code)
    if (code === 0) expect(stderr).toBe('')
    else {
      expect(stdout).toBe('')
      expect(stderr).toMatch(/^lef: [^\n]+/)
      expect(stderr).not.toContain('    at ')
    }
  })

  it('L-3 tells its version', () => {
    expect(lef(['--version']).stdout).toMatch(/^lef \d+\.\d+\.\d+\n$/)
  })

  it('L-2 ends with 1 when the fault is not in the input', (context) => {
    if (!existsSync('/dev/full')) context.skip('needs /dev/full, a file that takes nothing')
    const full = openSync('/dev/full', 'w')
    const { status, stderr } = spawnSync(process.execPath, [command, '--help'], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    })
    closeSync(full)
    expect(status).toBe(1)
    expect(stderr).toContain('ENOSPC')
  })

  it('L-23 answers each line while standard input stays open', async () => {
    const child = spawn(process.execPath, [command, 'code', '--lang', 'nl'])
    const end = ended(child)
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    for (let turn = 0; turn < 3; turn += 1) {
      child.stdin.write(line(turn))
      const answer = await answers.next()
      expect(JSON.parse(answer.value)).toMatchObject({ id: turn })
    }
    child.stdin.end()
    expect(await end).toEqual({ code: 0, complaints: '' })
  })

  it('L-22 ends at the first wrong line while standard input stays open', async () => {
    const child = spawn(process.execPath, [command, 'code', '--lang', 'nl'])
    const end = ended(child)
    child.stdout.resume()
    child.stdin.on('error', () => undefined)
    child.stdin.write(`${line(1)}{"id"\n${line(3)}`)
    const { code, complaints } = await end
    expect(code).toBe(2)
    expect(complaints).toContain('regel 2: dit is geen JSON')
  })

  it('L-20 answers ten thousand lines with as many', () => {
    const input = Array.from({ length: 10_000 }, (_, id) => line(id)).join('')
    const { status, stdout, stderr } = lef(['code', '--lang', 'nl'], input)
    expect([status, stderr]).toEqual([0, ''])
    const answers = stdout.trimEnd().split('\n')
    expect(answers).toHaveLength(10_000)
    expect(JSON.parse(answers.at(-1) ?? '')).toMatchObject({ id: 9999 })
  })

  it('L-23 takes a line of megabytes, and refuses one of more than any transcript', () => {
    const long = lef(['code', '--lang', 'nl'], line('long', 'dat weet ik niet '.repeat(100_000)))
    expect([long.status, long.stderr]).toEqual([0, ''])
    const tooLong = lef(['code', '--lang', 'nl'], `${line(1)}${'x'.repeat(17 * 1024 * 1024)}`)
    expect(tooLong.status).toBe(2)
    expect(tooLong.stderr).toBe('lef: regel 2: deze regel is langer dan 16 MiB.\n')
    expect(tooLong.stdout.split('\n')).toHaveLength(2)
  })

  it('L-2 is quiet when whoever reads it has gone', async () => {
    const child = spawn(process.execPath, [command, 'code', '--lang', 'nl'])
    const end = ended(child)
    child.stdin.on('error', () => undefined)
    child.stdin.write(line(0))
    child.stdout.once('data', () => {
      child.stdout.destroy()
      for (let turn = 0; turn < 2000; turn += 1) child.stdin.write(line(turn))
    })
    expect(await end).toEqual({ code: 0, complaints: '' })
  })

  it('L-5 reads a file where the person stands, also when npm has gone to the root first', () => {
    writeFileSync(join(folder, 'kort.txt'), 'Petra: Wat wil je?\nKarim: Rust.\nPetra: En dan?\n')
    const args = ['talk', 'kort.txt', '--lang', 'nl', '--coach', 'Petra', '--format', 'json']
    const there = spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: 'utf8' })
    expect([there.status, there.stderr]).toEqual([0, ''])
    const throughNpm = spawnSync(process.execPath, [command, ...args], {
      encoding: 'utf8',
      env: { ...process.env, npm_lifecycle_event: 'lef', INIT_CWD: folder },
    })
    expect(throughNpm.stdout).toBe(there.stdout)
  })
})

describe('the conversations that ship with the project', () => {
  it.each([
    ['gesprek.vtt', 'nl', 'Hanneke Vos', 'teams-vtt'],
    ['conversation.vtt', 'en', 'Grace Okafor', 'zoom-vtt'],
  ])('L-12 %s gives a mirror', (file, language, coach, format) => {
    const args = ['talk', join(samples, file), '--lang', language, '--coach', coach]
    const { status, stdout, stderr } = lef([...args, '--format', 'json'])
    expect([status, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toMatchObject({
      transcript: { format, timing: 'full', speakers: [{ role: 'coach' }, { role: 'coachee' }] },
      mirror: { silence: { known: true } },
    })
    expect(lef(args).stdout).toMatch(/^# /)
  })

  it('are as the README says', () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
    const [, file = '', coach = ''] =
      /npm run -s lef -- talk samples\/(\S+) --lang nl --coach "([^"]+)"/.exec(readme) ?? []
    expect(readdirSync(samples)).toContain(file)
    const shown = lef(['talk', join(samples, file), '--lang', 'nl', '--coach', coach]).stdout
    const example = /```text\n(.*?)```/s.exec(readme)?.[1] ?? ''
    const lines = example.split('\n').filter((one) => one.trim() !== '' && !one.startsWith('…'))
    expect(lines.length).toBeGreaterThan(5)
    for (const one of lines) expect(shown.split('\n')).toContain(one)
  })
})
