import type { CoachMirror } from './coach-mirror.ts'
import { tooLittle, type Figure, type Unit, type Unknown } from './figure.ts'
import { fewestQuestionsToCompare, fewestTalkMsToCompare, fewestWordsToCompare } from './minimums.ts'

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
      /** Of parts and wholes. */
      readonly unit: Unit
      readonly now: KeptShare
      readonly earlier: readonly { readonly key: string; readonly share: KeptShare }[]
      readonly lowest: number
      readonly highest: number
    }
  | Unknown
  | { readonly known: false; readonly why: 'none-earlier' }
  /** This conversation has no such figure; its mirror says why. */
  | { readonly known: false; readonly why: 'unknown-now' }
  /** There are earlier conversations, of which none has this figure, or none on enough data. */
  | {
      readonly known: false
      readonly why: 'too-little-earlier'
      readonly unit: Unit
      readonly needed: number
    }

const compared = {
  talkShareByWords: { unit: 'words', needed: fewestWordsToCompare },
  talkShareByTime: { unit: 'ms', needed: fewestTalkMsToCompare },
  openShare: { unit: 'questions', needed: fewestQuestionsToCompare },
} as const

/** What is kept of a mirror to compare later conversations with: numbers only, no words. */
export function keptFigures({ talk, questions }: Pick<CoachMirror, 'talk' | 'questions'>): KeptFigures {
  const kept = (figure: Figure): KeptShare | null =>
    figure.known ? { part: figure.part, whole: figure.whole } : null
  return {
    talkShareByWords: kept(talk.byWords),
    talkShareByTime: kept(talk.byTime),
    openShare: kept(questions.openShare),
  }
}

/**
 * One's own figures beside those of one's own earlier conversations; only where both are known and their wholes are
 * large enough to lay side by side.
 */
export function compareWithEarlier(
  now: KeptFigures,
  earlier: readonly EarlierFigures[],
): Readonly<Record<ComparedFigure, Comparison>> {
  const compare = (which: ComparedFigure): Comparison => {
    const { unit, needed } = compared[which]
    const own = now[which]
    if (own === null) return { known: false, why: 'unknown-now' }
    if (own.whole < needed) return tooLittle(unit, needed, own.whole)
    const others = earlier.flatMap(({ key, figures }) => {
      const share = figures[which]
      return share === null || share.whole < needed ? [] : [{ key, share }]
    })
    if (earlier.length === 0) return { known: false, why: 'none-earlier' }
    if (others.length === 0) return { known: false, why: 'too-little-earlier', unit, needed }
    const values = others.map(({ share }) => share.part / share.whole)
    return {
      known: true,
      unit,
      now: own,
      earlier: others,
      lowest: Math.min(...values),
      highest: Math.max(...values),
    }
  }
  return {
    talkShareByWords: compare('talkShareByWords'),
    talkShareByTime: compare('talkShareByTime'),
    openShare: compare('openShare'),
  }
}
