import type { ConversationId, OptionId } from './ids.ts'
import type { Score } from './score.ts'

/** A possibility that the coachee found (C8), with the coachee's two scores. */
export interface Option {
  readonly id: OptionId
  readonly conversation: ConversationId | null
  readonly order: number
  readonly text: string
  readonly pros: string
  readonly cons: string
  readonly attractiveness: Score | null
  readonly feasibility: Score | null
  readonly chosen: boolean
}

/** Options that have both scores, for the picture on two axes; the others are not placed anywhere. */
export function placedOptions<T extends Pick<Option, 'attractiveness' | 'feasibility'>>(
  options: readonly T[],
): readonly (T & { readonly attractiveness: Score; readonly feasibility: Score })[] {
  return options.filter(
    (option): option is T & { readonly attractiveness: Score; readonly feasibility: Score } =>
      option.attractiveness !== null && option.feasibility !== null,
  )
}
