import type { StorageError } from '../storage/storage.ts'

/**
 * Why something was not written: the storage's reasons, `locked` (it waits for the passphrase), `removed`
 * (the document is no more), `damaged-key` (the document's key cannot be opened).
 */
export type SaveError = StorageError | 'locked' | 'removed' | 'damaged-key'
