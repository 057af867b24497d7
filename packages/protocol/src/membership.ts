/**
 * One entry of a trajectory's membership (SPEC P-9): who takes part in which role from here on, and the key of
 * the epoch, sealed to each who may read. Entries form a chain by `prev`. The body of a `membership` statement:
 *
 *   document text ‖ number u32 ‖ prev 32 ‖ epoch u32 ‖ commitment 32
 *   ‖ members: count u8, per member (by role, ascending): role u8 ‖ sign 32 ‖ seal 32
 *   ‖ closed: count u8, per device (ascending): device 16 ‖ seq u32 ‖ hash 32
 *   ‖ sealed: count u8, per content member (in the order of members): sealed key 80
 *
 * Each entry says everything that holds after it, so that one entry can be read without the ones before.
 */
import { compareBytes, sameBytes, type Bytes } from './bytes.ts'
import type { CheckingCrypto } from './checking.ts'
import type { EnvelopeHash } from './header.ts'
import {
  parseDocumentId,
  readDeviceId,
  writeId,
  type DeviceId,
  type DocumentId,
  type PersonId,
} from './ids.ts'
import { personIdOf, readPersonKeys, writePersonKeys, type PersonKeys } from './public-key.ts'
import { err, ok, type Result } from './result.ts'
import { hashStatement, type Statement, type StatementHash } from './statement.ts'
import { createReader, createWriter, readList, type Reader } from './wire.ts'

/** What somebody is in a trajectory. A sponsor never has a content key. */
export const memberRoles = ['coach', 'coachee', 'sponsor'] as const
export type MemberRole = (typeof memberRoles)[number]

/** Somebody in a trajectory. */
export interface Member {
  readonly role: MemberRole
  readonly id: PersonId
  readonly keys: PersonKeys
}

/** A device that is out from this entry on, and the last envelope of it that counts; seq 0 where none does. */
export interface ClosedDevice {
  readonly device: DeviceId
  readonly seq: number
  readonly hash: EnvelopeHash
}

/** What an entry says, before it has a hash. */
export interface MembershipContent {
  readonly document: DocumentId
  /** 0 for the first entry, then one more each. */
  readonly number: number
  /** The entry before; zeros for the first. */
  readonly prev: StatementHash
  readonly epoch: number
  /** Binds the epoch's key: both members can tell that they were given the same one. */
  readonly commitment: Bytes
  readonly members: readonly Member[]
  readonly closed: readonly ClosedDevice[]
  /** The epoch's key for each content member; empty when the epoch is that of the entry before. */
  readonly sealed: readonly Bytes[]
}

/** An entry that was read. Whether it may follow another, `checkChange` says. */
export interface Membership extends MembershipContent {
  readonly hash: StatementHash
}

/** What stands before the first entry. */
export const noStatement: StatementHash = new Uint8Array(32) as StatementHash

/** HPKE: encapsulated key 32, key 32, tag 16. */
export const sealedKeyLength = 80

const hashLength = 32

/** Those who may read: coach and coachee, in this order, which is that of an entry's sealed keys. */
export function contentMembers(members: readonly Member[]): readonly Member[] {
  return inOrder(members).filter(({ role }) => role !== 'sponsor')
}

/** The part of the body that the sealed keys are bound to: all but themselves. */
export function makeMembershipStart(content: Omit<MembershipContent, 'sealed'>): Bytes {
  const { document, number, prev, epoch, commitment } = content
  if (prev.length !== hashLength || commitment.length !== hashLength)
    throw new RangeError('a hash has 32 bytes')
  const writer = createWriter().text(document).u32(number).fixed(prev).u32(epoch).fixed(commitment)
  const members = inOrder(content.members)
  writer.u8(members.length)
  for (const { role, keys } of members) writePersonKeys(writer.u8(roleNumber(role)), keys)
  const closed = content.closed.toSorted((a, b) => (a.device < b.device ? -1 : 1))
  writer.u8(closed.length)
  for (const { device, seq, hash } of closed) writeId(writer, device).u32(seq).fixed(hash)
  return writer.done()
}

/** The canonical body. Members and devices are put in order; sealed keys must be in the members' order already. */
export function makeMembershipBody(content: MembershipContent): Bytes {
  const writer = createWriter().fixed(makeMembershipStart(content)).u8(content.sealed.length)
  for (const sealed of content.sealed) {
    if (sealed.length !== sealedKeyLength) throw new RangeError('a sealed key has 80 bytes')
    writer.fixed(sealed)
  }
  return writer.done()
}

/** Reads an entry; signatures and rules are not looked at yet. */
export async function readMembership(
  crypto: CheckingCrypto,
  statement: Statement,
): Promise<Result<Membership, 'damaged'>> {
  if (statement.kind !== 'membership') return err('damaged')
  const content = await readContent(crypto, createReader(statement.body))
  if (content === null || compareBytes(makeMembershipBody(content), statement.body) !== 0)
    return err('damaged')
  return ok({ ...content, hash: await hashStatement(crypto, statement) })
}

async function readContent(crypto: CheckingCrypto, reader: Reader): Promise<MembershipContent | null> {
  const document = parseDocumentId(reader.text() ?? '')
  const number = reader.u32()
  const prev = reader.fixed(hashLength) as StatementHash | null
  const epoch = reader.u32()
  const commitment = reader.fixed(hashLength)
  let last = 0
  const seats = readList(reader, reader.u8(), () => {
    const seat = reader.u8()
    const keys = readPersonKeys(reader)
    const role = memberRoles[(seat ?? 0) - 1]
    if (seat === null || keys === null || role === undefined || seat <= last) return null
    last = seat
    return { role, keys }
  })
  const closed = seats && readList(reader, reader.u8(), () => readClosed(reader))
  const sealed = closed && readList(reader, reader.u8(), () => reader.fixed(sealedKeyLength))
  if (document === null || number === null || prev === null || epoch === null || commitment === null)
    return null
  if (seats === null || closed === null || sealed === null || !reader.atEnd()) return null
  const members: Member[] = []
  for (const { role, keys } of seats) members.push({ role, keys, id: await personIdOf(crypto, keys) })
  return { document, number, prev, epoch, commitment, members, closed, sealed }
}

function readClosed(reader: Reader): ClosedDevice | null {
  const device = readDeviceId(reader)
  const seq = reader.u32()
  const hash = reader.fixed(hashLength) as EnvelopeHash | null
  return device && seq !== null && hash ? { device, seq, hash } : null
}

function inOrder(members: readonly Member[]): readonly Member[] {
  return members.toSorted((a, b) => roleNumber(a.role) - roleNumber(b.role))
}

function roleNumber(role: MemberRole): number {
  return memberRoles.indexOf(role) + 1
}

/** Whether two members are the same person, with the same keys, in the same role. */
export function sameMember(a: Member, b: Member): boolean {
  return a.role === b.role && sameBytes(a.keys.sign, b.keys.sign) && sameBytes(a.keys.seal, b.keys.seal)
}
