import type { KeyObject } from 'node:crypto'
import type { DeviceId, DocumentId, OrganisationId } from '@lef/protocol'
import { rates, type Appended, type AppendOutcome } from '@lef/protocol/messages'
import type { Database } from '../storage/database.ts'
import { bytesOf, hexOf } from '../storage/hex.ts'
import { createSignatureCheck, verifierOf } from './device-signature.ts'
import type { GroupCommit } from './group-commit.ts'
import type { Hub } from './hub.ts'
import type { Identity } from './identity.ts'
import {
  isMember,
  readEnvelopes,
  readEpoch,
  readHeads,
  readLastPlaces,
  type Cursor,
  type EnvelopePage,
} from './read-envelopes.ts'
import { receiveEnvelope, type ReceivedEnvelope } from './received-envelope.ts'
import type { Quota } from './quota.ts'
import { createTokenBuckets } from './token-bucket.ts'

export type RelayProblem =
  | { readonly problem: 'unknown-document' | 'busy' | 'full' }
  | { readonly problem: 'slow-down'; readonly wait: number }

type Answer<Value> = Value | RelayProblem

/** Whether a relay answered with a problem. */
export function isRelayProblem<Value extends object>(answer: Answer<Value>): answer is RelayProblem {
  return 'problem' in answer
}

/** Takes envelopes in and hands them out, for HTTP and for live connections alike. */
export interface Relay {
  /**
   * Appends envelopes to a document: passes on at once what evidently follows, and answers when all of it is
   * on disk or refused. `from` is the connection it came by, which does not get it back; `turn` keeps what came
   * by one connection in its order.
   */
  append(
    who: Identity,
    document: DocumentId,
    envelopes: readonly string[],
    from: object | null,
    turn?: Turn,
  ): Promise<Answer<{ readonly results: readonly Appended[] }>>
  /** The next page after a cursor. */
  list(
    who: Identity,
    document: DocumentId,
    after: Cursor,
  ): Promise<Answer<EnvelopePage & { readonly heads: Heads; readonly statements: number }>>
  /** Does not believe what it remembers of an account any more: its devices or documents have changed. */
  forget(who: Pick<Identity, 'organisation' | 'account'>): void
  /** Does not believe what it remembers of a document any more: who takes part has changed. */
  forgetDocument(organisation: OrganisationId, document: DocumentId): void
  /** Passes on what is not kept; to whoever is there now. */
  whisper(
    who: Identity,
    document: DocumentId,
    bytes: string,
    from: object,
  ): Promise<Answer<{ readonly ok: true }>>
}

/** Checking goes on side by side, but is done sooner for some than for others. */
export interface Turn {
  /** Resolves when all that came earlier is in the queue. */
  readonly before: Promise<void>
  /** Is called when this is. */
  readonly taken: () => void
}

type Heads = readonly { readonly device: DeviceId; readonly seq: number; readonly hash: string }[]

/** What the relay stands on. `now` is in milliseconds. */
export interface RelayParts {
  readonly database: Database
  readonly commits: GroupCommit
  readonly hub: Hub
  readonly quota: Quota
  readonly now: () => number
  /** Is told what became of each envelope; to count. */
  readonly judged?: (outcome: AppendOutcome) => void
}

/** How long it is believed, for passing on at once, that somebody is a member and has a device. Storing asks anew. */
const believedFor = 10_000

