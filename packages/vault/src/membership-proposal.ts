/**
 * Changing who takes part (SPEC V-17): one person makes an entry and signs it; where a second signature is
 * needed, the other looks at it and signs as well. The server takes it only on the head it was made for.
 */
import {
  checkChange,
  checkSigners,
  contentMembers,
  err,
  makeMembershipBody,
  noStatement,
  ok,
  readMembership,
  type ClosedDevice,
  type DocumentId,
  type Member,
  type MemberRole,
  type Membership,
  type MembershipRuleError,
  type Result,
  type Statement,
} from '@lef/protocol'
import type { VaultCrypto } from './crypto-port.ts'
import { commitToEpoch, openEpochKey, sealEpochKey, type OpenEpochError } from './epoch.ts'
import { signStatement, type Identity, type Person } from './identity.ts'
import { randomKey, type RawKey } from './keys.ts'

/** What a change is to be. */
export interface Change {
  readonly members: readonly Member[]
  readonly closed: readonly ClosedDevice[]
  /** A new key from here on. Needed whenever somebody who could read goes or comes. */
  readonly newEpoch: boolean
}

/** A change that one person has signed; `key` is the new epoch's, null when there is none. */
export interface Proposal {
  readonly statement: Statement
  readonly key: RawKey<'content'> | null
}

/** `not-a-reader`: only coach and coachee change who takes part. `bad-key`: a member's public key is none. */
export type ProposeError = MembershipRuleError | 'not-a-reader' | 'bad-key'

/**
 * `substituted-key`: it brings somebody in who is not one of those this person knows. `other-signature`: whoever had
 * to sign before did not, or somebody signed who may not.
 */
export type CountersignError =
  MembershipRuleError | OpenEpochError | 'not-a-reader' | 'substituted-key' | 'other-signature'

/** Somebody in a role, as a change names them. */
export function memberOf(role: MemberRole, { id, keys }: Person): Member {
  return { role, id, keys }
}

/**
 * Makes the entry after `before` and signs it. The first entry (before: null) names document and first epoch.
 * What loses the race for the head is made again on the new head; nothing may be sealed with its key before
 * the entry is in the chain.
 */
export async function proposeMembership(
  crypto: VaultCrypto,
  identity: Identity,
  before: Membership | { readonly document: DocumentId; readonly firstEpoch: number },
  change: Change,
): Promise<Result<Proposal, ProposeError>> {
  const last = 'hash' in before ? before : null
  const first = 'firstEpoch' in before ? before.firstEpoch : 1
  if (!contentMembers(change.members).some(({ id }) => id === identity.id)) return err('not-a-reader')
  const fresh = change.newEpoch || last === null ? randomKey<'content'>(crypto) : null
  const epoch = last === null ? first : last.epoch + (fresh ? 1 : 0)
  const { members, closed } = change
  const place = {
    document: before.document,
    number: last ? last.number + 1 : 0,
    prev: last?.hash ?? noStatement,
  }
  const kept = last?.commitment ?? new Uint8Array(32)
  const commitment = fresh ? await commitToEpoch(crypto, before.document, epoch, fresh) : kept
  const content = { ...place, epoch, commitment, members, closed }
  const sealed = fresh ? await sealEpochKey(crypto, content, fresh) : []
  if (sealed === null) return err('bad-key')
  const unsigned: Statement = {
    kind: 'membership',
    body: makeMembershipBody({ ...content, sealed }),
    signatures: [],
  }
  const read = await readMembership(crypto, unsigned)
  if (!read.ok) throw new Error('what was made can be read')
  const allowed = checkChange(last, read.value)
  if (!allowed.ok) return allowed
  return ok({ statement: await signStatement(crypto, identity, unsigned), key: fresh })
}

/**
 * Signs a change that the other proposed, after checking that it may follow, that it brings in nobody but people
 * this person knows (`known`: by a link, an answer or a safety number), that the other signed it, and that one's
 * own sealed key is the one it commits to. Whether one *wants* it, the person has decided before.
 */
export async function countersignMembership(
  crypto: VaultCrypto,
  identity: Identity,
  known: readonly Person[],
  before: Membership | null,
  statement: Statement,
): Promise<Result<Proposal, CountersignError>> {
  const read = await readMembership(crypto, statement)
  if (!read.ok) return read
  const entry = read.value
  const allowed = checkChange(before, entry)
  if (!allowed.ok) return allowed
  const readers = allowed.value.who
  if (!readers.some(({ id }) => id === identity.id)) return err('not-a-reader')
  const trusted = [identity, ...known, ...(before?.members ?? [])].map(({ id }) => id)
  if (entry.members.some(({ id }) => !trusted.includes(id))) return err('substituted-key')
  const others = { who: readers.filter(({ id }) => id !== identity.id), how: 'all' } as const
  if (!(await checkSigners(crypto, statement, others)).ok) return err('other-signature')
  const key = entry.sealed.length > 0 ? await openEpochKey(crypto, identity, entry) : ok(null)
  if (!key.ok) return key
  return ok({ statement: await signStatement(crypto, identity, statement), key: key.value })
}
