import type { ClauseKind, CalendarDay, CoachRelation, ProcessFact as Reportable } from '@lef/method'
import type { AccountId } from '@lef/protocol/messages'
import type { DocumentId, PersonId, Result } from '../vault-parts.ts'
import type { PendingAnswer } from '../pending-answer.ts'
import type { SharingError } from '../sharing-error.ts'
import type { Agreed } from './agreed.ts'
import type { AgreementWords } from './agreement-words.ts'
import type { ConversationOutline, Tellable } from './outline-of-trajectory.ts'
import type { Sentence } from './sentences.ts'
import type { Telling } from './telling.ts'

/** What an agreement is to say. */
export interface NewTerms {
  readonly relation: CoachRelation
  readonly from: CalendarDay
  readonly clauses: readonly ClauseKind[]
  readonly facts: readonly Reportable[]
  readonly words: AgreementWords
}

/** Somebody who is to come in as sponsor, by an entry that one of the two has signed. */
export interface ComingSponsor {
  readonly person: PersonId
  /** As the server knows them; null when it does not say. */
  readonly name: string | null
  /** Whether this person has signed; else it is theirs to sign. */
  readonly signedByMe: boolean
}

/** That a sponsor looked. `at`: to the minute, as the server says. */
export interface Look {
  readonly account: AccountId
  readonly name: string
  readonly at: string
}

/**
 * The agreement with the sponsor, from the side of coach or coachee: who looks on, what is agreed, what is told under it,
 * and what the sponsor sees of that.
 */
export interface ThreeWay {
  /** What is agreed and told, as this device has checked it; the same object as long as nothing changed. */
  read(document: DocumentId): Promise<Agreed | null>

  /** The link for the sponsor, made when there is none. */
  inviteSponsor(document: DocumentId): Promise<Result<{ readonly fragment: string }, SharingError>>
  /** The link that was made here and not used yet. */
  sponsorLink(document: DocumentId): Promise<string | null>
  /** Who answered it, with proof. */
  sponsorAnswers(document: DocumentId): Promise<Result<readonly PendingAnswer[], SharingError>>
  /** Signs that somebody who answered comes in as sponsor; the other of the two signs too. */
  admitSponsor(document: DocumentId, person: PersonId): Promise<Result<null, SharingError>>
  comingSponsor(document: DocumentId): Promise<ComingSponsor | null>
  /** Signs what the other signed before: from then on the sponsor takes part. */
  confirmSponsor(document: DocumentId): Promise<Result<null, SharingError>>
  /** The sponsor looks on no more; one of the two suffices. What was told under the agreement, they see no more either. */
  dismissSponsor(document: DocumentId): Promise<Result<null, SharingError>>

  // What is signed below is on this disk when it says ok, and is sent when the server is reached: `unsent` until then.
  /** Puts an agreement to all who take part, signed by this person. */
  propose(document: DocumentId, terms: NewTerms): Promise<Result<null, SharingError>>
  /** Signs an agreement or a fact that waits, by its name in `read`. */
  signWaiting(document: DocumentId, name: string): Promise<Result<null, SharingError>>

  /** What could be told of these conversations. `zone`: of this device. */
  telling(
    document: DocumentId,
    conversations: readonly ConversationOutline[],
    zone: string,
  ): Promise<Telling | null>
  /** Signs a fact; the other of the two signs too. */
  tell(document: DocumentId, fact: Tellable): Promise<Result<null, SharingError>>
  /** The coachee releases one sentence to the sponsor; coach and coachee can read what was released. */
  release(document: DocumentId, sentence: Sentence): Promise<Result<null, SharingError>>
  /** The coachee takes it back: also what the server does not have yet. */
  withdraw(document: DocumentId, name: string): Promise<Result<null, SharingError>>
  /** Puts away something in `unsent` that was refused. */
  putAway(document: DocumentId, name: string): Promise<Result<null, SharingError>>

  /** What the sponsor sees, from the place where the sponsor gets it; null when there is none. */
  outline(document: DocumentId): Promise<Result<Agreed | null, SharingError>>
  /** Who looked, the last first. */
  looks(document: DocumentId): Promise<Result<readonly Look[], SharingError>>
}
