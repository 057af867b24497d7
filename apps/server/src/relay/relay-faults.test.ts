import { expect, it } from 'vitest'
import { onBothDatabases } from '../testing/on-both-databases.ts'
import { runRelayFaults } from '../testing/relay-faults.ts'

onBothDatabases(
  'a server that is killed',
  ({ newPlace }) => {
    it('R-4 R-5 loses no acknowledged envelope and doubles none, five times', async () => {
      const result = await runRelayFaults({
        place: await newPlace(),
        rounds: 5,
        writers: 12,
        random: Math.random,
      })
      expect(result).toEqual({ kills: 5, acknowledged: expect.any(Number), lost: [], wrong: [], refused: [] })
      expect(result.acknowledged).toBeGreaterThan(12)
    }, 180_000)
  },
  { opened: false },
)