export function createRelay({ database, commits, hub, quota, now, judged }: RelayParts): Relay {
  const envelopeRate = createTokenBuckets(rates.envelopes, now)
  const byteRate = createTokenBuckets(rates.bytes, now)
  const whisperRate = createTokenBuckets(rates.whispers, now)
  const isSigned = createSignatureCheck()
  const remembered = createMemory<{
    readonly devices: ReadonlyMap<string, KeyObject>
    readonly member: boolean
    /** The newest epoch; null where there is no membership. */
    readonly epoch: number | null
  }>(now)

  const standing = (who: Identity, document: DocumentId) =>
    remembered.look(`${who.organisation}/${who.account}/${document}`, () =>
      database.as('app', who.organisation, async (query) => ({
        member: await isMember(query, document, who.account),
        devices: await devicesOf(query, who.account),
        epoch: await readEpoch(query, document),
      })),
    )

  return {
    append: async (who, document, envelopes, from, turn) => {
      const rateKey = `${who.organisation}/${who.account}`
      const size = envelopes.reduce((sum, text) => sum + text.length, 0)
      const wait = Math.max(envelopeRate.take(rateKey, envelopes.length), byteRate.take(rateKey, size))
      if (wait > 0) return { problem: 'slow-down', wait }
      const { member, devices, epoch } = await standing(who, document)
      if (!member) return { problem: 'unknown-document' }
      // Base64 is a third longer than what it holds.
      if (!(await quota.allows(who, Math.ceil(size * 0.75)))) return { problem: 'full' }
      const verifierOfDevice = async (device: DeviceId): Promise<KeyObject | null> => {
        const known = devices.get(device)
        if (known !== undefined) return known
        // It may be new, and registered at another server.
        remembered.forget((key) => key.startsWith(`${who.organisation}/${who.account}/`))
        return (await standing(who, document)).devices.get(device) ?? null
      }
      const received = await Promise.all(
        envelopes.map((text) => receiveEnvelope(isSigned, text, document, verifierOfDevice)),
      )
      await turn?.before
      const sound = received.filter((envelope) => typeof envelope !== 'string')
      const passed = sound.filter(
        (envelope) =>
          (epoch === null || epoch === envelope.epoch) && passOnAtOnce(who, document, envelope, from),
      )
      // Before it is stored: whoever looks around meanwhile must not give it back.
      const own = sound.filter((envelope) => noteOwn(who, document, envelope, from))
      const storing = sound.length === 0 ? [] : commits.store({ ...who, document, envelopes: sound })
      turn?.taken()
      const stored = await storing
      if (stored === 'busy' || stored === 'unknown-document') {
        for (const { device, seq } of passed) takeBack(who, document, device, seq)
        for (const { device, seq } of own) takeBackOwn(who, document, device, seq, from)
        return { problem: stored }
      }
      for (const [at, envelope] of sound.entries()) {
        settle(who, document, envelope, stored[at], passed.includes(envelope), from)
        const { device, seq } = envelope
        if (own.includes(envelope) && !isStored(stored[at])) takeBackOwn(who, document, device, seq, from)
      }
      let next = 0
      const results = received.map((envelope): Appended =>
        typeof envelope === 'string'
          ? { outcome: envelope, head: null }
          : (stored[next++] ?? { outcome: 'damaged', head: null }),
      )
      for (const { outcome } of results) judged?.(outcome)
      return { results }
    },
    list: (who, document, after) =>
      // Of one moment: an envelope that is in the heads and not in the page would look withheld.
      database.read('app', who.organisation, async (query) => {
        if (!(await isMember(query, document, who.account))) return { problem: 'unknown-document' as const }
        const page = await readEnvelopes(query, document, after)
        const heads = await readHeads(query, [document])
        const places = await readLastPlaces(query, [document])
        return { ...page, heads: heads.get(document) ?? [], statements: places.get(document) ?? 0 }
      }),
    forget: ({ organisation, account }) => {
      remembered.forget((key) => key.startsWith(`${organisation}/${account}/`))
    },
    forgetDocument: (organisation, document) => {
      remembered.forget((key) => key.startsWith(`${organisation}/`) && key.endsWith(`/${document}`))
    },
    whisper: async (who, document, bytes, from) => {
      const wait = whisperRate.take(`${who.organisation}/${who.account}`)
      if (wait > 0) return { problem: 'slow-down', wait }
      if (!(await standing(who, document)).member) return { problem: 'unknown-document' }
      for (const follower of hub.followersOf(who.organisation, document)) {
        if (follower.connection !== from) follower.whisper(bytes)
      }
      return { ok: true }
    },
  }

  /** The other side sees it now and it is stored a moment later; but only what will surely be taken. */
  function passOnAtOnce(
    who: Identity,
    document: DocumentId,
    envelope: ReceivedEnvelope,
    from: object | null,
  ): boolean {
    if (!hub.expects(who.organisation, document, envelope)) return false
    hub.saw(who.organisation, document, envelope.device, envelope.seq, envelope.hash)
    offer(who, document, envelope, from)
    return true
  }

  function offer(who: Identity, document: DocumentId, envelope: ReceivedEnvelope, from: object | null): void {
    const followers = hub.followersOf(who.organisation, document)
    if (followers.length === 0) return
    const passing = {
      device: envelope.device,
      seq: envelope.seq,
      text: envelope.bytes.toString('base64url'),
    }
    for (const follower of followers) if (follower.connection !== from) follower.offer(passing)
  }

  function noteOwn(
    who: Identity,
    document: DocumentId,
    { device, seq }: ReceivedEnvelope,
    from: object | null,
  ): boolean {
    const followers = hub.followersOf(who.organisation, document)
    // Every one of them is told.
    return followers.filter((one) => one.connection === from && one.has(device, seq)).length > 0
  }

  function takeBackOwn(
    who: Identity,
    document: DocumentId,
    device: DeviceId,
    seq: number,
    from: object | null,
  ): void {
    for (const follower of hub.followersOf(who.organisation, document)) {
      if (follower.connection === from) follower.retract(device, seq)
    }
  }

  function settle(
    who: Identity,
    document: DocumentId,
    envelope: ReceivedEnvelope,
    result: Appended | undefined,
    wasPassed: boolean,
    from: object | null,
  ): void {
    if (isStored(result)) noteOwn(who, document, envelope, from)
    if (result?.outcome === 'stored') {
      if (!wasPassed) hub.saw(who.organisation, document, envelope.device, envelope.seq, envelope.hash)
      // Also when it was passed on: somebody may have been catching up just then. Doubles are dropped there.
      offer(who, document, envelope, from)
    } else if (wasPassed) takeBack(who, document, envelope.device, envelope.seq)
  }

  function takeBack(who: Identity, document: DocumentId, device: DeviceId, seq: number): void {
    hub.forget(who.organisation, document, device)
    for (const follower of hub.followersOf(who.organisation, document)) follower.retract(device, seq)
  }
}

