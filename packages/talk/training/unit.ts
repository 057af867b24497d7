export type Role = 'coach' | 'coachee'

/** A piece of talk to learn from or to be measured on. */
export interface Unit {
  readonly conversation: string
  readonly turn: string
  readonly role: Role
  readonly text: string
  readonly previous: string
  /** As `placeOf` numbers it. */
  readonly place: number
  readonly outputs: ReadonlySet<string>
  readonly weight: number
}
