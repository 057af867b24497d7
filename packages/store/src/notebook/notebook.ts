import type { Bytes, Device, DocumentId, Protection, Result } from '@lef/vault'
import type { RecoveryCode } from '@lef/vault/people'
import type * as Y from 'yjs'
import type { StorageError } from '../storage/storage.ts'
import type { SaveError } from './save-error.ts'
import type { Problem } from './problem.ts'
import type { SaveState } from './save-state.ts'

/** `newer-version`: written by a later Lef, refused whole. `damaged-keyring`: nothing can be opened. */
export type OpenNotebookError = StorageError | 'damaged-keyring'

/**
 * Why a passphrase did not open the notebook. `wait`: too many wrong ones; try again in so many
 * milliseconds. After `wrong-passphrase`, `milliseconds` says how long until the next try is taken (often 0).
 */
export type UnlockError =
  | { readonly reason: 'wrong-passphrase' | 'wait'; readonly milliseconds: number }
  | { readonly reason: 'damaged-keyring' | StorageError }

/** Why the keys were not replaced; nothing was changed. `weak`: see `checkPassphrase` for what is wrong. */
export type RekeyError = UnlockError | { readonly reason: 'locked' | 'weak' | 'busy' }

/** A passkey that opens the notebook: its credential's id, and what its PRF is to be asked for. */
export interface PasskeyWay {
  readonly credential: Bytes
  readonly salt: Bytes
}
/** `unknown-passkey`: no way for this one, or another one's answer. */
export type UnlockByPasskeyError = StorageError | 'damaged-keyring' | 'unknown-passkey'
/** `no-passphrase`: there is no lock yet. `busy`: the keys were replaced meanwhile. */
export type AddPasskeyError = UnlockError | { readonly reason: 'no-passphrase' | 'busy' }
/** `no-passphrase`: there is no lock to get past. `busy`: the keys were replaced meanwhile. */
export type MakeCodeError = UnlockError | { readonly reason: 'no-passphrase' | 'busy' }
/** `no-code`: none was made, or the passphrase was changed after it. `wrong-code`: it is another's, or an older one. */
export type OpenByCodeError = {
  readonly reason: 'no-code' | 'wrong-code' | 'weak' | 'busy' | 'damaged-keyring' | StorageError
}
/** `no-passphrase`: anybody could open the copy. `busy`: the keys were replaced meanwhile. */
export type SealCopyError = StorageError | 'locked' | 'no-passphrase' | 'busy' | 'damaged-keyring'

/** `exists`: there is a document with that id, perhaps made by another tab just now. */
export type CreateError = StorageError | 'locked' | 'exists' | 'invalid-id'
/** `damaged-key`: the document cannot be read at all; it is among the `problems`. */
export type OpenDocumentError = StorageError | 'locked' | 'unknown-document' | 'damaged-key'
/** `wrong-kind`: there is a document with that id, of another kind. `broken-update`: not a Yjs state. */
export type MergeError = OpenDocumentError | 'wrong-kind' | 'broken-update'

/** A document's name; not secret. */
export interface DocumentName {
  readonly id: DocumentId
  /** Chosen by the app. */
  readonly kind: string
}

/** A document to be merged in: its whole Yjs state. */
export interface Incoming extends DocumentName {
  /** Version of the content's schema that the state was written with. */
  readonly version: number
  readonly update: Uint8Array
}

/** A document that is open; the same `doc` for everyone in this tab who has it open. */
export interface OpenDocument extends DocumentName {
  readonly doc: Y.Doc
  /** Seals and stores all edits made so far, now. */
  flush(): Promise<Result<null, SaveError>>
  /** Takes in what other tabs wrote until now, for whoever cannot wait to be told of it. */
  readAnew(): Promise<Result<null, SaveError>>
  /** Saves with the edits an update that was applied, and waits for what it stands on: the `doc` tells of no change until then. */
  keep(update: Uint8Array): void
  /** Saves, and lets go; the `doc` is destroyed once the last one let go and everything is on the disk. */
  close(): Promise<void>
}

/**
 * Everything on this device: documents that are sealed before they touch the disk. One notebook a tab;
 * notebooks of several tabs over the same storage, locks and channel show the same.
 */
