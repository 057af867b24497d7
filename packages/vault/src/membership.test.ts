import { beforeAll, expect, test } from 'vitest'
import {
  checkDeviceStatement,
  compareChains,
  copyOf,
  followChain,
  makeMembershipBody,
  makeStatement,
  noHash,
  readChain,
  readMembership,
  type MembershipChain,
  type Member,
  type Membership,
  type Statement,
} from '@lef/protocol'
import { createDevice } from './device.ts'
import { openEpochKey, sealEpochKey } from './epoch.ts'
import {
  createIdentity,
  signDevice,
  signStatement,
  unwrapIdentity,
  wrapIdentity,
  type Identity,
} from './identity.ts'
import { randomKey, readyKey } from './keys.ts'
import { countersignMembership, memberOf, proposeMembership, type Change } from './membership-proposal.ts'
import { createSeededCrypto } from './seeded-crypto.ts'
import { testDocument, testPeople, testTrajectory } from './test-people.ts'

const crypto = createSeededCrypto(17, globalThis.crypto.subtle)
const document = testDocument('trajectory:1')
let people: Identity[] = []
let chain: MembershipChain = []
let first: Uint8Array
let firstStatement: Statement

const person = (at: number): Identity => {
  const one = people[at]
  if (one === undefined) throw new Error('there are six people')
  return one
}
const coach = (): Identity => person(0)
const coachee = (): Identity => person(1)
const sponsor = (): Identity => person(2)
const arriving = (): Identity => person(3)
const stranger = (): Identity => person(4)

beforeAll(async () => {
  people = await testPeople(crypto, 6)
  ;({
    chain,
    bytes: first,
    statement: firstStatement,
  } = await testTrajectory(crypto, document, coach(), coachee()))
})

const head = (of: MembershipChain = chain): Membership => {
  const last = of.at(-1)
  if (last === undefined) throw new Error('a trajectory has begun')
  return last
}
const pair = (one: Identity, other: Identity): Member[] => [
  memberOf('coach', one),
  memberOf('coachee', other),
]
const rotation = (): Change => ({ members: pair(coach(), coachee()), closed: [], newEpoch: true })

async function proposed(by: Identity, change: Change, before: Membership = head()): Promise<Statement> {
  const made = await proposeMembership(crypto, by, before, change)
  if (!made.ok) throw new Error(made.error)
  return made.value.statement
}
async function both(by: Identity, other: Identity, change: Change, before = head()): Promise<Statement> {
  const signed = await countersignMembership(
    crypto,
    other,
    people,
    before,
    await proposed(by, change, before),
  )
  if (!signed.ok) throw new Error(signed.error)
  return signed.value.statement
}
const follow = async (statement: Statement, on: MembershipChain = chain): Promise<MembershipChain> => {
  const longer = await followChain(crypto, document, on, makeStatement(statement))
  if (!longer.ok) throw new Error(longer.error)
  return longer.value
}
const refusal = async (statement: Statement, on: MembershipChain = chain): Promise<string | null> => {
  const longer = await followChain(crypto, document, on, makeStatement(statement))
  return longer.ok ? null : longer.error
}

test('V-15 an identity comes back from its box, and from no other', async () => {
  const userKey = await readyKey(crypto, randomKey<'user'>(crypto))
  const { identity, secret } = await createIdentity(crypto)
  const wrapped = await wrapIdentity(crypto, userKey, secret)
  const again = await unwrapIdentity(crypto, userKey, wrapped)
  expect(again.ok && again.value.identity.keys).toEqual(identity.keys)
  expect(again.ok && again.value.identity.id).toBe(identity.id)
  const other = await readyKey(crypto, randomKey<'user'>(crypto))
  expect(await unwrapIdentity(crypto, other, wrapped)).toEqual({ ok: false, error: 'wrong-key' })
})

test('P-8 V-15 a device is somebody’s when their identity says so, and nobody else can say it', async () => {
  const { device } = await createDevice(crypto)
  const certificate = await signDevice(crypto, coach(), 'device-certificate', device.publicKey)
  const said = await checkDeviceStatement(crypto, certificate)
  expect(said).toMatchObject({
    ok: true,
    value: { kind: 'device-certificate', person: coach().id, device: device.id },
  })
  const revocation = await signDevice(crypto, coach(), 'device-revocation', device.publicKey)
  expect(await checkDeviceStatement(crypto, revocation)).toMatchObject({
    ok: true,
    value: { kind: 'device-revocation', person: coach().id },
  })
  const forger = { ...coach(), signer: stranger().signer }
  const forged = await signDevice(crypto, forger, 'device-certificate', device.publicKey)
  expect(await checkDeviceStatement(crypto, forged)).toEqual({ ok: false, error: 'wrong-signature' })
  const byStranger = { ...coach(), id: stranger().id, signer: stranger().signer }
  const claimed = await signDevice(crypto, byStranger, 'device-certificate', device.publicKey)
  expect(await checkDeviceStatement(crypto, claimed)).toEqual({ ok: false, error: 'unknown-signer' })
})

