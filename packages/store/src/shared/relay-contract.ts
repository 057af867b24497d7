import { expect, test } from 'vitest'
import {
  createDevice,
  emptyLedger,
  hashEnvelope,
  makeStatement,
  makeWithdrawalBody,
  noHash,
  noStatement,
  parseDocumentId,
  parseStatement,
  plaintext,
  randomKey,
  readyKey,
  sealEnvelope,
  toHex,
  type Bytes,
  type ContentKey,
  type Device,
  type DocumentId,
  type EnvelopeHash,
  type VaultCrypto,
} from '@lef/vault'
import {
  countersignMembership,
  createIdentity,
  createRound,
  memberOf,
  proposeMembership,
  sealAnswer,
  signDevice,
  signStatement,
  type Identity,
} from '@lef/vault/people'
import type { AccountId } from '@lef/protocol/messages'
import { value } from '../notebook/test-disk.ts'
import { proveDevice } from './prove-device.ts'
import type { LiveFrame, LiveLine, Relay } from './relay.ts'

/** Two people of one organisation and a stranger to their documents, each with their own way to the same server. */
export interface ContractPlace {
  readonly crypto: VaultCrypto
  readonly people: readonly { readonly relay: Relay; readonly account: AccountId }[]
}

interface Someone {
  readonly relay: Relay
  readonly account: AccountId
  readonly identity: Identity
  readonly device: Device
}

/** A live connection of a test, with what was heard. */
interface Listening {
  readonly line: LiveLine
  readonly frames: LiveFrame[]
  until<Type extends LiveFrame['type']>(
    type: Type,
    fits?: (frame: Extract<LiveFrame, { type: Type }>) => boolean,
  ): Promise<Extract<LiveFrame, { type: Type }>>
  closed(): Promise<void>
}

