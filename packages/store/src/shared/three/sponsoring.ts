import type { DocumentId, Result } from '../vault-parts.ts'
import type { SharingError } from '../sharing-error.ts'
import type { Agreed } from './agreed.ts'
import type { WhyRefused } from './unsent.ts'

/** A trajectory that this person looks on at, or is to. */
export interface Sponsored {
  readonly document: DocumentId
  /** As the agreement calls the two; null before this device has read one. */
  readonly names: { readonly coach: string; readonly coachee: string } | null
  /** The agreements, by name, that were signed on this device and the server does not have: they wait, or will not be taken. */
  readonly unsent: readonly { readonly name: string; readonly refused: WhyRefused | null }[]
}

/**
 * What a sponsor is shown. `waiting`: the two have not let them in yet. `over`: they did, and by the server no longer do. `wrong`: what the server shows is not of those
 * who invited, or less or other than it showed before.
 */
export type SponsorsPage =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'over' }
  | { readonly kind: 'wrong'; readonly why: 'stranger' | 'rolled-back' | 'two-histories' }
  | { readonly kind: 'here'; readonly agreed: Agreed }

/** Looking on, from the side of the sponsor. */
export interface Sponsoring {
  /** Those whose link was answered on this device. */
  list(): readonly Sponsored[]
  /** What a link invites to; `not-for-sponsors`: one of the two of a conversation. */
  readLink(fragment: string): Promise<Result<DocumentId, SharingError>>
  answerLink(fragment: string): Promise<Result<DocumentId, SharingError>>
  /** Looks: the server writes down that this person did, for the two to see. */
  look(document: DocumentId): Promise<Result<SponsorsPage, SharingError>>
  /**
   * Signs an agreement that the two have put to this person and that was shown, by its name. It is on this disk when it says ok,
   * and is sent now or when the server is reached.
   */
  sign(document: DocumentId, name: string): Promise<Result<null, SharingError>>
  /** Puts away something in `unsent` that was refused. */
  putAway(document: DocumentId, name: string): Promise<Result<null, SharingError>>
  /** Takes it off this device; the two are told nothing. */
  forget(document: DocumentId): Promise<Result<null, SharingError>>
}
