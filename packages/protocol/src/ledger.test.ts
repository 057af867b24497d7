import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toHex } from './bytes.ts'
import { noHash, type EnvelopeHash, type Header, type Seen } from './header.ts'
import { deviceIdFromText, parseDocumentId, type DeviceId, type DocumentId, type PersonId } from './ids.ts'
import {
  emptyLedger,
  followEnvelope,
  seenBy,
  type EnvelopeProblem,
  type Knowledge,
  type Ledger,
} from './ledger.ts'
import { noStatement, type Member, type MemberRole, type Membership } from './membership.ts'
import {
  checkCovers,
  coversOf,
  isCovered,
  ledgerFromSnapshot,
  makeSnapshotCheckBody,
  parseSnapshotCheckBody,
} from './snapshot.ts'
import type { StatementHash } from './statement.ts'

const seed = { seed: 20261122 }
const documentOf = (text: string): DocumentId => {
  const id = parseDocumentId(text)
  if (id === null) throw new Error(`not a document id: ${text}`)
  return id
}
const deviceOf = (byte: number): DeviceId => {
  const id = deviceIdFromText(byte.toString(16).padStart(2, '0').repeat(16))
  if (id === null) throw new Error('a device id has 16 bytes')
  return id
}
const document = documentOf('trajectory:1')
const [coachDevice, coacheeDevice, strangeDevice, unknownDevice] = [1, 2, 3, 4].map(deviceOf) as [
  DeviceId,
  DeviceId,
  DeviceId,
  DeviceId,
]
const personOf = (name: string): PersonId => name as PersonId
const owners = new Map<DeviceId, PersonId>([
  [coachDevice, personOf('coach')],
  [coacheeDevice, personOf('coachee')],
  [strangeDevice, personOf('stranger')],
])

const member = (role: MemberRole, name: string): Member => {
  const key = new Uint8Array(32).fill(name.length)
  return { role, id: personOf(name), keys: { sign: key, seal: key } }
}
const both = [member('coach', 'coach'), member('coachee', 'coachee')]
const entry = (number: number, epoch: number, over: Partial<Membership> = {}): Membership => ({
  document,
  number,
  epoch,
  prev: noStatement,
  commitment: noStatement,
  members: both,
  closed: [],
  sealed: [],
  hash: new Uint8Array(32).fill(number) as StatementHash,
  ...over,
})

interface Written {
  readonly header: Header
  readonly hash: EnvelopeHash
}

/** A device that writes honestly: one after the other, saying what it has seen. */
class Writer {
  readonly all: Written[] = []
  readonly device: DeviceId
  private readonly salt: number
  constructor(device: DeviceId, salt = 0) {
    this.device = device
    this.salt = salt
  }
  write(seen: readonly Seen[], over: Partial<Header> = {}): Written {
    const last = this.all.at(-1)
    const seq = this.all.length + 1
    const hash = new Uint8Array(32) as EnvelopeHash
    hash.set([this.device.charCodeAt(1), this.salt, seq >> 8, seq & 255])
    const header: Header = {
      kind: 'update',
      document,
      epoch: 1,
      device: this.device,
      seq,
      prevHash: last?.hash ?? noHash,
      seen,
      ...over,
    } as Header
    this.all.push({ header, hash })
    return { header, hash }
  }
}

class Reader {
  ledger: Ledger = emptyLedger(document)
  readonly hashes = new Map<string, EnvelopeHash>()
  readonly knowledge: Knowledge
  constructor(chain: readonly Membership[] = [entry(0, 1)]) {
    this.knowledge = {
      chain,
      ownerOf: (device) => owners.get(device) ?? null,
      hashAt: (device, seq) => this.hashes.get(`${device}/${seq}`) ?? null,
    }
  }
  take({ header, hash }: Written): EnvelopeProblem | readonly unknown[] {
    const followed = followEnvelope(this.ledger, this.knowledge, header, hash)
    if (!followed.ok) return followed.error
    this.ledger = followed.value.ledger
    this.hashes.set(`${header.device}/${header.seq}`, hash)
    return followed.value.missing
  }
  takeAll(all: readonly Written[]): void {
    for (const one of all) {
      const got = this.take(one)
      if ('kind' in got || got.length > 0)
        throw new Error(`an honest envelope is taken in: ${JSON.stringify(got)}`)
    }
  }
}

