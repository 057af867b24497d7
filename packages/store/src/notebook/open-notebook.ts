import * as Y from 'yjs'
import {
  createContentKey,
  createKeyring,
  err,
  ok,
  openKeyring,
  parseDocumentId,
  toHex,
  utf8,
  type DocumentId,
  type Keys,
  type Protection,
  type Result,
} from '@lef/vault'
import type { DocumentRow } from '../storage/rows.ts'
import type { CommitError, StorageError } from '../storage/storage.ts'
import { firstHead, readHistory, type Faulty } from './history.ts'
import { readKeyring, tryPassphrase } from './keyring-access.ts'
import { LiveDocument, type Desk, type SaveError } from './live-document.ts'
import { mergeDocuments } from './merge.ts'
import { parseMessage, type Message } from './message.ts'
import type {
  CreateError,
  Incoming,
  MergeError,
  Notebook,
  OpenDocument,
  OpenDocumentError,
  OpenNotebookError,
  RekeyError,
  UnlockError,
} from './notebook.ts'
import { migratedOrigin, storedOrigin } from './origins.ts'
import { applyUpdates } from './payload.ts'
import { scheduleByTimeout, type ContentSchema, type NotebookPorts } from './ports.ts'
import { problemOf, quarantined, type Problem } from './problem.ts'
import { rekey } from './rekey.ts'
import { overall, type SaveState } from './save-state.ts'
import { createSession, type Session } from './session.ts'

/** How often something is tried again when another tab was first. */
const tries = 8
const noMigrations: ContentSchema = { version: 1, migrate: () => undefined }

/**
 * Opens this device's notebook, or begins it: without a passphrase then, which protects nothing yet.
 * A notebook that a later Lef wrote is refused whole.
 */
export async function openNotebook(ports: NotebookPorts): Promise<Result<Notebook, OpenNotebookError>> {
  const content = ports.content ?? noMigrations
  for (let attempt = 0; attempt < tries; attempt++) {
    const keyring = await readKeyring(ports)
    if (!keyring.ok) return keyring
    if (keyring.value === null) {
      const begun = await beginKeyring(ports)
      if (!begun.ok && begun.error !== 'conflict') return err(begun.error)
      continue
    }
    const rows = await ports.storage.documents()
    if (!rows.ok) return rows
    if (rows.value.some(({ version }) => version > content.version)) return err('newer-version')
    const aside = await ports.storage.quarantine()
    if (!aside.ok) return aside
    let keys: Keys | null = null
    if (keyring.value.protection === 'none') {
      const opened = await openKeyring(ports.crypto, ports.argon2id, keyring.value, '')
      if (!opened.ok) return err('damaged-keyring')
      keys = opened.value
    }
    return ok(new TabNotebook(ports, content, keyring.value.protection, keys, aside.value.map(problemOf)))
  }
  return err('storage')
}

/** Erases everything on this device, also when the notebook cannot be opened. */
export async function eraseDevice(
  ports: Pick<NotebookPorts, 'storage' | 'channel'>,
): Promise<Result<null, StorageError>> {
  const erased = await ports.storage.commit({ drop: { everything: true } })
  if (!erased.ok) return err(erased.error === 'conflict' ? 'storage' : erased.error)
  ports.channel.post({ type: 'erased' } satisfies Message)
  return ok(null)
}

async function beginKeyring(ports: NotebookPorts): Promise<Result<null, CommitError>> {
  const { bytes, keys } = await createKeyring(ports.crypto, ports.argon2id, firstGeneration(ports), null)
  return ports.storage.commit({
    expect: { generation: null },
    put: { keyring: { generation: keys.generation, bytes } },
  })
}

/** Random, so that a tab that outlived its storage does not take a new beginning for its own. */
function firstGeneration({ crypto }: NotebookPorts): number {
  return crypto.randomBytes(4).reduce((number, byte) => number * 128 + (byte & 127), 0)
}

