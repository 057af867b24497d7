import type { ClauseKind, Outcome, ProcessFact, Score, TimeBox } from '@lef/method'

/** Days from the Monday of the week in which the sample is added, so that it always looks recent. */
export type SampleDay = number

export interface SampleMoment {
  readonly day: SampleDay
  /** `HH:mm`, local. */
  readonly time: string
}

export interface SampleAction {
  readonly text: string
  /** Place of the option in its conversation, from 0; null when it stands by itself. */
  readonly option: number | null
  readonly start: SampleDay
  readonly end: SampleDay
  readonly contribution: string
  readonly obstacles: string
  readonly overcome: string
  readonly inform: string
  readonly support: string
  readonly motivation: Score
  readonly towardTen: string
  readonly towardTenBy: string
  readonly checkIns: readonly {
    readonly at: SampleMoment
    readonly outcome: Outcome
    readonly happened: string
    readonly learned: string
    readonly next: string
  }[]
}

/** A conversation that was held; the one still to come has only a wish and prepared questions. */
export interface SampleConversation {
  readonly begun: SampleMoment
  readonly minutes: TimeBox
  readonly wentWell: string
  readonly wish: string
  readonly goal: string
  readonly measure: string
  readonly goalStart: Score
  readonly goalEnd: Score
  readonly reached: string
  readonly summary: string
  readonly helped: string
  readonly hindered: string
  readonly reported: string
  readonly next: SampleMoment
  readonly scenes: readonly { readonly when: string; readonly text: string }[]
  readonly discoveries: readonly string[]
  readonly options: readonly {
    readonly text: string
    readonly pros: string
    readonly cons: string
    readonly attractiveness: Score | null
    readonly feasibility: Score | null
    readonly chosen: boolean
  }[]
  readonly actions: readonly SampleAction[]
  readonly successes: readonly { readonly text: string; readonly strength: string; readonly use: string }[]
  /** The coach's private note. */
  readonly note: string
}

/** A made-up trajectory, in one language. */
export interface SampleContent {
  readonly coach: string
  readonly coachee: string
  readonly coachingQuestion: string
  readonly goal: string
  readonly measure: string
  readonly goalStart: Score
  readonly goalEnd: Score
  readonly inCommon: string
  readonly reports: readonly ProcessFact[]
  readonly ownWords: Partial<Readonly<Record<ClauseKind, string>>>
  readonly held: readonly SampleConversation[]
  readonly planned: { readonly wish: string; readonly questions: readonly string[] }
}
