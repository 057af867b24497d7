import { readFileSync } from 'node:fs'

/** Splits CSV (RFC 4180: quoted fields may hold commas, quotes and line ends). */
function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let field = ''
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (quoted) {
      if (char === '"' && text[at + 1] === '"') {
        field += '"'
        at++
      } else if (char === '"') quoted = false
      else field += char
    } else if (char === '"') quoted = true
    else if (char === ',') {
      row.push(field)
      field = ''
    } else if (char === '\n') {
      row.push(field.replace(/\r$/, ''))
      rows.push(row)
      row = []
      field = ''
    } else field += char
  }
  if (field !== '' || row.length > 0) rows.push([...row, field])
  return rows
}

/** What the client said in one transcript of AnnoMI's file, by the number of the utterance. */
export function clientTurns(file: string, transcript: string): ReadonlyMap<number, string> {
  const [header, ...rows] = parseCsv(readFileSync(file, 'utf8'))
  const column = (name: string) => (header ?? []).indexOf(name)
  const [id, number, who, text] = ['transcript_id', 'utterance_id', 'interlocutor', 'utterance_text'].map(
    column,
  )
  const turns = new Map<number, string>()
  for (const row of rows) {
    if (row[id ?? -1] !== transcript || row[who ?? -1] !== 'client') continue
    turns.set(Number(row[number ?? -1]), row[text ?? -1] ?? '')
  }
  return turns
}