class TabNotebook implements Notebook {
  readonly contentVersion: number
  readonly #ports: NotebookPorts
  readonly #content: ContentSchema
  readonly #desk: Desk
  readonly #lives = new Map<DocumentId, LiveDocument>()
  readonly #opening = new Map<DocumentId, Promise<Result<LiveDocument, OpenDocumentError>>>()
  /** Edits of docs that were closed by a lock before the disk had them. */
  readonly #retained = new Map<DocumentId, Uint8Array[]>()
  readonly #listeners = new Set<() => void>()
  readonly #stopListening: () => void
  #session: Session | null
  #protection: Protection
  #problems: readonly Problem[]
  #saveState: SaveState = 'saved'
  #closed = false

  constructor(
    ports: NotebookPorts,
    content: ContentSchema,
    protection: Protection,
    keys: Keys | null,
    problems: readonly Problem[],
  ) {
    this.#ports = ports
    this.#content = content
    this.contentVersion = content.version
    this.#protection = protection
    this.#session = keys && createSession(ports.crypto, keys)
    this.#problems = problems
    this.#desk = {
      ports,
      schedule: ports.schedule ?? scheduleByTimeout,
      contentVersion: content.version,
      session: () => this.#session,
      alone: (run) => ports.locks('lef/write', run),
      refreshKeys: () => this.#refreshKeys(),
      setAside: (document, faulty) => this.#setAside(document, faulty),
      unreadable: (row) => this.#unreadable(row),
      gone: (live) => this.#drop(live),
      tell: (message) => ports.channel.post(message),
      saveStateChanged: () => this.#updateSaveState(),
    }
    this.#stopListening = ports.channel.listen((message) => this.#hear(message))
  }

  get status(): 'open' | 'locked' {
    return this.#session === null ? 'locked' : 'open'
  }

  get protection(): Protection {
    return this.#protection
  }

  get saveState(): SaveState {
    return this.#saveState
  }

  get problems(): readonly Problem[] {
    return this.#problems
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async unlock(passphrase: string): Promise<Result<null, UnlockError>> {
    if (this.#session !== null) return ok(null)
    const keys = await tryPassphrase(this.#ports, passphrase)
    if (!keys.ok) return keys
    this.#enter(keys.value)
    await this.#sealRetained()
    return ok(null)
  }

  async lock(): Promise<void> {
    if (this.#protection === 'none' || this.#session === null) return
    await this.flush()
    this.#leave()
    this.#desk.tell({ type: 'lock' })
  }

  setPassphrase(next: string, current = ''): Promise<Result<null, RekeyError>> {
    return this.#replaceKeys(next, current)
  }

  removePassphrase(current: string): Promise<Result<null, RekeyError>> {
    return this.#replaceKeys(null, current)
  }

  async documents(kind?: string): Promise<Result<readonly { id: DocumentId; kind: string }[], StorageError>> {
    const rows = await this.#ports.storage.documents()
    if (!rows.ok) return rows
    const wanted = rows.value.filter((row) => kind === undefined || row.kind === kind)
    return ok(wanted.map(({ id, kind: its }) => ({ id, kind: its })))
  }

  create(kind: string, id?: string): Promise<Result<DocumentId, CreateError>> {
    return this.#desk.alone(async () => {
      const { crypto, storage } = this.#ports
      const document = parseDocumentId(id ?? toHex(crypto.randomBytes(16)))
      if (document === null || utf8(kind).length > 64) return err('invalid-id')
      for (let attempt = 0; attempt < tries; attempt++) {
        const session = this.#session
        if (session === null) return err('locked')
        const place = { document, kind, epoch: 1 }
        const { wrapped } = await createContentKey(crypto, session.keys.userKey, place)
        const row: DocumentRow = {
          id: document,
          kind,
          version: this.#content.version,
          epoch: 1,
          key: wrapped,
          head: firstHead,
          start: 1,
          base: 0,
        }
        const committed = await storage.commit({
          expect: { generation: session.keys.generation, heads: [{ document, head: null }] },
          put: { documents: [row] },
        })
        if (committed.ok) {
          this.#desk.tell({ type: 'changed', document })
          this.#notify()
          return ok(document)
        }
        if (committed.error !== 'conflict') return err(committed.error)
        const now = await storage.document(document, 'base')
        if (!now.ok) return now
        if (now.value.row !== null) return err('exists')
        if (!(await this.#refreshKeys())) return err('locked')
      }
      return err('storage')
    })
  }

  async open(id: DocumentId): Promise<Result<OpenDocument, OpenDocumentError>> {
    const live = await this.#live(id)
    if (!live.ok) return live
    live.value.references++
    return ok(this.#handle(live.value))
  }

  remove(id: DocumentId): Promise<Result<null, StorageError | 'locked'>> {
    return this.#desk.alone(async () => {
      if (this.#session === null) return err('locked')
      const removed = await this.#ports.storage.commit({ drop: { documents: [id] } })
      if (!removed.ok) return err(removed.error === 'conflict' ? 'storage' : removed.error)
      this.#forget(id)
      this.#desk.tell({ type: 'removed', document: id })
      return ok(null)
    })
  }

  async merge(incoming: readonly Incoming[]): Promise<Result<null, MergeError>> {
    await this.flush()
    const merged = await this.#desk.alone(async (): Promise<Result<null, MergeError>> => {
      for (let attempt = 0; attempt < tries; attempt++) {
        if (this.#session === null) return err('locked')
        const done = await mergeDocuments(this.#ports, this.#content, this.#session, incoming)
        if (done.ok) return done
        if (done.error !== 'conflict') return err(done.error)
        if (!(await this.#refreshKeys())) return err('locked')
      }
      return err('storage')
    })
    if (!merged.ok) return merged
    for (const { id } of incoming) this.#desk.tell({ type: 'changed', document: id })
    await Promise.all(incoming.map(({ id }) => this.#lives.get(id)?.catchUp()))
    this.#notify()
    return ok(null)
  }

  erase(): Promise<Result<null, StorageError>> {
    return this.#desk.alone(async () => {
      const { crypto, argon2id, storage } = this.#ports
      const { bytes, keys } = await createKeyring(crypto, argon2id, firstGeneration(this.#ports), null)
      const erased = await storage.commit({
        drop: { everything: true },
        put: { keyring: { generation: keys.generation, bytes } },
      })
      if (!erased.ok) return err(erased.error === 'conflict' ? 'storage' : erased.error)
      this.#forgetEverything()
      this.#desk.tell({ type: 'erased' })
      this.#enter(keys)
      return ok(null)
    })
  }

  async flush(): Promise<Result<null, SaveError>> {
    const saved = await Promise.all([...this.#lives.values()].map((live) => live.save()))
    return saved.find((result) => !result.ok) ?? ok(null)
  }

  async check(): Promise<void> {
    const names = await this.documents()
    if (!names.ok) return
    for (const { id } of names.value) {
      const live = await this.#live(id)
      if (!live.ok) continue
      live.value.references++
      await live.value.check()
      await this.#release(live.value)
    }
  }

  async close(): Promise<void> {
    await this.flush()
    this.#closed = true
    this.#stopListening()
    this.#leave()
    this.#listeners.clear()
    this.#ports.storage.close()
  }

  /** The document in memory, read from the disk when it is not there yet. */
  async #live(id: DocumentId): Promise<Result<LiveDocument, OpenDocumentError>> {
    const live = this.#lives.get(id)
    if (live !== undefined) return ok(live)
    const underway = this.#opening.get(id) ?? this.#load(id)
    this.#opening.set(id, underway)
    try {
      return await underway
    } finally {
      this.#opening.delete(id)
    }
  }

  async #load(id: DocumentId): Promise<Result<LiveDocument, OpenDocumentError>> {
    const { storage, crypto } = this.#ports
    for (let attempt = 0; attempt < tries; attempt++) {
      const session = this.#session
      if (session === null) return err('locked')
      const reading = await storage.document(id, 'base')
      if (!reading.ok) return reading
      const { generation, row } = reading.value
      if (generation !== session.keys.generation) {
        if (!(await this.#refreshKeys())) return err('locked')
        continue
      }
      if (row === null) return err('unknown-document')
      if (row.version > this.#content.version) return err('newer-version')
      const key = await session.contentKey(row)
      if (!key.ok) {
        this.#unreadable(row)
        return err('damaged-key')
      }
      const keys = { crypto, key: key.value, device: session.keys.device }
      let history = await readHistory(keys, row, reading.value, false)
      if (history === null) {
        const whole = await storage.document(id, { after: 0 })
        if (!whole.ok) return whole
        if (whole.value.generation !== generation || whole.value.row?.head.seq !== row.head.seq) continue
        history = await readHistory(keys, row, whole.value, true)
      }
      if (history === null || this.#session !== session) continue
      const doc = new Y.Doc({ guid: id })
      applyUpdates(doc, history.updates, storedOrigin)
      const live = new LiveDocument(this.#desk, row, doc, history)
      this.#lives.set(id, live)
      // Another tab may have written while this one was reading.
      void live.catchUp()
      const { faulty } = history
      if (faulty.length > 0) await this.#desk.alone(() => this.#setAside(id, faulty))
      if (row.version < this.#content.version) await this.#migrate(live)
      return ok(live)
    }
    return err('storage')
  }

  /** Brings a document up to date once, whichever tab is first. */
  #migrate(live: LiveDocument): Promise<void> {
    return this.#desk.alone(async () => {
      const now = await this.#ports.storage.document(live.id, 'base')
      const from = now.ok ? now.value.row?.version : undefined
      if (from === undefined || from >= this.#content.version) return
      live.doc.transact(() => this.#content.migrate({ kind: live.kind, from, doc: live.doc }), migratedOrigin)
      await live.saveAlone()
    })
  }

  #handle(live: LiveDocument): OpenDocument {
    let open = true
    return {
      id: live.id,
      kind: live.kind,
      doc: live.doc,
      flush: () => live.save(),
      close: async () => {
        if (!open) return
        open = false
        await this.#release(live)
      },
    }
  }

  async #release(live: LiveDocument): Promise<void> {
    await live.save()
    live.references--
    if (live.references > 0 || live.unsaved().length > 0 || this.#lives.get(live.id) !== live) return
    this.#lives.delete(live.id)
    live.close()
    this.#updateSaveState()
  }

  async #replaceKeys(next: string | null, current: string): Promise<Result<null, RekeyError>> {
    if (this.#session === null) return err({ reason: 'locked' })
    if (this.#protection === 'passphrase') {
      const known = await tryPassphrase(this.#ports, current)
      if (!known.ok) return known
    }
    // The other tabs write what they have while this one does; what comes later they seal anew.
    this.#desk.tell({ type: 'rekeying' })
    await this.flush()
    return this.#desk.alone(async () => {
      for (let attempt = 0; attempt < tries; attempt++) {
        if (this.#session === null) return err({ reason: 'locked' })
        const replaced = await rekey(this.#ports, this.#session, next)
        if (replaced.ok) {
          this.#enter(replaced.value)
          await this.#readProblems()
          this.#desk.tell({ type: 'keys' })
          return ok(null)
        }
        if (replaced.error !== 'conflict') return err({ reason: replaced.error })
        if (!(await this.#refreshKeys())) return err({ reason: 'locked' })
      }
      return err({ reason: 'busy' })
    })
  }

  /** Reads the keyring after another tab replaced it; without the passphrase this tab locks. */
  async #refreshKeys(): Promise<boolean> {
    const keyring = await readKeyring(this.#ports)
    if (!keyring.ok || keyring.value === null) return this.#session !== null
    if (keyring.value.generation === this.#session?.keys.generation) return true
    this.#protection = keyring.value.protection
    if (keyring.value.protection === 'none') {
      const opened = await openKeyring(this.#ports.crypto, this.#ports.argon2id, keyring.value, '')
      if (opened.ok) {
        this.#enter(opened.value)
        return true
      }
    }
    this.#leave()
    return false
  }

  #enter(keys: Keys): void {
    this.#session = createSession(this.#ports.crypto, keys)
    this.#protection = keys.protection
    this.#updateSaveState()
    this.#notify()
  }

  #leave(): void {
    for (const live of this.#lives.values()) this.#retain(live)
    this.#lives.clear()
    this.#session = null
    this.#updateSaveState()
    this.#notify()
  }

  #retain(live: LiveDocument): void {
    const unsaved = live.unsaved()
    if (unsaved.length > 0) this.#retained.set(live.id, [...(this.#retained.get(live.id) ?? []), ...unsaved])
    live.close()
  }

  async #sealRetained(): Promise<void> {
    for (const [id, updates] of this.#retained) {
      const live = await this.#live(id)
      if (!live.ok) {
        if (live.error === 'unknown-document') this.#retained.delete(id)
        continue
      }
      this.#retained.delete(id)
      live.value.references++
      applyUpdates(live.value.doc, updates, storedOrigin)
      for (const update of updates) live.value.edited(update)
      await this.#release(live.value)
    }
    this.#updateSaveState()
  }

  #forget(id: DocumentId): void {
    this.#lives.get(id)?.close()
    this.#lives.delete(id)
    this.#retained.delete(id)
    this.#problems = this.#problems.filter(({ document }) => document !== id)
    this.#updateSaveState()
    this.#notify()
  }

  #drop(live: LiveDocument): void {
    if (this.#lives.get(live.id) === live) this.#forget(live.id)
  }

  #forgetEverything(): void {
    for (const live of this.#lives.values()) live.close()
    this.#lives.clear()
    this.#retained.clear()
    this.#problems = []
  }

  async #setAside(document: DocumentId, faulty: readonly Faulty[]): Promise<void> {
    const rows = faulty.map((one) => quarantined(document, one, this.#ports.clock()))
    const stored = await this.#ports.storage.commit({
      drop: { records: [{ document, seqs: rows.map(({ seq }) => seq) }] },
      put: { quarantine: rows },
    })
    // On a full disk it stays where it is, and is named all the same.
    if (stored.ok) this.#desk.tell({ type: 'problems' })
    const fresh = rows
      .map(problemOf)
      .filter(
        (problem) =>
          !this.#problems.some((known) => known.document === document && known.record === problem.record),
      )
    this.#problems = [...this.#problems, ...fresh]
    this.#notify()
  }

  #unreadable({ id }: DocumentRow): void {
    if (this.#problems.some(({ document, record }) => document === id && record === null)) return
    const found = this.#ports.clock()
    const problem: Problem = { document: id, record: null, reason: 'damaged-key', loss: 'document', found }
    this.#problems = [...this.#problems, problem]
    this.#notify()
  }

  async #readProblems(): Promise<void> {
    const rows = await this.#ports.storage.quarantine()
    if (!rows.ok) return
    this.#problems = [
      ...rows.value.map(problemOf),
      ...this.#problems.filter(
        ({ document, record }) => !rows.value.some((row) => row.document === document && row.seq === record),
      ),
    ]
    this.#notify()
  }

  #hear(heard: unknown): void {
    const message = parseMessage(heard)
    if (message === null || this.#closed) return
    switch (message.type) {
      case 'changed':
        void this.#lives.get(message.document)?.catchUp()
        this.#notify()
        return
      case 'removed':
        this.#forget(message.document)
        return
      case 'rekeying':
        void this.flush()
        return
      case 'keys':
        void this.#heardOfKeys()
        return
      case 'lock':
        if (this.#protection === 'passphrase') void this.flush().then(() => this.#leave())
        return
      case 'erased':
        this.#forgetEverything()
        void this.#heardOfKeys()
        return
      case 'problems':
        void this.#readProblems()
    }
  }

  async #heardOfKeys(): Promise<void> {
    if (!(await this.#refreshKeys())) return
    await this.#sealRetained()
    await Promise.all([...this.#lives.values()].map((live) => live.catchUp()))
  }

  #updateSaveState(): void {
    const states = [...this.#lives.values()].map(({ state }) => state)
    const next = overall(this.#retained.size > 0 ? [...states, 'saving'] : states)
    if (JSON.stringify(next) === JSON.stringify(this.#saveState)) return
    this.#saveState = next
    this.#notify()
  }

  #notify(): void {
    if (this.#closed) return
    for (const listener of this.#listeners) listener()
  }
}
