import {
  checkPassphrase,
  createContentKey,
  err,
  ok,
  openKeyring,
  parseDocumentId,
  toHex,
  utf8,
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
import { DocumentShelf } from './document-shelf.ts'
import { firstHead } from './history.ts'
import { readKeyring, tryPassphrase } from './keyring-access.ts'
import type { Desk, SaveError } from './live-document.ts'
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
import { scheduleByTimeout, type ContentSchema, type NotebookPorts } from './ports.ts'
import type { Problem } from './problem.ts'
import { ProblemList } from './problem-list.ts'
import { rekey } from './rekey.ts'
import type { SaveState } from './save-state.ts'
import { createSession, type Session } from './session.ts'

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
  readonly #problems: ProblemList
  readonly #listeners = new Set<() => void>()
  readonly #stopListening: () => void
  #session: Session | null
  #protection: Protection
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
    this.#problems = new ProblemList(ports, problems, () => this.#notify())
    this.#desk = {
      ports,
      schedule: ports.schedule ?? scheduleByTimeout,
      contentVersion: content.version,
      session: () => this.#session,
      alone: (run) => ports.locks('lef/write', run),
      refreshKeys: () => this.#refreshKeys('replaced'),
      setAside: async (document, faulty) => {
        if (await this.#problems.setAside(document, faulty)) this.#desk.tell({ type: 'problems' })
      },
      unreadable: (row) => this.#problems.unreadable(row),
      gone: (live) => this.#forget(live.id),
      settled: (live) => this.#shelf.settled(live),
      tell: (message) => ports.channel.post(message),
      saveStateChanged: () => this.#updateSaveState(),
    }
    this.#shelf = new DocumentShelf(this.#desk, content)
    this.#stopListening = ports.channel.listen((message) => this.#hear(message))
  }

  get status(): 'open' | 'locked' {
    return this.#session === null ? 'locked' : 'open'
  }

  get protection(): Protection {
    return this.#protection
  }

  get device(): Device | null {
    return this.#session?.keys.device ?? null
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

  async unlock(passphrase: string): Promise<Result<null, UnlockError>> {
    if (this.#session !== null) return ok(null)
    const keys = await tryPassphrase(this.#ports, passphrase)
    if (!keys.ok) return keys
    this.#enter(keys.value)
    await this.#shelf.sealRetained()
    return ok(null)
  }

  async passkeys(): Promise<Result<readonly PasskeyWay[], StorageError | 'damaged-keyring'>> {
    return (await import('./passkey-ways.ts')).listPasskeys(this.#ports)
  }

  async unlockByPasskey(credential: Bytes, output: Bytes): Promise<Result<null, UnlockByPasskeyError>> {
    if (this.#session !== null) return ok(null)
    const { tryPasskey } = await import('./passkey-ways.ts')
    const keys = await tryPasskey(this.#ports, credential, output)
    if (!keys.ok) return keys
    this.#enter(keys.value)
    await this.#shelf.sealRetained()
    return ok(null)
  }

  async addPasskey(
    passphrase: string,
    passkey: PasskeyWay & { readonly output: Bytes },
  ): Promise<Result<null, AddPasskeyError>> {
    const { addPasskeyWay } = await import('./passkey-ways.ts')
    const added = await this.#desk.alone(() => addPasskeyWay(this.#ports, passphrase, passkey))
    this.#notify()
    return added
  }

  async removePasskeys(credential: Bytes | null): Promise<Result<null, AddPasskeyError>> {
    const { removePasskeyWays } = await import('./passkey-ways.ts')
    const removed = await this.#desk.alone(() => removePasskeyWays(this.#ports, credential))
    this.#notify()
    return removed
  }

  async verify(passphrase: string): Promise<Result<null, UnlockError>> {
    const keys = await tryPassphrase(this.#ports, passphrase)
    return keys.ok ? ok(null) : keys
  }

  async hasRecoveryCode(): Promise<Result<boolean, StorageError | 'damaged-keyring'>> {
    return (await import('./recovery-way.ts')).hasRecoveryCode(this.#ports)
  }

  async makeRecoveryCode(
    passphrase: string,
    words: readonly string[],
  ): Promise<Result<readonly string[], MakeCodeError>> {
    const { addRecoveryCode } = await import('./recovery-way.ts')
    return this.#desk.alone(() => addRecoveryCode(this.#ports, passphrase, words))
  }

  async unlockByCode(code: RecoveryCode, next: string): Promise<Result<null, OpenByCodeError>> {
    if (!checkPassphrase(next).ok) return err({ reason: 'weak' })
    const { tryRecoveryCode } = await import('./recovery-way.ts')
    const opened = await this.#desk.alone(async (): Promise<Result<null, OpenByCodeError>> => {
      const keys = await tryRecoveryCode(this.#ports, code)
      if (!keys.ok) return keys
      // Open only once the new passphrase is on it: whoever came this far must be able to come back.
      const replaced = await rekey(this.#ports, createSession(this.#ports.crypto, keys.value), next)
      if (!replaced.ok) return err({ reason: replaced.error === 'conflict' ? 'busy' : replaced.error })
      await this.#ports.storage.commit({ put: { attempts: { count: 0, last: this.#ports.clock() } } })
      this.#enter(replaced.value)
      await this.#problems.reload()
      this.#desk.tell({ type: 'keys' })
      return ok(null)
    })
    if (opened.ok) await this.#shelf.sealRetained()
    return opened
  }

  async sealCopy(file: Uint8Array): Promise<Result<Bytes, SealCopyError>> {
    if (this.#session === null) return err('locked')
    return (await import('./own-copy.ts')).sealCopyWith(this.#ports, this.#session, file)
  }

  async lock(): Promise<void> {
    if (this.#protection === 'none' || this.#session === null) return
    await this.#saveForAWhile()
    this.#leave()
    this.#desk.tell({ type: 'lock' })
  }

  async setPassphrase(next: string, current = ''): Promise<Result<null, RekeyError>> {
    return checkPassphrase(next).ok ? this.#replaceKeys(next, current) : err({ reason: 'weak' })
  }

  removePassphrase(current: string): Promise<Result<null, RekeyError>> {
    return this.#replaceKeys(null, current)
  }

  async documents(kind?: string): Promise<Result<readonly DocumentName[], StorageError>> {
    const rows = await this.#ports.storage.documents()
    if (!rows.ok) return rows
    const wanted = rows.value.filter((row) => kind === undefined || row.kind === kind)
    return ok(wanted.map((row) => ({ id: row.id, kind: row.kind })))
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
        const begin = { version: this.#content.version, epoch: 1, head: firstHead, start: 1, base: 0 }
        const committed = await storage.commit({
          expect: { generation: session.keys.generation, heads: [{ document, head: null }] },
          put: { documents: [{ id: document, kind, key: wrapped, ...begin }] },
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
        if (now.value.generation === null) return err('storage')
        if (!(await this.#refreshKeys('perhaps'))) return err('locked')
      }
      return err('storage')
    })
  }

  open(id: DocumentId): Promise<Result<OpenDocument, OpenDocumentError>> {
    return this.#shelf.open(id)
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
        if (!(await this.#refreshKeys('perhaps'))) return err('locked')
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
      this.#enter(erased.value)
      return ok(null)
    })
  }

  flush(): Promise<Result<null, SaveError>> {
    return this.#shelf.flush()
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
    this.#leave()
    this.#listeners.clear()
    this.#ports.storage.close()
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
          await this.#problems.reload()
          this.#desk.tell({ type: 'keys' })
          return ok(null)
        }
        if (replaced.error !== 'conflict') return err({ reason: replaced.error })
        if (!(await this.#refreshKeys('perhaps'))) return err({ reason: 'locked' })
      }
      return err({ reason: 'busy' })
    })
  }

  /**
   * Reads the keyring after another tab replaced it, or may have; without the passphrase this tab locks. So it does
   * when it was replaced and cannot be read: for all that is known here, there is a passphrase on it now.
   */
  async #refreshKeys(keys: 'replaced' | 'perhaps'): Promise<boolean> {
    const keyring = await readKeyring(this.#ports)
    if (!keyring.ok && keys === 'replaced' && this.#session !== null) {
      this.#protection = 'passphrase'
      this.#leave()
      return false
    }
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
    this.#shelf.closeAll()
    this.#session = null
    this.#updateSaveState()
    this.#notify()
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
        if (this.#protection === 'passphrase') void this.#saveForAWhile().then(() => this.#leave())
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
    if (!(await this.#refreshKeys('replaced'))) return
    await this.#shelf.sealRetained()
    await this.#shelf.catchUp(null)
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
