import { createHash, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  copyOf,
  hashStatement,
  makeRecoveryAnswerBody,
  makeRecoveryRequestBody,
  makeSealedAnswerBody,
  makeSnapshotCheckBody,
  makeWithdrawalBody,
  noStatement,
  type Cover,
  type EnvelopeHash,
} from '@lef/protocol'
import {
  limits,
  looksAnswer,
  outlineAnswer,
  sponsoredAnswer,
  type KeptStatement,
} from '@lef/protocol/messages'
import { registrationLabel } from '../relay/relay-handlers.ts'
import { bytesOf } from '../storage/hex.ts'
import { onBothDatabases } from '../testing/on-both-databases.ts'
import { newTestDevice, type TestEnvelope } from '../testing/test-device.ts'
import { startTestServer, type TestPerson, type TestServer } from '../testing/test-server.ts'
import {
  agreeAll,
  bring,
  certificateOf,
  goalRelease,
  heldFact,
  linkAnswerOf,
  memberAs,
  newParticipant,
  newTrajectory,
  nextEntry,
  short,
  signedBy,
  signedByDevice,
  statementOf,
  termsOf,
  type Participant,
} from '../testing/test-trajectory.ts'

const sha256 = (bytes: Uint8Array) => copyOf(createHash('sha256').update(bytes).digest())

