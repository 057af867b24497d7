import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type RedTeamLine = Readonly<Record<string, unknown>>

const KINDS: readonly unknown[] = ['open', 'closed', 'choice', 'leading', 'why']
const FIELDS: readonly string[] = ['id', 'text', 'kind', 'gift', 'stacked', 'hard', 'by', 'note']
/** What the letter of an id promises; a line that breaks it would be counted on the wrong side. */
const PROMISES: Readonly<Record<string, (line: RedTeamLine) => boolean>> = {
  g: (line) => line['gift'] === true,
  o: (line) => isGood(line),
  c: (line) => isPlain(line, 'closed'),
  l: (line) => isPlain(line, 'leading'),
  w: (line) => isPlain(line, 'why'),
  k: (line) => isPlain(line, 'choice'),
  s: (line) => line['gift'] === false && line['stacked'] === true,
}

const source = readFileSync(new URL('../../corpus/redteam/nl.ndjson', import.meta.url), 'utf8')
const lines = source.trimEnd().split('\n').map(readLine)
const outside = lines.filter((line) => line['by'] === 'outside')

describe('the red team set (nl)', () => {
  it('has well-formed lines only', () => {
    expect(lines.filter((line) => !isWellFormed(line))).toEqual([])
  })

  it('gives every line an id and a text of its own', () => {
    expect(repeated(lines.map((line) => String(line['id'])))).toEqual([])
    expect(repeated(lines.map((line) => asHeard(String(line['text']))))).toEqual([])
  })

  it('keeps what the letter of the id promises', () => {
    expect(lines.filter((line) => PROMISES[String(line['id']).charAt(0)]?.(line) !== true)).toEqual([])
  })

  it('has enough gifts and good questions from outside to measure with', () => {
    expect(outside.filter((line) => line['gift'] === true).length).toBeGreaterThanOrEqual(75)
    expect(
      outside.filter((line) => line['gift'] === true && line['hard'] !== true).length,
    ).toBeGreaterThanOrEqual(75)
    expect(outside.filter(isGood).length).toBeGreaterThanOrEqual(75)
  })

  it('has forty lines of each other fault that are no gifts', () => {
    const scarce = ['closed', 'leading', 'why'].filter(
      (kind) => outside.filter((line) => isPlain(line, kind)).length < 40,
    )
    expect(scarce).toEqual([])
    const stacked = outside.filter((line) => line['gift'] === false && line['stacked'] === true)
    expect(stacked.length).toBeGreaterThanOrEqual(40)
  })
})

function readLine(text: string): RedTeamLine {
  const value: unknown = JSON.parse(text)
  if (typeof value !== 'object' || value === null) throw new Error(`Not an object: ${text}`)
  return Object.fromEntries(Object.entries(value))
}

function isWellFormed(line: RedTeamLine): boolean {
  const { id, text, kind, gift, stacked, hard, by, note } = line
  return (
    Object.keys(line).every((field) => FIELDS.includes(field)) &&
    typeof id === 'string' &&
    /^[a-z]\d{3}$/u.test(id) &&
    typeof text === 'string' &&
    text.length > 0 &&
    text === text.trim().normalize('NFC') &&
    KINDS.includes(kind) &&
    typeof gift === 'boolean' &&
    (stacked === undefined || stacked === true) &&
    (hard === undefined || hard === true) &&
    by === 'outside' &&
    typeof note === 'string' &&
    note.length > 0
  )
}

function isPlain(line: RedTeamLine, kind: string): boolean {
  return line['kind'] === kind && line['gift'] === false && line['stacked'] === undefined
}

function isGood(line: RedTeamLine): boolean {
  return isPlain(line, 'open')
}

/** Two lines that differ in capitals or punctuation alone are one line to a listener. */
function asHeard(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} ]/gu, '')
    .replaceAll(/ +/gu, ' ')
    .trim()
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}
