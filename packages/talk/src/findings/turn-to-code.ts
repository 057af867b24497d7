/** What the engine looks at: one turn, and what the other said right before it. */
export interface TurnToCode {
  readonly role: 'coach' | 'coachee'
  readonly text: string
  /** The other's turn before this one; empty or absent when there is none. */
  readonly previous?: string
}