onBothDatabases('what is agreed and told', ({ database }) => {
  let test: TestServer
  let now = Date.now()
  beforeAll(async () => {
    test = await startTestServer(database(), { now: () => now })
  })
  afterAll(() => test.server.stop())

  const statements = async ({ person }: Participant, path: string): Promise<readonly KeptStatement[]> =>
    (await person.ask('GET', `${path}/statements`)).body.statements
  const outline = async ({ person }: Participant, path: string): Promise<readonly KeptStatement[]> => {
    const answer = await person.ask('GET', path.replace('documents', 'sponsored'))
    expect(outlineAnswer.safeParse(answer.body).success).toBe(true)
    return answer.body.statements
  }
  const secondDeviceOf = async (person: TestPerson) => {
    const device = await newTestDevice()
    const proof = await device.sign(registrationLabel, bytesOf(person.account))
    await person.ask('POST', '/api/devices', {
      publicKey: Buffer.from(device.publicKey).toString('base64url'),
      proof: Buffer.from(proof).toString('base64url'),
    })
    return device
  }
  const kindsOf = (all: readonly KeptStatement[]) => all.map(({ kind }) => kind)

  it('R-18 R-22 P-16 lets the sponsor see and sign what the two propose, and holds when all three have', async () => {
    const trajectory = await newTrajectory(test)
    const { coach, coachee, sponsor, path } = trajectory
    const atSponsor = path.replace('documents', 'sponsored')
    const { statement } = termsOf(trajectory, now)
    const words = randomBytes(300)
    // Nobody proposes but the two, and the sponsor signs nothing else.
    const alone = await sponsor.signer.sign(statement)
    expect(short(await bring(sponsor, atSponsor, alone))).toBe('not-here')
    expect(short(await bring(coach, path, await coach.signer.sign(statement), words))).toBe('kept')
    // What one of the two puts to the other, the sponsor is not shown, and cannot sign.
    expect(kindsOf(await outline(sponsor, path))).toEqual(['membership', 'membership'])
    expect(short(await bring(sponsor, atSponsor, alone))).toBe('not-here')
    const fact = heldFact(trajectory, noStatement, now)
    expect(short(await bring(coach, path, await signedBy(fact, coach.signer, coachee.signer)))).toBe(
      'no-agreement',
    )
    expect(short(await bring(coachee, path, await coachee.signer.sign(statement)))).toBe('kept')
    const [proposed] = (await outline(sponsor, path)).filter(({ kind }) => kind === 'agreement')
    expect(proposed).toMatchObject({ complete: false, sealed: words.toString('base64url') })
    expect(short(await bring(sponsor, atSponsor, await certificateOf(sponsor)))).toBe('not-here')
    expect(short(await bring(sponsor, atSponsor, alone))).toBe('kept, complete')
    // The same as the members are shown it, by the same role of the database.
    const shown = await coach.person.ask('GET', `${path}/outline`)
    expect(shown.body.statements).toEqual(await outline(sponsor, path))
    const next = termsOf(trajectory, now, { number: 2 })
    expect(short(await bring(coach, path, await coach.signer.sign(next.statement)))).toBe('not-next')
    const unfit = termsOf(trajectory, now, { clauses: ['reported'], facts: [] })
    expect(short(await bring(coach, path, await coach.signer.sign(unfit.statement)))).toBe('not-next')
  })

  it('P-17 takes a fact when both have signed it and a clause allows it, and shows it to the sponsor only then', async () => {
    const trajectory = await newTrajectory(test)
    const { coach, coachee, sponsor, path } = trajectory
    const agreement = await agreeAll(trajectory, now)
    const fact = heldFact(trajectory, agreement, now)
    expect(short(await bring(coach, path, await coach.signer.sign(fact)))).toBe('kept')
    expect(kindsOf(await outline(sponsor, path))).toEqual(['membership', 'membership', 'agreement'])
    expect(short(await bring(coachee, path, await coachee.signer.sign(fact)))).toBe('kept, complete')
    expect(kindsOf(await outline(sponsor, path))).toContain('process-fact')
    expect(short(await bring(coachee, path, await coachee.signer.sign(fact)))).toBe('known, complete')
    const tomorrow = heldFact(trajectory, agreement, now + 3 * 86_400_000)
    expect(short(await bring(coach, path, await coach.signer.sign(tomorrow)))).toBe('not-yet')
    const bySponsor = heldFact(trajectory, agreement, now)
    expect(short(await bring(coach, path, await sponsor.signer.sign(bySponsor)))).toBe('unknown-signer')
    const elsewhere = await newTrajectory(test)
    const moved = await signedBy(bySponsor, coach.signer, coachee.signer)
    expect(short(await bring(elsewhere.coach, elsewhere.path, moved))).toBe('wrong-document')
  })

  it('P-18 hands a released sentence to the sponsor until it is taken back, and nobody else releases', async () => {
    const trajectory = await newTrajectory(test)
    const { coach, coachee, sponsor, path, document } = trajectory
    const agreement = await agreeAll(trajectory, now)
    const { statement, sealed } = goalRelease(trajectory, agreement)
    const signed = await coachee.signer.sign(statement)
    expect(short(await bring(coachee, path, signed, randomBytes(300)))).toBe('wrong-sealed')
    expect(short(await bring(coachee, path, signed))).toBe('wrong-sealed')
    expect(short(await bring(coach, path, await coach.signer.sign(statement), sealed))).toBe('unknown-signer')
    expect(short(await bring(coachee, path, signed, sealed))).toBe('kept, complete')
    const [release] = (await outline(sponsor, path)).filter(({ kind }) => kind === 'release')
    expect(release?.sealed).toBe(Buffer.from(sealed).toString('base64url'))
    const hash = await hashStatement(crypto, statement)
    const back = statementOf('withdrawal', makeWithdrawalBody({ document, release: hash }))
    // Also where somebody has filled the document: then nothing else is taken.
    await database().as('app', coach.person.organisation, (query) =>
      query
        .insertInto('statements')
        .values({
          organisation: bytesOf(coach.person.organisation),
          document,
          statement: randomBytes(32),
          kind: 'process-fact',
          place: 1_000_000,
          complete: false,
          bytes: Buffer.alloc(limits.allStatementsBytes),
          sealed: null,
          withheld: false,
          taken_back: false,
          seen_at: new Date(now),
        })
        .execute(),
    )
    const late = goalRelease(trajectory, agreement)
    expect(short(await bring(coachee, path, await coachee.signer.sign(late.statement), late.sealed))).toBe(
      'full',
    )
    expect(short(await bring(coachee, path, await coachee.signer.sign(back)))).toBe('kept, complete')
    expect(kindsOf(await outline(sponsor, path))).toEqual(['membership', 'membership', 'agreement'])
    // Not kept for anyone: also the database has it no more.
    const gone = (await statements(coach, path)).find(({ kind }) => kind === 'release')
    expect(gone?.sealed).toBe(null)
    const never = statementOf('withdrawal', makeWithdrawalBody({ document, release: noStatement }))
    expect(short(await bring(coachee, path, await coachee.signer.sign(never)))).toBe('unknown-release')
  })

  it('R-18 P-18 takes a release on the day before its agreement, which may be the day itself in the east, and no sooner', async () => {
    const day = 86_400_000
    const released = async (days: number) => {
      const trajectory = await newTrajectory(test)
      const { coachee, path } = trajectory
      const { statement, sealed } = goalRelease(trajectory, await agreeAll(trajectory, now + days * day))
      return short(await bring(coachee, path, await coachee.signer.sign(statement), sealed))
    }
    expect(await released(1)).toBe('kept, complete')
    expect(await released(2)).toBe('no-agreement')
  })

  it('R-21 R-22 shows another sponsor nothing that was agreed with the one before, and writes down who looked', async () => {
    const trajectory = await newTrajectory(test)
    const { coach, coachee, sponsor, path, document } = trajectory
    const agreement = await agreeAll(trajectory, now)
    const fact = await signedBy(heldFact(trajectory, agreement, now), coach.signer, coachee.signer)
    expect(short(await bring(coach, path, fact))).toBe('kept, complete')
    await outline(sponsor, path)
    await outline(sponsor, path)
    now += 3_600_000
    await outline(sponsor, path)
    const looks = await coachee.person.ask('GET', `${path}/looks`)
    expect(looksAnswer.safeParse(looks.body).success).toBe(true)
    expect(looks.body.looks).toMatchObject([
      { account: sponsor.person.account },
      { account: sponsor.person.account },
    ])
    const next = await newParticipant(test, coach.person.organisation)
    const members = [memberAs('coach', coach), memberAs('coachee', coachee), memberAs('sponsor', next)]
    const { statement } = await nextEntry(document, trajectory.head(), { members })
    await bring(coach, path, await signedBy(statement, coach.signer, coachee.signer))
    // Neither the one who is not named any more, nor the one whose account is not known yet.
    const at = `/api/sponsored/${document}`
    expect([(await sponsor.person.ask('GET', at)).status, (await next.person.ask('GET', at)).status]).toEqual(
      [404, 404],
    )
    const answer = linkAnswerOf(next)
    await next.person.ask('POST', `${path}/answers`, { answer: Buffer.from(answer).toString('base64url') })
    await coach.person.ask('POST', `${path}/sponsor`, { answer: sha256(answer).reduce(hex, '') })
    expect(kindsOf(await outline(next, path))).toEqual(['membership', 'membership', 'membership'])
    const theirs = await next.person.ask('GET', '/api/sponsored')
    expect(sponsoredAnswer.safeParse(theirs.body).success).toBe(true)
    expect(theirs.body).toEqual({ documents: [document] })
    expect((await sponsor.person.ask('GET', '/api/sponsored')).body).toEqual({ documents: [] })
  })

  it('P-14 hands out both halves of a sealed pair or neither, and takes one answer of each', async () => {
    const { coach, coachee, sponsor, path, document } = await newTrajectory(test)
    const round = copyOf(randomBytes(16))
    const answerOf = async (author: Participant, other: Participant) => {
      const sealed = copyOf(randomBytes(256))
      const commitment = copyOf(randomBytes(32))
      const who = { author: author.signer.id, other: other.signer.id }
      const body = makeSealedAnswerBody({ document, round, ...who, commitment, sealedHash: sha256(sealed) })
      return { sealed, statement: await author.signer.sign(statementOf('sealed-answer', body)) }
    }
    const [mine, second] = [await answerOf(coach, coachee), await answerOf(coach, coachee)]
    const theirs = await answerOf(coachee, coach)
    const sealedShown = async (one: Participant) =>
      (await statements(one, path)).filter(({ kind }) => kind === 'sealed-answer').map(({ sealed }) => sealed)
    expect(short(await bring(coach, path, mine.statement, theirs.sealed))).toBe('wrong-sealed')
    expect(short(await bring(coach, path, mine.statement, mine.sealed))).toBe('kept, complete')
    expect([await sealedShown(coach), await sealedShown(coachee)]).toEqual([[null], [null]])
    expect(short(await bring(coach, path, second.statement, second.sealed))).toBe('already-answered')
    const outside = await answerOf(sponsor, coachee)
    expect(short(await bring(coach, path, outside.statement, outside.sealed))).toBe('not-a-member')
    const before = (await statements(coach, path)).at(-1)?.place ?? 0
    expect(short(await bring(coachee, path, theirs.statement, theirs.sealed))).toBe('kept, complete')
    const both = [theirs.sealed, mine.sealed].map((bytes) => Buffer.from(bytes).toString('base64url'))
    expect(await sealedShown(coach)).toEqual(both)
    // Who has read as far as before is shown both again.
    const news = await coach.person.ask('GET', `${path}/statements?after=${before}`)
    expect(news.body.statements.map(({ sealed }: KeptStatement) => sealed)).toEqual(both)
  })

  it('R-19 P-13 throws away exactly what a snapshot covers, once another member’s device has checked it', async () => {
    const { coach, coachee, path, document } = await newTrajectory(test)
    const made: TestEnvelope[] = []
    for (const { person } of [coach, coach, coach, coachee, coachee])
      made.push(await person.device.next(document))
    const send = async ({ person }: Participant, ...all: readonly TestEnvelope[]) => {
      await person.ask('POST', `${path}/envelopes`, { envelopes: all.map(({ text }) => text) })
      return all.at(-1)
    }
    await send(coach, ...made.slice(0, 3))
    await send(coachee, ...made.slice(3))
    const cover = (one: Participant, to: number, hash: EnvelopeHash | undefined, from = 1): Cover => {
      if (hash === undefined) throw new Error('it was made')
      return { device: one.person.device.id, hash, ranges: [{ from, to }] }
    }
    const snapshot = async (...covers: readonly Cover[]) => {
      const envelope = await coach.person.device.next(document, 100, { covers })
      await send(coach, envelope)
      return envelope
    }
    const checkBy = async (one: Participant, { device, seq, hash }: TestEnvelope) => {
      const body = makeSnapshotCheckBody({ document, device, seq, hash })
      const signed = await signedByDevice(statementOf('snapshot-check', body), one.person.device)
      return short(await bring(one, path, signed))
    }
    const other = made[0]?.hash
    const holed = await snapshot(cover(coach, 3, made[2]?.hash, 2))
    expect(await checkBy(coachee, holed)).toBe('holes')
    expect(await checkBy(coachee, await snapshot(cover(coach, 3, other)))).toBe('false-cover')
    expect(await checkBy(coachee, await snapshot(cover(coachee, 9, other)))).toBe('not-seen')
    expect(await checkBy(coachee, made[1] ?? holed)).toBe('not-a-snapshot')
    // All of the coach's first three, and the first of the coachee: not the coachee's second.
    const good = await snapshot(cover(coach, 3, made[2]?.hash), cover(coachee, 1, made[3]?.hash))
    const list = async () => (await coachee.person.ask('GET', `${path}/envelopes`)).body
    expect(await checkBy(coach, good)).toBe('own-snapshot')
    expect(await checkBy(coachee, { ...good, hash: holed.hash })).toBe('not-seen')
    expect((await list()).envelopes).toHaveLength(9)
    expect(await checkBy(coachee, good)).toBe('kept, complete')
    const left = await list()
    expect(left.envelopes).toHaveLength(5)
    expect(left.envelopes).toContain(made[4]?.text)
    expect(left.envelopes).toContain(good.text)
    for (const gone of [0, 1, 2, 3]) expect(left.envelopes).not.toContain(made[gone]?.text)
    // Its place is taken for ever: the same again is known, and another is not taken for it.
    const again = await coach.person.ask('POST', `${path}/envelopes`, { envelopes: [made[0]?.text] })
    expect(again.body.results[0].outcome).toBe('known')
    expect(await checkBy(coachee, made[0] ?? holed)).toBe('not-seen')
  })

  it('R-19 P-13 lets nobody check a snapshot of their own as if it were somebody else’s', async () => {
    const { coach, coachee, path, document } = await newTrajectory(test)
    const theirs = await coachee.person.device.next(document)
    await coachee.person.ask('POST', `${path}/envelopes`, { envelopes: [theirs.text] })
    const covers = [{ device: coachee.person.device.id, hash: theirs.hash, ranges: [{ from: 1, to: 1 }] }]
    const snapshot = await coach.person.device.next(document, 100, { covers })
    await coach.person.ask('POST', `${path}/envelopes`, { envelopes: [snapshot.text] })
    // The coach's device becomes that of a person whom nobody let in, and a second one of the coach checks it.
    const nobody = { person: coach.person, signer: (await newParticipant(test)).signer }
    expect(short(await bring(coach, path, await certificateOf(nobody)))).toBe('kept, complete')
    const second = await secondDeviceOf(coach.person)
    const both = { person: { ...coach.person, device: second }, signer: coach.signer }
    expect(short(await bring(coach, path, await certificateOf(both)))).toBe('kept, complete')
    const { device, seq, hash } = snapshot
    const check = statementOf('snapshot-check', makeSnapshotCheckBody({ document, device, seq, hash }))
    expect(short(await bring(coach, path, await signedByDevice(check, second)))).toBe('not-a-member')
    expect((await coachee.person.ask('GET', `${path}/envelopes`)).body.envelopes).toContain(theirs.text)
  })

  it('P-19 passes on who asks to come back, and what an old device says to it', async () => {
    const { coach, coachee, path, document } = await newTrajectory(test)
    const lost = { ...coachee, signer: (await newParticipant(test)).signer }
    const asking = (of: Participant['signer']['id'], keys = lost.signer.keys) =>
      statementOf('recovery-request', makeRecoveryRequestBody(document, of, keys))
    const request = asking(coachee.signer.id)
    const stranger = asking(lost.signer.id)
    expect(short(await bring(lost, path, await lost.signer.sign(stranger)))).toBe('not-a-member')
    const same = asking(coachee.signer.id, coachee.signer.keys)
    expect(short(await bring(coachee, path, await coachee.signer.sign(same)))).toBe('same-person')
    const answer = async (one: Participant, said: 'yes' | 'no') => {
      const hash = await hashStatement(crypto, request)
      const body = makeRecoveryAnswerBody(hash, said, copyOf(one.person.device.publicKey))
      const signed = await signedByDevice(statementOf('recovery-answer', body), one.person.device)
      return short(await bring(one, path, signed))
    }
    expect(await answer(coachee, 'no')).toBe('other-request')
    expect(short(await bring(lost, path, await lost.signer.sign(request)))).toBe('kept, complete')
    expect(await answer(coach, 'yes')).toBe('not-theirs')
    expect(await answer(coachee, 'no')).toBe('kept, complete')
    // When it was first seen is told to the hour, for people to read.
    const seen = (await statements(coach, path)).find(({ kind }) => kind === 'recovery-request')?.seenAt
    expect(Date.parse(seen ?? '')).toBe(Math.floor(now / 3_600_000) * 3_600_000)
  })
})

const hex = (text: string, byte: number) => text + byte.toString(16).padStart(2, '0')
