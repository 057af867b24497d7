import {
  checkPassphrase,
  err,
  ok,
  openKeyring,
  type Bytes,
  type Keys,
  type Protection,
  type Result,
} from '@lef/vault'
import type { RecoveryCode } from '@lef/vault/people'
import type { StorageError } from '../storage/storage.ts'
import { readKeyring, tryPassphrase } from './keyring-access.ts'
import type { Message } from './message.ts'
import type {
  AddPasskeyError,
  MakeCodeError,
  OpenByCodeError,
  PasskeyWay,
  RekeyError,
  SealCopyError,
  UnlockByPasskeyError,
  UnlockError,
} from './notebook.ts'
import type { NotebookPorts } from './ports.ts'
import { rekey } from './rekey.ts'
import { createSession, type Session } from './session.ts'

/** How often something is tried again when another tab was first. */
const tries = 8

/** What the keys of a notebook need of the tab that they are open in. */
export interface KeyDesk {
  readonly ports: NotebookPorts
  /** Runs alone among all tabs; not to be nested. */
  alone<Value>(run: () => Promise<Value>): Promise<Value>
  tell(message: Message): void
  /** Saves all that is open. */
  flush(): Promise<unknown>
  /** There are keys now, perhaps others than before. */
  entered(): void
  /** There will be none; nothing may stay open. */
  leaving(): void
  left(): void
  /** Ways into the keyring changed. */
  changed(): void
  /** All documents were sealed anew. */
  rekeyed(): Promise<void>
  /** Seals what a lock had kept in memory. */
  sealRetained(): Promise<void>
}

/** The keys of one tab's notebook: getting in by passphrase, passkey or recovery code, locking, and new keys. */
export class NotebookKeys {
  readonly #desk: KeyDesk
  #session: Session | null
  #protection: Protection

  constructor(desk: KeyDesk, protection: Protection, keys: Keys | null) {
    this.#desk = desk
    this.#protection = protection
    this.#session = keys && createSession(desk.ports.crypto, keys)
  }

  get session(): Session | null {
    return this.#session
  }

  get protection(): Protection {
    return this.#protection
  }

