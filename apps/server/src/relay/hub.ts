import type { DeviceId, DocumentId, OrganisationId } from '@lef/protocol'
import type { ReceivedEnvelope } from './received-envelope.ts'

/** One envelope on its way to those who follow its document. */
export interface Passing {
  readonly device: DeviceId
  readonly seq: number
  /** base64url, made once for all who get it. */
  readonly text: string
}

/** What is not an envelope, and has to be asked for. */
export type News = { readonly type: 'statement'; readonly place: number } | { readonly type: 'answer' }

/** Somebody who follows a document on a connection of this process. */
export interface Follower {
  /** Whose connection it is: nobody gets back what came from it. */
  readonly connection: object
  /** Passes an envelope on, now or when there is room. */
  offer(passing: Passing): void
  /** Its own connection sent this envelope: it has it. True when that is the next it was to get. */
  has(device: DeviceId, seq: number): boolean
  /** Takes back that an envelope of this place was passed on: it was refused. */
  retract(device: DeviceId, seq: number): void
  whisper(bytes: string): void
  /** There is a statement at this place, or an answer to a link. */
  tell(news: News): void
  /** Looks in the database for what it does not have yet. */
  catchUp(): void
  /** Its last look did not succeed: it is to look again, whether or not there is anything new. */
  isBehind(): boolean
  /** The account may not follow this document any more. */
  end(): void
}

/** The followers of every document in this process. */
export interface Hub {
  follow(organisation: OrganisationId, document: DocumentId, follower: Follower): () => void
  followersOf(organisation: OrganisationId, document: DocumentId): readonly Follower[]
  /** Whether an envelope is known to follow what this process has seen of its device in a followed document. */
  expects(organisation: OrganisationId, document: DocumentId, envelope: ReceivedEnvelope): boolean
  /** Remembers what was seen last of a device, while somebody follows the document. */
  saw(organisation: OrganisationId, document: DocumentId, device: DeviceId, seq: number, hash: string): void
  /** Forgets it, when it turned out otherwise. */
  forget(organisation: OrganisationId, document: DocumentId, device: DeviceId): void
  /** All documents that are followed, by organisation. */
  followed(): ReadonlyMap<OrganisationId, readonly DocumentId[]>
}

interface Room {
  readonly organisation: OrganisationId
  readonly document: DocumentId
  readonly followers: Set<Follower>
  readonly seen: Map<DeviceId, { readonly seq: number; readonly hash: string }>
}

/** A hub without anybody in it. */
export function createHub(): Hub {
  const rooms = new Map<string, Room>()
  const keyOf = (organisation: OrganisationId, document: DocumentId) => `${organisation}/${document}`
  const roomOf = (organisation: OrganisationId, document: DocumentId) =>
    rooms.get(keyOf(organisation, document))
  return {
    follow: (organisation, document, follower) => {
      const key = keyOf(organisation, document)
      const room = rooms.get(key) ?? { organisation, document, followers: new Set(), seen: new Map() }
      rooms.set(key, room)
      room.followers.add(follower)
      return () => {
        room.followers.delete(follower)
        if (room.followers.size === 0) rooms.delete(key)
      }
    },
    followersOf: (organisation, document) => [...(roomOf(organisation, document)?.followers ?? [])],
    expects: (organisation, document, { device, seq, prevHash }) => {
      const last = roomOf(organisation, document)?.seen.get(device)
      return last !== undefined && last.seq + 1 === seq && last.hash === prevHash
    },
    saw: (organisation, document, device, seq, hash) => {
      roomOf(organisation, document)?.seen.set(device, { seq, hash })
    },
    forget: (organisation, document, device) => {
      roomOf(organisation, document)?.seen.delete(device)
    },
    followed: () => {
      const followed = new Map<OrganisationId, DocumentId[]>()
      for (const { organisation, document } of rooms.values()) {
        const documents = followed.get(organisation) ?? []
        documents.push(document)
        followed.set(organisation, documents)
      }
      return followed
    },
  }
}