function isStored(result: Appended | undefined): boolean {
  return result?.outcome === 'stored' || result?.outcome === 'known'
}

async function devicesOf(
  query: Parameters<Parameters<Database['as']>[2]>[0],
  account: string,
): Promise<ReadonlyMap<string, KeyObject>> {
  const rows = await query
    .selectFrom('devices')
    .select(['device', 'public_key'])
    .where('account', '=', bytesOf(account))
    .where('removed_at', 'is', null)
    .execute()
  return new Map(
    rows.flatMap(({ device, public_key }) => {
      const verifier = verifierOf(public_key)
      return verifier === null ? [] : [[hexOf(device), verifier] as const]
    }),
  )
}

/** Remembers what was looked up, for a short while and for a limited number of keys. Only what was found to hold. */
function createMemory<Value extends { readonly member: boolean }>(now: () => number) {
  const known = new Map<string, { readonly value: Value; readonly until: number }>()
  return {
    look: async (key: string, look: () => Promise<Value>): Promise<Value> => {
      const found = known.get(key)
      if (found !== undefined && found.until > now()) return found.value
      const value = await look()
      known.delete(key)
      if (value.member) known.set(key, { value, until: now() + believedFor })
      const [oldest] = known.keys()
      if (known.size > 10_000 && oldest !== undefined) known.delete(oldest)
      return value
    },
    forget: (fits: (key: string) => boolean): void => {
      for (const key of known.keys()) if (fits(key)) known.delete(key)
    },
  }
}
