import type { RuleCount } from '../../language-pack.ts'

/** Written by `training/rule-confidence.mjs`: how often each rule was right on train and dev. Not by hand. */
export const englishCounted: Readonly<Record<string, RuleCount>> = {}
