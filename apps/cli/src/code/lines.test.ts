import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytes } from '../test-world.ts'
import { linesOf } from './lines.ts'

async function read(chunks: AsyncIterable<Uint8Array>, limit?: number) {
  const found: unknown[] = []
  for await (const line of linesOf(chunks, limit)) found.push(line.ok ? line.value.text : line.error)
  return found
}

describe('linesOf', () => {
  it('L-22 gives the same lines however the bytes come in', async () => {
    const text = fc.array(
      fc.string({ unit: 'grapheme', maxLength: 12 }).map((line) => line.replaceAll('\n', '')),
    )
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(7)), async (lines, sizes) => {
        const all = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''))
        const chunks: Uint8Array[] = []
        for (let at = 0, turn = 0; at < all.length; turn += 1) {
          const size = (sizes[turn % Math.max(1, sizes.length)] ?? 0) + 1
          chunks.push(all.subarray(at, at + size))
          at += size
        }
        // A byte order mark at the beginning of a line is not part of it.
        expect(await read(bytes(...chunks))).toEqual(lines.map((line) => line.replace(/^\ufeff/, '')))
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  it('L-22 gives a last line without an end, and none behind the last end', async () => {
    expect(await read(bytes('a\nb'))).toEqual(['a', 'b'])
    expect(await read(bytes('a\nb\n'))).toEqual(['a', 'b'])
    expect(await read(bytes())).toEqual([])
    expect(await read(bytes('\n\n'))).toEqual(['', ''])
  })

  it('L-22 drops a byte order mark, cut in two or not', async () => {
    expect(await read(bytes('\ufeffa\nb'))).toEqual(['a', 'b'])
    expect(await read(bytes(Uint8Array.of(0xef), Uint8Array.of(0xbb, 0xbf, 0x61)))).toEqual(['a'])
  })

  it('L-23 stops at a line that is too long, even when its end never comes', async () => {
    const tooLong = { number: 2, problem: 'too-long' }
    expect(await read(bytes('abcd\nabcde\nx\n'), 4)).toEqual(['abcd', tooLong])
    const endless = async function* () {
      yield* bytes('a\n')
      for (;;) yield new Uint8Array(3)
    }
    expect(await read(endless(), 10)).toEqual(['a', tooLong])
  })

  it('L-22 stops at bytes that are not UTF-8', async () => {
    expect(await read(bytes('a\n', Uint8Array.of(0xe9, 0x0a), 'b\n'))).toEqual([
      'a',
      { number: 2, problem: 'not-utf8' },
    ])
    expect(await read(bytes(Uint8Array.of(0xc3)))).toEqual([{ number: 1, problem: 'not-utf8' }])
  })

  it('L-23 gives each line before it asks for more', async () => {
    let asked = 0
    const slow = async function* () {
      for (const piece of ['a\n', 'b\n', 'c\n']) {
        asked += 1
        yield* bytes(piece)
      }
    }
    const lines = linesOf(slow())
    for (const expected of [1, 2, 3]) {
      await lines.next()
      expect(asked).toBe(expected)
    }
  })
})