test('P-9 V-16 a beginning has both members, one key, and each opens it with their own', async () => {
  const entry = head()
  expect(entry.members.map(({ role, id }) => [role, id])).toEqual([
    ['coach', coach().id],
    ['coachee', coachee().id],
  ])
  const keys = await Promise.all([coach(), coachee()].map((one) => openEpochKey(crypto, one, entry)))
  expect(keys[0]).toMatchObject({ ok: true })
  expect(keys[0]).toEqual(keys[1])
  expect(await openEpochKey(crypto, stranger(), entry)).toEqual({ ok: false, error: 'no-key' })
})

test('P-9 V-17 members may be named in any order; each gets their own key', async () => {
  const members = [memberOf('coachee', coachee()), memberOf('coach', coach())]
  const next = head(await follow(await proposed(coachee(), { ...rotation(), members })))
  expect(next.members.map(({ role }) => role)).toEqual(['coach', 'coachee'])
  for (const one of [coach(), coachee()]) expect((await openEpochKey(crypto, one, next)).ok).toBe(true)
})

test('P-10 a beginning needs both signatures, and a coach and a coachee', async () => {
  const alone = { ...firstStatement, signatures: firstStatement.signatures.slice(0, 1) }
  expect(await refusal(alone, [])).toBe('missing-signature')
  const one = { members: [memberOf('coach', coach())], closed: [], newEpoch: true }
  const made = await proposeMembership(crypto, coach(), { document, firstEpoch: 1 }, one)
  expect(made).toEqual({ ok: false, error: 'not-two' })
  const self = { members: pair(coach(), coach()), closed: [], newEpoch: true }
  expect(await proposeMembership(crypto, coach(), { document, firstEpoch: 1 }, self)).toEqual({
    ok: false,
    error: 'twice',
  })
})

test('P-10 either of the two may give a new key alone; a sponsor or a stranger may not', async () => {
  for (const one of [coach(), coachee()]) {
    const next = head(await follow(await proposed(one, rotation())))
    expect(next.epoch).toBe(2)
    expect(await openEpochKey(crypto, coach(), next)).toEqual(await openEpochKey(crypto, coachee(), next))
  }
  for (const other of [sponsor(), stranger()]) {
    expect(await proposeMembership(crypto, other, head(), rotation())).toEqual({
      ok: false,
      error: 'not-a-reader',
    })
    const bare = { ...(await proposed(coach(), rotation())), signatures: [] }
    expect(await refusal(bare)).toBe('missing-signature')
    expect(await refusal(await signStatement(crypto, other, bare))).toBe('missing-signature')
    const added = await signStatement(crypto, other, await proposed(coach(), rotation()))
    expect(await refusal(added)).toBe('unknown-signer')
  }
})

test('P-10 a sponsor comes in by both signatures, gets no key, and goes by one', async () => {
  const members = [...pair(coach(), coachee()), memberOf('sponsor', sponsor())]
  const change = { members, closed: [], newEpoch: false }
  expect(await refusal(await proposed(coach(), change))).toBe('missing-signature')
  const longer = await follow(await both(coach(), coachee(), change))
  expect(head(longer)).toMatchObject({ epoch: 1, sealed: [] })
  const fresh = head(
    await follow(await proposed(coach(), { ...change, newEpoch: true }, head(longer)), longer),
  )
  expect(fresh.sealed).toHaveLength(2)
  expect(await openEpochKey(crypto, sponsor(), fresh)).toEqual({ ok: false, error: 'no-key' })
  const gone = await proposed(coachee(), { ...rotation(), newEpoch: false }, head(longer))
  expect(head(await follow(gone, longer)).members).toHaveLength(2)
  const swapped = [...pair(coach(), coachee()), memberOf('sponsor', stranger())]
  const swap = { members: swapped, closed: [], newEpoch: false }
  expect(await refusal(await proposed(coach(), swap, head(longer)), longer)).toBe('missing-signature')
})

