import { expect, test } from 'vitest'
import {
  createDevice,
  makeStatement,
  parseDeviceId,
  parseStatement,
  peekHeader,
  type Bytes,
  type DeviceId,
  type DocumentId,
} from '@lef/vault'
import {
  checkAnswer,
  createIdentity,
  memberOf,
  parseLinkFragment,
  proposeMembership,
  signDevice,
} from '@lef/vault/people'
import { createMemoryStorage } from '../storage/memory-storage.ts'
import { createTestDisk, refusal, value, type TestDisk } from '../notebook/test-disk.ts'
import { openNotebook } from '../notebook/open-notebook.ts'
import { createTestLocks } from '../notebook/test-ports.ts'
import { openSharing } from './open-sharing.ts'
import type { MemoryDocument } from './memory-document.ts'
import { twoStrangers, twoWhoShare, words, write, type Side, type Two } from './test-two.ts'

const kinds = (side: Side) => side.now().incidents.map(({ kind }) => kind)
function documentOf({ server, id }: Two): MemoryDocument {
  const document = server.documents.get(id)
  if (!document) throw new Error('it is shared')
  return document
}
const deviceOf = (side: Side): DeviceId =>
  side.notebook.device?.id ?? (parseDeviceId(new Uint8Array(16)) as DeviceId)
const isBy = (side: Side, bytes: Bytes) => {
  const header = peekHeader(bytes)
  return header.ok && header.value.device === deviceOf(side)
}
const flipped = (bytes: Bytes): Bytes => bytes.map((byte, at) => (at === bytes.length - 70 ? byte ^ 1 : byte))

test('S-21 S-36 replay, reorder, move, forge, oversized: a server that repeats, reorders, cuts, moves and forges: each is noticed, and nothing changes by it', async () => {
  const two = await twoWhoShare(11)
  const other = await twoWhoShare(12)
  const { coach, coachee, server, id, pass } = two
  const tell = (...envelopes: Bytes[]) => server.tell(id, { type: 'envelopes', document: id, envelopes })
  const first = documentOf(two).rows.get(deviceOf(coach))?.[0]?.bytes
  const foreign = [...documentOf(other).rows.values()][0]?.[0]?.bytes
  if (!first || !foreign) throw new Error('something was sent')
  // In another order, and each of them twice: that is borne without a word.
  server.tamper = (_document, envelopes) => [...envelopes, ...envelopes].toReversed()
  write(coach, ' een')
  await pass(1000)
  write(coach, ' twee')
  await pass(20_000)
  expect(words(coachee)).toBe('begin. een twee')
  expect(kinds(coachee)).toEqual([])
  server.tamper = null
  for (let times = 0; times < 8; times++) tell(first)
  await pass(100)
  expect(kinds(coachee)).toEqual(['replayed'])
  tell(foreign)
  await pass(100)
  expect(kinds(coachee)).toEqual(['replayed', 'moved'])
  tell(new Uint8Array(300).fill(1), new Uint8Array(0), new Uint8Array(5 * 1024 * 1024))
  await pass(100)
  expect(kinds(coachee)).toEqual(['replayed', 'moved', 'malformed'])
  // One bit of what is new is changed on the way: it is refused, and the right one is asked for.
  server.tamper = (_document, envelopes) => envelopes.map(flipped)
  write(coach, ' drie')
  await pass(1000)
  expect(kinds(coachee)).toContain('forged')
  expect(words(coachee)).toBe('begin. een twee')
  server.tamper = null
  coachee.sharing.tryNow()
  await pass(20_000)
  expect(words(coachee)).toBe('begin. een twee drie')
  expect(coachee.now().sync.kind).not.toBe('problem')
})

