import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toHex } from './bytes.ts'
import { makeHeader, parseHeader, type EnvelopeHash, type Header } from './header.ts'
import { parseDocumentId, type DeviceId, type DocumentId } from './ids.ts'

const seed = { seed: 20261122 }
const hash = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => new Uint8Array(bytes) as EnvelopeHash)
const device = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => toHex(bytes) as DeviceId)
const number = fc.nat(2 ** 32 - 1)
const ranges = fc
  .uniqueArray(fc.nat(1000), { maxLength: 8 })
  .map((all) => all.toSorted((a, b) => a - b))
  .map((all) => {
    const pairs: { from: number; to: number }[] = []
    for (let at = 0; at + 1 < all.length; at += 2) pairs.push({ from: all[at] ?? 0, to: all[at + 1] ?? 0 })
    return pairs.filter(({ from }, at) => at === 0 || from > (pairs[at - 1]?.to ?? 0) + 1)
  })
const byDevice = (a: { device: DeviceId }, b: { device: DeviceId }): number => (a.device < b.device ? -1 : 1)
const oneADevice = { maxLength: 4, selector: (item: { device: DeviceId }) => item.device }
const common = {
  document: fc.stringMatching(/^[A-Za-z0-9._:-]{1,64}$/).map((text) => text as DocumentId),
  epoch: number,
  device,
  seq: number,
  prevHash: hash,
  seen: fc
    .uniqueArray(fc.record({ device, seq: number, hash }), oneADevice)
    .map((all) => all.toSorted(byDevice)),
}
const headers: fc.Arbitrary<Header> = fc.oneof(
  fc.record({ ...common, kind: fc.constant('update' as const) }),
  fc.record({
    ...common,
    kind: fc.constant('snapshot' as const),
    covers: fc
      .uniqueArray(fc.record({ device, hash, ranges }), oneADevice)
      .map((all) => all.toSorted(byDevice)),
  }),
)

const again = (read: ReturnType<typeof parseHeader>): string | null =>
  read.ok ? toHex(makeHeader(read.value)) : null

test('P-1 P-3 every header reads back as it was', () => {
  fc.assert(
    fc.property(headers, (header) => {
      expect(parseHeader(makeHeader(header))).toEqual({ ok: true, value: header })
    }),
    seed,
  )
})

test('P-1 P-3 a header has one encoding: other bytes never read as the same', () => {
  fc.assert(
    fc.property(headers, fc.nat(), fc.integer({ min: 1, max: 255 }), (header, where, change) => {
      const bytes = makeHeader(header)
      const at = where % bytes.length
      bytes[at] = (bytes[at] ?? 0) ^ change
      const read = parseHeader(bytes)
      expect(again(read)).toBe(read.ok ? toHex(bytes) : null)
      expect(read).not.toEqual({ ok: true, value: header })
    }),
    { ...seed, numRuns: 500 },
  )
})

test('P-1 P-3 noise is refused, and never throws', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const read = parseHeader(bytes)
      expect(again(read)).toBe(read.ok ? toHex(bytes) : null)
    }),
    { ...seed, numRuns: 2000 },
  )
})

test.each([
  ['', false],
  ['trajectory-1', true],
  ['a'.repeat(64), true],
  ['a'.repeat(65), false],
  ['a b', false],
  ['é', false],
  ['../up', false],
])('P-4 a document id: "%s" %s', (text, fine) => {
  expect(parseDocumentId(text) !== null).toBe(fine)
})
