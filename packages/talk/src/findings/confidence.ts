import type { Code } from './code.ts'

/** Below this the engine says nothing: a finding must be right more often than wrong. */
export const leastConfidence = 0.5

/** How often a rule was right on our labelled conversations (train and dev): counted by `training/rule-confidence.mjs`. */
export interface RuleCount {
  readonly found: number
  readonly right: number
}

/** As many imaginary findings as good as those of its code stand beside what was counted of a rule. */
const imagined = 4

/**
 * How far each rule is trusted, 0–1: its measured precision, smoothed toward that of all rules of its code, which has
 * Laplace's one right and one wrong added. So a rule that was never met stands where its code does.
 */
export function confidences(
  rules: readonly { readonly id: string; readonly code: Code }[],
  counted: Readonly<Record<string, RuleCount>>,
): ReadonlyMap<string, number> {
  const sums = new Map<Code, RuleCount>()
  for (const { id, code } of rules) {
    const { found, right } = counted[id] ?? { found: 0, right: 0 }
    const sum = sums.get(code) ?? { found: 0, right: 0 }
    sums.set(code, { found: sum.found + found, right: sum.right + right })
  }
  return new Map(
    rules.map(({ id, code }) => {
      const sum = sums.get(code) ?? { found: 0, right: 0 }
      const usual = (sum.right + 1) / (sum.found + 2)
      const { found, right } = counted[id] ?? { found: 0, right: 0 }
      return [id, (right + imagined * usual) / (found + imagined)]
    }),
  )
}
