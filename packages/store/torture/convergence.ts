import { readFileSync, writeFileSync } from 'node:fs'
import * as z from 'zod'
import { play, type Outcome } from './convergence/play.ts'
import { stepsOf, type Step } from './convergence/step.ts'

/** A run that went wrong once: its seed, and the fewest steps with which it did. Such runs stay, and are taken again. */
export interface KeptRun {
  readonly seed: number
  /** What was wrong, when it was found. */
  readonly why: string
  readonly steps: readonly Step[]
}

const keptFile = new URL('./convergence/kept.json', import.meta.url)
const keptShape = z.array(z.object({ seed: z.number(), why: z.string(), steps: z.array(z.unknown()) }))

/** The runs that went wrong once. */
export function keptRuns(): readonly KeptRun[] {
  // The file is written by this program alone.
  return keptShape.parse(JSON.parse(readFileSync(keptFile, 'utf8'))) as readonly KeptRun[]
}

/** Plays a run; one that breaks off is wrong too. */
export async function outcomeOf(seed: number, steps: readonly Step[]): Promise<Outcome> {
  try {
    return await play(seed, steps)
  } catch (error) {
    const wrong = [`broke off: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`]
    return { wrong, written: 0, devices: 0, envelopes: 0, told: 0, thrownAway: 0, epochs: 0 }
  }
}

/** What sort of thing went wrong, whoever it happened to. */
const sortOf = (what: string): string =>
  (what.split('\n')[0] ?? '').replace(/^[^:]*: /, '').replace(/[\d\u4e00-\u9fff]+/g, '')

/** Leaves out steps, in ever smaller pieces, as long as it goes wrong in the same way; at most so many tries. */
async function fewestSteps(
  seed: number,
  steps: readonly Step[],
  wrong: readonly string[],
  tries: number,
): Promise<readonly Step[]> {
  const wanted = new Set(wrong.map(sortOf))
  let kept = steps
  let left = tries
  for (let piece = Math.ceil(kept.length / 2); piece >= 1; piece = piece === 1 ? 0 : Math.ceil(piece / 2)) {
    for (let from = 0; from < kept.length && left > 0; left--) {
      const fewer = kept.toSpliced(from, piece)
      if ((await outcomeOf(seed, fewer)).wrong.some((what) => wanted.has(sortOf(what)))) kept = fewer
      else from += piece
    }
  }
  return kept
}

/**
 * `npm run torture -- convergence [minutes] [first seed] [steps] [tries to shorten]`: takes the runs again that went wrong once, then
 * new ones until the time is over. One that goes wrong is shortened, printed, and written into `convergence/kept.json`.
 */
export default async function torture([
  minutes = '10',
  first = '1',
  length = '60',
  tries = '60',
]: readonly string[] = []): Promise<number> {
  let failures = 0
  for (const { seed, why, steps } of keptRuns()) {
    const { wrong } = await outcomeOf(seed, steps)
    if (wrong.length > 0) failures++
    console.log(
      `kept seed ${seed} (${why.split('\n')[0]}): ${wrong.length === 0 ? 'fine' : wrong.join('\n')}`,
    )
  }
  const end = Date.now() + Number(minutes) * 60_000
  const total = { runs: 0, written: 0, envelopes: 0, told: 0, thrownAway: 0, newKeys: 0, paired: 0 }
  for (let seed = Number(first); Date.now() < end; seed++) {
    const steps = stepsOf(seed, Number(length))
    const { wrong, written, envelopes, told, thrownAway, epochs, devices } = await outcomeOf(seed, steps)
    total.runs++
    total.written += written
    total.envelopes += envelopes
    total.told += told
    total.thrownAway += thrownAway
    total.newKeys += Math.max(0, epochs - 1)
    total.paired += Math.max(0, devices - 2)
    if (total.runs % 10 === 0) console.log(`up to seed ${seed}: ${JSON.stringify(total)}`)
    if (wrong.length === 0) continue
    failures++
    console.error(`seed ${seed} went wrong: ${wrong.join('\n  ')}`)
    const fewest = await fewestSteps(seed, steps, wrong, Number(tries))
    const again = await outcomeOf(seed, fewest)
    const why = (again.wrong[0] ?? wrong[0] ?? '').split('\n')[0] ?? ''
    writeFileSync(keptFile, `${JSON.stringify([...keptRuns(), { seed, why, steps: fewest }], null, 1)}\n`)
    console.error(`  kept, with ${fewest.length} of ${steps.length} steps: ${why}`)
  }
  console.log(`${failures} went wrong. ${JSON.stringify(total)}`)
  return failures === 0 ? 0 : 1
}
