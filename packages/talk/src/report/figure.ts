import type { Quotation } from './quotation.ts'

/** What a figure counts; never a code of the coachee. */
export type Unit =
  | 'words'
  | 'ms'
  | 'questions'
  /** Turns of the coach. */
  | 'coach-turns'
  /** Turns of the coach with at least one question. */
  | 'asking-turns'
  | 'gifts'
  /** Goals, options and actions of which it is clear who named them first. */
  | 'ideas'
  /** Waits after a question that are long enough to be called a silence. */
  | 'silences'
  /** Waits after a question whose length is known. */
  | 'waits'
  /** Turns of whoever looks at their own words (the coachee, of themselves). */
  | 'own-turns'

/** Why there is no figure. A screen says this instead; it never shows a zero for it. */
export type Unknown =
  /** There are `had` of the unit, and at least `needed` are needed before the figure says anything. */
  | {
      readonly known: false
      readonly why: 'too-little-data'
      readonly unit: Unit
      readonly needed: number
      readonly had: number
    }
  /** The file has no times, or only starts (`no-ends`). */
  | { readonly known: false; readonly why: 'no-times' | 'no-ends' }
  /** Every piece ends where the next begins: whoever made the file stretched them, and no silence can be seen. */
  | { readonly known: false; readonly why: 'no-gaps-in-times' }
  /** Nobody is the coachee: there is no whole to have a share of. */
  | { readonly known: false; readonly why: 'no-coachee' }
  /** No option was heard of which the coachee is clearly the first. */
  | { readonly known: false; readonly why: 'no-own-option' }

/** A part of a whole, both in `unit`; `part` ≤ `whole`, `whole` > 0. */
export interface Counted {
  readonly known: true
  readonly part: number
  readonly whole: number
  readonly unit: Unit
  /** Where it was counted, in order; empty where the whole conversation is the evidence (words, time). */
  readonly evidence: readonly Quotation[]
}

/** A figure with its denominator and its places, or the reason why there is none. */
export type Figure = Counted | Unknown

/** `part / whole`, 0–1; null for what is unknown. */
export const shareOf = (figure: Figure): number | null => (figure.known ? figure.part / figure.whole : null)

/** A part of a whole, or "too little data" when the whole is under `needed` (at least one). */
export function figure(
  part: number,
  whole: number,
  unit: Unit,
  evidence: readonly Quotation[] = [],
  needed = 1,
): Figure {
  if (whole < Math.max(1, needed)) return tooLittle(unit, Math.max(1, needed), whole)
  return { known: true, part, whole, unit, evidence }
}

export function tooLittle(unit: Unit, needed: number, had: number): Unknown {
  return { known: false, why: 'too-little-data', unit, needed, had }
}
