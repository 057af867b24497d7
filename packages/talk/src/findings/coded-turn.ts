import type { Phase } from '@lef/method'
import type { Ms } from '../transcript/moment.ts'
import type { Role } from '../transcript/turns/with-roles.ts'
import type { Finding } from './finding.ts'

/** A turn of a conversation with all that was found in it; figures and reports are made of nothing else. */
export interface CodedTurn {
  readonly role: Role
  readonly text: string
  readonly start: Ms | null
  readonly end: Ms | null
  /** By place in the text. Empty for `other`. */
  readonly findings: readonly Finding[]
  /** Null: arriving, looking back, or not to be told. */
  readonly phase: Phase | null
}

/** A place in a conversation: the turn's index and a span of its text. */
export interface Place {
  readonly turn: number
  readonly start: number
  readonly end: number
}
