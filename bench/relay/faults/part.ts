import { longestRound } from '../../../apps/server/src/testing/relay-faults.ts'
import { killRounds, writers } from '../../../apps/server/torture/relay.ts'
import { figure } from '../../harness/figure.ts'
import type { Findings } from '../../harness/result.ts'

const rounds = 200
const minutesEach = 40

/** What `npm run torture -- relay` does, written down. */
export async function faults(): Promise<Findings> {
  const results = await killRounds(rounds, (line) => console.log(`  ${line}`), minutesEach)
  for (const { database, lost, wrong, refused } of results) {
    for (const what of [...lost, ...wrong, ...refused]) console.error(`  ${database}: ${what}`)
  }
  return {
    title: 'The relay: a server that is killed',
    browser: null,
    method: [
      `${writers} people write at the same time through one server, two to a document, each with up to 8 envelopes on their way; between 0 and ${longestRound / 1000} s after the first acknowledgement of a round the server is killed with signal 9, started again on the same data, and everyone sends again what was not acknowledged. In the end all that is there is read and compared, byte for byte, with what was acknowledged. On each database, both at the same time, ${rounds} rounds, or as many as begin in ${minutesEach} minutes.`,
      'Lost: acknowledged and not there. Wrong: there twice, out of order, or with other bytes. Refused: an envelope that was in order was not taken. PostgreSQL itself is not killed in these rounds; the embedded database dies with the server, since it is in it.',
      'A kill is not a power cut: what the system has taken in, it still writes. That every commit reaches the disk before it is acknowledged is counted in tests (fsyncs against commits).',
    ],
    figures: results.flatMap(({ database, kills, acknowledged, lost, wrong, refused, seconds }) => {
      const of = (name: string, unit: string, value: number, atMost: number | null = null) =>
        figure(database, name, unit, 'count', [value], atMost)
      return [
        of('kills', 'rounds', kills),
        of('acknowledged', 'envelopes', acknowledged),
        of('lost', 'envelopes', lost.length, 0),
        of('wrong', 'envelopes', wrong.length, 0),
        of('refused', 'envelopes', refused.length, 0),
        of('time', 's', seconds),
      ]
    }),
  }
}
