import { describe, expect, it } from 'vitest'
import { main } from '../main.ts'
import { bytes, testWorld } from '../test-world.ts'

interface Answer {
  readonly id: string | number
  readonly codes: readonly {
    readonly code: string
    readonly start: number
    readonly end: number
    readonly confidence: number
    readonly because: string
  }[]
  readonly phase: string | null
}

const asked = { id: 'a', role: 'coach', text: 'Wat wil je vandaag bereiken?' }

async function code(input: AsyncIterable<Uint8Array>, language = 'nl') {
  const world = testWorld({ input })
  const exit = await main(['code', '--lang', language], world)
  const answers: Answer[] = world.out.map((line) => JSON.parse(line))
  return { exit, answers, lines: world.out, complaints: world.complaints }
}

const line = (turn: object): string => `${JSON.stringify(turn)}\n`

describe('lef code', () => {
  it('L-20 answers a turn with its codes, their places and their reasons as sentences', async () => {
    const { exit, answers, complaints } = await code(bytes(line(asked)))
    expect([exit, complaints]).toEqual([0, []])
    expect(answers).toHaveLength(1)
    expect(Object.keys(answers[0] ?? {})).toEqual(['id', 'codes', 'phase'])
    expect(Object.keys(answers[0]?.codes[0] ?? {})).toEqual(['code', 'start', 'end', 'confidence', 'because'])
    expect(answers[0]).toMatchObject({ id: 'a', codes: [{ code: 'question.open', start: 0, end: 28 }] })
    expect(answers[0]?.codes[0]?.because).toMatch(/\p{L}+ \p{L}+/u)
  })

  it('L-4 speaks the language that was asked for', async () => {
    const text = 'What would you like to get out of today?'
    const { answers } = await code(bytes(line({ ...asked, text })), 'en')
    expect(answers[0]?.codes.map((one) => one.code)).toContain('question.open')
    expect(answers[0]?.codes[0]?.because).toContain('answer')
    expect((await code(bytes('x\n'), 'en')).complaints[0]).toContain('line 1: this is not JSON')
    expect((await code(bytes('x\n'), 'nl')).complaints[0]).toContain('regel 1: dit is geen JSON')
  })

  it('L-20 gives one line for one line, in order, whatever ends a line', async () => {
    const turns = Array.from({ length: 500 }, (_, id) => ({ ...asked, id }))
    const unix = await code(bytes(turns.map(line).join('')))
    const windows = await code(bytes(`\ufeff${turns.map((turn) => `${JSON.stringify(turn)}\r\n`).join('')}`))
    expect(unix.answers.map(({ id }) => id)).toEqual(turns.map(({ id }) => id))
    expect(unix.lines.every((one) => one.endsWith('\n') && one.indexOf('\n') === one.length - 1)).toBe(true)
    expect(windows.lines).toEqual(unix.lines)
  })

  it('L-23 answers each turn before it reads the next', async () => {
    const world = { ...testWorld(), out: [] as string[] }
    const heard: number[] = []
    const input = async function* () {
      for (let turn = 0; turn < 5; turn += 1) {
        heard.push(world.out.length)
        yield* bytes(line({ ...asked, id: turn }))
      }
    }
    await main(['code', '--lang', 'nl'], {
      ...world,
      input: input(),
      write: async (text) => void world.out.push(text),
    })
    expect(heard).toEqual([0, 1, 2, 3, 4])
  })

  it('L-23 waits with reading until what it wrote is taken', async () => {
    let read = 0
    const input = async function* () {
      for (; read < 3; read += 1) yield* bytes(line({ ...asked, id: read }))
    }
    let written: (taken: () => void) => void = () => undefined
    const nextWrite = () => new Promise<() => void>((done) => (written = done))
    let waiting = nextWrite()
    const write = () => new Promise<void>((taken) => written(taken))
    const ended = main(['code', '--lang', 'nl'], { ...testWorld(), input: input(), write })
    for (let turn = 0; turn < 3; turn += 1) {
      const taken = await waiting
      // Time enough to read on, for a command that would not wait.
      for (let chance = 0; chance < 10; chance += 1) await new Promise((later) => setImmediate(later))
      expect(read).toBe(turn)
      waiting = nextWrite()
      taken()
    }
    expect(await ended).toBe(0)
  })

  it.each([
    ['{"id":"b","role":', 'dit is geen JSON'],
    ['{"id":"b","role":"baas","text":"x"}', 'de rol ‘baas’ bestaat niet'],
    ['{"id":"b","role":"coach"}', '‘text’ ontbreekt'],
    ['7', 'geen object'],
  ])('L-22 stops at the first line that is wrong: %s', async (wrong, reason) => {
    const { exit, answers, complaints } = await code(bytes(line(asked), '\n', `${wrong}\n`, line(asked)))
    expect(exit).toBe(2)
    expect(answers).toHaveLength(1)
    expect(complaints).toHaveLength(1)
    expect(complaints[0]).toContain('regel 3: ')
    expect(complaints[0]).toContain(reason)
  })

  it('L-22 passes over empty lines, and has nothing to say about nothing', async () => {
    expect((await code(bytes('\n  \r\n', line(asked), '\n'))).answers).toHaveLength(1)
    expect(await code(bytes())).toMatchObject({ exit: 0, answers: [], complaints: [] })
  })

  it('L-23 takes a turn without words, and one of a million letters', async () => {
    const long = `${'en toen zei hij dat het niet kon '.repeat(30_000)}wat wil je?`
    const { exit, answers } = await code(bytes(line({ ...asked, text: '' }), line({ ...asked, text: long })))
    expect(exit).toBe(0)
    expect(answers[0]?.codes).toEqual([])
    for (const { start, end } of answers[1]?.codes ?? []) {
      expect(start).toBeLessThan(end)
      expect(end).toBeLessThanOrEqual(long.length)
    }
  })

  it('L-22 names the exit codes and where it stops in its help', async () => {
    for (const [language, stops] of [
      ['nl', 'Bij de eerste regel die niet klopt houdt het op'],
      ['en', 'It stops at the first line that is wrong'],
    ] as const) {
      const world = testWorld()
      expect(await main(['code', '--help', '--lang', language], world)).toBe(0)
      expect(world.out.join('')).toContain(stops)
    }
  })

  it('L-2 calls a fault a fault, with exit code 1', async () => {
    const broken = {
      ...testWorld({ input: bytes(line(asked)) }),
      write: () => Promise.reject(new Error('no room')),
    }
    expect(await main(['code', '--lang', 'nl'], broken)).toBe(1)
    expect(broken.complaints[0]).toContain('no room')
  })
})
