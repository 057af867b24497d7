import type { Bytes, DeviceId, MembershipChain, PersonId, Statement } from '@lef/vault'
import type { AccountId } from '@lef/protocol/messages'
import type { LinkAnswer, SponsorLook } from './relay.ts'

/** One envelope in a row; without bytes when it was thrown away for a snapshot. */
export interface MemoryEnvelope {
  readonly seq: number
  readonly hash: string
  bytes: Bytes | null
}

/** A statement in its place. */
export interface MemoryStatement {
  place: number
  statement: Statement
  complete: boolean
  sealed: Bytes | null
  /** A release whose words were taken back. */
  takenBack?: boolean
}

/** A document as a server in memory has it; tests of bad servers change it. */
export interface MemoryDocument {
  readonly members: Set<AccountId>
  readonly rows: Map<DeviceId, MemoryEnvelope[]>
  readonly statements: Map<string, MemoryStatement>
  readonly answers: Map<AccountId, LinkAnswer>
  chain: MembershipChain
  readonly owners: Map<DeviceId, PersonId>
  places: number
  /** Who was named as sponsor, with the keys in their answer, and when they looked. */
  sponsor: { readonly account: AccountId; readonly person: PersonId } | null
  readonly looks: SponsorLook[]
}

/** The devices that accounts registered. */
export type MemoryDevices = Map<
  DeviceId,
  { readonly account: AccountId; readonly publicKey: Bytes; removed: boolean }
>

/** A document of one member, with nothing in it. */
export function newMemoryDocument(member: AccountId): MemoryDocument {
  return {
    members: new Set([member]),
    rows: new Map(),
    statements: new Map(),
    answers: new Map(),
    chain: [],
    owners: new Map(),
    places: 0,
    sponsor: null,
    looks: [],
  }
}

/** What its last member leaves, loses all content and statements. */
export function emptyMemoryDocument(document: MemoryDocument): void {
  for (const row of document.rows.values()) for (const one of row) one.bytes = null
  document.statements.clear()
  document.answers.clear()
}
