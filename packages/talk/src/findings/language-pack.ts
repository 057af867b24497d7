import type { Language } from '@lef/method'
import type { AlertHints } from './alert-hints.ts'
import { compileRules, type MatchRules } from './match/compile.ts'
import type { WordLists } from './match/pattern.ts'
import type { FindingRule } from './rules/finding-rule.ts'
import type { SegmentModel } from './segment-model.ts'
import type { Grammar } from './segments/grammar.ts'

/** How often a rule was right on our labelled conversations (train and dev): counted by `training/rule-confidence.mjs`. */
export interface RuleCount {
  readonly found: number
  readonly right: number
}

/** All that the engine knows of one language. */
export interface LanguagePack {
  readonly language: Language
  readonly grammar: Grammar
  /** In the order of their rank: of two kinds for one question, the first stands. */
  readonly rules: readonly FindingRule[]
  readonly lists: WordLists
  readonly counted: Readonly<Record<string, RuleCount>>
  readonly alertHints: AlertHints
  /** The rules, compiled once. */
  readonly match: { readonly coach: MatchRules; readonly coachee: MatchRules }
  /** Null: rules only. Another pack with a model is `{ ...pack, model }`. */
  readonly model: SegmentModel | null
}

/** A pack from its parts. Throws on a pattern that cannot be read: a fault in the pack is a broken build. */
export function makePack(parts: Omit<LanguagePack, 'match' | 'model'>): LanguagePack {
  const { rules, lists, grammar } = parts
  return {
    ...parts,
    match: {
      coach: compileRules(rules, 'coach', lists, grammar),
      coachee: compileRules(rules, 'coachee', lists, grammar),
    },
    model: null,
  }
}
