import { markdownLines } from './escape-markdown.ts'

/** A label and words, as they stand below an item; empty words are left out. */
export type Labelled = readonly (readonly [label: string, words: string])[]

/** A heading and what stands under it; nothing at all when nothing stands under it. */
export function section(heading: string, ...blocks: readonly (string | null)[]): readonly string[] {
  return sectionAt(2, heading, ...blocks)
}

/** As `section`, with a heading of another level. */
export function sectionAt(
  level: 2 | 3,
  heading: string,
  ...blocks: readonly (string | null)[]
): readonly string[] {
  const filled = blocks.filter((block) => block !== null)
  return filled.length === 0 ? [] : [headingAt(level, heading), ...filled]
}

/** A heading, which is always one line. */
export function headingAt(level: 1 | 2 | 3, heading: string): string {
  return `${'#'.repeat(level)} ${markdownLines(heading).filter(Boolean).join(' ')}`
}

/** The coachee's own words stand as a quotation, so that one sees whose they are. */
export function words(spoken: string): string | null {
  if (spoken === '') return null
  return flow(spoken)
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n')
}

/** Words that stand by themselves. */
export function paragraph(line: string): string {
  return flow(line)
}

/** Labels with what was said to them; null when nothing was said to any. */
export function labelled(fields: Labelled): string | null {
  return list(
    fields.filter(([, text]) => text !== '').map(([label, text]) => `- ${field(label, text, '  ')}`),
  )
}

/** Items as one list; null when there are none. */
export function list(items: readonly string[]): string | null {
  return items.length === 0 ? null : items.join('\n')
}

/** A line of a list, with what belongs to it one step further in. */
export function item(text: string, fields: Labelled = []): string {
  const inner = fields.filter(([, value]) => value !== '')
  const head = indent(flow(text), '  ')
  return [`- ${head}`, ...inner.map(([label, value]) => `  - ${field(label, value, '    ')}`)].join('\n')
}

function field(label: string, text: string, by: string): string {
  return `${label === '' ? '' : `**${label}:** `}${indent(flow(text), by)}`
}

/** Lines stay lines (a hard break), empty lines stay paragraphs. */
function flow(text: string): string {
  return markdownLines(text).reduce((said, line) => {
    if (said === '') return line
    if (line === '') return said.endsWith('\n\n') ? said : `${said}\n\n`
    return said.endsWith('\n\n') ? said + line : `${said}  \n${line}`
  }, '')
}

function indent(text: string, by: string): string {
  return text.replace(/\n(?!\n|$)/gu, `\n${by}`)
}
