import {
  err,
  makeStatement,
  ok,
  parseDocumentId,
  personIdFromText,
  toHex,
  type DocumentId,
  type PersonId,
  type Result,
  type Statement,
} from '@lef/vault'
import {
  createIdentity,
  identityFromSecret,
  safetyNumber,
  signStatement,
  type Identity,
  type SafetyNumber,
} from '@lef/vault/people'
import type { Notebook } from '../notebook/notebook.ts'
import { scheduleByTimeout, type Schedule } from '../notebook/ports.ts'
import { Connection } from './connection.ts'
import {
  admitPerson,
  answerFragment,
  confirmFirstEntry,
  inviteFragment,
  proposedEntry,
  readAnswers,
  readFragment,
  type Meeting,
} from './first-contact.ts'
import type { SharingPorts } from './open-sharing.ts'
import { PresenceRoom } from './presence-room.ts'
import type { LiveFrame, RelayProblem } from './relay.ts'
import type { ShareBook } from './share-book.ts'
import { SharedDocument } from './shared-document.ts'
import type {
  ConnectionState,
  ContentRole,
  LinkError,
  OtherPerson,
  PendingAnswer,
  SharedStatement,
  SharedTrajectory,
  Sharing,
  SharingError,
  Stage,
} from './sharing.ts'

/** How many envelopes call for a snapshot. */
const snapshotAfter = 512
/** The lock of the one tab that talks to the server. */
const leaderLock = 'lef/sync'

/** The sharing of one tab. */
export class TabSharing implements Sharing {
  readonly #notebook: Notebook
  readonly #book: ShareBook
  readonly #ports: SharingPorts
  readonly #schedule: Schedule
  readonly #documents = new Map<DocumentId, SharedDocument>()
  readonly #identities = new Map<string, Promise<Identity | null>>()
  readonly #listeners = new Set<() => void>()
  readonly #shown = new Map<DocumentId, SharedTrajectory>()
  readonly #numbers = new Map<PersonId, Promise<SafetyNumber>>()
  readonly #connection: Connection
  readonly #presence: PresenceRoom
  readonly #stops: (() => void)[] = []
  #leads = false
  #letGo: () => void = () => undefined
  #closed = false
  #list: readonly SharedTrajectory[] | null = null
  #reloading: Promise<void> = Promise.resolve()

  constructor(notebook: Notebook, book: ShareBook, ports: SharingPorts) {
    this.#notebook = notebook
    this.#book = book
    this.#ports = ports
    this.#schedule = ports.schedule ?? scheduleByTimeout
    const { relay, crypto, clock } = ports
    const random = ports.random ?? (() => (crypto.randomBytes(1)[0] ?? 0) / 256)
    this.#connection = new Connection(
      { relay, schedule: this.#schedule, random },
      {
        reached: () => this.#reached(),
        lost: () => {
          for (const document of this.#documents.values()) document.unreach()
          this.#presence.forgetAll()
        },
        frame: (frame) => this.#hear(frame),
        nonsense: () => {
          for (const document of this.#documents.values()) document.notice('malformed')
        },
        changed: () => this.#changed(),
      },
    )
    this.#presence = new PresenceRoom({
      crypto,
      clock,
      schedule: this.#schedule,
      device: () => notebook.device?.id ?? null,
      standing: (document) => this.#documents.get(document)?.standing ?? null,
      whisper: (document, bytes) => this.#connection.whisper(document, bytes),
      changed: () => this.#changed(),
    })
  }

