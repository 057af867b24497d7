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
import { twoWhoShare, words, write, type Side, type Two } from './test-two.ts'

/** Two who look at the same page; and all that was whispered of what they write. */
async function twoTogether(seed: number, snapshotAfter = 512) {
  const two = await twoWhoShare(seed, { snapshotAfter })
  const whispered: Bytes[] = []
  two.server.whispers = (_, bytes) => {
    if (isLiveWords(bytes)) whispered.push(bytes)
    return [bytes]
  }
  await look(two)
  return { ...two, whispered }
}

async function look({ coach, coachee, id, pass }: Two): Promise<void> {
  for (const { sharing } of [coach, coachee]) sharing.showPage(id, 'room/goal')
  await pass(100)
}

/** How many envelopes each side has at the server. */
function envelopes({ server, id, coach, coachee }: Two): readonly (number | undefined)[] {
  const rows = server.documents.get(id)?.rows
  return [coach, coachee].map(({ notebook }) => rows?.get(notebook.device?.id as never)?.length)
}

/** As when the battery is empty: what the disk refused is gone. */
async function loseAll(side: Side): Promise<void> {
  side.relay.network = 'cut'
  side.relay.drop()
  await side.document.close()
  await side.sharing.close()
  await side.notebook.close()
  side.disk.refuse(null)
  await side.restart()
}

async function settle({ pass }: Two): Promise<void> {
  for (const wait of [90_000, 20_000, 20_000]) await pass(wait)
}

function expectGood(two: Two): void {
  const { coach, coachee } = two
  expect(words(coachee)).toBe(words(coach))
  expect([...coach.now().incidents, ...coachee.now().incidents]).toEqual([])
  expect([coach.now().sync, coachee.now().sync]).toEqual([{ kind: 'read' }, { kind: 'read' }])
}

test('S-28 the other sees what is written while it is on its way to the disk, and it is said once', async () => {
  const two = await twoTogether(91)
  const { coach, coachee, pass } = two
  await settle(two)
  const before = envelopes(two)
  coach.disk.refuse('quota')
  write(coach, ' nu')
  coach.document.doc.getText('t').delete(0, 2)
  await pass(200)
  expect(coach.now().sync).toEqual({ kind: 'problem', reason: 'full-disk' })
  expect(words(coachee)).toBe('gin. nu')
  expect(envelopes(two)).toEqual(before)
  coach.disk.refuse(null)
  await settle(two)
  expectGood(two)
  // One with the words, and one that says that they came: nobody said them a second time.
  expect(envelopes(two)).toEqual(before.map((count) => (count ?? 0) + 1))
  // Nor when envelopes and tellings end at other letters.
  for (let letter = 0; letter < 14; letter++) {
    write(coach, 'a')
    if (letter % 3 === 2) coach.document.doc.getText('t').delete(2, 1)
    await pass(37)
  }
  await settle(two)
  expectGood(two)
  expect(envelopes(two)[1]).toBe((before[1] ?? 0) + 2)
})

test('S-28 nothing is told to nobody, and nothing of a paste that is too long', async () => {
  const two = await twoWhoShare(92)
  let told = 0
  two.server.whispers = (_, bytes) => {
    if (isLiveWords(bytes)) told++
    return [bytes]
  }
  write(two.coach, ' alleen')
  await settle(two)
  expect(told).toBe(0)
  await look(two)
  write(two.coach, 'lang '.repeat(1000))
  await two.pass(200)
  expect(told).toBe(0)
  write(two.coach, '!')
  await two.pass(200)
  expect(told).toBe(1)
  await settle(two)
  expectGood(two)
})

test('S-28 at most every 100 ms, however quickly somebody writes', async () => {
  const two = await twoTogether(93)
  const { coach, coachee, whispered, pass } = two
  coach.disk.refuse('quota')
  for (let letter = 0; letter < 30; letter++) {
    write(coach, 'a')
    await pass(10)
  }
  await pass(200)
  expect(whispered.length).toBeGreaterThan(2)
  expect(whispered.length).toBeLessThan(6)
  expect(words(coachee)).toBe(`begin.${'a'.repeat(30)}`)
})

test('S-28 what somebody lost before it was on their disk is said by whoever saw it', async () => {
  const two = await twoTogether(94)
  const { coach, coachee, pass } = two
  coach.disk.refuse('quota')
  write(coach, ' verloren')
  await pass(200)
  expect(words(coachee)).toBe('begin. verloren')
  await loseAll(coach)
  expect(words(coach)).toBe('begin.')
  coach.relay.network = 'fine'
  await settle(two)
  expect(words(coach)).toBe('begin. verloren')
  expectGood(two)
})

test('S-28 also when that one restarts before', async () => {
  const two = await twoTogether(95)
  const { coach, coachee, pass } = two
  coach.disk.refuse('quota')
  write(coach, ' ook dit')
  await pass(1500)
  await loseAll(coach)
  // Something of one's own goes into an envelope meanwhile.
  write(coachee, 'en dit ', 0)
  await pass(2000)
  // And how far it is, is written down for another reason.
  two.server.tell(two.id, { type: 'statement', document: two.id })
  await pass(500)
  await coachee.restart()
  coach.relay.network = 'fine'
  await settle(two)
  expect(words(coach)).toContain(' ook dit')
  expectGood(two)
})

