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
  /** Codes that it has no opinion on are absent. */
  predict(segmentText: string, role: 'coach' | 'coachee', previous?: string): ReadonlyMap<Code, Prediction>
}
