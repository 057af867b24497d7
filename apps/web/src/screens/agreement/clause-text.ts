import type { ClauseKind, CoachRelation, ProcessFact } from '@lef/method'

/** Who is meant in the sentences; an empty name reads as a role. */
export interface Parties {
  readonly coach: string
  readonly coachee: string
  readonly relation: CoachRelation
}

/** One clause as it reads: a heading and plain sentences, spoken to the coachee. */
export interface ClauseText {
  readonly heading: string
  readonly text: string
}

/** All sentences of the agreement in one language and form of address. */
export interface AgreementText {
  readonly title: (parties: Parties) => string
  readonly clause: (kind: ClauseKind, parties: Parties) => ClauseText
  /** What may be reported, each after "that". */
  readonly facts: Readonly<Record<ProcessFact, string>>
  readonly nothingReported: string
  readonly sign: {
    readonly intro: string
    readonly coachee: string
    readonly coach: string
    readonly sponsor: string
    readonly name: string
    readonly date: string
    readonly signature: string
  }
}
