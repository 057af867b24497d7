/** The lines of a text, whatever ends them; null when there are more than the limit. */
export function splitLines(text: string, limit: number): string[] | null {
  const lines: string[] = []
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let start = from
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== 10 && code !== 13) continue
    if (lines.length >= limit) return null
    lines.push(text.slice(start, at))
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++
    start = at + 1
  }
  lines.push(text.slice(start))
  return lines
}

/** Where a WebVTT file says that it is one: on its first line that is not blank; -1 when it does not. */
export function vttHeader(lines: readonly string[]): number {
  const first = lines.findIndex((line) => line.trim() !== '')
  return /^WEBVTT(?:[ \t]|$)/i.test(lines[first] ?? '') ? first : -1
}

/** The line (from 1) that a place in a text is on. */
export function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = 0; at < offset && at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) line++
  }
  return line
}
