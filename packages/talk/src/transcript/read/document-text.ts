import { decodeEntities } from './entities.ts'

/** Parts of a paragraph that Word shows instead of, or besides, its words. */
const skipped: ReadonlySet<string> = new Set(['mc:Fallback', 'w:instrText', 'w:delText'])

/**
 * The text of a Word document (WordprocessingML, ECMA-376 part 1): a line per paragraph and per line break,
 * tabs as tabs. Reads once from front to back; entities are never expanded beyond single characters. Null when
 * it is no such document or breaks off.
 */
export function documentText(xml: string): string | null {
  const parts: string[] = []
  let at = 0
  let open = 0
  let inText = false
  let seen = false
  let skipping: string | null = null
  let skipDepth = 0
  for (;;) {
    const start = xml.indexOf('<', at)
    if (start < 0) break
    if (inText && skipping === null)
      parts.push(decodeEntities(xml.slice(at, start)).replaceAll(/[\r\n]+/g, ' '))
    if (xml.startsWith('<!--', start)) {
      const end = xml.indexOf('-->', start + 4)
      if (end < 0) return null
      at = end + 3
      continue
    }
    if (xml.startsWith('<?', start)) {
      const end = xml.indexOf('?>', start + 2)
      if (end < 0) return null
      at = end + 2
      continue
    }
    // Word writes neither types of its own nor raw sections; what does is not Word.
    if (xml.startsWith('<!', start)) return null
    const end = tagEnd(xml, start + 1)
    if (end < 0) return null
    at = end + 1
    const closing = xml[start + 1] === '/'
    const empty = xml[end - 1] === '/'
    const name = tagName(xml, closing ? start + 2 : start + 1)
    if (!empty) open += closing ? -1 : 1
    if (open < 0) return null
    if (skipping !== null) {
      if (name === skipping && !empty) skipDepth += closing ? -1 : 1
      if (skipDepth === 0) skipping = null
    } else if (skipped.has(name) && !closing && !empty) {
      skipping = name
      skipDepth = 1
    } else if (name === 'w:t') {
      inText = !closing && !empty
    } else if (name === 'w:p' && (closing || empty)) {
      parts.push('\n')
    } else if ((name === 'w:br' || name === 'w:cr') && !closing) {
      parts.push('\n')
    } else if (name === 'w:tab' && !closing && empty) {
      parts.push('\t')
    } else if (name === 'w:body') {
      seen = true
    }
  }
  return seen && open === 0 ? parts.join('') : null
}

/** Where a tag ends, past `>` inside quotes; -1 when it does not, or holds another `<`. */
function tagEnd(xml: string, from: number): number {
  let quote = 0
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === 34 || code === 39) quote = code
    else if (code === 62) return at
    else if (code === 60) return -1
  }
  return -1
}

function tagName(xml: string, from: number): string {
  let at = from
  while (at < from + 60 && !' />\t\r\n'.includes(xml[at] ?? ' ')) at++
  return xml.slice(from, at)
}
