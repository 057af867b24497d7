import type { Address, Language } from '@lef/method'
import type { CoachMirror } from '../coach-mirror.ts'
import type { CoacheeView } from '../coachee-view.ts'
import { clock, reportWords, type ReportWords } from '../in-words/index.ts'
import type { Quotation } from '../quotation.ts'
import { coacheeOutline, mirrorOutline, sentence, type Block, type Outline } from './outline.ts'
import { shorten } from './shorten.ts'
import { reportStyle } from './style.ts'

/**
 * The coach's mirror as one page of HTML: nothing is loaded, nothing runs, and its own policy forbids both. For
 * screen and paper, light and dark.
 */
export function reportAsHtml(mirror: CoachMirror, language: Language, address?: Address): string {
  const words = reportWords(language, address)
  return asHtml(mirrorOutline(mirror, words), words)
}

/** The coachee's own words as one page of HTML. */
export function coacheeViewAsHtml(view: CoacheeView, language: Language, address?: Address): string {
  const words = reportWords(language, address)
  return asHtml(coacheeOutline(view, words), words)
}

function asHtml({ language, spoken, title, about, sections }: Outline, words: ReportWords): string {
  // A reader in one language hears the other pronounced as it should be.
  const lang = spoken === language ? '' : ` lang="${spoken}"`
  const body = sections.map(
    ({ heading, blocks }) =>
      `<section>\n<h2>${escaped(heading)}</h2>\n${blocks.map((block) => blockAsHtml(block, words, lang)).join('\n')}\n</section>`,
  )
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${about.map((line) => `<p class="about">${escaped(line)}</p>`).join('\n')}
${body.join('\n')}
</main>
</body>
</html>
`
}

function blockAsHtml(block: Block, words: ReportWords, lang: string): string {
  switch (block.is) {
    case 'text':
      return `<p>${escaped(block.text)}</p>`
    case 'table':
      return `<table>\n<thead><tr>${block.head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('')}</tr></thead>\n<tbody>\n${block.rows.map(rowAsHtml).join('\n')}\n</tbody>\n</table>`
    case 'quotation':
      return [
        '<figure>',
        ...(block.lead === null ? [] : [`<figcaption>${escaped(block.lead)}</figcaption>`]),
        quoted(block.quotation, words, lang),
        ...(block.question === null ? [] : [`<p class="question"${lang}>${escaped(block.question)}</p>`]),
        '</figure>',
      ].join('\n')
    case 'figure': {
      const means = block.means === null ? '' : ` <span class="means">${escaped(block.means)}</span>`
      const places = block.places.map((place) => quoted(place, words, lang)).join('\n')
      return `<h3>${escaped(block.name)}${means}</h3>\n<p>${escaped(sentence(block.says))}</p>${places === '' ? '' : `\n${places}`}`
    }
  }
}

const rowAsHtml = ([first = '', ...rest]: readonly string[]): string =>
  `<tr><th scope="row">${escaped(first)}</th>${rest.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`

function quoted({ text, role, turn, at }: Quotation, words: ReportWords, lang: string): string {
  const where = [words.who[role], words.turn(turn + 1), ...(at === null ? [] : [clock(at)])].join(', ')
  return `<blockquote><p${lang}>${escaped(shorten(text))}</p><footer>${escaped(where)}</footer></blockquote>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (said: string): string => said.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? '')
