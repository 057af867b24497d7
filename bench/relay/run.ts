import { runParts, type Parts } from '../harness/run-parts.ts'
import { durable } from './durable/part.ts'
import { growth } from './growth/part.ts'
import { idle } from './idle/part.ts'
import { live } from './live/part.ts'
import { screen } from './screen/part.ts'
import { year } from './year/part.ts'
import { faults } from './faults/part.ts'

const parts: Parts = { live, screen, durable, idle, growth, year }
/** Many minutes long, so only on request: what `npm run torture -- relay` does, written down. */
const onRequest: Parts = { faults }

/** `npm run bench -- relay [part …]`: how fast, how durable and how dear the server's relay is. */
export default function run(args: readonly string[] = []): Promise<number> {
  return runParts('relay', { parts, onRequest }, args)
}
