import { describe, expect, test } from 'vitest'
import { keptRuns, outcomeOf } from '../../torture/convergence.ts'
import { stepsOf } from '../../torture/convergence/step.ts'

/** Long enough for a machine that does ten other things. */
const patience = 300_000

describe('S-23 S-24 whatever is edited, undone, cut, killed, locked, sealed anew and compacted', () => {
  test.each(
    keptRuns().map(
      ({ seed, why, steps }) => [`seed ${seed}, which once went wrong: ${why}`, seed, steps] as const,
    ),
  )(
    'all read the same: %s',
    async (_title, seed, steps) => {
      expect((await outcomeOf(seed, steps)).wrong).toEqual([])
    },
    patience,
  )

  test.each([2, 5])(
    'all read the same in the end, nothing is lost, and nobody is accused: seed %i',
    async (seed) => {
      const { wrong, written, envelopes } = await outcomeOf(seed, stepsOf(seed, 32))
      expect(wrong).toEqual([])
      // Something was done in it.
      expect([written > 5, envelopes > 5]).toEqual([true, true])
    },
    patience,
  )
})