test('S-21 S-36 drop, roll-back: a server that keeps something back, or goes back, is noticed; when it gives it after all, all is well', async () => {
  const two = await twoWhoShare(13)
  const { coach, coachee, server, pass } = two
  const hidden = deviceOf(coach)
  server.tamper = (_document, envelopes) =>
    envelopes.filter((bytes) => {
      const header = peekHeader(bytes)
      return !(header.ok && header.value.device === hidden && header.value.seq === 3)
    })
  for (const text of [' een', ' twee', ' drie', ' vier']) {
    write(coach, text)
    await pass(1000)
  }
  coachee.sharing.tryNow()
  await pass(20_000)
  expect(coachee.now().sync).toEqual({ kind: 'problem', reason: 'withheld' })
  expect(words(coachee)).not.toContain('vier')
  server.tamper = null
  coachee.sharing.tryNow()
  await pass(30_000)
  expect(words(coachee)).toBe(words(coach))
  expect(coachee.now().sync.kind).toBe('read')

  const document = documentOf(two)
  const row = document.rows.get(hidden) ?? []
  document.rows.set(hidden, row.slice(0, 1))
  const kept = new Map(document.statements)
  document.statements.clear()
  const before = words(coachee)
  for (const side of [coach, coachee]) {
    await side.restart()
    await pass(5000)
    expect(side.now().sync).toEqual({ kind: 'problem', reason: 'rolled-back' })
    expect(words(side)).toBe(before)
  }
  for (const [hash, statement] of kept) document.statements.set(hash, statement)
  document.rows.set(hidden, row)
  await coach.restart()
  await coachee.restart()
  write(coach, ' vijf')
  await pass(30_000)
  expect(words(coachee)).toBe(`${before} vijf`)
})

test('S-19 S-21 S-36 swapped-keys: keys put in the place of the other person are never written to', async () => {
  const strangers = await twoStrangers(14)
  const { coach, coachee, server, pass } = strangers
  write(coach, 'alleen voor jou')
  const { document: id, fragment } = value(await coach.sharing.shareTrajectory(coach.local, 'coach'))
  value(await coachee.sharing.answerLink(fragment, coachee.local))
  const [answer] = value(await coach.sharing.pendingAnswers(id))
  if (!answer) throw new Error('somebody answered')
  expect(answer).toMatchObject({ person: coachee.sharing.me, name: 'coachee' })
  // An answer that was made without the link is not even shown.
  const document = server.documents.get(id)
  const [given] = [...(document?.answers.values() ?? [])]
  if (!document || !given) throw new Error('it is there')
  document.answers.set('0c'.repeat(16) as typeof given.account, {
    ...given,
    answer: flipped(given.answer),
  })
  expect(value(await coach.sharing.pendingAnswers(id))).toHaveLength(1)
  value(await coach.sharing.admit(id, answer.person))
  // The server shows an entry of its own instead: signed, with the coachee in it, and somebody else as coach.
  const crypto = coach.ports.crypto
  const { identity: mallory } = await createIdentity(crypto)
  const [real] = [...document.statements.entries()]
  const parsed = real && parseStatement(makeStatement(real[1].statement))
  if (!real || !parsed?.ok) throw new Error('the entry is there')
  const link = value(await parseLinkFragment(crypto, fragment))
  const invited = value(await checkAnswer(crypto, link, null, given.answer))
  const forged = value(
    await proposeMembership(
      crypto,
      mallory,
      { document: id, firstEpoch: 1 },
      {
        members: [memberOf('coach', mallory), memberOf('coachee', invited)],
        closed: [],
        newEpoch: true,
      },
    ),
  )
  document.statements.set(real[0], { ...real[1], statement: forged.statement })
  await pass(10_000)
  expect(coachee.now().stage).toBe('to-confirm')
  expect(refusal(await coachee.sharing.confirmEntry(id))).toBe('substituted-key')
  document.statements.set(real[0], real[1])
  document.places++
  await coachee.restart()
  await pass(10_000)
  value(await coachee.sharing.confirmEntry(id))
  await pass(10_000)
  expect(words(coachee)).toBe('alleen voor jou')

  // Somebody else's device among theirs: what it writes is not taken in.
  const { device } = await createDevice(crypto)
  const certificate = await signDevice(crypto, mallory, 'device-certificate', device.publicKey)
  const said = parseStatement(certificate)
  if (!said.ok) throw new Error('it is one')
  document.statements.set('false', {
    place: ++document.places,
    statement: said.value,
    complete: true,
    sealed: null,
  })
  server.tell(id, { type: 'statement', document: id })
  await pass(1000)
  expect(kinds(coach)).toEqual(['stranger'])
  write(coachee, ' en voor mij')
  await pass(10_000)
  expect(words(coach)).toBe('alleen voor jou en voor mij')
})

