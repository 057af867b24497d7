import type { Unknown } from './figure.ts'

/** What the coach thinks before the figures show (B8 for the coach); shares 0–1, null: no guess. */
export interface Estimate {
  readonly talkShare: number | null
  readonly openShare: number | null
}

/** An estimate beside what was heard, both 0–1; `difference` is heard minus estimated. */
export type Gap =
  | { readonly known: true; readonly estimated: number; readonly heard: number; readonly difference: number }
  | Unknown
  | { readonly known: false; readonly why: 'no-estimate' }

export interface EstimateGaps {
  readonly talkShareByWords: Gap
  readonly talkShareByTime: Gap
  readonly openShare: Gap
}