  /** Reads what there is, and waits for its turn to talk to the server. */
  async begin(): Promise<void> {
    await this.#reload()
    this.#stops.push(
      this.#book.onChangeElsewhere(() => void this.#reload()),
      this.#notebook.subscribe(() => {
        // New keys: this device is another now.
        if (this.#leads) for (const document of this.#documents.values()) void document.send()
      }),
      this.#ports.channel.listen((message) => this.#hearTab(message)),
    )
    void this.#ports.locks(leaderLock, () => this.#lead())
  }

  get me(): PersonId | null {
    return personIdFromText(this.#book.me()?.person ?? '')
  }

  get connection(): ConnectionState {
    return this.#leads ? this.#connection.state : 'elsewhere'
  }

  list(): readonly SharedTrajectory[] {
    this.#list ??= [...this.#documents.values()].map((document) => this.#show(document))
    return this.#list
  }

  of(local: string): SharedTrajectory | null {
    return this.list().find((one) => one.local === local) ?? null
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async shareTrajectory(
    local: string,
    as: ContentRole,
  ): Promise<Result<{ readonly document: DocumentId; readonly fragment: string }, SharingError>> {
    const known = this.of(local)
    if (known !== null) {
      const fragment = known.stage === 'inviting' ? this.linkOf(known.document) : null
      return fragment === null ? err('already-shared') : ok({ document: known.document, fragment })
    }
    const identity = await this.#identity()
    if (!identity.ok) return identity
    const { crypto, relay } = this.#ports
    const document = parseDocumentId(toHex(crypto.randomBytes(16)))
    if (document === null) throw new Error('hexadecimal is an id')
    const made = await relay.addDocument(document)
    if (!made.ok) return err(this.#failed(made.error))
    const fragment = await inviteFragment(crypto, identity.value, document, as)
    const page = this.#book.add(document)
    page.setInviting()
    page.setText('local', local)
    page.setText('role', as)
    page.setText('person', identity.value.id)
    page.setText('link', fragment)
    return this.#keep(ok({ document, fragment }))
  }

  linkOf(document: DocumentId): string | null {
    const page = this.#documents.get(document)?.page
    return page?.inviting === true ? page.text('link') : null
  }

  async readLink(
    fragment: string,
  ): Promise<Result<{ readonly document: DocumentId; readonly role: ContentRole }, LinkError>> {
    return readFragment(this.#ports.crypto, fragment, this.me, (id) => this.#documents.has(id))
  }

  async answerLink(
    fragment: string,
    local: string,
  ): Promise<Result<{ readonly document: DocumentId; readonly role: ContentRole }, SharingError>> {
    const identity = await this.#identity()
    if (!identity.ok) return identity
    const { crypto, relay } = this.#ports
    const mayAgain = (id: DocumentId): boolean => {
      const page = this.#documents.get(id)?.page
      return page !== undefined && page.text('link') !== fragment
    }
    const read = await readFragment(crypto, fragment, this.me, mayAgain)
    if (!read.ok) return read
    const { document, role } = read.value
    const answered = await relay.addAnswer(document, await answerFragment(crypto, identity.value, fragment))
    if (!answered.ok) return err(this.#failed(answered.error))
    const page = this.#book.add(document)
    page.setText('local', page.text('local') ?? local)
    page.setText('role', role)
    page.setText('person', identity.value.id)
    page.setText('link', fragment)
    return this.#keep(ok({ document, role }))
  }

  async pendingAnswers(document: DocumentId): Promise<Result<readonly PendingAnswer[], SharingError>> {
    const meeting = await this.#meeting(document)
    if (meeting === null || !meeting.page.inviting) return err('unknown')
    const answers = await readAnswers(meeting)
    return answers.ok ? ok(answers.value.map(({ keys: _keys, ...answer }) => answer)) : this.#asError(answers)
  }

  async admit(document: DocumentId, person: PersonId): Promise<Result<null, SharingError>> {
    const meeting = await this.#meeting(document)
    if (meeting === null || !meeting.page.inviting) return err('unknown')
    const admitted = await admitPerson(meeting, person, () => this.#book.flush())
    return this.#keep(admitted.ok ? admitted : this.#asError(admitted))
  }

  async confirmEntry(document: DocumentId): Promise<Result<null, SharingError>> {
    const meeting = await this.#meeting(document)
    if (meeting === null || meeting.page.inviting) return err('unknown')
    const confirmed = await confirmFirstEntry(meeting)
    return this.#keep(confirmed.ok ? confirmed : this.#asError(confirmed))
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

  statements(document: DocumentId): readonly SharedStatement[] {
    return this.#documents.get(document)?.standing?.statements() ?? []
  }

  async sign(
    document: DocumentId,
    statement: Statement,
    sealed?: Uint8Array,
  ): Promise<Result<null, SharingError>> {
    const meeting = await this.#meeting(document)
    if (meeting === null) return err('unknown')
    const bytes = makeStatement(await signStatement(this.#ports.crypto, meeting.identity, statement))
    const beside = sealed === undefined ? undefined : new Uint8Array(sealed)
    const added = await this.#ports.relay.addStatement(document, bytes, beside)
    if (!added.ok) return err(this.#failed(added.error))
    if (added.value.outcome === 'refused') return err('refused')
    await meeting.standing.take({ statement: bytes, sealed: beside ?? null })
    return this.#keep(ok(null))
  }

  showPage(document: DocumentId, page: string | null): void {
    if (this.#leads) this.#presence.show(document, page)
    else this.#ports.channel.post({ type: 'lef/page', document, page })
  }

  leavePage(document: DocumentId): void {
    if (this.#leads) this.#presence.leave(document)
    else this.#ports.channel.post({ type: 'lef/page', document, page: false })
  }

  forgetIncidents(document: DocumentId): void {
    this.#documents.get(document)?.forgetIncidents()
  }

  tryNow(): void {
    if (this.#leads) this.#connection.start()
    else this.#ports.channel.post({ type: 'lef/try' })
  }

  async idle(): Promise<void> {
    await this.#reloading
    for (const document of this.#documents.values()) await document.idle()
  }

  async settled(): Promise<void> {
    for (const document of this.#documents.values()) {
      await document.send()
      await document.idle()
    }
    await this.#book.flush()
  }

  async stopSharing(document: DocumentId): Promise<Result<null, SharingError>> {
    const shared = this.#documents.get(document)
    if (!shared) return err('unknown')
    this.#documents.delete(document)
    this.#connection.unfollow(document)
    await shared.close()
    this.#book.remove(document)
    return this.#keep(ok(null))
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#presence.close()
    this.#closed = true
    for (const stop of this.#stops) stop()
    this.#connection.stop()
    for (const document of this.#documents.values()) {
      await document.idle()
      await document.close()
    }
    await this.#book.close()
    this.#listeners.clear()
    this.#letGo()
  }

  // --- one tab at a time

  async #lead(): Promise<void> {
    if (this.#closed) return
    // Another tab may have written on until a moment ago: nothing is sealed before that was read.
    await this.#book.readAnew()
    await this.#reload()
    if (this.#closed) return
    this.#leads = true
    const over = new Promise<void>((done) => (this.#letGo = done))
    this.#connection.start()
    this.#changed()
    await over
    this.#leads = false
  }

  #hearTab(message: unknown): void {
    if (!this.#leads || typeof message !== 'object' || message === null || !('type' in message)) return
    if (message.type === 'lef/try') this.#connection.start()
    if (message.type !== 'lef/page' || !('document' in message) || !('page' in message)) return
    const document = parseDocumentId(String(message.document))
    if (document === null) return
    if (message.page === false) this.#presence.leave(document)
    else this.#presence.show(document, typeof message.page === 'string' ? message.page : null)
  }

  // --- what there is

  /** Looks again at what the notebook says is shared. */
  #reload(): Promise<void> {
    this.#reloading = this.#reloading.then(async () => {
      if (this.#closed) return
      const now = new Set(this.#book.list())
      for (const [id, document] of this.#documents) {
        if (now.has(id)) continue
        this.#documents.delete(id)
        await document.close()
      }
      for (const id of now) {
        const known = this.#documents.get(id)
        const document = known ?? (await this.#open(id))
        if (document === null) continue
        await document.load()
        if (known === undefined && this.#leads && this.#connection.account !== null) void document.reach()
      }
      this.#changed()
    })
    return this.#reloading
  }

  async #open(id: DocumentId): Promise<SharedDocument | null> {
    const page = this.#book.page(id)
    const identity = await this.#identityOf(page.text('person') ?? '')
    if (identity === null) return null
    const { crypto, clock, relay } = this.#ports
    const document = new SharedDocument(
      {
        crypto,
        clock,
        relay,
        schedule: this.#schedule,
        notebook: this.#notebook,
        book: this.#book,
        snapshotAfter: this.#ports.snapshotAfter ?? snapshotAfter,
        leads: () => this.#leads,
        account: () => this.#connection.account,
        append: (of, envelopes) => this.#connection.append(of, envelopes),
        follow: (of, after) => this.#connection.follow(of, after),
        failed: (problem) => this.#connection.failed(problem),
        changed: () => this.#changed(),
      },
      id,
      page,
      identity,
    )
    this.#documents.set(id, document)
    return document
  }

  async #identity(): Promise<Result<Identity, 'locked' | 'disk'>> {
    if (this.#notebook.status === 'locked' || this.#closed) return err('locked')
    const known = this.#book.me()
    if (known !== null) {
      const identity = await this.#identityOf(known.person)
      if (identity !== null) return ok(identity)
    }
    const { identity, secret } = await createIdentity(this.#ports.crypto)
    this.#book.keepMe(identity.id, secret)
    this.#identities.set(identity.id, Promise.resolve(identity))
    const kept = await this.#book.flush()
    return kept.ok ? ok(identity) : err(kept.error === 'locked' ? 'locked' : 'disk')
  }

  #identityOf(person: string): Promise<Identity | null> {
    const known = this.#identities.get(person)
    if (known) return known
    const secret = this.#book.secretOf(person)
    const identity = secret === null ? Promise.resolve(null) : identityFromSecret(this.#ports.crypto, secret)
    if (secret !== null) this.#identities.set(person, identity)
    return identity
  }

  async #meeting(document: DocumentId): Promise<Meeting | null> {
    const shared = this.#documents.get(document)
    const standing = shared?.standing
    if (!shared || !standing) return null
    const { crypto, relay } = this.#ports
    return { crypto, relay, document, page: shared.page, standing, identity: standing.identity }
  }

  #show(document: SharedDocument): SharedTrajectory {
    const { page, standing } = document
    const role: ContentRole = page.text('role') === 'coach' ? 'coach' : 'coachee'
    const next: SharedTrajectory = {
      document: document.document,
      local: page.text('local') ?? '',
      role,
      stage: this.#stageOf(document),
      other: otherOf(standing?.other ?? null, page.text('compared')),
      sync: document.state,
      presence: this.#presence.of(document.document),
      incidents: page.incidents(),
    }
    const before = this.#shown.get(document.document)
    if (before !== undefined && JSON.stringify(before) === JSON.stringify(next)) return before
    this.#shown.set(document.document, next)
    return next
  }

  #stageOf({ page, standing }: SharedDocument): Stage {
    if (standing !== null && standing.chain.length > 0) return 'shared'
    const proposed = page.proposed() !== null
    if (page.inviting) return proposed ? 'confirming' : 'inviting'
    return proposed ? 'to-confirm' : 'answered'
  }

  // --- the connection

  async #reached(): Promise<void> {
    await Promise.all([...this.#documents.values()].map((document) => document.reach()))
    this.#presence.tellAll()
  }

  #hear(frame: LiveFrame): void {
    if (frame.type === 'appended') return
    const document = frame.document === null ? undefined : this.#documents.get(frame.document)
    if (frame.type === 'problem') {
      if (frame.problem === 'unknown-document') document?.noAccess()
      else this.#connection.failed(frame)
      return
    }
    switch (frame.type) {
      case 'envelopes':
        void document?.envelopesCame(frame.envelopes)
        return
      case 'caught-up':
        void document?.caughtUp(frame.heads, frame.statements)
        return
      case 'statement':
        void document?.statementsCame()
        return
      case 'answer':
        this.#changed()
        return
      case 'whisper':
        void this.#presence.hear(frame.document, frame.bytes)
    }
  }

  /** Writes down what was done, and goes on from there. */
  async #keep<Value>(done: Result<Value, SharingError>): Promise<Result<Value, SharingError>> {
    const kept = await this.#book.flush()
    await this.#reload()
    if (this.#leads && this.#connection.account !== null) {
      for (const document of this.#documents.values()) void document.reach()
    } else if (this.#leads) this.#connection.start()
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

function otherOf(
  other: { readonly id: PersonId; readonly role: string } | null,
  compared: string | null,
): OtherPerson | null {
  if (other === null) return null
  const safety = compared === null ? 'not-compared' : compared === other.id ? 'compared' : 'changed'
  return { person: other.id, role: other.role === 'coach' ? 'coach' : 'coachee', safety }
}
