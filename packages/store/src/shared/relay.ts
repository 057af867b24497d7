import type { Bytes, DeviceId, DocumentId, Result } from '@lef/vault'
import type { AccountId, AppendOutcome, Problem } from '@lef/protocol/messages'

/**
 * Why a server did not do what it was asked: its own reasons, `offline` (no answer came), or `nonsense` (an answer
 * came that no server of ours gives). `wait`: not before so many milliseconds.
 */
export interface RelayProblem {
  readonly problem: Problem | 'offline' | 'nonsense'
  readonly wait: number
}

export type RelayResult<Value> = Result<Value, RelayProblem>

/** Where a device's row of envelopes ends, as the server says; the hash is hexadecimal. */
export interface ServerHead {
  readonly device: DeviceId
  readonly seq: number
  readonly hash: string
}

/** How far a reader has come: the last seq it has of each device. */
export type Cursor = Readonly<Record<DeviceId, number>>

export interface EnvelopePage {
  readonly envelopes: readonly Bytes[]
  readonly heads: readonly ServerHead[]
  readonly more: boolean
}

/** What became of one envelope that was sent. */
export interface SentEnvelope {
  readonly outcome: AppendOutcome
  readonly head: ServerHead | null
}

/** A statement, with what travels beside it: null where there is nothing, or not yet. */
export interface KeptStatement {
  readonly statement: Bytes
  readonly sealed: Bytes | null
}

/** Statements by the place where they came, or got a signature more; `last` is where to go on from. */
export interface StatementPage {
  readonly statements: readonly KeptStatement[]
  readonly last: number
  readonly more: boolean
}

/** What became of a statement: `complete` when everyone who must has signed; `refused` in the server's words. */
export type AddedStatement =
  | { readonly outcome: 'kept' | 'known'; readonly complete: boolean }
  | { readonly outcome: 'refused'; readonly reason: string }

/** An answer to a link, with the account it came from. */
export interface LinkAnswer {
  readonly account: AccountId
  /** As the server knows them: whose keys they are, this does not prove. */
  readonly name: string
  readonly mail: string
  readonly answer: Bytes
}

/** A document of the account, and whose it is by the server's word. */
export interface RelayDocument {
  readonly document: DocumentId
  readonly members: readonly AccountId[]
}

/** That a sponsor looked; `at` to the minute, in UTC. */
export interface SponsorLook {
  readonly account: AccountId
  readonly name: string
  readonly at: string
}

/** Whoever is signed in. */
export interface RelaySession {
  readonly account: AccountId
}

/** What a server says on a live connection. */
export type LiveFrame =
  | { readonly type: 'envelopes'; readonly document: DocumentId; readonly envelopes: readonly Bytes[] }
  | {
      readonly type: 'caught-up'
      readonly document: DocumentId
      readonly heads: readonly ServerHead[]
      /** The last place of its statements. */
      readonly statements: number
    }
  | { readonly type: 'appended'; readonly id: number; readonly results: readonly SentEnvelope[] }
  | { readonly type: 'whisper'; readonly document: DocumentId; readonly bytes: Bytes }
  | { readonly type: 'statement' | 'answer'; readonly document: DocumentId }
  | ({
      readonly type: 'problem'
      readonly id: number | null
      readonly document: DocumentId | null
    } & RelayProblem)

/** What is heard on a live connection. */
export interface LiveEars {
  /** It is open: the server said hello. */
  opened(): void
  frame(frame: LiveFrame): void
  /** Something came that no server of ours says. */
  nonsense(): void
  /** It ended, or could not be opened; nothing follows. */
  closed(): void
}

/** A live connection, from the moment it is being opened. */
export interface LiveLine {
  subscribe(document: DocumentId, after: Cursor): void
  unsubscribe(document: DocumentId): void
  append(id: number, document: DocumentId, envelopes: readonly Bytes[]): void
  whisper(document: DocumentId, bytes: Bytes): void
  close(): void
}

/**
 * What is asked of a server: the routes and the live connection of `@lef/protocol/messages`, bytes as bytes. It
 * throws nothing. Every implementation passes `relayContract`.
 */
export interface Relay {
  session(): Promise<RelayResult<RelaySession>>
  /** `proof`: the device's signature over the account. Asking again does no harm. */
  addDevice(publicKey: Bytes, proof: Bytes): Promise<RelayResult<null>>
  removeDevice(device: DeviceId): Promise<RelayResult<null>>
  /** All documents that the account is a member of. */
  documents(): Promise<RelayResult<readonly RelayDocument[]>>
  addDocument(document: DocumentId): Promise<RelayResult<null>>
  addMember(document: DocumentId, account: AccountId): Promise<RelayResult<null>>
  removeMember(document: DocumentId, account: AccountId): Promise<RelayResult<null>>
  list(document: DocumentId, after: Cursor): Promise<RelayResult<EnvelopePage>>
  append(document: DocumentId, envelopes: readonly Bytes[]): Promise<RelayResult<readonly SentEnvelope[]>>
  listStatements(document: DocumentId, after: number): Promise<RelayResult<StatementPage>>
  addStatement(document: DocumentId, statement: Bytes, sealed?: Bytes): Promise<RelayResult<AddedStatement>>
  /** Always taken: whether there is such a document, nobody is told. */
  addAnswer(document: DocumentId, answer: Bytes): Promise<RelayResult<null>>
  listAnswers(document: DocumentId): Promise<RelayResult<readonly LinkAnswer[]>>
  /** Makes the account that brought an answer, by its SHA-256 in hexadecimal, the sponsor's. */
  nameSponsor(document: DocumentId, answer: string): Promise<RelayResult<null>>
  /** What the sponsor sees, as a member may see it, and who looked. */
  showOutline(document: DocumentId): Promise<RelayResult<readonly KeptStatement[]>>
  listLooks(document: DocumentId): Promise<RelayResult<readonly SponsorLook[]>>
  /** The same for the sponsor: every look is written down. */
  lookAsSponsor(document: DocumentId): Promise<RelayResult<readonly KeptStatement[]>>
  signAsSponsor(document: DocumentId, statement: Bytes): Promise<RelayResult<AddedStatement>>
  openLive(ears: LiveEars): LiveLine
}

/** The reason `offline`, which needs no more words. */
export const offline: RelayProblem = { problem: 'offline', wait: 0 }

/** An answer that no server of ours gives. */
export const nonsense = { ok: false, error: { problem: 'nonsense', wait: 0 } } as const
