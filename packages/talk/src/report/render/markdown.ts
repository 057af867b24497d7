import type { Address, Language } from '@lef/method'
import type { CoachMirror } from '../coach-mirror.ts'
import type { CoacheeView } from '../coachee-view.ts'
import { clock, reportWords, type ReportWords } from '../in-words/index.ts'
import type { Quotation } from '../quotation.ts'
import { coacheeOutline, mirrorOutline, type Block, type Outline } from './outline.ts'
import { shorten } from './shorten.ts'

/** The coach's mirror as CommonMark with tables. */
export function reportAsMarkdown(mirror: CoachMirror, language: Language, address?: Address): string {
  const words = reportWords(language, address)
  return asMarkdown(mirrorOutline(mirror, words), words)
}

/** The coachee's own words as CommonMark. */
export function coacheeViewAsMarkdown(view: CoacheeView, language: Language, address?: Address): string {
  const words = reportWords(language, address)
  return asMarkdown(coacheeOutline(view, words), words)
}

function asMarkdown({ title, about, sections }: Outline, words: ReportWords): string {
  const parts = [`# ${escaped(title)}`, ...about.map(escaped)]
  for (const { heading, blocks } of sections)
    parts.push(`## ${escaped(heading)}`, ...blocks.map((block) => blockAsMarkdown(block, words)))
  return `${parts.join('\n\n')}\n`
}

function blockAsMarkdown(block: Block, words: ReportWords): string {
  switch (block.is) {
    case 'text':
      return escaped(block.text)
    case 'table':
      return [
        row(block.head),
        row(block.head.map(() => '---')),
        ...block.rows.map((cells) => row(cells.map(escaped))),
      ].join('\n')
    case 'quotation':
      return [
        ...(block.lead === null ? [] : [escaped(block.lead), '']),
        `> ${quoted(block.quotation, words)}`,
        ...(block.question === null ? [] : ['', `*${escaped(block.question)}*`]),
      ].join('\n')
    case 'figure': {
      const means = block.means === null ? '' : ` (${escaped(block.means)})`
      return [
        `**${escaped(block.name)}**${means}: ${escaped(block.says)}`,
        ...(block.places.length === 0
          ? []
          : ['', ...block.places.map((place) => `- ${quoted(place, words)}`)]),
      ].join('\n')
    }
  }
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

function quoted({ text, role, turn, at }: Quotation, words: ReportWords): string {
  const where = [words.who[role], words.turn(turn + 1), ...(at === null ? [] : [clock(at)])].join(', ')
  return `“${escaped(shorten(text))}” (${where})`
}

/**
 * Words as words: nothing that was said becomes a heading, a list, a link, a tag or a formula. Many programs make
 * links of bare addresses.
 */
const escaped = (said: string): string =>
  said
    .replaceAll(/[\\`*_[\]<>|#&~$@]|:(?=\/\/)|(?<=\bwww)\./gi, '\\$&')
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s|$)/, '$1\\$2')
