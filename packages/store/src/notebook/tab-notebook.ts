import {
  err,
  ok,
  type Bytes,
  type Device,
  type DocumentId,
  type Keys,
  type Protection,
  type Result,
} from '@lef/vault'
import type { RecoveryCode } from '@lef/vault/people'
import type { StorageError } from '../storage/storage.ts'
import { eraseDevice } from './begin-keyring.ts'
import type { Desk } from './desk.ts'
import { DocumentRegister } from './document-register.ts'
import { DocumentShelf } from './document-shelf.ts'
import type { SaveError } from './save-error.ts'
import { mergeDocuments } from './merge.ts'
import { parseMessage } from './message.ts'
import type {
  AddPasskeyError,
  CreateError,
  DocumentName,
  Incoming,
  MakeCodeError,
  MergeError,
  Notebook,
  OpenByCodeError,
  OpenDocument,
  OpenDocumentError,
  PasskeyWay,
  RekeyError,
  SealCopyError,
  UnlockByPasskeyError,
  UnlockError,
} from './notebook.ts'
import { NotebookKeys } from './notebook-keys.ts'
import { scheduleByTimeout, type ContentSchema, type NotebookPorts } from './ports.ts'
import type { Problem } from './problem.ts'
import { ProblemList } from './problem-list.ts'
import type { SaveState } from './save-state.ts'

/** How often something is tried again when another tab was first. */
const tries = 8
/** In milliseconds. */
const longestSaveBeforeLocking = 3000

