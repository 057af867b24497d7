import type { Ms } from '../transcript/moment.ts'
import type { Figure, Unknown } from './figure.ts'
import type { Quotation } from './quotation.ts'

/** How much of the talking was the coach's. The whole is coach and coachee together; others are left out. */
export interface TalkFigures {
  readonly byWords: Figure
  /** Only with full timing. */
  readonly byTime: Figure
  /** By time minus by words, in shares (−1–1): above zero, the coach took more time than words. */
  readonly difference: { readonly known: true; readonly shares: number } | Unknown
  readonly longestTurn: LongestTurn | Unknown
}

/** The coach's longest turn, in words. */
export interface LongestTurn {
  readonly known: true
  readonly words: number
  /** From its start to its end; null unless the timing is full. */
  readonly ms: Ms | null
  readonly quotation: Quotation
}
