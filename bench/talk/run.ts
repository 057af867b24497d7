import { runParts, type Parts } from '../harness/run-parts.ts'
import { accuracy } from './accuracy/part.ts'
import { fuzz } from './fuzz/part.ts'
import { redteam } from './redteam/part.ts'
import { speed } from './speed/part.ts'
import { timing } from './timing/part.ts'

const parts: Parts = { accuracy, redteam, speed, timing }
/** An hour long, so only on request: what `npm run torture -- talk` does, written down. */
const onRequest: Parts = { fuzz }

/** `npm run bench -- talk [part …]`: what a transcript is turned into, how well and how fast. */
export default function run(args: readonly string[] = []): Promise<number> {
  return runParts('talk', { parts, onRequest }, args)
}
