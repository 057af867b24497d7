import type { RuleCount, LanguagePack } from './language-pack.ts'

/** Below this the engine says nothing: a finding must be right more often than wrong. */
export const leastConfidence = 0.5

/**
 * How far a rule is trusted, 0–1: its measured precision with Laplace's one right and one wrong added, so that a rule
 * nobody has counted stands at exactly a half.
 */
export function confidenceOf(rule: string, pack: LanguagePack): number {
  const { found, right }: RuleCount = pack.counted[rule] ?? { found: 0, right: 0 }
  return (right + 1) / (found + 2)
}
