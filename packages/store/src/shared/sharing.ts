import type { DocumentId, PersonId, Result, SafetyNumber } from './vault-parts.ts'
import type { ChemistryStage } from './chemistry/chemistry.ts'
import type { ContentRole } from './content-role.ts'
import type { Incident } from './incident.ts'
import type { Pairing } from './pairing/pairing.ts'
import type { PendingAnswer } from './pending-answer.ts'
import type { LinkError, SharingError } from './sharing-error.ts'
import type { Recovery } from './recovery/recovery.ts'
import type { SyncState } from './sync-state.ts'
import type { Sponsoring } from './three/sponsoring.ts'
import type { ThreeWay } from './three/three-way.ts'

export type { ContentRole } from './content-role.ts'
export type { PendingAnswer } from './pending-answer.ts'
export type { AgreedError, EntryError, LinkError, SharingError } from './sharing-error.ts'

/**
 * How far two people are with each other. `inviting`: a link was made. `answered`: this person answered one and waits.
 * `to-confirm`: the other let them in; `confirmEntry` makes it so. `confirming`: this person let the other in, who has
 * yet to confirm. `shared`: keys exist, and content flows. `ended`: one of the two has put the other out; both keep what
 * they have, and nothing goes to and fro any more. `asking`: this person lost their keys, and asks the other to let them
 * back in with new ones (`recovery`).
 */
export type Stage = 'inviting' | 'answered' | 'to-confirm' | 'confirming' | 'shared' | 'ended' | 'asking'

/** The other of the two, by their keys. `safety`: whether their number was compared, and with the keys they have now. */
export interface OtherPerson {
  readonly person: PersonId
  readonly role: ContentRole
  readonly safety: 'not-compared' | 'compared' | 'changed'
}

/** Where the other is looking now. */
export interface Presence {
  /** Names of the app's own; null: here, on no page in particular. */
  readonly page: string | null
  /** Epoch milliseconds by this device's clock. */
  readonly heardAt: number
}

/** One trajectory that is, or is to be, two people's. The same object as long as nothing in it changed. */
export interface SharedTrajectory {
  /** The server's name for it; used for nothing else. */
  readonly document: DocumentId
  /** The trajectory's document in this notebook. */
  readonly local: string
  /** What this person is in it. */
  readonly role: ContentRole
  readonly stage: Stage
  readonly other: OtherPerson | null
  readonly sync: SyncState
  /** Whether the two want to work together (B1), as far as it is known here. */
  readonly chemistry: ChemistryStage
  /** Whether that is of a later round than the first. */
  readonly chemistryAgain: boolean
  /** Of each of the other's devices that is here; empty: nobody, or not connected. */
  readonly presence: readonly Presence[]
  /** Somebody asks to come back as one of the two, and it is not decided: see `recovery`. */
  readonly askedBack: boolean
  /** This person came back to it on this device: what was theirs alone is not here. */
  readonly cameBack: boolean
  /** What was noticed of a server or device that does not do as it should, newest last. */
  readonly incidents: readonly Incident[]
}

/** Whether the server is reached: `polling` without a live connection, `signed-out` not by this person. */
export type ConnectionState =
  'off' | 'connecting' | 'live' | 'polling' | 'offline' | 'signed-out' | 'elsewhere'

/**
 * What two people share, from the side of one of them: of this notebook, in this tab. One tab at a time talks to the
 * server (`connection` is `elsewhere` in the others); everything else works in each.
 */
export interface Sharing {
  /** This person's id; null before anything was shared. */
  readonly me: PersonId | null
  readonly connection: ConnectionState
  list(): readonly SharedTrajectory[]
  /** By the id of the trajectory in this notebook; null when it is on this device only. */
  of(local: string): SharedTrajectory | null
  /** Hears of every change of the above. */
  subscribe(listener: () => void): () => void

  /** Makes the server's document and the link. `fragment` goes after the `#` of an address; whoever has it, can answer. */
  shareTrajectory(
    local: string,
    as: ContentRole,
  ): Promise<Result<{ readonly document: DocumentId; readonly fragment: string }, SharingError>>
  /** The link of a trajectory that nobody was let into yet; null when there is none. */
  linkOf(document: DocumentId): string | null
  /** What a link invites to, without answering it. */
  readLink(
    fragment: string,
  ): Promise<Result<{ readonly document: DocumentId; readonly role: ContentRole }, LinkError>>
  /** Answers a link; `local` is the id that the trajectory gets in this notebook. */
  answerLink(
    fragment: string,
    local: string,
  ): Promise<Result<{ readonly document: DocumentId; readonly role: ContentRole }, SharingError>>
  /** Who answered, with proof that they have the link. Other answers are not shown. */
  pendingAnswers(document: DocumentId): Promise<Result<readonly PendingAnswer[], SharingError>>
  /** Lets somebody in who answered: signs the first entry, and makes their account a member. */
  admit(document: DocumentId, person: PersonId): Promise<Result<null, SharingError>>
  /** The invited side: checks that the entry is the inviter's, and signs it. From then on content flows. */
  confirmEntry(document: DocumentId): Promise<Result<null, SharingError>>

  /** The number to compare with the other; a third of a second of work. Null while there is no other. */
  safetyNumber(document: DocumentId): Promise<SafetyNumber | null>
  /** Keeps that the two compared it and it was the same. */
  keepCompared(document: DocumentId): Promise<Result<null, SharingError>>

  /**
   * Answers, once a round, whether this person wants to work with the other: sealed, and opened by nobody before both have
   * answered. After `not-both` or `broken` it is an answer in a new round, of which the other is told nothing before they answer
   * once more themselves. It is kept when this says ok, and sent as soon as the server is reached.
   */
  answerChemistry(document: DocumentId, yes: boolean): Promise<Result<null, SharingError>>

  /** The agreement with the sponsor: who looks on, what is agreed, and what is told under it. */
  readonly threeWay: ThreeWay
  /** Where this person looks on as a sponsor. */
  readonly sponsoring: Sponsoring
  /** Getting back in through the other, after losing one's keys. */
  readonly recovery: Recovery
  /** Another device of this person's own. */
  readonly pairing: Pairing

  /** Tells the other, sealed, which page this tab shows; null: none in particular. Told again until it changes. */
  showPage(document: DocumentId, page: string | null): void
  /** Stops telling. */
  leavePage(document: DocumentId): void

  /** Tries to reach the server now, not when the next try is due. */
  tryNow(): void
  /** Waits until nothing is under way in this tab. */
  idle(): Promise<void>
  /** Seals all that was edited and starts sending it, without waiting for the pause after it; for leaving. */
  settled(): Promise<void>
  /**
   * Puts the other out: a new key that they do not get, and nothing of their devices counts from here on. What they have,
   * they keep; they see that it was done.
   */
  removeOther(document: DocumentId): Promise<Result<null, SharingError>>
  /** Whether the other still has it at the server, by the server's word: who left says so to the server alone. */
  isOtherThere(document: DocumentId): Promise<Result<boolean, SharingError>>
  /**
   * Stops here, and takes this person out of it at the server, now or when it is reached. What is on this device and on
   * the other's stays; when nobody has it there any more, the server throws away what it had.
   */
  stopSharing(document: DocumentId): Promise<Result<null, SharingError>>
  /** Ends all work; what was not sent yet, lies in the notebook. */
  close(): Promise<void>
}
