import type { Address } from '@lef/method'
import { guardQuestion, type GuardKind, type GuardMark, type LanguagePack } from '@lef/talk'

/** What there is to say of a question that a coach is drafting. Never more than one thing at a time. */
export interface Remark {
  /** The draft it is about. */
  readonly draft: string
  readonly kind: GuardKind | 'long'
  /** The words of the draft that led to it, literally; null where it is about all of it. */
  readonly words: string | null
  /** Other forms; none where there is none to offer. */
  readonly offers: readonly Offer[]
}

export interface Offer {
  /** The question as it could be asked. */
  readonly question: string
  /** The whole draft with that question in it. */
  readonly draft: string
}

/** Gives what there is to say of a draft, or null; `named` is what the coachee has said so far. */
export type Look = (draft: string, named: string) => Remark | null

/** From this many characters on, a question is hard to hear in one go. Ours, not from literature. */
export const longQuestion = 110

/** What is longer is no question, and not worth the wait. */
const longestDraft = 2000

/**
 * Looks at a draft with the rules of a language.
 * @param address how coach and coachee address each other, for a draft in which nobody is addressed
 * @param named what the coachee has said so far: a plan of their own is no advice
 */
export function remarkOn(draft: string, pack: LanguagePack, address: Address, named = ''): Remark | null {
  if (draft.length > longestDraft) return null
  const [mark] = guardQuestion(draft, pack, address === 'u' ? 'polite' : 'familiar', named)
  if (!mark)
    return draft.trim().length > longQuestion ? { draft, kind: 'long', words: null, offers: [] } : null
  const { kind, because, better } = mark
  const words = because.by === 'rule' ? because.words : null
  // Of questions in a row the coach picks one; of other forms the likeliest is enough, or it becomes a menu.
  const questions = kind === 'stacked' ? better.slice(0, 3) : better.slice(0, 1)
  return {
    draft,
    kind,
    words,
    offers: questions.map((question) => ({ question, draft: withInstead(draft, mark, question) })),
  }
}

/** A draft with another question instead of the sentence that was marked; what stands around it stays. */
export function withInstead(
  draft: string,
  { start, end }: Pick<GuardMark, 'start' | 'end'>,
  question: string,
) {
  const before = /^[\s\S]*[.?!…\n]["'”’)]*\s+/u.exec(draft.slice(0, start))?.[0] ?? ''
  const closed = /[.?!…]["'”’)]*\s*$/u.test(draft.slice(start, end))
  const after = closed ? end : end + (/^[^.?!…\n]*[.?!…]*["'”’)]*/u.exec(draft.slice(end))?.[0].length ?? 0)
  return before + question + draft.slice(after)
}
