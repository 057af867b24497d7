import type { Code } from '../findings/code.ts'
import type { CodedTurn, Place } from '../findings/coded-turn.ts'

/**
 * What a person says of a finding: `was` null adds a code to a span, `now` null takes it away, both replace it.
 * Corrections stay on the device.
 */
export interface Correction {
  readonly place: Place
  readonly was: Code | null
  readonly now: Code | null
}

export interface Corrected {
  readonly turns: readonly CodedTurn[]
  /** Corrections that fit nothing: no such turn or span, no such finding, or a code that this role cannot have. */
  readonly unmatched: readonly Correction[]
}
