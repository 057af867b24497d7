import type { CalendarDay } from '@lef/method'
import {
  checkTelling,
  checkTerms,
  err,
  hashStatement,
  makeFactBody,
  makeStatement,
  makeTermsBody,
  noStatement,
  ok,
  toHex,
  type Bytes,
  type DocumentId,
  type Membership,
  type PersonId,
  type Result,
  type Statement,
  type StatementKind,
  type VaultCrypto,
} from '@lef/vault'
import { sealWords, signStatement } from '@lef/vault/people'
import { linkFragment, type Meeting } from '../first-contact.ts'
import type { Relay, RelayProblem } from '../relay.ts'
import type { PendingAnswer } from '../pending-answer.ts'
import type { SharingError } from '../sharing-error.ts'
import { readAgreed, type Agreed } from './agreed.ts'
import { wordsToBytes } from './agreement-words.ts'
import {
  factOf,
  outlineOf,
  type ConversationOutline,
  type Tellable,
  type TellingPlace,
} from './outline-of-trajectory.ts'
import { readOutline } from './read-outline.ts'
import { isCoachee, readableSentences, releaseOf, withdrawalOf, type Sentence } from './sentences.ts'
import {
  admitSponsor,
  changeToSign,
  confirmSponsor,
  dismissSponsor,
  sponsorAnswers,
} from './sponsor-contact.ts'
import { tellingOf, type Telling } from './telling.ts'
import type { ComingSponsor, Look, NewTerms, ThreeWay } from './three-way.ts'

/** What this stands on: the sharing of one tab. */
export interface ThreeWayParts {
  readonly crypto: VaultCrypto
  readonly relay: Relay
  /** The day that it is on this device. */
  readonly today: () => CalendarDay
  meeting(document: DocumentId): Promise<Meeting | null>
  /** Writes down what was done, and goes on from there. */
  keep(done: Result<null, SharingError>): Promise<Result<null, SharingError>>
  failed(problem: RelayProblem): SharingError
}

/** The agreement with the sponsor, in one tab. */
export class TabThreeWay implements ThreeWay {
  readonly #parts: ThreeWayParts
  readonly #read = new Map<DocumentId, { readonly of: string; readonly agreed: Promise<Agreed | null> }>()

  /** What the server calls those who are about to come in: asked once. */
  readonly #names = new Map<PersonId, string>()

  constructor(parts: ThreeWayParts) {
    this.#parts = parts
  }

  async read(document: DocumentId): Promise<Agreed | null> {
    const meeting = await this.#parts.meeting(document)
    if (meeting === null) return null
    const { chain, identity } = meeting.standing
    const statements = meeting.standing.statements()
    const today = this.#parts.today()
    const head = chain.at(-1)
    const seen = statements.map(
      ({ hash, statement, sealed }) => `${hash} ${statement.signatures.length} ${sealed?.length ?? 0}`,
    )
    const { signed } = meeting.page
    const waits = signed.list().map(({ name, refused, order }) => `${name} ${order} ${refused ?? ''}`)
    const of = [today, head === undefined ? '' : toHex(head.hash), ...seen, ...waits].join('\n')
    const known = this.#read.get(document)
    if (known?.of === of) return known.agreed
    const { crypto } = this.#parts
    const agreed = readAgreed({
      crypto,
      document,
      chain,
      statements,
      signed: signed.list(),
      identity,
      today,
    })
    this.#read.set(document, { of, agreed })
    return agreed
  }

