import type { Fills } from './question.ts'

/** Words of the coachee, as captured in a field of the conversation. */
export interface Captured {
  readonly field: Fills
  readonly text: string
}

/** A literal passage of what the coachee said, with the words in it that gave rise to a question. */
export interface Quote {
  readonly field: Fills
  /** A literal substring of the captured text. */
  readonly text: string
  /** Where in `text` the words stand. */
  readonly spans: readonly Span[]
  /** Whether something was left out before or after, so that a screen can say so. */
  readonly cut: { readonly before: boolean; readonly after: boolean }
}

/** A stretch of a text, as UTF-16 offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

const longest = 160

/** The sentence around a span, at most 160 characters (or the span itself where that is longer). */
export function quoteAround(captured: Captured, span: Span): Quote {
  const { text, field } = captured
  const before = text.slice(0, span.start)
  let start = 0
  for (const { index, 0: stop } of before.matchAll(/[.!?…]\s|\n/gu)) start = index + stop.length
  const stop = text.slice(span.end).search(/[.!?…](?=\s|$)|\n/u)
  let end = stop < 0 ? text.length : span.end + stop + (text[span.end + stop] === '\n' ? 0 : 1)

  const room = Math.max(0, longest - (span.end - span.start))
  if (end - start > longest) {
    start = wordStart(text, Math.max(start, span.start - Math.floor(room / 2)), span.start)
    end = wordEnd(text, Math.min(end, start + longest), span.end)
  }
  while (start < span.start && /\s/u.test(text[start] ?? '')) start += 1
  while (end > span.end && /\s/u.test(text[end - 1] ?? '')) end -= 1

  return {
    field,
    text: text.slice(start, end),
    spans: [{ start: span.start - start, end: span.end - start }],
    cut: { before: text.slice(0, start).trim() !== '', after: text.slice(end).trim() !== '' },
  }
}

/**
 * What can be said back of the words around a span: the sentence without its full stop, else the clause,
 * else the span itself; whichever is the first of at most `most` characters.
 */
export function clauseAround(text: string, span: Span, most: number): Span {
  for (const stops of [/[.!?…\n]/u, /[.!?…\n,;:()]/u]) {
    let { start, end } = span
    while (start > 0 && !stops.test(text.charAt(start - 1)) && end - start <= most) start -= 1
    while (end < text.length && !stops.test(text.charAt(end)) && end - start <= most) end += 1
    if (end - start > most) continue
    while (start < span.start && /\s/u.test(text.charAt(start))) start += 1
    while (end > span.end && /\s/u.test(text.charAt(end - 1))) end -= 1
    return { start, end }
  }
  return { start: span.start, end: span.end }
}

// Cuts fall between words; where there is none to cut between, never inside a surrogate pair.
function wordStart(text: string, from: number, latest: number): number {
  if (from === 0 || /\s/u.test(text[from - 1] ?? '')) return from
  const space = text.slice(from, latest).search(/\s/u)
  if (space >= 0) return from + space + 1
  return isLowSurrogate(text, from) ? from + 1 : from
}

function wordEnd(text: string, to: number, earliest: number): number {
  if (to <= earliest) return earliest
  if (to === text.length || /\s/u.test(text[to] ?? '')) return to
  for (let end = to; end > earliest; end -= 1) if (/\s/u.test(text[end] ?? '')) return end
  return isLowSurrogate(text, to) ? to - 1 : to
}

const isLowSurrogate = (text: string, index: number): boolean => /^[\uDC00-\uDFFF]/.test(text[index] ?? '')
