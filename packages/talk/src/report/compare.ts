import type { Unknown } from './figure.ts'

export const comparedFigures = ['talkShareByWords', 'talkShareByTime', 'openShare'] as const
/** The figures that can be laid beside those of earlier conversations: shares of wholes that are large enough. */
export type ComparedFigure = (typeof comparedFigures)[number]

/** A share with its whole, all that remains of a conversation once its transcript is gone. */
export interface KeptShare {
  readonly part: number
  readonly whole: number
}

/** What is kept of a conversation to compare with; null: it was unknown. Made by `keptFigures`. */
export type KeptFigures = Readonly<Record<ComparedFigure, KeptShare | null>>

/** One's own earlier conversation, under a key of whoever keeps it (an id, a day). */
export interface EarlierFigures {
  readonly key: string
  readonly figures: KeptFigures
}

/**
 * A share now, and in one's own earlier conversations in the order given. No direction, no grade: two values beside
 * each other, and the lowest and highest of the earlier ones.
 */
export type Comparison =
  | {
      readonly known: true
      readonly now: KeptShare
      readonly earlier: readonly { readonly key: string; readonly share: KeptShare }[]
      readonly lowest: number
      readonly highest: number
    }
  | Unknown
  /** No earlier conversation has this figure on enough data. */
  | { readonly known: false; readonly why: 'none-earlier' }