/** Two devices that write in turns and see all or nothing of each other, and the order in which they wrote. */
const histories = fc
  .array(fc.record({ who: fc.boolean(), looks: fc.boolean() }), { minLength: 3, maxLength: 30 })
  .map((turns) => {
    const [a, b] = [new Writer(coachDevice), new Writer(coacheeDevice)]
    const views = new Map([
      [a, new Reader()],
      [b, new Reader()],
    ])
    const order: Written[] = []
    for (const { who, looks } of turns) {
      const [writer, other] = who ? [a, b] : [b, a]
      const view = views.get(writer)
      if (view === undefined) throw new Error('every writer has a view')
      if (looks)
        for (const one of other.all.slice(view.ledger.tails.get(other.device)?.seq ?? 0)) view.take(one)
      order.push(writer.write(seenBy(view.ledger, writer.device)))
    }
    return order
  })

test('P-12 what honest devices wrote is taken in, in any order that keeps each device’s own', () => {
  fc.assert(
    fc.property(histories, fc.infiniteStream(fc.boolean()), (order, coins) => {
      new Reader().takeAll(order)
      // Each device's own order, shuffled together: nothing is refused, and what is missing comes in the end.
      const queues = [coachDevice, coacheeDevice].map((device) =>
        order.filter(({ header }) => header.device === device),
      )
      const reader = new Reader()
      while (queues.some((queue) => queue.length > 0)) {
        const queue = queues[coins.next().value ? 0 : 1]
        const one = queue?.shift()
        if (one !== undefined) expect(Array.isArray(reader.take(one))).toBe(true)
      }
      for (const { header } of order)
        expect(reader.ledger.tails.get(header.device)?.seq).toBeGreaterThanOrEqual(header.seq)
    }),
    seed,
  )
})

test('P-12 dropped, doubled, swapped or altered anywhere: noticed by name, and nothing is lost', () => {
  const notices = new Map<string, number>()
  fc.assert(
    fc.property(
      histories,
      fc.constantFrom('drop', 'double', 'swap', 'other-hash', 'move', 'stranger', 'unknown'),
      fc.nat(),
      (order, fault, where) => {
        const at = where % order.length
        const one = order[at]
        if (one === undefined) throw new Error('there is one')
        const reader = new Reader()
        reader.takeAll(order.slice(0, at))
        const before = reader.ledger
        const kindOf = (got: EnvelopeProblem | readonly unknown[]): string =>
          'kind' in got ? got.kind : 'taken'
        const notice = (kind: string): void => void notices.set(kind, (notices.get(kind) ?? 0) + 1)
        const later = order.slice(at + 1).find(({ header }) => header.device === one.header.device)
        if (fault === 'drop' || fault === 'swap') {
          if (later === undefined) return
          expect(reader.take(later)).toEqual({
            kind: 'gap',
            missing: { device: one.header.device, from: one.header.seq, to: one.header.seq },
          })
          notice('gap')
        } else if (fault === 'double') {
          reader.take(one)
          expect(reader.take(one)).toEqual({ kind: 'replay' })
          notice('replay')
        } else if (fault === 'other-hash') {
          const forged = { ...one, hash: new Uint8Array(32).fill(99) as EnvelopeHash }
          reader.take(one)
          expect(reader.take(forged)).toMatchObject({ kind: 'fork', seq: one.header.seq })
          if (later === undefined) return
          const other = new Reader()
          other.takeAll(order.slice(0, at))
          other.take(forged)
          expect(kindOf(other.take({ ...later, header: { ...later.header, seen: one.header.seen } }))).toBe(
            'fork',
          )
          notice('fork')
        } else if (fault === 'move') {
          const moved = { ...one, header: { ...one.header, document: documentOf('trajectory:2') } }
          expect(reader.take(moved)).toEqual({ kind: 'wrong-document' })
          expect(reader.ledger).toBe(before)
          notice('move')
        } else {
          const device = fault === 'stranger' ? strangeDevice : unknownDevice
          const kind = fault === 'stranger' ? 'not-a-member' : 'unknown-device'
          expect(reader.take({ ...one, header: { ...one.header, device } })).toEqual({ kind })
          expect(reader.ledger).toBe(before)
          notice(kind)
        }
      },
    ),
    { ...seed, numRuns: 400 },
  )
  expect([...notices.keys()].toSorted()).toEqual([
    'fork',
    'gap',
    'move',
    'not-a-member',
    'replay',
    'unknown-device',
  ])
})

