import type { DeviceId } from '@lef/vault'

/**
 * What a server, or whoever sits in it, was caught at; or a device. Nothing that this person has is changed by any.
 * `replayed`: something known was sent again out of turn. `moved`: an envelope of another document. `forged`: not
 * signed by the device it names. `stranger`: a device or person nobody vouches for: a key in a member's place.
 * `after-removal`: by somebody who was out. `old-epoch`: under an old key, under a new number. `withheld`: something that
 * the other had seen does not come. `two-histories`: the two people are shown different pasts. `rolled-back`: the server
 * shows less than it had. `malformed`: no envelope, statement or frame of ours. `unreadable`: genuine, but it does not open.
 * `false-snapshot`: it claims to hold what it does not. `newer-version`: by a later Lef. `refused-here`: the server would
 * not take what this device wrote.
 */
export type IncidentKind =
  | 'replayed'
  | 'moved'
  | 'forged'
  | 'stranger'
  | 'after-removal'
  | 'old-epoch'
  | 'withheld'
  | 'two-histories'
  | 'rolled-back'
  | 'malformed'
  | 'unreadable'
  | 'false-snapshot'
  | 'newer-version'
  | 'refused-here'

/** Something that was noticed: once for each kind and device, and for as long as it is shared. */
export interface Incident {
  readonly kind: IncidentKind
  readonly device: DeviceId | null
  readonly seq: number | null
  /** Epoch milliseconds by this device's clock, of the first time. */
  readonly at: number
  /** How often since. */
  readonly count: number
}
