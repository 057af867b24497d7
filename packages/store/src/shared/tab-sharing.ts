import { dayOf } from '@lef/method'
import { err, ok, personIdFromText, type DocumentId, type PersonId, type Result } from '@lef/vault'
import { safetyNumber, type Identity, type SafetyNumber } from '@lef/vault/people'
import type { Notebook } from '../notebook/notebook.ts'
import { scheduleByTimeout } from '../notebook/ports.ts'
import { proposedEntry, type Meeting } from './first-contact.ts'
import { Identities } from './identities.ts'
import { LeadingTab } from './leading-tab.ts'
import type { SharingPorts } from './sharing-ports.ts'
import { TabBeginning } from './tab-beginning.ts'
import { TabRecovery } from './recovery/tab-recovery.ts'
import { TabPairing } from './pairing/tab-pairing.ts'
import type { RelayProblem } from './relay.ts'
import { leaveThere, removeOther } from './removal.ts'
import type { ShareBook } from './share-book.ts'
import type { SharedDocument } from './shared-document.ts'
import { SharedDocuments } from './shared-documents.ts'
import type { ConnectionState, ContentRole, SharedTrajectory, Sharing, SharingError } from './sharing.ts'
import { showTrajectory } from './shown-trajectory.ts'
import { SponsorShelf } from './three/sponsor-shelf.ts'
import { TabSponsoring } from './three/tab-sponsoring.ts'
import { TabThreeWay } from './three/tab-three-way.ts'

/** The sharing of one tab, as screens use it. */
export class TabSharing implements Sharing {
  readonly #notebook: Notebook
  readonly #book: ShareBook
  readonly #ports: SharingPorts
  readonly #identities: Identities
  readonly #documents: SharedDocuments
  readonly #leading: LeadingTab
  readonly #beginning: TabBeginning
  readonly threeWay: TabThreeWay
  readonly sponsoring: TabSponsoring
  readonly recovery: TabRecovery
  readonly pairing: TabPairing
  readonly #listeners = new Set<() => void>()
  readonly #shown = new Map<DocumentId, SharedTrajectory>()
  readonly #numbers = new Map<PersonId, Promise<SafetyNumber>>()
  readonly #stops: (() => void)[] = []
  #closed = false
  #list: readonly SharedTrajectory[] | null = null