export interface Notebook {
  readonly status: 'open' | 'locked'
  /** `none`: the keys lie beside the documents, and nothing is protected from whoever has the disk. */
  readonly protection: Protection
  readonly saveState: SaveState
  readonly problems: readonly Problem[]
  /** This device, which signs what is shared; another one after new keys (S-9). Null while locked. */
  readonly device: Device | null
  /** Version of the content's schema that this app writes. */
  readonly contentVersion: number
  /** Hears of every change of the five above, and of documents that came or went. */
  subscribe(listener: () => void): () => void

  /** Opens a locked notebook. Wrong tries are counted on the disk and slow down the next. */
  unlock(passphrase: string): Promise<Result<null, UnlockError>>
  /** Which passkeys open the notebook beside the passphrase; also while it is locked. */
  passkeys(): Promise<Result<readonly PasskeyWay[], StorageError | 'damaged-keyring'>>
  /** Opens a locked notebook with the 32 bytes that a passkey's PRF gave for the salt of its way. */
  unlockByPasskey(credential: Bytes, output: Bytes): Promise<Result<null, UnlockByPasskeyError>>
  /** Lets a passkey open the notebook from now on, until there are new keys. The passphrase is tried as by `unlock`. */
  addPasskey(
    passphrase: string,
    passkey: PasskeyWay & { readonly output: Bytes },
  ): Promise<Result<null, AddPasskeyError>>
  /** From now on this passkey no longer opens the notebook; with null, none does. */
  removePasskeys(credential: Bytes | null): Promise<Result<null, AddPasskeyError>>
  /** Whether this is the passphrase, tried and counted as by `unlock`; nothing else changes. */
  verify(passphrase: string): Promise<Result<null, UnlockError>>
  /** Whether a printed recovery code opens the notebook as it is now; also while it is locked. */
  hasRecoveryCode(): Promise<Result<boolean, StorageError | 'damaged-keyring'>>
  /** A new recovery code, of which the words are given once, with the check word; the one before opens nothing any more. */
  makeRecoveryCode(
    passphrase: string,
    words: readonly string[],
  ): Promise<Result<readonly string[], MakeCodeError>>
  /** Opens a locked notebook with the code, under new keys and a new passphrase: the code is used up by it. */
  unlockByCode(code: RecoveryCode, next: string): Promise<Result<null, OpenByCodeError>>
  /** Seals a file (an export) for whoever opens the notebook as it is now: by its passphrase, recovery code or passkeys (SPEC S-34). */
  sealCopy(file: Uint8Array): Promise<Result<Bytes, SealCopyError>>
  /**
   * Saves, forgets the keys and destroys the open docs, here and in the other tabs. Edits that the disk
   * refuses stay in memory until they can be sealed after unlocking. Without a passphrase: does nothing.
   */
  lock(): Promise<void>
  /** New keys, everything sealed again under them, all at once. `current` is asked for when there is one. */
  setPassphrase(next: string, current?: string): Promise<Result<null, RekeyError>>
  /** As `setPassphrase`, but afterwards the keys lie in the clear. */
  removePassphrase(current: string): Promise<Result<null, RekeyError>>

  /** All documents, or those of a kind, by id. */
  documents(kind?: string): Promise<Result<readonly DocumentName[], StorageError>>
  /** Makes an empty document; without an id it gets a random one. `kind` is at most 64 bytes. */
  create(kind: string, id?: string): Promise<Result<DocumentId, CreateError>>
  open(id: DocumentId): Promise<Result<OpenDocument, OpenDocumentError>>
  /** Erases a document with its records and key, also where it is open. */
  remove(id: DocumentId): Promise<Result<null, StorageError | 'locked'>>
  /** Merges documents in, or makes them; all of them or none. */
  merge(incoming: readonly Incoming[]): Promise<Result<null, MergeError>>
  /** Erases everything on this device and begins anew, without a passphrase. Works while locked. */
  erase(): Promise<Result<null, StorageError>>

  /**
   * Makes changes in documents that are open here, and saves them with all that is unsaved in these: the disk has all of it, or
   * none. When it fails, `takeBack` undoes what `write` did, before any of it could be saved without the rest; what was
   * unsaved before is saved later.
   */
  saveTogether(
    documents: readonly DocumentId[],
    write: () => void,
    takeBack: () => void,
  ): Promise<Result<null, SaveError>>
  /** Saves everything that is open. */
  flush(): Promise<Result<null, SaveError>>
  /** Looks at every record of every document; what it finds is in `problems`. */
  check(): Promise<void>
  /** Saves and lets go of storage and channel, without touching other tabs. */
  close(): Promise<void>
}
