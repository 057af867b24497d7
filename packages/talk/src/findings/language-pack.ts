import type { Language } from '@lef/method'
import { alertWordIds } from '@lef/method/questions'
import { compileForms, type BetterForm, type OfferFor } from '../guard/better-form.ts'
import type { AlertHints } from './alert-hints.ts'
import type { Code } from './code.ts'
import { confidences, type RuleCount } from './confidence.ts'
import { compileRules, type MatchRules } from './match/compile.ts'
import { Vocabulary, type PatternWords, type WordLists } from './match/pattern.ts'
import type { FindingRule } from './rules/finding-rule.ts'
import type { PhaseModel } from '../phase/phase-model.ts'
import type { SegmentModel } from './segment-model.ts'
import type { Grammar } from './segments/grammar.ts'
import type { Word } from './segments/words.ts'

/** All that the engine knows of one language. */
export interface LanguagePack {
  readonly language: Language
  readonly grammar: Grammar
  /** In the order of their rank: of two kinds for one question, the first stands. */
  readonly rules: readonly FindingRule[]
  /** Rules for a question that stands alone in a draft, beside the others; only the guard uses them. */
  readonly drafted: readonly FindingRule[]
  readonly lists: WordLists
  readonly counted: Readonly<Record<string, RuleCount>>
  /** How far each rule is trusted, from what was counted. */
  readonly confidence: ReadonlyMap<string, number>
  readonly alertHints: AlertHints
  /** Words by which a coach addresses someone politely ("u"); none in English. */
  readonly polite: ReadonlySet<string>
  /** What the guard offers instead. */
  readonly betterForms: readonly BetterForm[]
  /** A why-question turned into one that asks what made it so; null where that cannot be done plainly. */
  readonly turnWhy: ((words: readonly Word[]) => string | null) | null
  /** The better forms, compiled when first asked. */
  readonly betterForm: OfferFor
  /** The rules, compiled when first asked. */
  readonly match: {
    readonly coach: MatchRules
    readonly coachee: MatchRules
    /** The coach's rules and those for drafts. */
    readonly draft: MatchRules
  }
  /** From this probability on the guard takes the model's word for it that a draft hides advice; null: never. */
  readonly suspectGiftFrom: number | null
  /** Null: rules only. Another pack with a model is `{ ...pack, model, phases }`. */
  readonly model: SegmentModel | null
  /** Tells the phases of a conversation; null where there is no model. */
  readonly phases: PhaseModel | null
}

/** What the guard looks for, and what takes its place: that a gift is padded, say, does not hide it there. */
const inDrafts = (code: Code): boolean => code.startsWith('question.') || code.startsWith('gift')

/** A pack from its parts. What is compiled throws, when first asked, on a pattern that cannot be read: a broken build. */
export function makePack(
  parts: Omit<LanguagePack, 'match' | 'model' | 'phases' | 'betterForm' | 'confidence'>,
): LanguagePack {
  const { rules, drafted, lists, grammar } = parts
  // One for all: they share most of their words.
  const known: PatternWords = { lists, sameAs: grammar.sameAs, vocabulary: new Vocabulary() }
  return {
    ...parts,
    match: {
      coach: compileRules(rules, 'coach', known),
      coachee: compileRules(rules, 'coachee', known),
      draft: compileRules([...rules.filter(({ code }) => inDrafts(code)), ...drafted], 'coach', known),
    },
    confidence: confidences(
      [...rules, ...drafted, ...alertWordIds.map((id) => ({ id: `alert.${id}`, code: 'alert' as const }))],
      parts.counted,
    ),
    betterForm: compileForms(parts.betterForms, known),
    model: null,
    phases: null,
  }
}
