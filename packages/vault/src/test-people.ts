import {
  followChain,
  makeStatement,
  parseDocumentId,
  type DocumentId,
  type MembershipChain,
} from '@lef/protocol'
import type { Statement } from '@lef/protocol'
import type { VaultCrypto } from './crypto-port.ts'
import { createIdentity, type Identity } from './identity.ts'
import { parseRawKey, type RawKey } from './keys.ts'
import { countersignMembership, memberOf, proposeMembership } from './membership-proposal.ts'

/** A document id for tests. */
export function testDocument(text: string): DocumentId {
  const id = parseDocumentId(text)
  if (id === null) throw new Error(`not a document id: ${text}`)
  return id
}

/** So many people. */
export async function testPeople(crypto: VaultCrypto, count: number): Promise<Identity[]> {
  const people: Identity[] = []
  for (let at = 0; at < count; at++) people.push((await createIdentity(crypto)).identity)
  return people
}

/** A trajectory that coach and coachee have begun together: its chain of one entry, and its first key. */
export async function testTrajectory(
  crypto: VaultCrypto,
  document: DocumentId,
  coach: Identity,
  coachee: Identity,
): Promise<{ chain: MembershipChain; bytes: Uint8Array; statement: Statement; key: RawKey<'content'> }> {
  const members = [memberOf('coach', coach), memberOf('coachee', coachee)]
  const change = { members, closed: [], newEpoch: true }
  const proposal = await proposeMembership(crypto, coach, { document, firstEpoch: 1 }, change)
  if (!proposal.ok) throw new Error(proposal.error)
  const signed = await countersignMembership(crypto, coachee, [coach], null, proposal.value.statement)
  if (!signed.ok) throw new Error(signed.error)
  const bytes = makeStatement(signed.value.statement)
  const chain = await followChain(crypto, document, [], bytes)
  if (!chain.ok) throw new Error(chain.error)
  const key = parseRawKey<'content'>(proposal.value.key ?? new Uint8Array(0))
  if (key === null) throw new Error('a beginning has a key')
  return { chain: chain.value, bytes, statement: signed.value.statement, key }
}