test('P-10 whoever replaces a member is signed for by both, and the one who left opens nothing new', async () => {
  const change = { members: pair(coach(), arriving()), closed: [], newEpoch: true }
  expect(await refusal(await proposed(coach(), change))).toBe('missing-signature')
  const replaced = await follow(await both(coach(), arriving(), change))
  expect(await openEpochKey(crypto, arriving(), head(replaced))).toMatchObject({ ok: true })
  expect(await openEpochKey(crypto, coachee(), head(replaced))).toEqual({ ok: false, error: 'no-key' })
  // The one who left goes on as if nothing had happened.
  expect(await refusal(await proposed(coachee(), rotation()), replaced)).toBe('fork')
})

test('P-10 nobody takes a trajectory over: one of the two who could read stays', async () => {
  const change = { members: pair(stranger(), arriving()), closed: [], newEpoch: true }
  expect(await proposeMembership(crypto, stranger(), head(), change)).toEqual({
    ok: false,
    error: 'taken-over',
  })
})

test('P-10 one of the two may leave the other out, with a new key; coming back takes both', async () => {
  const alone = { members: [memberOf('coachee', coachee())], closed: [], newEpoch: true }
  const left = await follow(await proposed(coachee(), alone))
  expect(await openEpochKey(crypto, coach(), head(left))).toEqual({ ok: false, error: 'no-key' })
  const back = { members: pair(coach(), coachee()), closed: [], newEpoch: true }
  expect(await refusal(await proposed(coachee(), back, head(left)), left)).toBe('missing-signature')
  expect(head(await follow(await both(coachee(), coach(), back, head(left)), left)).epoch).toBe(3)
  const nobody = { members: [memberOf('sponsor', sponsor())], closed: [], newEpoch: true }
  expect((await proposeMembership(crypto, coach(), head(), nobody)).ok).toBe(false)
})

test('P-10 without a new epoch nobody goes, nobody comes and no device is closed', async () => {
  const { device } = await createDevice(crypto)
  const closed = [{ device: device.id, seq: 3, hash: noHash }]
  const kept = { ...rotation(), newEpoch: false }
  for (const change of [
    { ...kept, closed },
    { ...kept, members: [memberOf('coach', coach())] },
    { ...kept, members: pair(coach(), arriving()) },
  ]) {
    expect(await proposeMembership(crypto, coach(), head(), change)).toEqual({
      ok: false,
      error: 'epoch-kept',
    })
  }
  const done = head(await follow(await proposed(coach(), { ...kept, closed, newEpoch: true })))
  expect(done.closed).toEqual(closed)
})

test('P-10 numbers, epochs and sealed keys are exactly those that follow', async () => {
  const entry = head(await follow(await proposed(coach(), rotation())))
  const signed = async (over: Partial<Membership>): Promise<Statement> =>
    signStatement(crypto, coach(), {
      kind: 'membership',
      body: makeMembershipBody({ ...entry, ...over }),
      signatures: [],
    })
  expect(await refusal(await signed({}))).toBeNull()
  expect(await refusal(await signed({ epoch: 3 }))).toBe('epoch-jumped')
  expect(await refusal(await signed({ epoch: 0 }))).toBe('epoch-jumped')
  expect(await refusal(await signed({ number: 2 }))).toBe('gap')
  expect(await refusal(await signed({ sealed: [] }))).toBe('keys-amiss')
  expect(await refusal(await signed({ sealed: entry.sealed.slice(0, 1) }))).toBe('keys-amiss')
  expect(await refusal(await signed({ epoch: 1, sealed: [] }))).toBe('epoch-kept')
  expect(await refusal(await signed({ document: testDocument('other') }))).toBe('wrong-document')
})

test('P-11 an entry of another trajectory is refused, also under this one’s name', async () => {
  const other = testDocument('trajectory:2')
  const elsewhere = await testTrajectory(crypto, other, coach(), coachee())
  expect(await followChain(crypto, document, [], elsewhere.bytes)).toEqual({
    ok: false,
    error: 'wrong-document',
  })
  const entry = head()
  const moved = { ...entry, document: other }
  const body = makeMembershipBody(moved)
  const read = await readMembership(crypto, { kind: 'membership', body, signatures: [] })
  if (!read.ok) throw new Error(read.error)
  expect(await openEpochKey(crypto, coach(), read.value)).toEqual({ ok: false, error: 'damaged' })
})

test('P-11 two changes on one head: one is taken in, the other is a fork and is made again', async () => {
  const [one, other] = [await proposed(coach(), rotation()), await proposed(coachee(), rotation())]
  const longer = await follow(one)
  expect(await refusal(one, longer)).toBe('known')
  expect(await refusal(other, longer)).toBe('fork')
  const again = await proposed(coachee(), rotation(), head(longer))
  expect(head(await follow(again, longer)).epoch).toBe(3)
  expect(await refusal(again)).toBe('gap')
  const branch = await follow(other)
  const onBranch = await proposed(coachee(), rotation(), head(branch))
  expect(await refusal(onBranch, longer)).toBe('fork')
  expect(compareChains(longer, branch)).toBe('fork')
})

