import type { RecoveryStanding } from '@lef/vault'
import type { DocumentId, PersonId, Result, SafetyNumber } from '../vault-parts.ts'
import type { ContentRole } from '../content-role.ts'
import type { SharingError } from '../sharing-error.ts'

/** A trajectory that this account has at the server, and this notebook nothing of. */
export interface LostTrajectory {
  readonly document: DocumentId
  /** Since when it is as it is now: how many entries its membership has. */
  readonly entries: number
}

/**
 * Somebody asks to take the place of their own lost self (P-19). `other`: the other of the two does. `self`: somebody does
 * in this person's own name, and this is an old device. `mine`: this person did, and waits.
 */
export interface AskedBack {
  /** The hash of the request, hexadecimal. */
  readonly request: string
  readonly whose: 'other' | 'self' | 'mine'
  readonly person: PersonId
  readonly role: ContentRole
  /** When this device first saw it, epoch milliseconds. */
  readonly seenAt: number
  /** By this device's clock at the time of asking. */
  readonly standing: RecoveryStanding
  /** From when nobody can stop it any more on an old device, by this device's clock; epoch milliseconds. */
  readonly until: number
  /** Whether this person compared the number of the new keys with the other, live. */
  readonly compared: boolean
  /** This person said that it is somebody else who asks. */
  readonly declined: boolean
  /** An old device said yes. */
  readonly approved: boolean
  /** The other has let them back in, and they have yet to confirm. */
  readonly letIn: boolean
}

/** Getting back in through the other, from all three sides. */
export interface Recovery {
  /** What was shared by this account and is not in this notebook. */
  lost(): Promise<Result<readonly LostTrajectory[], SharingError>>
  /** Asks to come back as who had this role; `local` is the id that the trajectory gets in this notebook. */
  ask(document: DocumentId, role: ContentRole, local: string): Promise<Result<null, SharingError>>
  /** What is asked now, of a trajectory that is in this notebook; not what was put away. */
  requests(document: DocumentId): Promise<readonly AskedBack[]>
  /** The number of the two as they would be: to be compared live, by voice or face to face. */
  number(document: DocumentId, request: string): Promise<SafetyNumber | null>
  /** Keeps that it was the same. */
  keepCompared(document: DocumentId, request: string): Promise<Result<null, SharingError>>
  /** Keeps, on this device, that it is somebody else who asks; or takes that back. */
  decline(document: DocumentId, request: string, declined: boolean): Promise<Result<null, SharingError>>
  /** Puts away, on this device, what an old device has stopped: it can go no further. */
  putAway(document: DocumentId, request: string): Promise<Result<null, SharingError>>
  /** An old device's word: `yes` spares the wait, `no` stops it for good. */
  answer(document: DocumentId, request: string, answer: 'yes' | 'no'): Promise<Result<null, SharingError>>
  /** The other, when it is ripe: signs that they take their old place. */
  letBack(document: DocumentId, request: string): Promise<Result<null, SharingError>>
  /** Who asked, after comparing: signs as well. From then on content flows. */
  confirm(document: DocumentId): Promise<Result<null, SharingError>>
}
