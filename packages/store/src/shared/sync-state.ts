import type { IncidentKind } from './incident.ts'

/**
 * Why a shared trajectory does not go on by itself, for a screen to put in words. `full-disk`, `disk`: this device
 * cannot keep what it would send. `no-access`: the server does not know this person in it (any more). `too-large`:
 * more was written than the server takes at once. `key`: the epoch's key does not open. `removed-here`: the
 * trajectory was removed from this notebook, and is still shared. `put-out`: the other has ended it by a signed entry;
 * `alone`: this person has; `replaced`: somebody came back in this person's place. The rest: see `IncidentKind`.
 */
export type SyncProblem =
  | 'full-disk'
  | 'disk'
  | 'no-access'
  | 'too-large'
  | 'refused'
  | 'key'
  | 'removed-here'
  | 'put-out'
  | 'alone'
  | 'replaced'
  | IncidentKind

/**
 * Where what this person wrote is. `on-this-device`: here only; nothing is shared yet. `waiting`: shared, but not all of
 * it has been acknowledged. `sent`: the server has it on its disk. `read`: the other's device has taken it in.
 */
export type SyncState =
  | { readonly kind: 'on-this-device' | 'waiting' | 'sent' | 'read' }
  | { readonly kind: 'problem'; readonly reason: SyncProblem }