  async inviteSponsor(document: DocumentId): Promise<Result<{ readonly fragment: string }, SharingError>> {
    const meeting = await this.#parts.meeting(document)
    if (meeting === null || !meeting.standing.takesPart) return err('unknown')
    const known = meeting.page.text('sponsorLink')
    if (known !== null) return ok({ fragment: known })
    const fragment = await linkFragment(this.#parts.crypto, meeting.identity, document, 'sponsor')
    meeting.page.setText('sponsorLink', fragment)
    const kept = await this.#parts.keep(ok(null))
    return kept.ok ? ok({ fragment }) : kept
  }

  async sponsorLink(document: DocumentId): Promise<string | null> {
    const meeting = await this.#parts.meeting(document)
    if (meeting === null) return null
    const { page, standing } = meeting
    const isUsed = standing.chain.at(-1)?.members.some(({ role }) => role === 'sponsor') === true
    if (isUsed && page.text('sponsorLink') !== null) {
      // Whoever is asked next gets another, and whoever is put out does not stand there again as somebody who answered.
      page.setText('sponsorLink', null)
      await this.#parts.keep(ok(null))
    }
    return page.text('sponsorLink')
  }

  async sponsorAnswers(document: DocumentId): Promise<Result<readonly PendingAnswer[], SharingError>> {
    const meeting = await this.#parts.meeting(document)
    if (meeting === null) return err('unknown')
    const answers = await sponsorAnswers(meeting)
    if (!answers.ok) return err(this.#asError(answers.error))
    return ok(answers.value.map(({ person, account, name, mail }) => ({ person, account, name, mail })))
  }

  admitSponsor(document: DocumentId, person: PersonId): Promise<Result<null, SharingError>> {
    return this.#change(document, (meeting) => admitSponsor(meeting, person))
  }

  async comingSponsor(document: DocumentId): Promise<ComingSponsor | null> {
    const meeting = await this.#parts.meeting(document)
    const change = meeting && (await changeToSign(meeting))
    if (!meeting || !change) return null
    const person = change.sponsor.id
    if (!this.#names.has(person)) {
      const listed = await this.#parts.relay.listAnswers(document)
      const name = listed.ok ? await change.nameIn(listed.value) : null
      if (name !== null) this.#names.set(person, name)
    }
    return { person, name: this.#names.get(person) ?? null, signedByMe: change.signedByMe }
  }

  confirmSponsor(document: DocumentId): Promise<Result<null, SharingError>> {
    return this.#change(document, confirmSponsor)
  }

  dismissSponsor(document: DocumentId): Promise<Result<null, SharingError>> {
    return this.#change(document, dismissSponsor)
  }

  propose(document: DocumentId, terms: NewTerms): Promise<Result<null, SharingError>> {
    return this.#asMember(document, async (meeting, head, agreed) => {
      const { crypto } = this.#parts
      const { words, ...said } = terms
      const sealed = await sealWords(crypto, 'agreement', document, head.members, wordsToBytes(words))
      if (sealed === null) return err('bad-entry')
      const before = agreed.agreements.at(-1) ?? null
      const all = {
        ...said,
        document,
        number: agreed.agreements.length,
        prev: before?.hash ?? noStatement,
        membership: head.hash,
        words: sealed.wordsHash,
      }
      const place = { membership: head, before, today: this.#parts.today() }
      const allowed = checkTerms(place, all)
      if (!allowed.ok) return err(allowed.error === 'backdated' ? 'backdated' : 'not-agreed')
      return this.#sign(meeting, unsigned('agreement', makeTermsBody(all)), sealed.sealed)
    })
  }

  signWaiting(document: DocumentId, name: string): Promise<Result<null, SharingError>> {
    return this.#asMember(document, async (meeting, _head, agreed) => {
      const waits = [...agreed.proposed, ...agreed.waiting].find((one) => one.name === name)
      // Nobody signs what they could not read.
      if (waits === undefined || ('text' in waits && waits.text === null)) return err('unknown')
      if (waits.refused !== null) return err(waits.refused === 'backdated' ? 'backdated' : 'not-agreed')
      return this.#sign(meeting, waits.statement)
    })
  }

  async telling(
    document: DocumentId,
    conversations: readonly ConversationOutline[],
    zone: string,
  ): Promise<Telling | null> {
    const { crypto } = this.#parts
    const [meeting, agreed] = [await this.#parts.meeting(document), await this.read(document)]
    const head = meeting?.standing.chain.at(-1)
    if (!agreed || head === undefined) return null
    const outline = await outlineOf(crypto, document, conversations, zone)
    return tellingOf(this.#place(head, agreed), outline, agreed)
  }

  tell(document: DocumentId, tellable: Tellable): Promise<Result<null, SharingError>> {
    return this.#asMember(document, async (meeting, head, agreed) => {
      const place = this.#place(head, agreed)
      const fact = factOf(place, tellable)
      if (fact === null || !checkTelling({ ...place, before: agreed.facts }, fact).ok)
        return err('not-agreed')
      return this.#sign(meeting, unsigned('process-fact', makeFactBody(fact)))
    })
  }

