const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '')
const keyOf = (line: string) => line.trim().replace(/\s+/g, ' ').toLowerCase()

/**
 * Who else can help, after a copy was merged in: whoever stands in both stands there once. Texts that were typed
 * apart come out of merging one behind the other, without even a new line between them. What was changed or taken
 * out since they were one, merging knows better than we do: only what it left is looked at.
 * @param before what stood here; its order and way of writing come first
 * @param brought what stands in the copy
 * @param merged what merging made of them
 */
export function joinedHelpers(before: string, brought: string, merged: string): string {
  if (merged === before) return before
  const here = lines(before)
  const known = new Set([...here, ...lines(brought)].map(keyOf))
  const left = new Map<string, string>()
  for (const line of lines(merged).flatMap((one) => takenApart(one, known)))
    if (!left.has(keyOf(line))) left.set(keyOf(line), line)
  const first = new Map(here.filter((line) => left.has(keyOf(line))).map((line) => [keyOf(line), line]))
  return [...new Map([...first, ...[...left].filter(([key]) => !first.has(key))]).values()].join('\n')
}

/** A line that is two known ones without anything between them, as those two; any other as it is. */
function takenApart(line: string, known: ReadonlySet<string>): readonly string[] {
  if (known.has(keyOf(line))) return [line]
  for (let at = 1; at < line.length; at++) {
    const [one, other] = [line.slice(0, at), line.slice(at)]
    if (known.has(keyOf(one)) && known.has(keyOf(other))) return [one, other]
  }
  return [line]
}
