import type { CorpusConversation } from '../corpus/build.mjs'
import type { TrainingLanguage } from './languages.ts'

/** The conversations of a split. */
export const of = (
  split: string,
  conversations: readonly CorpusConversation[],
): readonly CorpusConversation[] => conversations.filter(({ about }) => about['split'] === split)

/** The number that a conversation carries in its name: `en-138-the-doorframe`. */
const numberOf = ({ about }: CorpusConversation): number =>
  Number(/^\p{L}+-(\d+)/u.exec(about['conversation'] ?? '')?.[1] ?? 0)

/**
 * Train conversations but those of one part of them, which are left out in turn. Where it is known who wrote which, what
 * one hand wrote is left out together: those who use the model are strangers to it, too.
 */
export function partedBy(
  fold: number | null,
  conversations: readonly CorpusConversation[],
  { folds, hands }: TrainingLanguage,
): { readonly kept: readonly CorpusConversation[]; readonly left: readonly CorpusConversation[] } {
  const train = of('train', conversations)
  const partOf = (conversation: CorpusConversation, index: number) =>
    hands.length === 0 ? index % folds : hands.findLastIndex((first) => first <= numberOf(conversation))
  return {
    kept: train.filter((conversation, index) => partOf(conversation, index) !== fold),
    left: train.filter((conversation, index) => partOf(conversation, index) === fold),
  }
}

/** Numbers of the parts. */
export const foldsOf = (
  conversations: readonly CorpusConversation[],
  { folds, hands }: TrainingLanguage,
): number[] =>
  hands.length === 0
    ? Array.from({ length: Math.min(folds, of('train', conversations).length) }, (_, fold) => fold)
    : [...hands.keys()]
