import { record, type Findings } from '../harness/result.ts'
import { accuracy } from './accuracy/part.ts'
import { fuzz } from './fuzz/part.ts'
import { redteam } from './redteam/part.ts'
import { speed } from './speed/part.ts'
import { timing } from './timing/part.ts'

const parts: Readonly<Record<string, () => Promise<Findings>>> = { accuracy, redteam, speed, timing }
/** An hour long, so only on request: what `npm run torture -- talk` does, written down. */
const onRequest: Readonly<Record<string, () => Promise<Findings>>> = { fuzz }

/** `npm run bench -- talk [part …]`: what a transcript is turned into, how well and how fast. */
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
    if (part) await record(`talk/${name}`, part)
  }
  return 0
}