/** What every server must do, whatever is behind it; `place` is made once. */
export function relayContract(title: string, place: () => Promise<ContractPlace>): void {
  let made: Promise<{ crypto: VaultCrypto; coach: Someone; coachee: Someone; stranger: Someone }> | null =
    null
  const three = () => (made ??= prepare(place))
  let documents = 0

  const newDocument = async (): Promise<DocumentId> => {
    const { coach, crypto } = await three()
    const id = parseDocumentId(`${toHex(crypto.randomBytes(15))}${(documents++ % 90) + 10}`)
    if (id === null) throw new Error('it is an id')
    value(await coach.relay.addDocument(id))
    return id
  }
  /** With both as members, a chain and certificates; `write` seals the next envelope of somebody. */
  const sharedDocument = async () => {
    const { coach, coachee, crypto } = await three()
    const id = await newDocument()
    value(await coach.relay.addMember(id, coachee.account))
    const members = [memberOf('coach', coach.identity), memberOf('coachee', coachee.identity)]
    const change = { members, closed: [], newEpoch: true }
    const first = value(
      await proposeMembership(crypto, coach.identity, { document: id, firstEpoch: 1 }, change),
    )
    const half = makeStatement(first.statement)
    expect(value(await coach.relay.addStatement(id, half))).toMatchObject({
      outcome: 'kept',
      complete: false,
    })
    const both = value(
      await countersignMembership(crypto, coachee.identity, [coach.identity], null, first.statement),
    )
    const whole = makeStatement(both.statement)
    expect(value(await coachee.relay.addStatement(id, whole))).toMatchObject({
      outcome: 'kept',
      complete: true,
    })
    for (const { relay, identity, device } of [coach, coachee]) {
      const certificate = await signDevice(crypto, identity, 'device-certificate', device.publicKey)
      expect(value(await relay.addStatement(id, certificate))).toMatchObject({ complete: true })
    }
    const key = await readyKey(crypto, randomKey<'content'>(crypto))
    return { id, whole, write: writerOf(crypto, id, key) }
  }

  test(`${title} R-1 R-2 a document is its members' alone; a device is registered once`, async () => {
    const { coach, coachee, stranger } = await three()
    const id = await newDocument()
    value(await coach.relay.addDocument(id))
    expect(await coachee.relay.list(id, {})).toMatchObject({ error: { problem: 'unknown-document' } })
    value(await coach.relay.addMember(id, coachee.account))
    expect(value(await coachee.relay.list(id, {}))).toMatchObject({ envelopes: [], heads: [], more: false })
    expect(await coach.relay.addMember(id, stranger.account)).toMatchObject({ error: { problem: 'full' } })
    value(await coach.relay.removeMember(id, coachee.account))
    expect(await coachee.relay.listStatements(id, 0)).toMatchObject({
      error: { problem: 'unknown-document' },
    })
    expect((await stranger.relay.addDevice(coach.device.publicKey, new Uint8Array(64))).ok).toBe(false)
    expect(value(await coach.relay.session()).account).toBe(coach.account)
  })

  test(`${title} R-20 an answer is taken without a word, and shown to members with its account`, async () => {
    const { coach, coachee } = await three()
    const id = await newDocument()
    const answer = new Uint8Array(165).fill(7)
    value(await coachee.relay.addAnswer(id, answer))
    const nowhere = parseDocumentId('a-document-that-is-not-there')
    if (nowhere) value(await coachee.relay.addAnswer(nowhere, answer))
    const [shown, more] = value(await coach.relay.listAnswers(id))
    expect(more).toBeUndefined()
    expect(shown).toMatchObject({ account: coachee.account, answer })
  })

  test(`${title} R-17 R-18 statements are merged, listed by place, and refused with a reason`, async () => {
    const { coach, coachee, crypto } = await three()
    const { id, whole } = await sharedDocument()
    const listed = value(await coachee.relay.listStatements(id, 0))
    expect(listed.statements.map(({ statement }) => toHex(statement))).toContain(toHex(whole))
    expect(value(await coach.relay.listStatements(id, listed.last)).statements).toEqual([])
    expect(value(await coach.relay.addStatement(id, whole))).toEqual(
      expect.objectContaining({ outcome: 'known', complete: true }),
    )
    // A second beginning: only one of two for the same head counts.
    const members = [memberOf('coach', coach.identity), memberOf('coachee', coachee.identity)]
    const change = { members, closed: [], newEpoch: true }
    const other = value(
      await proposeMembership(crypto, coach.identity, { document: id, firstEpoch: 1 }, change),
    )
    expect(value(await coach.relay.addStatement(id, makeStatement(other.statement)))).toEqual({
      outcome: 'refused',
      reason: 'fork',
    })
  })

  test(`${title} R-18 two sealed answers are handed out when both are there; one a person is taken`, async () => {
    const { coach, coachee, crypto } = await three()
    const { id } = await sharedDocument()
    const round = createRound(crypto, id)
    const give = async (from: Someone, to: Someone, yes: number, of = round) => {
      const said = plaintext(new Uint8Array([yes]))
      const made = await sealAnswer(crypto, from.identity, to.identity, of, said)
      if (made === null) throw new Error('the other has a key')
      return value(await from.relay.addStatement(id, made.statement, made.sealed))
    }
    const handedOut = async () =>
      value(await coachee.relay.listStatements(id, 0)).statements.flatMap(({ statement, sealed }) => {
        const parsed = parseStatement(statement)
        return parsed.ok && parsed.value.kind === 'sealed-answer' ? [sealed !== null] : []
      })
    expect(await give(coach, coachee, 1)).toMatchObject({ outcome: 'kept' })
    expect(await handedOut()).toEqual([false])
    expect(await give(coach, coachee, 0)).toMatchObject({ outcome: 'refused', reason: 'already-answered' })
    const before = value(await coachee.relay.listStatements(id, 0)).last
    expect(await give(coachee, coach, 1)).toMatchObject({ outcome: 'kept' })
    expect(await handedOut()).toEqual([true, true])
    // Whoever listed up to there is given both again, now with what is sealed.
    expect(value(await coach.relay.listStatements(id, before)).statements).toHaveLength(2)
    // A new round is another question: it opens nothing, and waits for the other.
    expect(await give(coach, coachee, 1, createRound(crypto, id))).toMatchObject({ outcome: 'kept' })
    expect(await handedOut()).toEqual([true, true, false])
    // Whoever takes back what is not there, is told that it is not: it may have been on its way.
    const body = makeWithdrawalBody({ document: id, release: noStatement })
    const back = { kind: 'withdrawal', body, signatures: [] } as const
    const statement = makeStatement(await signStatement(crypto, coachee.identity, back))
    expect(value(await coachee.relay.addStatement(id, statement))).toEqual({
      outcome: 'refused',
      reason: 'unknown-release',
    })
  })

  test(`${title} R-4 R-5 R-6 R-19 envelopes are kept once, in order, and listed from a cursor`, async () => {
    const { coach, coachee, stranger } = await three()
    const { id, write } = await sharedDocument()
    const [one, two, three_] = [await write(coach), await write(coach), await write(coach)]
    const outcomes = async (who: Someone, envelopes: readonly Bytes[]) =>
      value(await who.relay.append(id, envelopes)).map(({ outcome }) => outcome)
    expect(await outcomes(coach, [one, two])).toEqual(['stored', 'stored'])
    expect(await outcomes(coach, [two, three_])).toEqual(['known', 'stored'])
    const early = await write(coachee, { seq: 2, prevHash: new Uint8Array(32).fill(9) as EnvelopeHash })
    expect(await outcomes(coachee, [early])).toEqual(['gap'])
    const again = await write(coach, { seq: 2, prevHash: await hashEnvelope(globalThis.crypto, one) })
    const [forked] = value(await coach.relay.append(id, [again]))
    expect(forked).toMatchObject({ outcome: 'fork', head: { device: coach.device.id, seq: 3 } })
    expect(await outcomes(coachee, [await write(coach)])).toEqual(['wrong-device'])
    const stale = await write(coachee, { epoch: 0 })
    expect(await outcomes(coachee, [stale])).toEqual(['stale-epoch'])
    expect(await stranger.relay.append(id, [one])).toMatchObject({ error: { problem: 'unknown-document' } })
    const rest = value(await coachee.relay.list(id, { [coach.device.id]: 1 }))
    expect(rest.envelopes.map(toHex)).toEqual([toHex(two), toHex(three_)])
    expect(rest.heads).toEqual([expect.objectContaining({ device: coach.device.id, seq: 3 })])
  })

  test(`${title} R-7 who follows gets what comes, once, and whispers; what was sent is not sent back`, async () => {
    const { coach, coachee } = await three()
    const { id, write } = await sharedDocument()
    const first = await write(coach)
    value(await coach.relay.append(id, [first]))
    const [here, there] = [await listen(coach.relay), await listen(coachee.relay)]
    here.line.subscribe(id, { [coach.device.id]: 1 })
    there.line.subscribe(id, {})
    await here.until('caught-up')
    const caughtUp = await there.until('caught-up')
    expect(caughtUp.heads).toMatchObject([{ device: coach.device.id, seq: 1 }])
    expect(caughtUp.statements).toBeGreaterThan(2)
    const second = await write(coach)
    here.line.append(7, id, [second])
    expect((await here.until('appended')).results).toMatchObject([{ outcome: 'stored' }])
    await there.until('envelopes', ({ envelopes }) =>
      envelopes.some((bytes) => toHex(bytes) === toHex(second)),
    )
    const given = there.frames.flatMap((frame) => (frame.type === 'envelopes' ? frame.envelopes : []))
    expect(given.map(toHex)).toEqual([toHex(first), toHex(second)])
    expect(here.frames.some(({ type }) => type === 'envelopes')).toBe(false)
    there.line.whisper(id, new Uint8Array([1, 2, 3]))
    expect((await here.until('whisper')).bytes).toEqual(new Uint8Array([1, 2, 3]))
    // To follow once more is a way to ask for a sign of life.
    there.line.subscribe(id, { [coach.device.id]: 2 })
    await there.until('caught-up', ({ heads }) => heads[0]?.seq === 2)
    value(await coach.relay.removeMember(id, coachee.account))
    await there.until('problem', ({ problem }) => problem === 'unknown-document')
    here.line.close()
    there.line.close()
  })
}

