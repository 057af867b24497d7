import type { Bytes } from '@lef/vault'
import type { DocumentId, Result } from '../vault-parts.ts'
import type { ContentRole } from '../content-role.ts'
import type { RelayResult } from '../relay.ts'

/** Where two devices of an account meet at a server: parts with a number, each given once. */
export interface PairingBox {
  /** Opens the place; the one before ends. Gives when it ends, epoch milliseconds by the server's clock. */
  open(pairing: string): Promise<RelayResult<null>>
  /** `taken`: another was given there; `link-is-over`: it ended, or was never opened by this account. */
  give(pairing: string, part: number, bytes: Bytes): Promise<RelayResult<null>>
  /** Parts with a higher number, in order; not always all at once. */
  look(pairing: string, after: number): Promise<RelayResult<readonly PairingPart[]>>
  end(pairing: string): Promise<RelayResult<null>>
}

export interface PairingPart {
  readonly part: number
  readonly bytes: Bytes
}

/**
 * Why two devices were not paired. `not-a-code`: what was read is none. `expired`: the code is over, or of another account.
 * `second-device`: another device answered the same code. `cancelled`: the other device stopped; `different`: there
 * somebody said that the numbers are not the same. `already`: this device has that identity. `same-device`: the code is this
 * one's own. `too-large`: what is to be carried along does not fit. `damaged`: what came is not what was sent.
 */
export type PairingError =
  | 'not-a-code'
  | 'expired'
  | 'second-device'
  | 'cancelled'
  | 'different'
  | 'already'
  | 'same-device'
  | 'too-large'
  | 'damaged'
  | 'offline'
  | 'signed-out'
  | 'refused'
  | 'locked'
  | 'disk'

/** What is told while somebody waits. */
export interface PairingEars {
  /** The server is not reached (any more), or is again; it goes on trying. */
  reached(isReached: boolean): void
}

/** On the device that has everything. Steps in this order; after an error there is no next. */
export interface OfferedPairing {
  /** To be shown, and read by the new device. */
  readonly code: string
  /** Waits until a device has answered the code; gives the number that both show. */
  asked(): Promise<Result<string, PairingError>>
  /** The number is the same on both: hands over who this person is, what they share, and what is to be carried along. */
  give(carried: Uint8Array | null): Promise<Result<null, PairingError>>
  /** Waits until the new device has it. */
  taken(): Promise<Result<null, PairingError>>
  /** Ends it, and lets the other device know; `different`: because the numbers are not the same. */
  stop(why: 'cancelled' | 'different'): Promise<void>
}

/** On the new device. */
export interface AnsweredPairing {
  /** Waits until the other device has heard the ask; gives the number that both show. */
  number(): Promise<Result<string, PairingError>>
  /** The number is the same on both: waits for what is handed over, and makes this device the person's. */
  take(): Promise<Result<TakenOver, PairingError>>
  /** All that was carried along is here, too. */
  done(): Promise<void>
  stop(why: 'cancelled' | 'different'): Promise<void>
}

/** What the new device got. */
export interface TakenOver {
  /** Names of the trajectories in this notebook, as they are called on the other device. */
  readonly locals: readonly string[]
  /** As it was given; null: nothing. */
  readonly carried: Uint8Array | null
}

/** A trajectory that this person shares from another device, and this notebook has nothing of. */
export interface SharedElsewhere {
  readonly document: DocumentId
  readonly role: ContentRole
}

/** More than one device of one person. */
export interface Pairing {
  /** On a device that is open: begins to let another one in. */
  offer(box: PairingBox, ears?: PairingEars): Promise<Result<OfferedPairing, PairingError>>
  /** On the new device: answers a code that was scanned or pasted, as it is or as a link. */
  answer(box: PairingBox, code: string, ears?: PairingEars): Promise<Result<AnsweredPairing, PairingError>>
  /** What this person began to share elsewhere since; `takeUp` takes it on to this device, under a name of its own here. */
  elsewhere(): Promise<Result<readonly SharedElsewhere[], 'offline' | 'locked'>>
  takeUp(shared: SharedElsewhere, local: string): Promise<Result<null, 'locked' | 'disk'>>
}