test('P-11 a chain that got shorter is a rollback; unsigned noise is no fork', async () => {
  const longer = await follow(await proposed(coach(), rotation()))
  expect(compareChains(longer, chain)).toBe('rolled-back')
  expect(compareChains(chain, longer)).toBe('longer')
  expect(compareChains(chain, chain)).toBe('same')
  const noise = { ...(await proposed(coachee(), rotation())), signatures: [] }
  expect(await refusal(noise, longer)).toBe('missing-signature')
})

test('P-11 a whole chain reads back, and the first entry that does not fit is named', async () => {
  const second = await proposed(coach(), rotation())
  const longer = await follow(second)
  const entries = [first, makeStatement(second)]
  expect(await readChain(crypto, document, entries)).toEqual({ ok: true, value: longer })
  const dropped = await readChain(crypto, document, entries.slice(1))
  expect(dropped).toEqual({ ok: false, error: { at: 0, error: 'gap' } })
  const flipped = copyOf(entries[1] ?? new Uint8Array(0))
  flipped[60] = (flipped[60] ?? 0) ^ 1
  const damaged = await readChain(crypto, document, [first, flipped])
  expect(damaged).toMatchObject({ ok: false, error: { at: 1 } })
})

test('P-9 whatever bit of an entry is flipped, it is refused', async () => {
  const accepted: number[] = []
  for (let bit = 0; bit < first.length * 8; bit += 7) {
    const flipped = copyOf(first)
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    if ((await followChain(crypto, document, [], flipped)).ok) accepted.push(bit)
  }
  expect(accepted).toEqual([])
})

test('V-16 two members who are given different keys notice', async () => {
  const entry = head()
  const sealed = await sealEpochKey(crypto, entry, randomKey<'content'>(crypto))
  const cheated = {
    ...entry,
    sealed: [entry.sealed[0] ?? new Uint8Array(80), sealed?.[1] ?? new Uint8Array(80)],
  }
  expect(await openEpochKey(crypto, coach(), cheated)).toMatchObject({ ok: true })
  expect(await openEpochKey(crypto, coachee(), cheated)).toEqual({ ok: false, error: 'wrong-commitment' })
})

test('V-17 nobody signs what they cannot open, what the other did not sign, or what is against the rules', async () => {
  const change = { members: pair(coach(), arriving()), closed: [], newEpoch: true }
  const statement = await proposed(coach(), change)
  const countersign = async (by: Identity, one: Statement, known = people): Promise<string | null> => {
    const signed = await countersignMembership(crypto, by, known, head(), one)
    return signed.ok ? null : signed.error
  }
  expect(await countersign(arriving(), statement)).toBeNull()
  expect(await countersign(stranger(), statement)).toBe('not-a-reader')
  expect(await countersign(arriving(), statement, [])).toBeNull()
  expect(await countersign(arriving(), { ...statement, signatures: [] })).toBe('other-signature')
  const read = await readMembership(crypto, statement)
  if (!read.ok) throw new Error(read.error)
  const keyless = { ...read.value, sealed: [read.value.sealed[0] ?? new Uint8Array(80), new Uint8Array(80)] }
  const bare: Statement = { kind: 'membership', body: makeMembershipBody(keyless), signatures: [] }
  expect(await countersign(arriving(), await signStatement(crypto, coach(), bare))).toBe('damaged')
  const stale = await countersignMembership(crypto, arriving(), people, null, statement)
  expect(stale).toEqual({ ok: false, error: 'not-first' })
})

test('V-17 nobody signs for somebody they do not know: a swapped key is named', async () => {
  const begin = { members: pair(stranger(), coachee()), closed: [], newEpoch: true }
  const made = await proposeMembership(crypto, stranger(), { document, firstEpoch: 1 }, begin)
  if (!made.ok) throw new Error(made.error)
  const { statement } = made.value
  const refused = { ok: false, error: 'substituted-key' }
  expect(await countersignMembership(crypto, coachee(), [coach()], null, statement)).toEqual(refused)
  expect((await countersignMembership(crypto, coachee(), [stranger()], null, statement)).ok).toBe(true)
  const members = [...pair(coach(), coachee()), memberOf('sponsor', stranger())]
  const sponsored = await proposed(coach(), { members, closed: [], newEpoch: false })
  expect(await countersignMembership(crypto, coachee(), [sponsor()], head(), sponsored)).toEqual(refused)
})
