import type { Code } from './code.ts'

/** What a model thinks of a code on one segment. */
export interface Prediction {
  /** 0–1, calibrated on conversations that it was not trained on. */
  readonly probability: number
  /** The words that weighed most, heaviest first. */
  readonly words: readonly string[]
}

/** The small linear model of a language pack: it supplements the rules where rules cannot tell. */
export interface SegmentModel {
  /**
   * What a stretch of a text is, the whole of it unless told otherwise. Codes that it has no opinion on are absent.
   * Asked of the segments of one turn in their order it reads the turn once.
   */
  predict(
    text: string,
    role: 'coach' | 'coachee',
    previous?: string,
    start?: number,
    end?: number,
  ): ReadonlyMap<Code, Prediction>
  /** The probability from which a code is best said, where no rule says so. */
  saidFrom(code: Code): number
  /** By which it is told what a whole turn mainly is; null where that was not learnt. */
  readonly turns: WholeTurns | null
}

/** What a model learnt of whole turns. */
export interface WholeTurns {
  /** Of each role a row of weights for each of `turnValues`, in the order of `turnFeatures`. */
  readonly weights: Readonly<Record<'coach' | 'coachee', readonly (readonly number[])[]>>
  /** How much the words of a whole turn speak for each of `turnValues`; the array holds until the next call. */
  sums(text: string, role: 'coach' | 'coachee', previous: string): Readonly<Float64Array>
}