async function prepare(place: () => Promise<ContractPlace>) {
  const { crypto, people } = await place()
  const [coach, coachee, stranger] = await Promise.all(
    people.map(async ({ relay, account }): Promise<Someone> => {
      const { identity } = await createIdentity(crypto)
      const { device } = await createDevice(crypto)
      value(await relay.addDevice(device.publicKey, await proveDevice(crypto, device, account)))
      return { relay, account, identity, device }
    }),
  )
  if (!coach || !coachee || !stranger) throw new Error('it takes three')
  return { crypto, coach, coachee, stranger }
}

/** Seals the next envelope of whoever writes; what is in it is nobody's business here. */
function writerOf(crypto: VaultCrypto, document: DocumentId, key: ContentKey) {
  const tails = new Map(emptyLedger(document).tails)
  return async (
    { device }: Someone,
    over: { seq?: number; prevHash?: EnvelopeHash; epoch?: number } = {},
  ): Promise<Bytes> => {
    const last = tails.get(device.id)
    const header = {
      kind: 'update' as const,
      document,
      epoch: 1,
      device: device.id,
      seq: (last?.seq ?? 0) + 1,
      prevHash: last?.hash ?? noHash,
      seen: [],
      ...over,
    }
    const bytes = await sealEnvelope(crypto, key, device, header, plaintext(new Uint8Array([1])))
    if (Object.keys(over).length === 0) {
      const hash = await hashEnvelope(crypto, bytes)
      tails.set(device.id, { seq: header.seq, hash, epoch: 1, seen: [] })
    }
    return bytes
  }
}

function listen(relay: Relay): Promise<Listening> {
  return new Promise((opened, failed) => {
    const frames: LiveFrame[] = []
    const looks = new Set<() => void>()
    let over = false
    const lookAll = (): void => {
      for (const look of looks) look()
    }
    const line = relay.openLive({
      opened: () =>
        opened({
          line,
          frames,
          until: (type, fits = () => true) =>
            new Promise((found) => {
              const look = (): void => {
                for (const frame of frames) {
                  // Its type says which frame it is.
                  const one = frame as Extract<LiveFrame, { type: typeof type }>
                  if (frame.type !== type || !fits(one)) continue
                  looks.delete(look)
                  return found(one)
                }
              }
              looks.add(look)
              look()
            }),
          closed: () =>
            new Promise((found) => {
              const look = (): void => (over ? found() : undefined)
              looks.add(look)
              look()
            }),
        }),
      frame: (frame) => {
        frames.push(frame)
        lookAll()
      },
      nonsense: () => failed(new Error('nonsense came')),
      closed: () => {
        over = true
        lookAll()
        failed(new Error('the connection has ended'))
      },
    })
  })
}
