import { record, type Findings } from './result.ts'

export type Parts = Readonly<Record<string, () => Promise<Findings>>>

/**
 * Runs a bench part by part, each with a result of its own: those that are asked for, or all but those that
 * take so long that they run on request only. Gives the exit code: 1 for a part that there is not.
 */
export async function runParts(
  suite: string,
  { parts, onRequest }: { readonly parts: Parts; readonly onRequest: Parts },
  asked: readonly string[],
): Promise<number> {
  const known = { ...parts, ...onRequest }
  const unknown = asked.filter((name) => !(name in known))
  if (unknown.length > 0) {
    console.error(`No part is called ${unknown.join(', ')}. There are: ${Object.keys(known).join(', ')}.`)
    return 1
  }
  for (const name of asked.length > 0 ? asked : Object.keys(parts)) {
    console.log(`-- ${name}`)
    const part = known[name]
    if (part) await record(`${suite}/${name}`, part)
  }
  return 0
}
