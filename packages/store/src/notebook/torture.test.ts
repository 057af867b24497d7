import { expect, test } from 'vitest'
import { run } from '../../torture/notebook-faults.ts'

test(
  'S-4 S-7 S-8 S-9 S-16 everything at once: what was saved is never lost',
  { timeout: 120_000 },
  async () => {
    const report = await run({ seed: 1, rounds: 12, log: () => undefined })
    expect(report.lost).toEqual([])
    expect(report.unnamed).toEqual([])
    expect(report.actions).toBeGreaterThan(300)
  },
)