  release(document: DocumentId, said: Sentence): Promise<Result<null, SharingError>> {
    return this.#asMember(document, async (meeting, head, agreed) => {
      if (!isCoachee(head, meeting.identity)) return err('not-agreed')
      const made = await releaseOf(this.#parts.crypto, head, agreed, said)
      return made.ok ? this.#sign(meeting, made.value.statement, made.value.sealed) : made
    })
  }

  withdraw(document: DocumentId, name: string): Promise<Result<null, SharingError>> {
    return this.#asMember(document, async (meeting, head, agreed) => {
      const withdrawal = withdrawalOf(document, name)
      const unsent = agreed.unsent.find((one) => one.kind === 'release' && one.name === name)
      if (withdrawal === null || (!unsent && !agreed.released.some((one) => one.name === name)))
        return err('unknown')
      if (!isCoachee(head, meeting.identity)) return err('not-agreed')
      // It may be on its way all the same: what was refused alone, is nowhere.
      meeting.page.signed.drop(name)
      return unsent && unsent.refused !== null ? ok(null) : this.#sign(meeting, withdrawal)
    })
  }

  /** What takes back, signed, every sentence that can be read: for who stops, and can sign nothing there afterwards. */
  async takeBackAll(document: DocumentId): Promise<readonly Bytes[]> {
    const [meeting, agreed] = [await this.#parts.meeting(document), await this.read(document)]
    const head = meeting?.standing.chain.at(-1)
    if (meeting === null || !agreed || head === undefined || !isCoachee(head, meeting.identity)) return []
    const all: Bytes[] = []
    for (const name of readableSentences(agreed)) {
      const back = withdrawalOf(document, name)
      if (back !== null)
        all.push(makeStatement(await signStatement(this.#parts.crypto, meeting.identity, back)))
    }
    return all
  }

  async putAway(document: DocumentId, name: string): Promise<Result<null, SharingError>> {
    const [meeting, agreed] = [await this.#parts.meeting(document), await this.read(document)]
    const one = agreed?.unsent.find((each) => each.name === name)
    // A sentence that was taken back stays taken back.
    if (meeting === null || !one || one.refused === null || one.kind === 'withdrawal') return err('unknown')
    meeting.page.signed.drop(name)
    return this.#parts.keep(ok(null))
  }

  async outline(document: DocumentId): Promise<Result<Agreed | null, SharingError>> {
    const meeting = await this.#parts.meeting(document)
    if (meeting === null) return err('unknown')
    const shown = await this.#parts.relay.showOutline(document)
    if (!shown.ok) return err(this.#parts.failed(shown.error))
    const { crypto, today } = this.#parts
    const of = { crypto, document, identity: meeting.identity, today: today() }
    return ok((await readOutline(of, shown.value)).agreed)
  }

  async looks(document: DocumentId): Promise<Result<readonly Look[], SharingError>> {
    const looks = await this.#parts.relay.listLooks(document)
    return looks.ok ? looks : err(this.#parts.failed(looks.error))
  }

  #place(membership: Membership, { agreements, facts }: Agreed): TellingPlace {
    return { membership, agreements, facts, today: this.#parts.today() }
  }

  async #change(
    document: DocumentId,
    change: (meeting: Meeting) => Promise<Result<null, RelayProblem | SharingError>>,
  ): Promise<Result<null, SharingError>> {
    const meeting = await this.#parts.meeting(document)
    if (meeting === null || !meeting.standing.takesPart) return err('unknown')
    const done = await change(meeting)
    return this.#parts.keep(done.ok ? done : err(this.#asError(done.error)))
  }

  #asMember(
    document: DocumentId,
    work: (meeting: Meeting, head: Membership, agreed: Agreed) => Promise<Result<null, SharingError>>,
  ): Promise<Result<null, SharingError>> {
    return this.#change(document, async (meeting) => {
      const agreed = await this.read(document)
      const head = meeting.standing.chain.at(-1)
      return agreed === null || head === undefined ? err('unknown') : work(meeting, head, agreed)
    })
  }

  /** Puts this person's name under a statement, beside the names it has, to be sent when the server is reached. */
  async #sign(
    { identity, page }: Meeting,
    statement: Statement,
    sealed: Bytes | null = null,
  ): Promise<Result<null, SharingError>> {
    const { crypto } = this.#parts
    const signed = makeStatement(await signStatement(crypto, identity, statement))
    page.signed.add({ name: toHex(await hashStatement(crypto, statement)), statement: signed, sealed })
    return ok(null)
  }

  #asError(error: RelayProblem | SharingError): SharingError {
    return typeof error === 'object' ? this.#parts.failed(error) : error
  }
}

const unsigned = (kind: StatementKind, body: Bytes): Statement => ({ kind, body, signatures: [] })
