import { runAll, wholeRun } from '../../../packages/talk/torture/parsers.ts'
import { figure, type Figure } from '../../harness/figure.ts'
import type { Findings } from '../../harness/result.ts'

const seed = 1

/** What `npm run torture -- talk` does, written down. */
export async function fuzz(): Promise<Findings> {
  const { read, refused, slowest, memory, failures } = runAll(wholeRun, seed, (line) =>
    console.log(`  ${line}`),
  )
  for (const failure of failures) console.error(`  ${failure}`)
  const of = (
    name: string,
    unit: string,
    statistic: Figure['statistic'] & ('count' | 'max'),
    value: number,
    atMost: number | null = null,
  ): Figure => figure('all parsers', name, unit, statistic, [value], atMost)
  return {
    title: 'Talk: damaged transcripts',
    browser: null,
    method: [
      `${wholeRun} inputs from seed ${seed}: a million of each sample of \`transcript/samples.ts\` (every container), in turn, damaged by one to six changes in its text, its bytes or, for documents, inside or outside the zip; the same seed gives the same inputs.`,
      'A failure is an exception, a refusal without a reason, a transcript that breaks its own promises (words lost or doubled, times out of order), an input that takes over a second of the process’s own time, or more than 512 MiB held by the process. An input that never ends is named and ends the run. Every failing seed would stay as a test; `npm test` tries 2,000 for every sample.',
    ],
    figures: [
      of('failures', 'inputs', 'count', failures.length, 0),
      of('read', 'inputs', 'count', read),
      of('refused with a reason', 'inputs', 'count', refused),
      of('slowest input', 'ms', 'max', slowest, 1000),
      of('memory of the process', 'MiB', 'max', memory, 512),
    ],
  }
}
