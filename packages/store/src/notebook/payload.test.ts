import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { plaintext } from '@lef/vault'
import { deflate, inflate } from './deflate.ts'
import { applyUpdates, makePayload, parsePayload, wholeState, type Update } from './payload.ts'

const asBytes = (update: Update): Uint8Array => ('state' in update ? update.state : update)

const seed = { seed: 20261122 }
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  // Long enough to be compressed; some that can hardly be.
  fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 50 }), fc.nat(400)).map(([some, times]) => {
    return Uint8Array.from({ length: some.length * times }, (_, at) => some[at % some.length] ?? 0)
  }),
  fc.uint8Array({ minLength: 5000, maxLength: 20_000 }),
)

test('S-2 a payload says the same after being made and read, small or large', async () => {
  await fc.assert(
    fc.asyncProperty(bytes, bytes, async (previous, update) => {
      const made = await makePayload({ previous, update })
      const large = previous.length + update.length + 8 >= 4096
      expect(made[0]).toBe(large ? 2 : 1)
      const read = await parsePayload(made)
      expect(read && { previous: [...read.previous], update: [...asBytes(read.update)] }).toEqual({
        previous: [...previous],
        update: [...update],
      })
    }),
    { ...seed, numRuns: 60 },
  )
})

test('S-2 words are a fraction of their size once compressed', async () => {
  const update = new TextEncoder().encode('Wat zou je dan anders willen doen? '.repeat(2000))
  const made = await makePayload({ previous: new Uint8Array(0), update })
  expect(made.length).toBeLessThan(update.length / 20)
})

test('S-2 a whole state comes back as one, small or large', async () => {
  for (const length of [3, 9000]) {
    const state = Uint8Array.from({ length }, (_, at) => (at * at) % 251)
    const made = await makePayload({ previous: new Uint8Array(0), update: { state } })
    expect(made[0]).toBe(length < 4096 ? 3 : 4)
    expect(await parsePayload(made)).toEqual({ previous: new Uint8Array(0), update: { state } })
  }
})

test('S-2 a state and updates on it become one document, whatever is broken among them', () => {
  const source = new Y.Doc()
  source.getText('a').insert(0, 'Wat wil je')
  const state = wholeState(source)
  const rest: Uint8Array[] = []
  source.on('update', (update: Uint8Array) => rest.push(update))
  source.getText('a').insert(10, ' bereiken?')
  const doc = new Y.Doc()
  expect(applyUpdates(doc, [state, ...rest], null)).toBe(true)
  expect(doc.getText('a').toString()).toBe('Wat wil je bereiken?')
  expect(applyUpdates(doc, [{ state: new Uint8Array([7, 7, 7]) }], null)).toBe(false)
})

test('S-2 what is cut, or is of a later version is no payload', async () => {
  const update = Uint8Array.from({ length: 9000 }, (_, at) => (at * at) % 251)
  const made = await makePayload({ previous: new Uint8Array(0), update })
  for (const length of [0, 1, 2, 10, made.length - 1]) {
    expect(await parsePayload(plaintext(made.subarray(0, length)))).toBeNull()
  }
  expect(await parsePayload(plaintext(new Uint8Array([5, ...made.subarray(1)])))).toBeNull()
})

test('S-2 what would fill the memory when it is unpacked is refused', async () => {
  const packed = await deflate(new Uint8Array(200_000))
  expect(packed.length).toBeLessThan(1000)
  expect(await inflate(packed, 100_000)).toBeNull()
  expect(await inflate(packed, 200_000)).toHaveLength(200_000)
})