test('S-21 S-23 S-36 fork: a disk that went back finds what it forgot; two pasts of one device are noticed by the other', async () => {
  const two = await twoWhoShare(15)
  const { coach, coachee, machine, server, id, pass } = two
  const old = await copyOfDisk(coach.disk)
  write(coach, ' later geschreven')
  await pass(10_000)
  await coach.document.close()
  await coach.sharing.close()
  await coach.notebook.close()
  const again = async (disk: TestDisk) => {
    const ports = machine.tab({ storage: disk, locks: createTestLocks() })
    const notebook = value(await openNotebook(ports))
    const sharing = value(
      await openSharing(notebook, { ...ports, zone: 'UTC', relay: coach.relay, random: () => 0.5 }),
    )
    const document = value(await notebook.open(coach.local as DocumentId))
    Object.assign(coach, { notebook, sharing, document, ports })
  }
  const older = await copyOfDisk(old)
  await again(old)
  write(coach, ' nog niet geweten')
  await pass(20_000)
  expect(words(coach)).toContain(' later geschreven')
  expect(words(coach)).toContain(' nog niet geweten')
  expect(words(coachee)).toBe(words(coach))
  await coach.sharing.close()
  await coach.notebook.close()

  // The same, but the server hides from that disk what it forgot, and shows the other what it wrote in its place.
  const sent: Bytes[] = []
  const append = coach.relay.append.bind(coach.relay)
  const openLive = coach.relay.openLive.bind(coach.relay)
  coach.relay.openLive = (ears) => {
    const line = openLive(ears)
    return {
      ...line,
      append: (number, document, envelopes) => {
        sent.push(...envelopes)
        line.append(number, document, envelopes)
      },
    }
  }
  coach.relay.append = append
  server.tamper = (_document, envelopes) => envelopes.filter((bytes) => !isBy(coach, bytes))
  await again(older)
  write(coach, ' een ander verleden')
  await pass(20_000)
  expect(coach.now().sync.kind).toBe('problem')
  expect(words(coach)).toContain(' een ander verleden')
  server.tamper = null
  const before = words(coachee)
  server.tell(id, { type: 'envelopes', document: id, envelopes: sent })
  await pass(1000)
  expect(kinds(coachee)).toContain('two-histories')
  expect(coachee.now().sync).toEqual({ kind: 'problem', reason: 'two-histories' })
  expect(words(coachee)).toBe(before)
})

test('S-22 S-36 roll-back: a server that went back while it was followed is named once, for what was acknowledged, and asked for nothing it lost', async () => {
  const two = await twoWhoShare(16)
  const { coach, coachee, pass } = two
  await pass(10_000)
  for (const text of [' een', ' twee', ' drie']) {
    write(coach, text)
    await pass(1000)
  }
  await pass(10_000)
  expect(coach.now().sync).toEqual({ kind: 'read' })
  const document = documentOf(two)
  const row = document.rows.get(deviceOf(coach)) ?? []
  document.rows.set(deviceOf(coach), row.slice(0, 1))
  const asked = coach.relay.asked()
  write(coach, ' vier')
  await pass(2000)
  expect(coach.now().sync).toEqual({ kind: 'problem', reason: 'rolled-back' })
  expect(coach.now().incidents).toMatchObject([
    { kind: 'rolled-back', device: deviceOf(coach), seq: 1, count: 1 },
  ])
  expect(coach.relay.asked()).toBe(asked)
  expect(words(coach)).toBe('begin. een twee drie vier')
  document.rows.set(deviceOf(coach), row)
  await coach.restart()
  await pass(20_000)
  expect(words(coachee)).toBe(words(coach))
})

/** The same rows on another disk. */
async function copyOfDisk(from: TestDisk): Promise<TestDisk> {
  const storage = createMemoryStorage()
  const documents = value(await from.documents())
  const [keyring] = value(await from.keyring())
  const records = (await Promise.all(documents.map(({ id }) => from.records(id)))).flat()
  value(await storage.commit({ put: { documents, records, ...(keyring ? { keyring } : {}) } }))
  return createTestDisk(storage)
}
