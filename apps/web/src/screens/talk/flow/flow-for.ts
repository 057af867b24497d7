/** Who reads, and what the steps need to know of it. */
export interface FlowFor {
  readonly as: 'coach' | 'coachee'
  /** The name of the other; empty when nobody wrote it down. */
  readonly other: string
  /** The address of the list. */
  readonly list: string
  readonly steps: number
}
