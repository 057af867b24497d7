import type { CorpusConversation } from '../corpus/build.mjs'
import type { TrainingLanguage } from './languages.ts'

/** The conversations of a split. */
export const of = (
  split: string,
  conversations: readonly CorpusConversation[],
): readonly CorpusConversation[] => conversations.filter(({ about }) => about['split'] === split)

/** The number that a conversation carries in its name: `en-138-the-doorframe`. */
export const numberOf = ({ about }: CorpusConversation): number =>
  Number(/^\p{L}+-(\d+)/u.exec(about['conversation'] ?? '')?.[1] ?? 0)

/**
 * Train conversations but those of one part of them, which are left out in turn. What one hand wrote is left out together,
 * since those who use the model are strangers to it, too; but for the first hand where too little would be kept.
 */
export function partedBy(
  fold: number | null,
  conversations: readonly CorpusConversation[],
  { folds, hands }: TrainingLanguage,
): { readonly kept: readonly CorpusConversation[]; readonly left: readonly CorpusConversation[] } {
  const train = of('train', conversations)
  const partOf = (conversation: CorpusConversation, index: number) => {
    const hand = hands.findLast(({ from }) => from <= numberOf(conversation))?.hand ?? 0
    return hand === 0 ? index % folds : folds - 1 + hand
  }
  return {
    kept: train.filter((conversation, index) => partOf(conversation, index) !== fold),
    left: train.filter((conversation, index) => partOf(conversation, index) === fold),
  }
}

/** Numbers of the parts. */
export const foldsOf = (
  conversations: readonly CorpusConversation[],
  { folds, hands }: TrainingLanguage,
): number[] => {
  const parts = folds + Math.max(0, ...hands.map(({ hand }) => hand))
  return Array.from({ length: Math.min(parts, of('train', conversations).length) }, (_, fold) => fold)
}
