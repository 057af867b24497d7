import { record, type Findings } from '../harness/result.ts'
import { durable } from './durable/part.ts'
import { growth } from './growth/part.ts'
import { idle } from './idle/part.ts'
import { live } from './live/part.ts'
import { faults } from './faults/part.ts'

const parts: Readonly<Record<string, () => Promise<Findings>>> = { live, durable, idle, growth }
/** Many minutes long, so only on request: what `npm run torture -- relay` does, written down. */
const onRequest: Readonly<Record<string, () => Promise<Findings>>> = { faults }

/** `npm run bench -- relay [part …]`: how fast, how durable and how dear the server's relay is. */
export default async function run(args: readonly string[] = []): Promise<number> {
  const known = { ...parts, ...onRequest }
  const unknown = args.filter((name) => !(name in known))
  if (unknown.length > 0) {
    console.error(`No part is called ${unknown.join(', ')}. There are: ${Object.keys(known).join(', ')}.`)
    return 1
  }
  for (const name of args.length > 0 ? args : Object.keys(parts)) {
    console.log(`-- ${name}`)
    const part = known[name]
    if (part) await record(`relay/${name}`, part)
  }
  return 0
}
