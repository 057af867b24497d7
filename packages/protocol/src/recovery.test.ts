import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { copyOf } from './bytes.ts'
import { parseDocumentId, type DeviceId, type DocumentId, type PersonId } from './ids.ts'
import { noStatement, type Member, type Membership } from './membership.ts'
import {
  checkRecoveryAnswer,
  checkRecoveryRequest,
  makeRecoveryAnswerBody,
  makeRecoveryRequestBody,
  recoveryStanding,
  recoveryWait,
  type RecoveryAnswer,
  type RecoveryRequest,
} from './recovery.ts'
import { makeStatement, type Statement, type StatementHash } from './statement.ts'
import { createTestPerson, type TestPerson } from './test-person.ts'

const crypto = globalThis.crypto
const document = parseDocumentId('trajectory:1') as DocumentId
let coach: TestPerson
let coachee: TestPerson
let anew: TestPerson
let oldDevice: TestPerson
let stranger: TestPerson
let membership: Membership
let request: RecoveryRequest
let owners: ReadonlyMap<DeviceId, PersonId>

const member = (role: Member['role'], { id, keys }: TestPerson): Member => ({ role, id, keys })
const ask = async (
  old: PersonId,
  who: TestPerson,
  by = who,
  as = document,
): ReturnType<typeof checkRecoveryRequest> => {
  const body = makeRecoveryRequestBody(as, old, who.keys)
  const statement = await by.sign({ kind: 'recovery-request', body, signatures: [] }, who.id)
  return checkRecoveryRequest(crypto, membership, makeStatement(statement))
}
const say = async (
  answer: 'yes' | 'no',
  device: TestPerson,
  to = request.hash,
  by = device,
): Promise<unknown> => {
  const body = makeRecoveryAnswerBody(to, answer, device.device.publicKey)
  const unsigned: Statement = { kind: 'recovery-answer', body, signatures: [] }
  const statement = await by.sign(unsigned, device.device.id)
  const ownerOf = (id: DeviceId): PersonId | null => owners.get(id) ?? null
  const checked = await checkRecoveryAnswer(crypto, request, ownerOf, makeStatement(statement))
  return checked.ok ? checked.value.answer : checked.error
}

beforeAll(async () => {
  ;[coach, coachee, anew, oldDevice, stranger] = (await Promise.all(
    Array.from({ length: 5 }, () => createTestPerson(crypto)),
  )) as [TestPerson, TestPerson, TestPerson, TestPerson, TestPerson]
  membership = {
    document,
    number: 0,
    prev: noStatement,
    epoch: 1,
    commitment: noStatement,
    members: [member('coach', coach), member('coachee', coachee)],
    closed: [],
    sealed: [],
    hash: new Uint8Array(32).fill(1) as StatementHash,
  }
  owners = new Map([
    [oldDevice.device.id, coachee.id],
    [stranger.device.id, stranger.id],
  ])
  const asked = await ask(coachee.id, anew)
  if (!asked.ok) throw new Error(asked.error)
  request = asked.value
})

test('P-19 a request is for somebody who takes part, by the new keys it names', async () => {
  expect(request).toMatchObject({ old: coachee.id, id: anew.id, keys: anew.keys })
  expect(await ask(stranger.id, anew)).toEqual({ ok: false, error: 'not-a-member' })
  expect(await ask(coachee.id, coach)).toEqual({ ok: false, error: 'same-person' })
  expect(await ask(coachee.id, anew, stranger)).toEqual({ ok: false, error: 'wrong-signature' })
  const elsewhere = parseDocumentId('trajectory:2') as DocumentId
  expect(await ask(coachee.id, anew, anew, elsewhere)).toEqual({ ok: false, error: 'wrong-document' })
})

test('P-19 only a device of the person who asks answers, and to this request', async () => {
  expect(await say('yes', oldDevice)).toBe('yes')
  expect(await say('no', oldDevice)).toBe('no')
  expect(await say('no', stranger)).toBe('not-theirs')
  expect(await say('yes', anew)).toBe('not-theirs')
  expect(await say('yes', oldDevice, new Uint8Array(32) as StatementHash)).toBe('other-request')
  expect(await say('yes', oldDevice, request.hash, stranger)).toBe('wrong-signature')
})

test('P-19 noise is refused and never throws', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 160 }), async (bytes) => {
      const unsigned = (kind: Statement['kind']): Uint8Array =>
        makeStatement({ kind, body: copyOf(bytes), signatures: [] })
      expect((await checkRecoveryRequest(crypto, membership, bytes)).ok).toBe(false)
      expect((await checkRecoveryRequest(crypto, membership, unsigned('recovery-request'))).ok).toBe(false)
      expect((await checkRecoveryAnswer(crypto, request, () => null, unsigned('recovery-answer'))).ok).toBe(
        false,
      )
    }),
    { seed: 20261122, numRuns: 200 },
  )
})

test('P-19 a no stops it; without comparing nothing happens; then a yes or 48 hours', () => {
  const answer = fc.record({
    request: fc.constant(noStatement),
    answer: fc.constantFrom('yes' as const, 'no' as const),
    device: fc.constantFrom('a' as DeviceId, 'b' as DeviceId),
  })
  const instant = fc.integer({ min: 0, max: 4_000_000_000_000 })
  fc.assert(
    fc.property(
      fc.array(answer, { maxLength: 4 }),
      fc.boolean(),
      instant,
      fc.integer({ min: -recoveryWait, max: 2 * recoveryWait }),
      (given: RecoveryAnswer[], compared, seenAt, passed) => {
        const { kind } = recoveryStanding(given, compared, seenAt, seenAt + passed)
        const says = new Set(given.map((one) => one.answer))
        if (says.has('no')) expect(kind).toBe('stopped')
        else if (!compared) expect(kind).toBe('compare-first')
        else expect(kind).toBe(says.has('yes') || passed >= recoveryWait ? 'ripe' : 'waiting')
      },
    ),
    { seed: 20261122, numRuns: 500 },
  )
  expect(recoveryWait).toBe(172_800_000)
  expect(recoveryStanding([], true, 1000, 2000)).toEqual({ kind: 'waiting', until: 172_801_000 })
})
