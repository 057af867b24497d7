import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createWireBatches } from './wire-batches.ts'

const message = (type: string, body: Uint8Array) => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(4 + body.length)
  return Buffer.concat([Buffer.from(type), length, body])
}

it('gives whole batches, the same ones however the bytes are cut', () => {
  const parts = fc.array(fc.tuple(fc.constantFrom('P', 'B', 'E', 'S', 'Q'), fc.uint8Array({ maxLength: 20 })))
  fc.assert(
    fc.property(parts, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (messages, cuts) => {
      const startUp = message('', new Uint8Array(8))
      const all = Buffer.concat([startUp, ...messages.map(([type, body]) => message(type, body))])
      const batches = createWireBatches()
      const got: Uint8Array[] = []
      for (let at = 0, turn = 0; at < all.length; turn++) {
        const length = cuts[turn % cuts.length] ?? 1
        got.push(...batches.push(all.subarray(at, at + length)))
        at += length
      }
      const expected: Buffer[] = [startUp]
      let open: Buffer[] = []
      for (const [type, body] of messages) {
        open.push(message(type, body))
        if (type !== 'S' && type !== 'Q') continue
        expected.push(Buffer.concat(open))
        open = []
      }
      expect(got.map((batch) => Buffer.from(batch))).toEqual(expected)
    }),
    { seed: 4 },
  )
})
