import { matchAt, readPattern, type Pattern, type PatternWords } from '../findings/match/pattern.ts'
import type { Segment } from '../findings/segments/segments.ts'
import type { Word } from '../findings/segments/words.ts'

/** What the guard marks in a drafted question. */
export const guardKinds = ['gift', 'leading', 'why', 'stacked', 'closed'] as const
export type GuardKind = (typeof guardKinds)[number]

/** How the coach addresses the coachee; English has one form, so both hold the same there. */
export type Addressing = 'familiar' | 'polite'

/** A question that could stand there instead, as data. The first of a kind that matches is offered. */
export interface BetterForm {
  readonly kind: GuardKind
  /** Patterns on the marked segment, as in a rule; none: always. */
  readonly match: readonly string[]
  readonly offer: Readonly<Record<Addressing, readonly string[]>>
}

/** Offers for a marked segment. */
export type OfferFor = (
  kind: GuardKind,
  words: readonly Word[],
  segment: Segment,
  addressing: Addressing,
) => readonly string[]

/** Reads the patterns when first asked. Throws then on one that cannot be read. */
export function compileForms(forms: readonly BetterForm[], known: PatternWords): OfferFor {
  const read = () =>
    forms.map(({ kind, match, offer }) => ({
      kind,
      offer,
      patterns: match.map((source) => readPattern(source, known)),
    }))
  let compiled: ReturnType<typeof read> | null = null
  return (kind, words, { from, to, head }, addressing) => {
    compiled ??= read()
    const numbers = Int32Array.from(words.slice(from, to), ({ norm }) => known.vocabulary.numberOf(norm))
    const stretch = { words, numbers, from, to }
    const meets = (pattern: Pattern): boolean => {
      for (let at = from; at < to; at += 1)
        if ((!pattern.atHead || at === head || at === from) && matchAt(pattern, stretch, at) >= 0) return true
      return false
    }
    const form = compiled.find(
      (one) => one.kind === kind && (one.patterns.length === 0 || one.patterns.some(meets)),
    )
    return form?.offer[addressing] ?? []
  }
}