test('S-28 what is written beside words that somebody lost brings them along, and waits for nobody', async () => {
  const two = await twoTogether(98)
  const { coach, coachee, pass } = two
  coach.disk.refuse('quota')
  write(coach, ' verloren')
  await pass(200)
  write(coachee, ' gevonden')
  await pass(500)
  coachee.relay.network = 'cut'
  coachee.relay.drop()
  await loseAll(coach)
  coach.relay.network = 'fine'
  await pass(5000)
  expect(words(coach)).toBe('begin. verloren gevonden')
  coachee.relay.network = 'fine'
  await settle(two)
  expectGood(two)
})

test('S-28 what the server holds back until there are new keys is heard no more', async () => {
  const two = await twoTogether(99)
  const { coach, coachee, server, id, pass } = two
  const held: Bytes[] = []
  server.whispers = (_, bytes) => {
    if (!isLiveWords(bytes)) return [bytes]
    held.push(bytes)
    return []
  }
  coachee.disk.refuse('quota')
  write(coachee, ' nooit bewaard')
  await pass(200)
  await loseAll(coachee)
  coachee.relay.network = 'fine'
  const set = await coachee.notebook.setPassphrase('vijf woorden die niemand raadt')
  expect(set.ok).toBe(true)
  await settle(two)
  for (const bytes of held) server.tell(id, { type: 'whisper', document: id, bytes })
  await pass(20_000)
  expect(held.length).toBeGreaterThan(0)
  expect(words(coach)).toBe('begin.')
  expect([coach.now().incidents, coachee.now().incidents]).toEqual([[], []])
})

test('S-28 lost, doubled, late, or played again: it reads the same in the end, and nobody is accused', async () => {
  const two = await twoTogether(96, 6)
  const { coach, coachee, server, whispered, pass } = two
  let count = 0
  const late: Bytes[] = []
  server.whispers = (_, bytes) => {
    if (!isLiveWords(bytes)) return [bytes]
    whispered.push(bytes)
    switch (count++ % 4) {
      case 0:
        return []
      case 1:
        return [bytes, bytes, ...whispered]
      case 2:
        late.push(bytes)
        return []
      default:
        return [bytes, ...late.splice(0)]
    }
  }
  for (let turn = 0; turn < 24; turn++) {
    write(turn % 3 === 0 ? coachee : coach, ` ${turn}`, turn)
    if (turn % 5 === 4) coach.document.doc.getText('t').delete(turn, 2)
    await pass(70)
    if (turn === 12) await coachee.restart().then(() => look(two))
  }
  await settle(two)
  expectGood(two)
  expect(count).toBeGreaterThan(12)
})

/** Whether no key of a stream can be derived. */
function streamsCanBreak({ coach }: Two) {
  const broken = { now: false }
  const { crypto } = coach.ports
  const { subtle } = crypto
  Object.assign(crypto, {
    subtle: new Proxy(subtle, {
      get: (_, name: keyof SubtleCrypto) => {
        if (name !== 'deriveBits') return subtle[name].bind(subtle)
        return async (...[how, key, length]: Parameters<SubtleCrypto['deriveBits']>) => {
          const info = 'info' in Object(how) ? Buffer.from(Object(how).info).toString() : ''
          if (broken.now && info === 'lef/live/1') throw new DOMException('no', 'OperationError')
          return subtle.deriveBits(how, key, length)
        }
      },
    }),
  })
  return broken
}

test('S-28 where no key of a stream can be derived the words come by their envelope, and nothing else is the worse for it', async () => {
  const two = await twoTogether(100)
  const { coach, coachee, server, id, whispered, pass } = two
  await settle(two)
  const uncaught: unknown[] = []
  const note = (reason: unknown) => uncaught.push(reason)
  process.on('unhandledRejection', note)
  const broken = streamsCanBreak(two)
  broken.now = true
  write(coach, ' een')
  await settle(two)
  expect(whispered).toEqual([])
  expectGood(two)
  // The next is told again, and heard once that works there as well.
  broken.now = false
  const held: Bytes[] = []
  server.whispers = (_, bytes) => {
    if (!isLiveWords(bytes)) return [bytes]
    held.push(bytes)
    return []
  }
  await look(two)
  coach.disk.refuse('quota')
  write(coach, ' twee')
  await pass(500)
  expect(held).toHaveLength(1)
  for (const isBroken of [true, false]) {
    broken.now = isBroken
    for (const bytes of held) server.tell(id, { type: 'whisper', document: id, bytes })
    await pass(500)
    expect(words(coachee)).toBe(isBroken ? 'begin. een' : 'begin. een twee')
  }
  coach.disk.refuse(null)
  await settle(two)
  expectGood(two)
  process.off('unhandledRejection', note)
  expect(uncaught).toEqual([])
})

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
