import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { copyOf, makeDeviceBody } from '@lef/protocol'
import { linkAnswersAnswer, statementsAnswer } from '@lef/protocol/messages'
import { onBothDatabases } from '../testing/on-both-databases.ts'
import { startTestServer, type TestServer } from '../testing/test-server.ts'
import {
  agreeAll,
  bring,
  certificateOf,
  heldFact,
  linkAnswerOf,
  memberAs,
  newParticipant,
  newTrajectory,
  nextEntry,
  short,
  signedBy,
  statementOf,
  type Participant,
} from '../testing/test-trajectory.ts'
import { documentNamed } from '../testing/test-device.ts'

onBothDatabases('what people sign together', ({ database }) => {
  let test: TestServer
  const now = Date.now()
  beforeAll(async () => {
    test = await startTestServer(database(), { now: () => now })
  })
  afterAll(() => test.server.stop())

  const listed = async ({ person }: Participant, path: string, after = 0) => {
    const answer = await person.ask('GET', `${path}/statements?after=${after}`)
    expect(statementsAnswer.safeParse(answer.body).success).toBe(true)
    return answer.body
  }
  const append = async ({ person }: Participant, path: string, ...texts: readonly string[]) => {
    const answer = await person.ask('POST', `${path}/envelopes`, { envelopes: texts })
    return answer.body.results.map(({ outcome }: { outcome: string }) => outcome)
  }
  /** Two people with a document and no membership yet. */
  const two = async () => {
    const coach = await newParticipant(test)
    const coachee = await newParticipant(test, coach.person.organisation)
    const document = documentNamed(`t-${randomBytes(6).toString('hex')}`)
    await coach.person.ask('POST', '/api/documents', { document })
    await coach.person.ask('POST', `/api/documents/${document}/members`, { account: coachee.person.account })
    const path = `/api/documents/${document}`
    const members = [memberAs('coach', coach), memberAs('coachee', coachee)]
    return { coach, coachee, document, path, members }
  }

  it('R-17 R-18 P-11 keeps a half-signed entry, counts it when the other signs, and tells whoever follows', async () => {
    const { coach, coachee, document, path, members } = await two()
    const live = await coachee.person.live()
    live.send({ type: 'subscribe', document, after: {} })
    await live.until(({ type }) => type === 'caught-up')
    const { statement } = await nextEntry(document, null, { members })
    const half = await coach.signer.sign(statement)
    expect(short(await bring(coach, path, half))).toBe('kept')
    expect(await live.until(({ type }) => type === 'statement')).toMatchObject({ place: 1 })
    expect(short(await bring(coach, path, half))).toBe('known')
    const [waiting] = (await listed(coachee, path)).statements
    expect(waiting).toMatchObject({ kind: 'membership', complete: false, place: 1 })
    // Only the signature is sent along that was missing: the server puts them together.
    expect(short(await bring(coachee, path, await coachee.signer.sign(statement)))).toBe('kept, complete')
    const after = await listed(coach, path, 1)
    expect(after).toMatchObject({ last: 2, statements: [{ complete: true, place: 2, hash: waiting.hash }] })
    await live.close()
  })

  it('R-17 passes over nothing for whoever reads on from where a list ended, also while somebody adds to it', async () => {
    const trajectory = await newTrajectory(test)
    const { coach, coachee, path } = trajectory
    const agreement = await agreeAll(trajectory, now)
    const start = (await listed(coachee, path)).last
    const seen: number[] = []
    let [after, added, told] = [start, false, start]
    const adding = (async () => {
      for (let at = 0; at < 40; at++) {
        const answer = await bring(coach, path, await coach.signer.sign(heldFact(trajectory, agreement, now)))
        if (answer.outcome === 'kept') told = answer.place
      }
      added = true
    })()
    const read = async () => {
      const { statements, last } = await listed(coachee, path, after)
      seen.push(...statements.map(({ place }: { place: number }) => place))
      after = last
    }
    while (!added) await read()
    await adding
    await read()
    expect(told).toBe(start + 40)
    expect([...new Set(seen)]).toEqual(Array.from({ length: 40 }, (_, at) => start + 1 + at))
  })

  it('P-11 takes one of two entries that were made for the same head, whoever comes first', async () => {
    const { coach, coachee, sponsor, document, path, head } = await newTrajectory(test)
    const rivals = await Promise.all(
      [coach, coachee, coach, coachee].map(async (one) => ({
        one,
        made: await nextEntry(document, head(), { newEpoch: true, members: head().members }),
      })),
    )
    const given = await Promise.all(
      rivals.map(async ({ one, made }) =>
        short(await bring(one, path, await one.signer.sign(made.statement))),
      ),
    )
    expect(given.toSorted()).toEqual(['fork', 'fork', 'fork', 'kept, complete'])
    // Two that need two signatures each wait side by side; when one counts, the other is gone.
    const winner = rivals[given.indexOf('kept, complete')]?.made.entry
    if (winner === undefined) throw new Error('one of them won')
    const replaced = await newParticipant(test, coach.person.organisation)
    const change = { members: [memberAs('coach', coach), memberAs('coachee', replaced)], newEpoch: true }
    const [a, b] = [await nextEntry(document, winner, change), await nextEntry(document, winner, change)]
    for (const { statement } of [a, b]) {
      expect(short(await bring(coach, path, await coach.signer.sign(statement)))).toBe('kept')
    }
    expect(short(await bring(coach, path, await replaced.signer.sign(a.statement)))).toBe('kept, complete')
    expect(short(await bring(coach, path, await replaced.signer.sign(b.statement)))).toBe('fork')
    expect((await listed(coach, path)).statements.every((one: { complete: boolean }) => one.complete)).toBe(
      true,
    )
    // The one who was replaced, and the sponsor who is not named any more, have no say.
    const after = await nextEntry(document, a.entry, { newEpoch: true, members: a.entry.members })
    expect(short(await bring(coachee, path, await coachee.signer.sign(after.statement)))).toBe(
      'unknown-signer',
    )
    expect((await sponsor.person.ask('GET', `/api/sponsored/${document}`)).status).toBe(404)
  })

  it('R-18 refuses what the protocol refuses, with its reason', async () => {
    const { coach, coachee, document, path, members } = await two()
    const first = await nextEntry(document, null, { members })
    const elsewhere = await nextEntry(documentNamed('elsewhere'), null, { members })
    const early = await nextEntry(document, first.entry, { newEpoch: true, members })
    const alone = await nextEntry(document, null, { members: [memberAs('coach', coach)] })
    const stranger = await newParticipant(test)
    const refusals = [
      [first.statement, 'no-signature'],
      [await coach.signer.sign(elsewhere.statement), 'wrong-document'],
      [await coach.signer.sign(early.statement), 'gap'],
      [await coach.signer.sign(alone.statement), 'not-two'],
      [await stranger.signer.sign(first.statement), 'unknown-signer'],
      [await coach.signer.sign(first.statement, coachee.signer.id), 'wrong-signature'],
    ] as const
    for (const [statement, reason] of refusals)
      expect(short(await bring(coach, path, statement))).toBe(reason)
    expect(short(await bring(coach, path, await certificateOf({ ...coach, person: stranger.person })))).toBe(
      'wrong-device',
    )
    expect((await listed(coach, path)).statements).toEqual([])
  })

  it('R-19 P-12 takes envelopes of the newest epoch only, of devices that a member vouches for', async () => {
    const { coach, coachee, document, path, members } = await two()
    const { device } = coach.person
    // Without a membership, whoever may write, writes.
    const before = await device.next(document)
    expect(await append(coach, path, before.text)).toEqual(['stored'])
    const first = await nextEntry(document, null, { members })
    await bring(coach, path, await signedBy(first.statement, coach.signer, coachee.signer))
    const one = await device.at(document, 2, before.hash, 72, { epoch: 1 })
    expect(await append(coach, path, one.text)).toEqual(['unknown-device'])
    const stranger = await newParticipant(test)
    await bring(coach, path, await certificateOf({ person: coach.person, signer: stranger.signer }))
    expect(await append(coach, path, one.text)).toEqual(['not-a-member'])
    await bring(coach, path, await certificateOf(coach))
    const ahead = await device.at(document, 2, before.hash, 72, { epoch: 2 })
    expect(await append(coach, path, ahead.text, one.text)).toEqual(['unknown-epoch', 'stored'])
    const next = await nextEntry(document, first.entry, { newEpoch: true, members })
    expect(short(await bring(coachee, path, await coachee.signer.sign(next.statement)))).toBe(
      'kept, complete',
    )
    const late = await device.at(document, 3, one.hash, 72, { epoch: 1 })
    expect(await append(coach, path, one.text, late.text)).toEqual(['known', 'stale-epoch'])
    const again = await device.at(document, 3, one.hash, 72, { epoch: 2 })
    expect(await append(coach, path, again.text)).toEqual(['stored'])
    // A device that is closed, or revoked, writes no more.
    const closed = [{ device: device.id, seq: 3, hash: again.hash }]
    const third = await nextEntry(document, next.entry, { newEpoch: true, members, closed })
    await bring(coachee, path, await coachee.signer.sign(third.statement))
    const shut = await device.at(document, 4, again.hash, 72, { epoch: 3 })
    expect(await append(coach, path, shut.text)).toEqual(['after-removal'])
    const body = makeDeviceBody(coach.signer.keys, copyOf(device.publicKey))
    const revoked = await coach.signer.sign(statementOf('device-revocation', body))
    expect(short(await bring(coach, path, revoked))).toBe('kept, complete')
    expect(await append(coach, path, shut.text)).toEqual(['unknown-device'])
    const notTheirs = makeDeviceBody(coachee.signer.keys, copyOf(device.publicKey))
    expect(
      short(
        await bring(coachee, path, await coachee.signer.sign(statementOf('device-revocation', notTheirs))),
      ),
    ).toBe('unknown-device')
  })

  it('R-20 says done to every answer to a link, shows it to the members, and keeps one of each, and few', async () => {
    const { coach, document, path } = await two()
    const { organisation } = coach.person
    const invited = await newParticipant(test, organisation)
    const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')
    const answer = async (one: Participant, at: string) =>
      (await one.person.ask('POST', `${at}/answers`, { answer: text(linkAnswerOf(one)) })).body
    const live = await coach.person.live()
    live.send({ type: 'subscribe', document, after: {} })
    await live.until(({ type }) => type === 'caught-up')
    expect(await answer(invited, path)).toEqual({})
    await live.until(({ type }) => type === 'answer')
    expect(await answer(invited, path)).toEqual({})
    expect(await answer(invited, '/api/documents/nowhere')).toEqual({})
    expect(await answer(await newParticipant(test), path)).toEqual({})
    const shown = await coach.person.ask('GET', `${path}/answers`)
    expect(linkAnswersAnswer.safeParse(shown.body).success).toBe(true)
    expect(shown.body.answers).toMatchObject([{ account: invited.person.account, name: 'Iemand' }])
    expect((await invited.person.ask('GET', `${path}/answers`)).status).toBe(404)
    for (let at = 0; at < 9; at++) await answer(await newParticipant(test, organisation), path)
    expect((await coach.person.ask('GET', `${path}/answers`)).body.answers).toHaveLength(8)
    await live.close()
  })
})
