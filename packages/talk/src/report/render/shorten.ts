// Enough to know the place again; the whole of it stands in the transcript.
const longest = 240

/** A quotation on one line, cut between words when it is long. */
export function shorten(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim()
  if (line.length <= longest) return line
  const cut = line.slice(0, longest)
  const space = cut.lastIndexOf(' ')
  // Without a space to cut at, never inside a surrogate pair.
  return `${space > 0 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '')} …`
}