test('P-12 a tail that is kept back shows in what the other has seen', () => {
  const [coach, coachee] = [new Writer(coachDevice), new Writer(coacheeDevice)]
  const [one, two] = [coach.write([]), coach.write([])]
  const answer = coachee.write([{ device: coachDevice, seq: 2, hash: two.hash }])
  const reader = new Reader()
  reader.take(one)
  expect(reader.take(answer)).toEqual([{ device: coachDevice, from: 2, to: 2 }])
  expect(reader.take(two)).toEqual([])
})

test('P-12 two people who are shown two histories notice at the first answer', () => {
  const [real, fake] = [new Writer(coachDevice), new Writer(coachDevice, 1)]
  const [one, other] = [real.write([]), fake.write([])]
  const coachee = new Writer(coacheeDevice)
  const answer = coachee.write([{ device: coachDevice, seq: 1, hash: other.hash }])
  const reader = new Reader()
  reader.take(one)
  expect(reader.take(answer)).toEqual({ kind: 'fork', device: coachDevice, seq: 1 })
  // An older one, which the ledger itself no longer has, is compared as well.
  reader.take(real.write([]))
  expect(reader.take(answer)).toEqual({ kind: 'fork', device: coachDevice, seq: 1 })
})

test('P-12 a device that was put back to an earlier day is noticed by what it forgot', () => {
  const [coach, coachee] = [new Writer(coachDevice), new Writer(coacheeDevice)]
  const [one, two] = [coach.write([]), coach.write([])]
  const at = (written: Written): Seen => ({
    device: coachDevice,
    seq: written.header.seq,
    hash: written.hash,
  })
  const reader = new Reader()
  reader.takeAll([one, two, coachee.write([at(two)])])
  expect(reader.take(coachee.write([at(one)]))).toEqual({ kind: 'rollback', device: coachDevice })
  coachee.all.pop()
  expect(reader.take(coachee.write([]))).toEqual({ kind: 'rollback', device: coachDevice })
  coachee.all.pop()
  expect(reader.take(coachee.write([at(two)]))).toEqual([])
})

test('P-12 an epoch that was not shown, or that its device had left behind, is refused', () => {
  const coach = new Writer(coachDevice)
  const reader = new Reader([entry(0, 1), entry(1, 2)])
  expect(reader.take(coach.write([], { epoch: 3 }))).toEqual({ kind: 'unknown-epoch' })
  coach.all.pop()
  expect(reader.take(coach.write([], { epoch: 2 }))).toEqual([])
  expect(reader.take(coach.write([], { epoch: 1 }))).toEqual({ kind: 'stale-epoch' })
})

test('P-12 what a member who stays wrote before they knew of a new epoch still counts', () => {
  const reader = new Reader([entry(0, 1), entry(1, 2)])
  expect(reader.take(new Writer(coacheeDevice).write([]))).toEqual([])
})

test('P-12 whoever was removed, or whose device was closed, writes nothing more, in no epoch', () => {
  const gone = [member('coach', 'coach')]
  const coachee = new Writer(coacheeDevice)
  const [one, two] = [coachee.write([]), coachee.write([])]
  const closed = [{ device: coacheeDevice, seq: 1, hash: one.hash }]
  const refused = { kind: 'after-removal' }
  for (const over of [{ members: gone, closed }, { closed }]) {
    const reader = new Reader([entry(0, 1), entry(1, 2, over)])
    expect(reader.take(one)).toEqual([])
    expect(reader.take(two)).toEqual(refused)
    expect(reader.take({ ...two, header: { ...two.header, epoch: 2 } })).toEqual(refused)
  }
  // Not even listed: nothing of it is new any more.
  expect(new Reader([entry(0, 1), entry(1, 2, { members: gone })]).take(one)).toEqual(refused)
  // Back again, by both signatures: a removed person's device writes on, a closed device does not.
  const back = entry(2, 3)
  const third = { ...two, header: { ...two.header, epoch: 3 } }
  const returned = new Reader([entry(0, 1), entry(1, 2, { members: gone, closed }), back])
  returned.take(one)
  expect(returned.take(two)).toEqual(refused)
  expect(returned.take(third)).toEqual([])
  const closedOnly = new Reader([entry(0, 1), entry(1, 2, { closed }), back])
  closedOnly.take(one)
  expect(closedOnly.take(third)).toEqual(refused)
})

