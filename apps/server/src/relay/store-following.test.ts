import { createHash, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { DeviceId, DocumentId } from '@lef/protocol'
import { createPeopleMemory, type PeopleMemory } from '../sharing/people-memory.ts'
import type { Query } from '../storage/database.ts'
import { bytesOf } from '../storage/hex.ts'
import { onBothDatabases } from '../testing/on-both-databases.ts'
import { documentNamed } from '../testing/test-device.ts'
import {
  newOrganisation,
  sharedDocument,
  startTestServer,
  type TestPerson,
  type TestServer,
} from '../testing/test-server.ts'
import { createGroupCommit } from './group-commit.ts'
import type { ReceivedEnvelope } from './received-envelope.ts'
import { storeEnvelopes, type Stored, type Submission } from './store-envelopes.ts'
import { storeFollowing } from './store-following.ts'

const noHash = '00'.repeat(32)
const newName = () => documentNamed(`t-${randomBytes(6).toString('hex')}`)

/** An envelope as it is after its outside was checked; its hash says what it is. */
function envelopeAt(device: DeviceId, seq: number, prevHash: string, what: string): ReceivedEnvelope {
  const hash = createHash('sha256').update(`${device}/${seq}/${prevHash}/${what}`).digest('hex')
  return { device, seq, hash, prevHash, epoch: 1, bytes: Buffer.from(what) }
}

onBothDatabases('storing what follows', ({ database }) => {
  let test: TestServer
  beforeAll(async () => {
    test = await startTestServer(database())
  })
  afterAll(() => test.server.stop())

  const judge = (memory: PeopleMemory, submissions: readonly Submission[]) =>
    database().as('app', null, (query) => storeEnvelopes(query, submissions, new Date(0), memory))
  const follow = async (memory: PeopleMemory, submissions: readonly Submission[]) => {
    const stored = await storeFollowing(database(), submissions, new Date(0), memory)
    return submissions.map((submission) => stored.get(submission))
  }
  const inDatabase = (of: Pick<TestPerson, 'organisation'>, document: DocumentId) =>
    database().as('app', of.organisation, (query) =>
      query
        .selectFrom('envelopes')
        .select(['seq', 'hash', 'bytes', 'size'])
        .where('document', '=', document)
        .orderBy('device')
        .orderBy('seq')
        .execute(),
    )
  /** A document of these people, past the limits of what one may make. */
  const newDocument = async (people: readonly [TestPerson, TestPerson]) => {
    const [{ organisation }] = people
    const document = newName()
    const own = { organisation: bytesOf(organisation), document }
    await database().as('app', organisation, async (query) => {
      await query
        .insertInto('documents')
        .values({ ...own, made_at: new Date(0) })
        .execute()
      for (const { account } of people) {
        await query
          .insertInto('members')
          .values({ ...own, account: bytesOf(account), since: new Date(0) })
          .execute()
      }
    })
    return document
  }
  const submissionOf = (
    { organisation, account }: Pick<TestPerson, 'organisation' | 'account'>,
    document: DocumentId,
    ...envelopes: readonly ReceivedEnvelope[]
  ): Submission => ({ organisation, account, document, envelopes })

  /** Somebody who has written two envelopes, with a memory of it, and the third. */
  async function writing() {
    const person = await test.newPerson()
    const document = await sharedDocument(newName(), person)
    const first = envelopeAt(person.device.id, 1, noHash, 'one')
    const second = envelopeAt(person.device.id, 2, first.hash, 'two')
    const third = envelopeAt(person.device.id, 3, second.hash, 'three')
    const memory = createPeopleMemory()
    await judge(memory, [submissionOf(person, document, first, second)])
    return { person, document, second, third, memory }
  }

  it('R-4 R-5 stores what follows, each in its place, of several people and documents at once', async () => {
    const { person, document, third, memory } = await writing()
    const other = await writing()
    const fourth = envelopeAt(person.device.id, 4, third.hash, '4'.repeat(3000))
    const memories: PeopleMemory = {
      at: memory.at,
      remembered: (organisation, name) =>
        memory.remembered(organisation, name) ?? other.memory.remembered(organisation, name),
    }
    const stored = await follow(memories, [
      submissionOf(person, document, third),
      submissionOf(other.person, other.document, other.third),
      submissionOf(person, document, fourth),
    ])
    expect(stored.map((one) => one !== 'unknown-document' && one?.map(({ outcome }) => outcome))).toEqual([
      ['stored'],
      ['stored'],
      ['stored'],
    ])
    expect(stored[2]).toEqual([
      { outcome: 'stored', head: { device: person.device.id, seq: 4, hash: fourth.hash } },
    ])
    const rows = await inDatabase(person, document)
    expect(rows.map(({ seq, bytes }) => [seq, Buffer.from(bytes ?? []).toString()])).toEqual([
      [1, 'one'],
      [2, 'two'],
      [3, 'three'],
      [4, '4'.repeat(3000)],
    ])
    expect(Buffer.from(rows[3]?.hash ?? []).toString('hex')).toBe(fourth.hash)
    expect(rows[3]?.size).toBe(3000)
    // The next one follows it also by the long way.
    const fifth = envelopeAt(person.device.id, 5, fourth.hash, 'five')
    const [judged] = await judge(memory, [submissionOf(person, document, fifth)])
    expect(judged).toMatchObject([{ outcome: 'stored' }])
  })

  const changes: readonly [
    string,
    (query: Query, of: Awaited<ReturnType<typeof writing>>) => Promise<unknown>,
    Stored | string,
  ][] = [
    [
      'somebody whose account was closed',
      (query, { person }) =>
        query
          .updateTable('accounts')
          .set({ closed_at: new Date() })
          .where('account', '=', bytesOf(person.account))
          .execute(),
      'unknown-document',
    ],
    [
      'a device that was removed',
      (query, { person }) =>
        query
          .updateTable('devices')
          .set({ removed_at: new Date() })
          .where('device', '=', bytesOf(person.device.id))
          .execute(),
      'wrong-device',
    ],
    [
      'somebody who takes part no more',
      (query, { person, document }) =>
        query
          .deleteFrom('members')
          .where('document', '=', document)
          .where('account', '=', bytesOf(person.account))
          .execute(),
      'unknown-document',
    ],
    [
      'a document in which who takes part has changed',
      (query, { document }) =>
        query.updateTable('documents').set({ people_place: 7 }).where('document', '=', document).execute(),
      'stored',
    ],
    [
      'a place that another took meanwhile',
      (query, { document }) =>
        query
          .updateTable('heads')
          .set({ hash: Buffer.alloc(32, 9) })
          .where('document', '=', document)
          .execute(),
      'fork',
    ],
  ]
  it.each(changes)('R-4 R-5 stores nothing of %s, and leaves it to be judged', async (_, change, outcome) => {
    const found = await writing()
    const { person, document, third, memory } = found
    const submission = submissionOf(person, document, third)
    await database().as('app', person.organisation, (query) => change(query, found))
    expect(await follow(memory, [submission])).toEqual([undefined])
    expect(await inDatabase(person, document)).toHaveLength(2)
    const [judged] = await judge(memory, [submission])
    expect(typeof judged === 'string' ? judged : judged?.[0]?.outcome).toBe(outcome)
  })

  it('R-5 asks nothing of what is known not to follow, or of documents it knows nothing of', async () => {
    const { person, document, second, third, memory } = await writing()
    const gone = envelopeAt(person.device.id, 4, second.hash, 'not after the third')
    expect(await follow(memory, [submissionOf(person, document, third, gone)])).toEqual([undefined])
    expect(await follow(createPeopleMemory(), [submissionOf(person, document, third)])).toEqual([undefined])
    expect(await inDatabase(person, document)).toHaveLength(2)
  })

  it('reaches nothing of another organisation', async () => {
    const { person, document, third, memory } = await writing()
    const elsewhere = await newOrganisation(database())
    const memories: PeopleMemory = {
      at: memory.at,
      remembered: () => memory.remembered(person.organisation, document),
    }
    const submission = submissionOf({ ...person, organisation: elsewhere }, document, third)
    expect(await follow(memories, [submission])).toEqual([undefined])
    expect(await inDatabase(person, document)).toHaveLength(2)
  })

  it('R-5 comes to the same as judging each, whatever is sent', async () => {
    const step = fc.record({
      who: fc.nat(1),
      // How far from the next place, and on which past.
      offset: fc.constantFrom(0, 0, 0, 0, -1, -2, 1),
      past: fc.constantFrom('right', 'right', 'right', 'wrong'),
      what: fc.nat(2),
      count: fc.integer({ min: 1, max: 3 }),
    })
    const groups = fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 })
    const people = await (async () => {
      const coach = await test.newPerson()
      return [coach, await test.newPerson({ organisation: coach.organisation })] as const
    })()
    await fc.assert(
      fc.asyncProperty(groups, async (sent) => {
        const [quick, plain] = [await newDocument(people), await newDocument(people)]
        const commits = createGroupCommit(
          database(),
          () => new Date(0),
          (error) => {
            throw error
          },
        )
        const memory = createPeopleMemory()
        const last = people.map((): { seq: number; hash: string }[] => [])
        for (const group of sent) {
          const made = group.map(({ who, offset, past, what, count }) => {
            const own = last[who] ?? []
            const person = people[who] ?? people[0]
            const envelopes: ReceivedEnvelope[] = []
            let seq = Math.max(1, own.length + 1 + offset)
            let prevHash = past === 'right' ? (own[seq - 2]?.hash ?? noHash) : 'ab'.repeat(32)
            for (let at = 0; at < count; at++) {
              const envelope = envelopeAt(person.device.id, seq, prevHash, String(what))
              envelopes.push(envelope)
              prevHash = envelope.hash
              seq += 1
            }
            return { who, person, envelopes }
          })
          const inQuick = await Promise.all(
            made.map(({ person, envelopes }) => commits.store(submissionOf(person, quick, ...envelopes))),
          )
          const inPlain = await judge(
            memory,
            made.map(({ person, envelopes }) => submissionOf(person, plain, ...envelopes)),
          )
          expect(inQuick).toEqual(inPlain)
          for (const [at, results] of inPlain.entries()) {
            const one = made[at]
            if (results === 'unknown-document' || one === undefined) continue
            for (const [which, { outcome }] of results.entries()) {
              const envelope = one.envelopes[which]
              if (outcome === 'stored' && envelope !== undefined) last[one.who]?.push(envelope)
            }
          }
        }
        const [coach] = people
        expect(await inDatabase(coach, quick)).toEqual(await inDatabase(coach, plain))
      }),
      { numRuns: 40, seed: 20261123 },
    )
  })
})
