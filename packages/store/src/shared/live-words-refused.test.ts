import { expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  concat,
  createStream,
  createWriter,
  pad,
  parseDeviceId,
  plaintext,
  writeId,
  type Bytes,
  type DeviceId,
} from '@lef/vault'
import { value } from '../notebook/test-disk.ts'
import { Identities } from './identities.ts'
import { isLiveWords } from './live-words.ts'
import { ShareBook } from './share-book.ts'
import { Standing } from './standing.ts'
import { expectGood, look, settle, twoTogether } from './test-together.ts'
import { words, write, type Side, type Two } from './test-two.ts'

test('S-28 nothing is taken of whoever may not write, or that was changed on the way', async () => {
  const two = await twoTogether(97)
  const { coach, coachee, server, whispered, id, pass } = two
  coach.disk.refuse('quota')
  const change: ((bytes: Bytes) => Bytes)[] = [0, 3, 8, 24, 47, 60, -1].map((at) => (bytes) => {
    const changed = bytes.slice()
    const place = at < 0 ? changed.length + at : at
    changed[place] = (changed[place] ?? 0) ^ 1
    return changed
  })
  change.push(
    (bytes) => bytes.slice(0, 30),
    () => new Uint8Array([2]),
  )
  server.whispers = (_, bytes) => (isLiveWords(bytes) ? change.map((one) => one(bytes)) : [bytes])
  write(coach, ' vals')
  await pass(500)
  expect(words(coachee)).toBe('begin.')
  server.whispers = null
  coach.disk.refuse(null)
  await settle(two)
  expectGood(two)
  // Put out: the key that they have counts no more.
  server.whispers = (_, bytes) => {
    whispered.push(bytes)
    return [bytes]
  }
  write(coachee, ' nog even')
  await pass(50)
  const last = whispered.findLast(isLiveWords)
  await settle(two)
  await coach.sharing.removeOther(id)
  await settle(two)
  const text = words(coach)
  coachee.document.doc.getText('t').delete(0, 3)
  if (last !== undefined) server.tell(id, { type: 'whisper', document: id, bytes: last })
  await pass(20_000)
  expect(last).toBeDefined()
  expect(words(coach)).toBe(text)
})

/** Words as a device would tell them that has the keys of this side, under any name and epoch. */
async function forger({ id }: Two, side: Side) {
  const { crypto } = side.ports
  const book = value(await ShareBook.open(side.notebook))
  const identity = value(await new Identities(crypto, book).me())
  const standing = await Standing.load(crypto, book.page(id), id, identity)
  await book.close()
  return async (text: string, epoch: number, device: DeviceId, begin: Uint8Array): Promise<Bytes> => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, begin)
    const before = Y.encodeStateVector(doc)
    doc.getText('t').insert(0, text)
    const key = await standing.contentKey(epoch)
    if (key === null) throw new Error('this side has the key')
    const stream = await createStream(crypto, key, 'lef/live/1')
    const start = writeId(createWriter().u8(2).u32(epoch), device).done()
    const content = pad(plaintext(Y.encodeStateAsUpdate(doc, before)))
    const message = stream.seal(concat(createWriter().text(id).done(), start), content)
    if (message === null) throw new Error('it is the first')
    return concat(start, message)
  }
}

test('S-28 of a device that was closed, of one nobody vouches for, and of an epoch that is over, nothing is taken, each for itself', async () => {
  const two = await twoTogether(101)
  const { coach, coachee, server, id, pass } = two
  const closed = coachee.notebook.device?.id
  value(await coachee.notebook.setPassphrase('vijf woorden die niemand raadt'))
  await settle(two)
  const open = coachee.notebook.device?.id
  if (closed === undefined || open === undefined || closed === open) throw new Error('it is another one')
  expect(server.documents.get(id)?.chain.at(-1)?.epoch).toBe(2)
  await look(two)
  const say = await forger(two, coachee)
  const nobody = parseDeviceId(new Uint8Array(16).fill(7))
  if (nobody === null) throw new Error('sixteen bytes are an id')
  const begin = Y.encodeStateAsUpdate(coach.document.doc)
  const tell = async (text: string, epoch: number, device: DeviceId) => {
    server.tell(id, { type: 'whisper', document: id, bytes: await say(text, epoch, device, begin) })
    await pass(200)
    return words(coach)
  }
  expect(await tell('dicht ', 2, closed)).toBe('begin.')
  expect(await tell('niemand ', 2, nobody)).toBe('begin.')
  expect(await tell('toen ', 1, open)).toBe('begin.')
  // And as it should be.
  expect(await tell('nu ', 2, open)).toBe('nu begin.')
})