/** The notebook of one tab: its keys, and what it tells and hears. Documents are the shelf's work. */
export class TabNotebook implements Notebook {
  readonly contentVersion: number
  readonly #ports: NotebookPorts
  readonly #content: ContentSchema
  readonly #desk: Desk
  readonly #shelf: DocumentShelf
  readonly #register: DocumentRegister
  readonly #problems: ProblemList
  readonly #listeners = new Set<() => void>()
  readonly #stopListening: () => void
  readonly #keys: NotebookKeys
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
    this.#problems = new ProblemList(ports, problems, () => this.#notify())
    this.#desk = {
      ports,
      schedule: ports.schedule ?? scheduleByTimeout,
      contentVersion: content.version,
      session: () => this.#keys.session,
      alone: (run) => ports.locks('lef/write', run),
      refreshKeys: () => this.#keys.refresh('replaced'),
      setAside: async (document, faulty) => {
        if (await this.#problems.setAside(document, faulty)) this.#desk.tell({ type: 'problems' })
      },
      unreadable: (row) => this.#problems.unreadable(row),
      gone: (document) => this.#forget(document),
      settled: (document) => this.#shelf.settled(document),
      tell: (message) => ports.channel.post(message),
      saveStateChanged: () => this.#updateSaveState(),
    }
    this.#shelf = new DocumentShelf(this.#desk, content)
    this.#keys = new NotebookKeys(
      {
        ports,
        alone: this.#desk.alone,
        tell: this.#desk.tell,
        flush: () => this.flush(),
        entered: () => this.#turned(),
        leaving: () => this.#shelf.closeAll(),
        left: () => this.#turned(),
        changed: () => this.#notify(),
        rekeyed: () => this.#problems.reload(),
        sealRetained: () => this.#shelf.sealRetained(),
      },
      protection,
      keys,
    )
    this.#register = new DocumentRegister({
      desk: this.#desk,
      refresh: () => this.#keys.refresh('perhaps'),
      made: () => this.#notify(),
    })
    this.#stopListening = ports.channel.listen((message) => this.#hear(message))
  }

  get status(): 'open' | 'locked' {
    return this.#keys.session === null ? 'locked' : 'open'
  }

  get protection(): Protection {
    return this.#keys.protection
  }

  get device(): Device | null {
    return this.#keys.session?.keys.device ?? null
  }

  get saveState(): SaveState {
    return this.#saveState
  }

  get problems(): readonly Problem[] {
    return this.#problems.all
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  unlock(passphrase: string): Promise<Result<null, UnlockError>> {
    return this.#keys.unlock(passphrase)
  }

  passkeys(): Promise<Result<readonly PasskeyWay[], StorageError | 'damaged-keyring'>> {
    return this.#keys.passkeys()
  }

  unlockByPasskey(credential: Bytes, output: Bytes): Promise<Result<null, UnlockByPasskeyError>> {
    return this.#keys.unlockByPasskey(credential, output)
  }

  addPasskey(
    passphrase: string,
    passkey: PasskeyWay & { readonly output: Bytes },
  ): Promise<Result<null, AddPasskeyError>> {
    return this.#keys.addPasskey(passphrase, passkey)
  }

  removePasskeys(credential: Bytes | null): Promise<Result<null, AddPasskeyError>> {
    return this.#keys.removePasskeys(credential)
  }

  verify(passphrase: string): Promise<Result<null, UnlockError>> {
    return this.#keys.verify(passphrase)
  }

  hasRecoveryCode(): Promise<Result<boolean, StorageError | 'damaged-keyring'>> {
    return this.#keys.hasRecoveryCode()
  }

  makeRecoveryCode(
    passphrase: string,
    words: readonly string[],
  ): Promise<Result<readonly string[], MakeCodeError>> {
    return this.#keys.makeRecoveryCode(passphrase, words)
  }

  unlockByCode(code: RecoveryCode, next: string): Promise<Result<null, OpenByCodeError>> {
    return this.#keys.unlockByCode(code, next)
  }

  sealCopy(file: Uint8Array): Promise<Result<Bytes, SealCopyError>> {
    return this.#keys.sealCopy(file)
  }

  async lock(): Promise<void> {
    if (this.#keys.protection === 'none' || this.#keys.session === null) return
    await this.#saveForAWhile()
    this.#keys.leave()
    this.#desk.tell({ type: 'lock' })
  }

  setPassphrase(next: string, current = ''): Promise<Result<null, RekeyError>> {
    return this.#keys.replace(next, current)
  }

  removePassphrase(current: string): Promise<Result<null, RekeyError>> {
    return this.#keys.replace(null, current)
  }

  documents(kind?: string): Promise<Result<readonly DocumentName[], StorageError>> {
    return this.#register.list(kind)
  }

  create(kind: string, id?: string): Promise<Result<DocumentId, CreateError>> {
    return this.#register.create(kind, id)
  }

  open(id: DocumentId): Promise<Result<OpenDocument, OpenDocumentError>> {
    return this.#shelf.open(id)
  }

  remove(id: DocumentId): Promise<Result<null, StorageError | 'locked'>> {
    return this.#register.remove(id)
  }

  async merge(incoming: readonly Incoming[]): Promise<Result<null, MergeError>> {
    await this.flush()
    const merged = await this.#desk.alone(async (): Promise<Result<null, MergeError>> => {
      for (let attempt = 0; attempt < tries; attempt++) {
        if (this.#keys.session === null) return err('locked')
        const done = await mergeDocuments(this.#ports, this.#content, this.#keys.session, incoming)
        if (done.ok) return done
        if (done.error !== 'conflict') return err(done.error)
        if (!(await this.#keys.refresh('perhaps'))) return err('locked')
      }
      return err('storage')
    })
    if (!merged.ok) return merged
    for (const { id } of incoming) this.#desk.tell({ type: 'changed', document: id })
    await Promise.all(incoming.map(({ id }) => this.#shelf.catchUp(id)))
    this.#notify()
    return ok(null)
  }

  erase(): Promise<Result<null, StorageError>> {
    return this.#desk.alone(async () => {
      const erased = await eraseDevice(this.#ports)
      if (!erased.ok) return erased
      this.#forget(null)
      this.#keys.enter(erased.value)
      return ok(null)
    })
  }

  flush(): Promise<Result<null, SaveError>> {
    return this.#shelf.flush()
  }

  saveTogether(
    documents: readonly DocumentId[],
    write: () => void,
    takeBack: () => void,
  ): Promise<Result<null, SaveError>> {
    return this.#shelf.saveTogether(documents, write, takeBack)
  }

  async check(): Promise<void> {
    const names = await this.documents()
    if (!names.ok) return
    for (const { id } of names.value) await this.#shelf.check(id)
  }

  async close(): Promise<void> {
    await this.flush()
    this.#closed = true
    this.#stopListening()
    this.#keys.leave()
    this.#listeners.clear()
    this.#ports.storage.close()
  }

  /** Saves before locking; a disk that hangs, or a tab that does and holds the lock, must not keep it open. */
  async #saveForAWhile(): Promise<void> {
    let cancel = (): void => undefined
    const longEnough = new Promise<void>((resolve) => {
      cancel = this.#desk.schedule(longestSaveBeforeLocking, resolve)
    })
    const saved = this.flush().then(
      () => undefined,
      () => undefined, // What was not saved stays in memory until it is unlocked.
    )
    await Promise.race([saved, longEnough])
    cancel()
  }

  #forget(document: DocumentId | null): void {
    this.#shelf.forget(document)
    this.#problems.forget(document)
  }

  #hear(heard: unknown): void {
    const message = parseMessage(heard)
    if (message === null || this.#closed) return
    switch (message.type) {
      case 'changed':
        void this.#shelf.catchUp(message.document)
        this.#notify()
        return
      case 'removed':
        this.#forget(message.document)
        return
      case 'rekeying':
        void this.flush()
        return
      case 'keys':
        void this.#followKeys()
        return
      case 'lock':
        if (this.#keys.protection === 'passphrase') void this.#saveForAWhile().then(() => this.#keys.leave())
        return
      case 'erased':
        this.#forget(null)
        void this.#followKeys()
        return
      case 'problems':
        void this.#problems.reload()
    }
  }

  async #followKeys(): Promise<void> {
    if (!(await this.#keys.refresh('replaced'))) return
    await this.#shelf.sealRetained()
    await this.#shelf.catchUp(null)
  }

  /** The keys came, changed or went. */
  #turned(): void {
    this.#updateSaveState()
    this.#notify()
  }

  #updateSaveState(): void {
    const next = this.#shelf.saveState
    if (JSON.stringify(next) === JSON.stringify(this.#saveState)) return
    this.#saveState = next
    this.#notify()
  }

  #notify(): void {
    if (this.#closed) return
    for (const listener of this.#listeners) listener()
  }
}
