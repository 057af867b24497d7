import type { NotebookPorts } from '../notebook/ports.ts'
import type { Relay } from './relay.ts'

/** Runs something once the screen shows what was written a moment ago. */
export type AfterPaint = (run: () => void) => void

/** What sharing needs from outside, most of it what the notebook was opened with. */
export interface SharingPorts extends Pick<
  NotebookPorts,
  'crypto' | 'argon2id' | 'clock' | 'locks' | 'channel' | 'schedule'
> {
  readonly relay: Relay
  /** IANA zone of this device: whoever agrees on something from today on, means the day that it is to them. */
  readonly zone: string
  /** So that sealing holds up no letter on the writer's own screen. Default: a frame or so later. */
  readonly afterPaint?: AfterPaint
  /** From 0 up to 1, for the chance in waiting times. Default: from `crypto`. */
  readonly random?: () => number
  /** How many envelopes, of both sides together, call for a snapshot. Default: 512. */
  readonly snapshotAfter?: number
}
