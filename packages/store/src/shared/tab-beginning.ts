import {
  err,
  ok,
  parseDocumentId,
  toHex,
  type DocumentId,
  type PersonId,
  type Result,
  type VaultCrypto,
} from '@lef/vault'
import type { Identity } from '@lef/vault/people'
import type { ContentRole } from './content-role.ts'
import {
  admitPerson,
  answerFragment,
  confirmFirstEntry,
  inviteFragment,
  readAnswers,
  readFragment,
  type Meeting,
} from './first-contact.ts'
import type { PendingAnswer } from './pending-answer.ts'
import type { Relay, RelayProblem } from './relay.ts'
import type { ShareBook } from './share-book.ts'
import type { SharedDocuments } from './shared-documents.ts'
import type { SharedTrajectory, Sharing } from './sharing.ts'
import type { LinkError, SharingError } from './sharing-error.ts'

/** What this stands on: the sharing of one tab. */
export interface BeginningParts {
  readonly crypto: VaultCrypto
  readonly relay: Relay
  readonly book: ShareBook
  readonly documents: SharedDocuments
  me(): PersonId | null
  of(local: string): SharedTrajectory | null
  identity(): Promise<Result<Identity, 'locked' | 'disk'>>
  meeting(document: DocumentId): Promise<Meeting | null>
  /** Writes down what was done, and goes on from there. */
  keep<Value>(done: Result<Value, SharingError>): Promise<Result<Value, SharingError>>
  failed(problem: RelayProblem): SharingError
}

type Begins =
  'shareTrajectory' | 'linkOf' | 'readLink' | 'answerLink' | 'pendingAnswers' | 'admit' | 'confirmEntry'

/** From a link until both have signed, in one tab (S-19). */
export class TabBeginning implements Pick<Sharing, Begins> {
  readonly #parts: BeginningParts

  constructor(parts: BeginningParts) {
    this.#parts = parts
  }

  async shareTrajectory(
    local: string,
    as: ContentRole,
  ): Promise<Result<{ readonly document: DocumentId; readonly fragment: string }, SharingError>> {
    const known = this.#parts.of(local)
    if (known !== null) {
      const fragment = known.stage === 'inviting' ? this.linkOf(known.document) : null
      return fragment === null ? err('already-shared') : ok({ document: known.document, fragment })
    }
    const identity = await this.#parts.identity()
    if (!identity.ok) return identity
    const { crypto, relay } = this.#parts
    const document = parseDocumentId(toHex(crypto.randomBytes(16)))
    if (document === null) throw new Error('hexadecimal is an id')
    const made = await relay.addDocument(document)
    if (!made.ok) return err(this.#parts.failed(made.error))
    const fragment = await inviteFragment(crypto, identity.value, document, as)
    const page = this.#parts.book.add(document)
    page.setInviting()
    page.setText('local', local)
    page.setText('role', as)
    page.setText('person', identity.value.id)
    page.setText('link', fragment)
    return this.#parts.keep(ok({ document, fragment }))
  }

  linkOf(document: DocumentId): string | null {
    const page = this.#parts.documents.get(document)?.page
    return page?.inviting === true ? page.text('link') : null
  }

  async readLink(
    fragment: string,
  ): Promise<Result<{ readonly document: DocumentId; readonly role: ContentRole }, LinkError>> {
    return readFragment(this.#parts.crypto, fragment, this.#parts.me(), (id) => this.#parts.documents.has(id))
  }

  async answerLink(
    fragment: string,
    local: string,
  ): Promise<Result<{ readonly document: DocumentId; readonly role: ContentRole }, SharingError>> {
    const identity = await this.#parts.identity()
    if (!identity.ok) return identity
    const { crypto, relay } = this.#parts
    const mayAgain = (id: DocumentId): boolean => {
      const page = this.#parts.documents.get(id)?.page
      return page !== undefined && page.text('link') !== fragment
    }
    const read = await readFragment(crypto, fragment, this.#parts.me(), mayAgain)
    if (!read.ok) return read
    const { document, role } = read.value
    const answered = await relay.addAnswer(document, await answerFragment(crypto, identity.value, fragment))
    if (!answered.ok) return err(this.#parts.failed(answered.error))
    const page = this.#parts.book.add(document)
    page.setText('local', page.text('local') ?? local)
    page.setText('role', role)
    page.setText('person', identity.value.id)
    page.setText('link', fragment)
    return this.#parts.keep(ok({ document, role }))
  }

  async pendingAnswers(document: DocumentId): Promise<Result<readonly PendingAnswer[], SharingError>> {
    const meeting = await this.#parts.meeting(document)
    if (meeting === null || !meeting.page.inviting) return err('unknown')
    const answers = await readAnswers(meeting)
    return answers.ok
      ? ok(answers.value.map(({ keys: _keys, answer: _answer, ...who }) => who))
      : err(this.#asError(answers.error))
  }

  async admit(document: DocumentId, person: PersonId): Promise<Result<null, SharingError>> {
    const meeting = await this.#parts.meeting(document)
    if (meeting === null || !meeting.page.inviting) return err('unknown')
    const admitted = await admitPerson(meeting, person, () => this.#parts.book.flush())
    return this.#parts.keep(admitted.ok ? admitted : err(this.#asError(admitted.error)))
  }

  async confirmEntry(document: DocumentId): Promise<Result<null, SharingError>> {
    const meeting = await this.#parts.meeting(document)
    if (meeting === null || meeting.page.inviting) return err('unknown')
    const confirmed = await confirmFirstEntry(meeting)
    return this.#parts.keep(confirmed.ok ? confirmed : err(this.#asError(confirmed.error)))
  }

  #asError(error: RelayProblem | SharingError): SharingError {
    return typeof error === 'object' ? this.#parts.failed(error) : error
  }
}
