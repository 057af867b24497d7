import { expect, test } from 'vitest'
import vectors from '../vectors/v1.json' with { type: 'json' }
import { fromHex, toHex, utf8, type Bytes } from '@lef/protocol'
import { plaintext } from './box.ts'
import { createFixedCrypto } from './fixed-crypto.ts'
import { parseRawKey, randomKey, readyKey } from './keys.ts'
import { createSeededCrypto } from './seeded-crypto.ts'
import { createStream, openStream, streamIdLength, streamOverhead } from './stream.ts'

const { subtle } = globalThis.crypto
const label = 'lef/live/1'
const about = utf8('about this document')

function bytesOf(hex: string): Bytes {
  const bytes = fromHex(hex)
  if (bytes === null) throw new Error(`not hexadecimal: ${hex}`)
  return bytes
}

async function newStream(seed: number) {
  const crypto = createSeededCrypto(seed, subtle)
  const key = await readyKey(crypto, randomKey<'content'>(crypto))
  const stream = await createStream(crypto, key, label)
  const seal = (text: string) => {
    const sealed = stream.seal(about, plaintext(utf8(text)))
    if (sealed === null) throw new Error('there is room')
    return sealed
  }
  const openerOf = (message: Bytes, of = label) =>
    openStream(crypto, key, of, message.slice(0, streamIdLength))
  return { crypto, key, seal, openerOf }
}

test.each(vectors.streams)('V-29 a stream is made and opened as written', async (vector) => {
  const crypto = createFixedCrypto(subtle, bytesOf(vector.random))
  const raw = parseRawKey<'content'>(bytesOf(vector.contentKey))
  if (raw === null) throw new Error('the vector has a key')
  const key = await readyKey(crypto, raw)
  const associated = bytesOf(vector.associated)
  const stream = await createStream(crypto, key, vector.label)
  const opener = await openStream(crypto, key, vector.label, bytesOf(vector.random))
  for (const { content, message } of vector.messages) {
    const sealed = stream.seal(associated, plaintext(utf8(content)))
    expect(sealed && toHex(sealed)).toBe(message)
    expect(opener.open(associated, bytesOf(message))).toEqual(utf8(content))
  }
})

test('V-29 what was lost on the way is passed over, and what came before is opened no more', async () => {
  const { seal, openerOf } = await newStream(1)
  const [first, second, third] = ['een', 'twee', 'drie'].map(seal) as [Bytes, Bytes, Bytes]
  const opener = await openerOf(first)
  expect(opener.open(about, second)).toEqual(utf8('twee'))
  expect(opener.open(about, second)).toBeNull()
  expect(opener.open(about, first)).toBeNull()
  expect(opener.open(about, third)).toEqual(utf8('drie'))
})

test('V-29 nothing is opened that was changed, is about something else, or of another stream, key or use', async () => {
  const { seal, openerOf } = await newStream(2)
  const message = seal('zo staat het er')
  expect(message.length).toBe('zo staat het er'.length + streamOverhead)
  const opener = await openerOf(message)
  for (let at = 0; at < message.length; at++) {
    const changed = message.slice()
    changed[at] = (changed[at] ?? 0) ^ 1
    expect((await openerOf(changed)).open(about, changed)).toBeNull()
    expect(opener.open(about, changed)).toBeNull()
  }
  for (const short of [0, streamIdLength, streamOverhead - 1, message.length - 1])
    expect(opener.open(about, message.slice(0, short))).toBeNull()
  expect(opener.open(utf8('about another'), message)).toBeNull()
  expect((await openerOf(message, 'lef/whisper/1')).open(about, message)).toBeNull()
  const stranger = await newStream(3)
  expect((await stranger.openerOf(message)).open(about, message)).toBeNull()
  expect(opener.open(about, message)).toEqual(utf8('zo staat het er'))
})

test('V-29 the same words are other bytes each time, and two streams share nothing', async () => {
  const [one, two] = [await newStream(4), await newStream(5)]
  const all = [one.seal('ja'), one.seal('ja'), two.seal('ja')].map((bytes) => toHex(bytes.slice(-18)))
  expect(new Set(all).size).toBe(3)
})
