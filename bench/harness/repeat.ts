/** One thing to be measured against others. */
export interface Contender {
  readonly name: string
  /** Does it so many times. */
  run(times: number): Promise<void>
}

const roundTime = 40

/**
 * Microseconds that each contender takes once, per round. The contenders take turns in every round, so that
 * what else the machine does falls on all of them alike; how often one runs in a round is found beforehand.
 */
export async function measureInTurn(
  contenders: readonly Contender[],
  rounds: number,
  now: () => number,
): Promise<Map<string, number[]>> {
  const times = new Map<string, number>()
  for (const { name, run } of contenders) times.set(name, await timesPerRound(run, now))
  const found = new Map<string, number[]>(contenders.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const { name, run } of round % 2 === 0 ? contenders : contenders.toReversed()) {
      const count = times.get(name) ?? 1
      const begun = now()
      await run(count)
      found.get(name)?.push(((now() - begun) * 1000) / count)
    }
  }
  return found
}

/** The quickest of several tries says how often it fits: one that was disturbed would say far too little. */
async function timesPerRound(run: Contender['run'], now: () => number): Promise<number> {
  let best = 1
  for (let attempt = 0; attempt < 3; attempt++) {
    for (let count = best; ; count *= 2) {
      const begun = now()
      await run(count)
      const took = now() - begun
      if (took < roundTime / 4) continue
      best = Math.max(best, Math.round((count * roundTime) / took))
      break
    }
  }
  return best
}