  async unlock(passphrase: string): Promise<Result<null, UnlockError>> {
    if (this.#session !== null) return ok(null)
    const keys = await tryPassphrase(this.#desk.ports, passphrase)
    if (!keys.ok) return keys
    this.enter(keys.value)
    await this.#desk.sealRetained()
    return ok(null)
  }

  async passkeys(): Promise<Result<readonly PasskeyWay[], StorageError | 'damaged-keyring'>> {
    return (await import('./passkey-ways.ts')).listPasskeys(this.#desk.ports)
  }

  async unlockByPasskey(credential: Bytes, output: Bytes): Promise<Result<null, UnlockByPasskeyError>> {
    if (this.#session !== null) return ok(null)
    const { tryPasskey } = await import('./passkey-ways.ts')
    const keys = await tryPasskey(this.#desk.ports, credential, output)
    if (!keys.ok) return keys
    this.enter(keys.value)
    await this.#desk.sealRetained()
    return ok(null)
  }

  async addPasskey(
    passphrase: string,
    passkey: PasskeyWay & { readonly output: Bytes },
  ): Promise<Result<null, AddPasskeyError>> {
    const { addPasskeyWay } = await import('./passkey-ways.ts')
    const added = await this.#desk.alone(() => addPasskeyWay(this.#desk.ports, passphrase, passkey))
    this.#desk.changed()
    return added
  }

  async removePasskeys(credential: Bytes | null): Promise<Result<null, AddPasskeyError>> {
    const { removePasskeyWays } = await import('./passkey-ways.ts')
    const removed = await this.#desk.alone(() => removePasskeyWays(this.#desk.ports, credential))
    this.#desk.changed()
    return removed
  }

  async verify(passphrase: string): Promise<Result<null, UnlockError>> {
    const keys = await tryPassphrase(this.#desk.ports, passphrase)
    return keys.ok ? ok(null) : keys
  }

  async hasRecoveryCode(): Promise<Result<boolean, StorageError | 'damaged-keyring'>> {
    return (await import('./recovery-way.ts')).hasRecoveryCode(this.#desk.ports)
  }

  async makeRecoveryCode(
    passphrase: string,
    words: readonly string[],
  ): Promise<Result<readonly string[], MakeCodeError>> {
    const { addRecoveryCode } = await import('./recovery-way.ts')
    return this.#desk.alone(() => addRecoveryCode(this.#desk.ports, passphrase, words))
  }

  async unlockByCode(code: RecoveryCode, next: string): Promise<Result<null, OpenByCodeError>> {
    if (!checkPassphrase(next).ok) return err({ reason: 'weak' })
    const { tryRecoveryCode } = await import('./recovery-way.ts')
    const { ports } = this.#desk
    const opened = await this.#desk.alone(async (): Promise<Result<null, OpenByCodeError>> => {
      const keys = await tryRecoveryCode(ports, code)
      if (!keys.ok) return keys
      // Open only once the new passphrase is on it: whoever came this far must be able to come back.
      const replaced = await rekey(ports, createSession(ports.crypto, keys.value), next)
      if (!replaced.ok) return err({ reason: replaced.error === 'conflict' ? 'busy' : replaced.error })
      await ports.storage.commit({ put: { attempts: { count: 0, last: ports.clock() } } })
      await this.#enterAnew(replaced.value)
      return ok(null)
    })
    if (opened.ok) await this.#desk.sealRetained()
    return opened
  }

  async sealCopy(file: Uint8Array): Promise<Result<Bytes, SealCopyError>> {
    if (this.#session === null) return err('locked')
    return (await import('./own-copy.ts')).sealCopyWith(this.#desk.ports, this.#session, file)
  }

  /** Sets a passphrase, or with null takes it off: new keys for everything (SPEC S-9). */
  async replace(next: string | null, current: string): Promise<Result<null, RekeyError>> {
    if (next !== null && !checkPassphrase(next).ok) return err({ reason: 'weak' })
    if (this.#session === null) return err({ reason: 'locked' })
    if (this.#protection === 'passphrase') {
      const known = await tryPassphrase(this.#desk.ports, current)
      if (!known.ok) return known
    }
    // The other tabs write what they have while this one does; what comes later they seal anew.
    this.#desk.tell({ type: 'rekeying' })
    await this.#desk.flush()
    return this.#desk.alone(async () => {
      for (let attempt = 0; attempt < tries; attempt++) {
        if (this.#session === null) return err({ reason: 'locked' })
        const replaced = await rekey(this.#desk.ports, this.#session, next)
        if (replaced.ok) {
          await this.#enterAnew(replaced.value)
          return ok(null)
        }
        if (replaced.error !== 'conflict') return err({ reason: replaced.error })
        if (!(await this.refresh('perhaps'))) return err({ reason: 'locked' })
      }
      return err({ reason: 'busy' })
    })
  }

  /**
   * Reads the keyring after another tab replaced it, or may have; without the passphrase this tab locks. So it does
   * when it was replaced and cannot be read: for all that is known here, there is a passphrase on it now.
   */
  async refresh(keys: 'replaced' | 'perhaps'): Promise<boolean> {
    const { ports } = this.#desk
    const keyring = await readKeyring(ports)
    if (!keyring.ok && keys === 'replaced' && this.#session !== null) {
      this.#protection = 'passphrase'
      this.leave()
      return false
    }
    if (!keyring.ok || keyring.value === null) return this.#session !== null
    if (keyring.value.generation === this.#session?.keys.generation) return true
    this.#protection = keyring.value.protection
    if (keyring.value.protection === 'none') {
      const opened = await openKeyring(ports.crypto, ports.argon2id, keyring.value, '')
      if (opened.ok) {
        this.enter(opened.value)
        return true
      }
    }
    this.leave()
    return false
  }

  enter(keys: Keys): void {
    this.#session = createSession(this.#desk.ports.crypto, keys)
    this.#protection = keys.protection
    this.#desk.entered()
  }

  /** Forgets the keys. */
  leave(): void {
    this.#desk.leaving()
    this.#session = null
    this.#desk.left()
  }

  async #enterAnew(keys: Keys): Promise<void> {
    this.enter(keys)
    await this.#desk.rekeyed()
    this.#desk.tell({ type: 'keys' })
  }
}
