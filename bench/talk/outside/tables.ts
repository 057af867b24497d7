/** A row of a table with a heading, by the names of its columns. */
export type Row = Readonly<Record<string, string>>

/** Reads comma-separated values with quotes (RFC 4180); a quoted cell may hold commas, quotes and line ends. */
export function readCsv(text: string): Row[] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? ''
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (text[at + 1] === '"') {
        cell += '"'
        at++
      } else quoted = false
    } else if (sign === '"') quoted = true
    else if (sign === ',') {
      row.push(cell)
      cell = ''
    } else if (sign === '\n') {
      row.push(cell.replace(/\r$/, ''))
      rows.push(row)
      row = []
      cell = ''
    } else cell += sign
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell])
  return named(rows)
}

/** Reads tab-separated values without quotes. */
export function readTsv(text: string): Row[] {
  return named(
    text
      .split(/\r?\n/)
      .filter((line) => line !== '')
      .map((line) => line.split('\t')),
  )
}

function named([heading = [], ...rows]: readonly (readonly string[])[]): Row[] {
  return rows.map((row, index) => {
    if (row.length !== heading.length) throw new Error(`Row ${index + 1} has ${row.length} cells`)
    return Object.fromEntries(heading.map((name, at) => [name, row[at] ?? '']))
  })
}

/** A cell; throws when there is no such column. */
export function cellOf(row: Row, column: string): string {
  const value = row[column]
  if (value === undefined) throw new Error(`There is no column ${column}`)
  return value
}