  constructor(notebook: Notebook, book: ShareBook, ports: SharingPorts) {
    this.#notebook = notebook
    this.#book = book
    this.#ports = ports
    this.#identities = new Identities(ports.crypto, book)
    this.#documents = new SharedDocuments(book, this.#identities)
    this.#leading = new LeadingTab(notebook, book, ports, this.#documents, {
      elected: async () => {
        // Another tab may have written on until a moment ago: nothing is sealed before that was read.
        await book.readAnew()
        await this.#reload()
      },
      reached: () => void this.sponsoring.sendSigned(),
      changed: () => this.#changed(),
    })
    const { crypto, relay, clock, zone } = ports
    const today = () => dayOf(clock(), zone)
    const failed = (problem: RelayProblem): SharingError => this.#failed(problem)
    this.#beginning = new TabBeginning({
      crypto,
      relay,
      book,
      documents: this.#documents,
      failed,
      me: () => this.me,
      of: (local) => this.of(local),
      identity: () => this.#identity(),
      meeting: (document) => this.#meeting(document),
      keep: (done) => this.#keep(done),
    })
    this.threeWay = new TabThreeWay({
      crypto,
      relay,
      today,
      failed,
      meeting: (document) => this.#meeting(document),
      keep: (done) => this.#keep(done),
    })
    this.sponsoring = new TabSponsoring({
      crypto,
      relay,
      today,
      failed,
      shelf: new SponsorShelf(book.doc, (run) => book.change(run)),
      identity: () => this.#identity(),
      identityOf: (person) => this.#identities.of(person),
      flush: async () => {
        const kept = await book.flush()
        return kept.ok ? kept : err(kept.error === 'locked' ? 'locked' : 'disk')
      },
      changed: () => this.#changed(),
    })
    this.recovery = new TabRecovery({
      crypto: ports.crypto,
      argon2id: ports.argon2id,
      relay: ports.relay,
      clock: ports.clock,
      book,
      device: () => notebook.device,
      identity: () => this.#identity(),
      meeting: (document) => this.#meeting(document),
      failed: (problem) => this.#failed(problem),
      keep: (done) => this.#keep(done),
    })
    this.pairing = new TabPairing({
      crypto,
      relay,
      book,
      clock,
      schedule: ports.schedule ?? scheduleByTimeout,
      identity: () => this.#identity(),
      keep: async () => {
        const kept = await book.flush()
        await this.#keep(ok(null))
        return kept.ok ? ok(null) : err(kept.error === 'locked' ? 'locked' : 'disk')
      },
    })
  }

  /** Reads what there is, and waits for its turn to talk to the server. */
  async begin(): Promise<void> {
    await this.#reload()
    this.#stops.push(
      this.#book.onChangeElsewhere(() => void this.#reload()),
      this.#notebook.subscribe(() => {
        // New keys: this device is another now.
        if (this.#leading.leads) for (const document of this.#documents) void document.send()
      }),
    )
    this.#leading.begin()
  }

  get me(): PersonId | null {
    return personIdFromText(this.#book.me()?.person ?? '')
  }

  get connection(): ConnectionState {
    return this.#leading.connection
  }

  list(): readonly SharedTrajectory[] {
    this.#list ??= [...this.#documents].map((document) => this.#show(document))
    return this.#list
  }

  of(local: string): SharedTrajectory | null {
    return this.list().find((one) => one.local === local) ?? null
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  shareTrajectory(local: string, as: ContentRole) {
    return this.#beginning.shareTrajectory(local, as)
  }

  linkOf(document: DocumentId) {
    return this.#beginning.linkOf(document)
  }

  readLink(fragment: string) {
    return this.#beginning.readLink(fragment)
  }

  answerLink(fragment: string, local: string) {
    return this.#beginning.answerLink(fragment, local)
  }

  pendingAnswers(document: DocumentId) {
    return this.#beginning.pendingAnswers(document)
  }

  admit(document: DocumentId, person: PersonId) {
    return this.#beginning.admit(document, person)
  }

  confirmEntry(document: DocumentId) {
    return this.#beginning.confirmEntry(document)
  }

  async safetyNumber(document: DocumentId): Promise<SafetyNumber | null> {
    const meeting = await this.#meeting(document)
    const other = meeting && (meeting.standing.other ?? (await proposedEntry(meeting))?.other ?? null)
    if (meeting === null || other === null) return null
    const { crypto, argon2id } = this.#ports
    const number =
      this.#numbers.get(other.id) ?? safetyNumber(crypto, argon2id, meeting.identity.keys, other.keys)
    this.#numbers.set(other.id, number)
    return number
  }

  async keepCompared(document: DocumentId): Promise<Result<null, SharingError>> {
    const shared = this.#documents.get(document)
    const other = shared?.standing?.other
    if (!shared || !other) return err('unknown')
    shared.page.setText('compared', other.id)
    return this.#keep(ok(null))
  }

  async answerChemistry(document: DocumentId, yes: boolean): Promise<Result<null, SharingError>> {
    return (await this.#documents.get(document)?.answerChemistry(yes)) ?? err('unknown')
  }

  showPage(document: DocumentId, page: string | null): void {
    this.#leading.showPage(document, page)
  }

  leavePage(document: DocumentId): void {
    this.#leading.leavePage(document)
  }

  tryNow(): void {
    this.#leading.tryNow()
  }

  idle(): Promise<void> {
    return this.#documents.idle()
  }

  async settled(): Promise<void> {
    for (const document of this.#documents) {
      await document.send()
      await document.idle()
    }
    await this.#book.flush()
  }

  async removeOther(document: DocumentId): Promise<Result<null, SharingError>> {
    await this.#documents.get(document)?.idle()
    const meeting = await this.#meeting(document)
    if (meeting === null) return err('unknown')
    const removed = await removeOther(meeting)
    return this.#keep(removed.ok ? removed : this.#asError(removed))
  }

  async isOtherThere(document: DocumentId): Promise<Result<boolean, SharingError>> {
    const listed = await this.#ports.relay.documents()
    if (!listed.ok) return err(this.#failed(listed.error))
    const there = listed.value.find((one) => one.document === document)
    return there === undefined ? err('unknown') : ok(there.members.length > 1)
  }

  async stopSharing(document: DocumentId): Promise<Result<null, SharingError>> {
    const shared = this.#documents.get(document)
    if (!shared) return err('unknown')
    const { standing } = shared
    // The account is the one who came back's as much as this old device's, and theirs who only asks to: it stays.
    const stays = standing !== null && (standing.asksBack || standing.ended === 'replaced')
    const last = stays ? null : await this.threeWay.takeBackAll(document)
    this.#leading.unfollow(document)
    await this.#documents.drop(shared)
    this.#book.remove(document, last)
    const kept = await this.#keep(ok(null))
    // The server is not waited for: what it cannot be told now, it is told later.
    void leaveThere(this.#ports.relay, this.#book)
    return kept
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    this.#leading.stop()
    for (const stop of this.#stops) stop()
    await this.#documents.close()
    await this.#book.close()
    this.#listeners.clear()
    this.#leading.letGo()
  }

  /** Looks again at what the notebook says is shared. */
  async #reload(): Promise<void> {
    await this.#documents.reload(this.#leading.around, (document) => {
      if (this.#leading.reaches) void document.reach()
    })
    this.#changed()
  }

  async #identity(): Promise<Result<Identity, 'locked' | 'disk'>> {
    return this.#notebook.status === 'locked' || this.#closed ? err('locked') : this.#identities.me()
  }

  async #meeting(document: DocumentId): Promise<Meeting | null> {
    const shared = this.#documents.get(document)
    const standing = shared?.standing
    if (!shared || !standing) return null
    const { crypto, relay } = this.#ports
    return { crypto, relay, document, page: shared.page, standing, identity: standing.identity }
  }

  /** The same object as before when nothing in it changed. */
  #show(document: SharedDocument): SharedTrajectory {
    const next = showTrajectory(document, this.#leading.of(document))
    const before = this.#shown.get(document.document)
    if (before !== undefined && JSON.stringify(before) === JSON.stringify(next)) return before
    this.#shown.set(document.document, next)
    return next
  }

  /** Writes down what was done, and goes on from there. */
  async #keep<Value>(done: Result<Value, SharingError>): Promise<Result<Value, SharingError>> {
    const kept = await this.#book.flush()
    await this.#reload()
    this.#leading.reachAll()
    if (!kept.ok && done.ok) return err(kept.error === 'locked' ? 'locked' : 'disk')
    return done
  }

  #asError({ error }: { readonly error: SharingError | RelayProblem }): {
    readonly ok: false
    readonly error: SharingError
  } {
    return err(typeof error === 'object' ? this.#failed(error) : error)
  }

  #failed({ problem }: RelayProblem): SharingError {
    if (problem === 'not-signed-in') return 'signed-out'
    return ['offline', 'busy', 'slow-down', 'nonsense'].includes(problem) ? 'offline' : 'refused'
  }

  #changed(): void {
    this.#list = null
    if (this.#closed) return
    for (const listener of this.#listeners) listener()
  }
}