test('P-13 a snapshot covers what its writer has, and is vouched for by whoever has the same', () => {
  fc.assert(
    fc.property(histories, fc.nat(), (order, where) => {
      const reader = new Reader()
      reader.takeAll(order)
      const device = coachDevice
      const tail = reader.ledger.tails.get(device)
      const covers = coversOf(reader.ledger)
      const snapshot: Header = {
        kind: 'snapshot',
        document,
        epoch: 1,
        device,
        seq: (tail?.seq ?? 0) + 1,
        prevHash: tail?.hash ?? noHash,
        seen: seenBy(reader.ledger, device),
        covers,
      }
      expect(checkCovers(reader.ledger, reader.knowledge.hashAt, snapshot)).toEqual({ ok: true, value: null })
      for (const { header } of order) expect(isCovered(covers, header.device, header.seq)).toBe(true)
      const behind = new Reader()
      behind.takeAll(order.slice(0, -1))
      const last = order.at(-1)?.header.device
      expect(checkCovers(behind.ledger, behind.knowledge.hashAt, snapshot)).toEqual({
        ok: false,
        error: { kind: 'not-seen', device: last },
      })
      // Whoever begins at the snapshot goes on from there as the others do.
      const hash = new Uint8Array(32).fill(77) as EnvelopeHash
      const begins = ledgerFromSnapshot(snapshot, hash)
      const all = new Reader()
      all.takeAll(order)
      all.take({ header: snapshot, hash })
      const seqs = ({ tails }: Ledger): unknown =>
        [...tails].map(([id, one]) => [id, one.seq, toHex(one.hash)]).toSorted()
      expect(seqs(begins)).toEqual(seqs(all.ledger))
      // One cover that says something else.
      const at = where % covers.length
      const cover = covers[at]
      if (cover === undefined) throw new Error('something is covered')
      const check = (over: Partial<typeof cover>): unknown => {
        const bent = covers.map((one, index) => (index === at ? { ...one, ...over } : one))
        const checked = checkCovers(all.ledger, reader.knowledge.hashAt, { ...snapshot, covers: bent })
        return checked.ok ? null : checked.error.kind
      }
      expect(check({ hash: new Uint8Array(32).fill(98) as EnvelopeHash })).toBe('false-cover')
      expect(check({ ranges: [{ from: 2, to: 5 }] })).toBe('holes')
      expect(check({ ranges: [] })).toBe('holes')
      expect(check({ ranges: [{ from: 1, to: 9999 }] })).toBe('not-seen')
    }),
    seed,
  )
})

test('P-13 an envelope that is not covered is not thrown away, and an update covers nothing', () => {
  const covers = [
    {
      device: coachDevice,
      hash: noHash,
      ranges: [
        { from: 1, to: 4 },
        { from: 7, to: 7 },
      ],
    },
  ]
  const covered = [0, 1, 4, 5, 6, 7, 8].filter((seq) => isCovered(covers, coachDevice, seq))
  expect(covered).toEqual([1, 4, 7])
  expect(isCovered(covers, coacheeDevice, 1)).toBe(false)
  const { header } = new Writer(coachDevice).write([])
  const checked = checkCovers(emptyLedger(document), () => null, header)
  expect(checked).toEqual({ ok: false, error: { kind: 'not-a-snapshot' } })
})

test('P-13 P-1 a snapshot’s check names it exactly', () => {
  const name = { document, device: coachDevice, seq: 7, hash: new Uint8Array(32).fill(5) as EnvelopeHash }
  const body = makeSnapshotCheckBody(name)
  expect(parseSnapshotCheckBody(body)).toEqual({ ok: true, value: name })
  expect(parseSnapshotCheckBody(body.slice(0, -1))).toEqual({ ok: false, error: 'damaged' })
  expect(parseSnapshotCheckBody(new Uint8Array([...body, 0]))).toEqual({ ok: false, error: 'damaged' })
})
