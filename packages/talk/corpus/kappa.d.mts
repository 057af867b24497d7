/** What the first and what the second reader saw in the same thing. */
export type Pair = readonly [first: string | boolean | null, second: string | boolean | null]

export function cohensKappa(pairs: readonly Pair[]): number | null
export function macroF1(pairs: readonly Pair[]): number | null
export function kappaInterval(
  groups: readonly (readonly Pair[])[],
  options: { readonly seed: number; readonly draws: number },
): { readonly low: number; readonly high: number } | null
