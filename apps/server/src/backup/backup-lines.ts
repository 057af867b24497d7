import { createReadStream } from 'node:fs'
import { err, ok, type Result } from '@lef/protocol'

/**
 * A backup is text in UTF-8, one JSON value a line:
 *
 *   { format, version, steps }     what it is, and which migrations made its tables
 *   { table, columns }             the next lines are rows of this table; columns with their types
 *   [value, …]                     a row: bytes in base64, all else as the database writes it, null as null
 *   { sequences }                  how far each sequence has come
 *   { rows, sha256 }               the end: how many rows there were, and the hash of every byte before this line
 */
export const format = 'lef.backup'
export const version = 1

/** A migration that the tables of a backup had gone through, with the checksum of its text. */
export interface Step {
  readonly name: string
  readonly checksum: string
}

export type Row = readonly (string | null)[]

export type Line =
  | { readonly kind: 'head'; readonly version: number; readonly steps: readonly Step[] }
  | { readonly kind: 'table'; readonly table: string; readonly columns: Readonly<Record<string, string>> }
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'sequences'; readonly sequences: Readonly<Record<string, string>> }
  | { readonly kind: 'end'; readonly rows: number; readonly sha256: string }

/** The line as it stands in the file, with its end. */
export function lineText(line: Line): string {
  switch (line.kind) {
    case 'head':
      return `${JSON.stringify({ format, version: line.version, steps: line.steps })}\n`
    case 'table':
      return `${JSON.stringify({ table: line.table, columns: line.columns })}\n`
    case 'row':
      return `${JSON.stringify(line.row)}\n`
    case 'sequences':
      return `${JSON.stringify({ sequences: line.sequences })}\n`
    case 'end':
      return `${JSON.stringify({ rows: line.rows, sha256: line.sha256 })}\n`
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
const isTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  isRecord(value) && Object.values(value).every((one) => typeof one === 'string')
const isStep = (value: unknown): value is Step => isTexts(value) && 'name' in value && 'checksum' in value
const isRow = (value: unknown): value is Row =>
  Array.isArray(value) && value.every((one) => one === null || typeof one === 'string')

/** Reads a line; null when it is none of ours. */
export function readLine(text: string): Line | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  if (isRow(value)) return { kind: 'row', row: value }
  if (!isRecord(value)) return null
  const { steps, table, columns, sequences, rows, sha256 } = value
  if (value['format'] === format && typeof value['version'] === 'number') {
    // What a later version has in its first line, this one need not know.
    const known = Array.isArray(steps) && steps.every(isStep) ? steps : []
    return { kind: 'head', version: value['version'], steps: known }
  }
  if (typeof table === 'string' && isTexts(columns)) return { kind: 'table', table, columns }
  if (isTexts(sequences)) return { kind: 'sequences', sequences }
  if (typeof rows === 'number' && typeof sha256 === 'string') return { kind: 'end', rows, sha256 }
  return null
}

/** More than the largest row: an envelope of 4 MiB in base64, and what stands around it. */
const longestLine = 64 * 1024 * 1024
const newline = 0x0a

/** The lines of a file, each with its end, as bytes. Ends with `too-long` where no line of ours can be. Throws the system's errors. */
export async function* linesOfFile(path: string): AsyncGenerator<Result<Buffer, 'too-long'>> {
  let held: Buffer[] = []
  let length = 0
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    if (!Buffer.isBuffer(chunk)) throw new Error('a stream without an encoding gives bytes')
    let from = 0
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      held.push(chunk.subarray(from, at + 1))
      yield ok(held.length === 1 && held[0] !== undefined ? held[0] : Buffer.concat(held))
      held = []
      length = 0
      from = at + 1
    }
    held.push(chunk.subarray(from))
    length += chunk.length - from
    if (length > longestLine) return yield err('too-long')
  }
  if (length > 0) yield ok(Buffer.concat(held))
}
