import type { StorageError } from '../storage/storage.ts'

/** What stands between what was typed and the disk. */
export type SaveFailure = StorageError

/** `saving` from the first unsaved letter until the disk has it; `failed` while the disk refuses. */
export type SaveState = 'saved' | 'saving' | { readonly failed: SaveFailure }

/** The state of several as one: a failure outweighs all, then saving. */
export function overall(states: readonly SaveState[]): SaveState {
  return (
    states.find((state) => typeof state === 'object') ?? states.find((state) => state === 'saving') ?? 'saved'
  )
}
