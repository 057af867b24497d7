import { decodeEntities } from '../read/entities.ts'
import { oneLine } from '../read/one-line.ts'

/** Words of one voice in a cue; null where no voice is named. */
export interface VoiceSpan {
  readonly voice: string | null
  readonly text: string
}

/** The longest tag; what is longer is text with a stray `<`. */
const longestTag = 300

const tag = /^(?:\/?(?:v|c|i|b|u|ruby|rt|lang|font)(?:[\s./][^]*)?|\d[\d:.]*)$/i

/**
 * The voices of a cue and their words, without markup (WebVTT §4.2.2). A missing closing tag lasts to the end of
 * the cue; a `<` that opens no tag is a character.
 */
export function readVoices(text: string): readonly VoiceSpan[] {
  const spans: VoiceSpan[] = []
  let voice: string | null = null
  let words: string[] = []
  const close = (): void => {
    const said = oneLine(decodeEntities(words.join('')))
    if (said !== '') spans.push({ voice, text: said })
    words = []
  }
  let at = 0
  // The next `>`, looked for once and not from every `<` again.
  let bracket = text.indexOf('>')
  while (bracket >= 0) {
    const start = text.indexOf('<', at)
    if (start < 0) break
    if (bracket < start) {
      bracket = text.indexOf('>', start)
      continue
    }
    words.push(text.slice(at, start))
    const inside = bracket - start > longestTag ? null : tagIn(text.slice(start + 1, bracket))
    if (inside === null) {
      words.push('<')
      at = start + 1
      continue
    }
    at = start + inside.length + 2
    const named = /^v(?:\.[^\s>]*)?\s([^]*)$/i.exec(inside)
    if (named !== null) {
      close()
      voice = oneLine(decodeEntities(named[1] ?? '')) || null
    } else if (/^\/v\s*$/i.test(inside)) {
      close()
      voice = null
    }
  }
  words.push(text.slice(at))
  close()
  return spans
}

/** Whether a line has times between its words, as live captions do. */
export function hasWordTimes(line: string): boolean {
  return /<(?:\d{1,3}:)?\d{2}:\d{2}\.\d{3}>/.test(line)
}

function tagIn(inside: string): string | null {
  return tag.test(inside) ? inside : null
}
