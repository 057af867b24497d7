/**
 * The origin of changes that did not come from a person at this screen just now: read from the disk, made
 * in another tab, or imported. An undo manager leaves these alone.
 */
export const storedOrigin: unique symbol = Symbol('lef/stored')

/** The origin of what a migration changed: it is saved, and no undo manager should take it back. */
export const migratedOrigin: unique symbol = Symbol('lef/migrated')

/** The origin of what the other person wrote: it is saved, but nobody here takes it back, and it is not sent again. */
export const remoteOrigin: unique symbol = Symbol('lef/remote')
