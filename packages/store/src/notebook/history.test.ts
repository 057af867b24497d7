import { expect, test } from 'vitest'
import {
  createContentKey,
  createDevice,
  hashEnvelope,
  randomKey,
  readyKey,
  type Device,
  type DocumentId,
} from '@lef/vault'
import { createSeededCrypto } from '@lef/vault/testing'
import type { DocumentRow, RecordRow } from '../storage/rows.ts'
import { firstHead, readHistory, readSince } from './history.ts'
import { emptyUpdate, type Update } from './payload.ts'
import { sealRecord } from './seal-record.ts'

const crypto = createSeededCrypto(1, globalThis.crypto.subtle)
const document = 'one' as DocumentId

/** Seven records in a chain; those that `forge` names carry somebody else's signature. */
async function chain(forge: readonly number[]) {
  const userKey = await readyKey(crypto, randomKey<'user'>(crypto))
  const { key, wrapped } = await createContentKey(crypto, userKey, { document, kind: 'thing', epoch: 1 })
  const { device } = await createDevice(crypto)
  const forger: Device = { ...device, signer: (await createDevice(crypto)).device.signer }
  let row: DocumentRow = {
    id: document,
    kind: 'thing',
    version: 1,
    epoch: 1,
    key: wrapped,
    head: firstHead,
    start: 1,
    base: 0,
  }
  const records: RecordRow[] = []
  for (let seq = 1; seq <= 7; seq++) {
    const by = { crypto, key, device: forge.includes(seq) ? forger : device }
    const update = new Uint8Array([seq])
    const sealed = await sealRecord(by, row, 'update', { previous: emptyUpdate, update })
    records.push(sealed.record)
    row = sealed.row
  }
  return { keys: { crypto, key, device }, row, reading: { generation: 1, row, records, quarantine: [] } }
}

const firstByte = (update: Update) => (update instanceof Uint8Array ? update[0] : undefined)

async function read({ keys, row, reading }: Awaited<ReturnType<typeof chain>>) {
  const history = await readHistory(keys, row, reading, true)
  if (history === null) throw new Error('it was read from the first record')
  const updates = history.updates.map(firstByte).filter((seq) => seq !== undefined)
  return { updates, faulty: history.faulty.map(({ seq, reason }) => `${seq} ${reason}`) }
}

test('S-3 a sound chain gives all its updates, in order', async () => {
  expect(await read(await chain([]))).toEqual({ updates: [1, 2, 3, 4, 5, 6, 7], faulty: [] })
})

test('S-6 the newest record must show its own signature, and so must those that only forgeries vouch for', async () => {
  const forged = [6, 7]
  expect(await read(await chain(forged))).toEqual({
    updates: [1, 2, 3, 4, 5],
    faulty: forged.map((seq) => `${seq} wrong-signature`),
  })
})

test('S-6 a record is vouched for by the one after it, which this device has signed', async () => {
  // The device signed record 4 over record 3's hash: it knew and meant record 3, whoever's signature that shows.
  expect((await read(await chain([3]))).faulty).toEqual([])
})

test('S-6 a forgery that nobody vouches for is refused in the middle too', async () => {
  const sound = await chain([])
  const forger = { ...sound.keys.device, signer: (await createDevice(crypto)).device.signer }
  const update = new Uint8Array([99])
  const before = { ...sound.row, head: { seq: 2, hash: new Uint8Array(32) } }
  const { record } = await sealRecord({ ...sound.keys, device: forger }, before, 'update', {
    previous: emptyUpdate,
    update,
  })
  const records = sound.reading.records.map((one) => (one.seq === 3 ? record : one))
  expect(await read({ ...sound, reading: { ...sound.reading, records } })).toEqual({
    updates: [1, 2, 4, 5, 6, 7],
    faulty: ['3 wrong-signature'],
  })
})

test('S-8 reading on from a known head, and noticing that the chain does not go on from there', async () => {
  const { keys, row, reading } = await chain([])
  const before = await chain([])
  const records = reading.records.filter(({ seq }) => seq > 4)
  const fourth = reading.records[3]
  if (fourth === undefined) throw new Error('there are seven records')
  const known = { seq: 4, hash: await hashEnvelope(crypto, fourth.bytes) }
  const since = await readSince(keys, row, { ...reading, records }, known)
  expect(since?.updates.map(firstByte)).toEqual([5, 6, 7])
  const other = {
    seq: 4,
    hash: await hashEnvelope(crypto, before.reading.records[3]?.bytes ?? new Uint8Array()),
  }
  expect(await readSince(keys, row, { ...reading, records }, other)).toBeNull()
  expect(await readSince(keys, row, { ...reading, records: records.slice(1) }, known)).toBeNull()
})
