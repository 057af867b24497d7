import { err, type Result } from '../result.ts'
import { buildTranscript } from './build-transcript.ts'
import { parseCaptions } from './containers/captions.ts'
import type { Draft } from './containers/draft.ts'
import { parseHeadedText, readHeading } from './containers/headed-text.ts'
import { countNamed, parsePlainText } from './containers/plain-text.ts'
import { parseRangedText } from './containers/ranged-text.ts'
import { parseRecogniserJson } from './containers/recogniser-json.ts'
import { limits } from './limits.ts'
import { failure, type ParseFailure } from './parse-failure.ts'
import { decodeText } from './read/decode-text.ts'
import { documentText } from './read/document-text.ts'
import { splitLines, vttHeader } from './read/lines.ts'
import { unzipDocument } from './read/unzip-document.ts'
import type { Transcript } from './transcript.ts'

/**
 * Reads a transcript of any container in SPEC.md: bytes of a file, or pasted text. What it is, is seen from the
 * content; the file's name only decides where the content leaves it open. Never throws.
 */
export function parseTranscript(
  content: Uint8Array | string,
  fileName = '',
): Result<Transcript, ParseFailure> {
  const draft = readContent(content, fileName.toLowerCase())
  return draft.ok ? buildTranscript(draft.value) : draft
}

function readContent(content: Uint8Array | string, fileName: string): Result<Draft, ParseFailure> {
  if (content.length > limits.input) return err(failure('too-large'))
  if (typeof content === 'string') return readText(content, fileName)
  // How a zip begins: with its first part, or at once with its end.
  if (content[0] === 0x50 && content[1] === 0x4b && (content[2] === 3 || content[2] === 5))
    return readDocument(content)
  const text = decodeText(content)
  return text === null ? err(failure('not-text')) : readText(text, fileName)
}

function readDocument(content: Uint8Array): Result<Draft, ParseFailure> {
  const format = 'teams-docx'
  const unzipped = unzipDocument(content, limits.inflated)
  if (!unzipped.ok) return err(failure(unzipped.error, { format }))
  const xml = decodeText(unzipped.value)
  const text = xml === null ? null : documentText(xml)
  if (text === null) return err(failure('bad-xml', { format }))
  const lines = splitLines(text, limits.lines)
  if (lines === null) return err(failure('too-large', { format }))
  if (lines.some((line) => line.includes('-->'))) return parseRangedText(lines, limits)
  if (lines.some((line) => readHeading(line) !== null)) return parseHeadedText(lines, format, limits)
  return readNamedLines(lines)
}

function readText(text: string, fileName: string): Result<Draft, ParseFailure> {
  const first = /^\ufeff?\s*([{[])/.exec(text.slice(0, 1000))?.[1]
  // A plain text may begin with a time in brackets.
  if (
    first === '{' ||
    (first === '[' && (fileName.endsWith('.json') || /^\ufeff?\s*\[\s*[{\]]/.test(text.slice(0, 1000))))
  )
    return parseRecogniserJson(text, limits)
  const lines = splitLines(text, limits.lines)
  if (lines === null) return err(failure('too-large'))
  if (vttHeader(lines) >= 0 || /\.(?:vtt|srt)$/.test(fileName) || beginsWithTimes(lines))
    return parseCaptions(lines, limits)
  return readNamedLines(lines)
}

/** Whether a time range stands at the beginning, at most behind a number. */
function beginsWithTimes(lines: readonly string[]): boolean {
  const words = lines.slice(0, 50).filter((line) => line.trim() !== '')
  return words.slice(0, 2).some((line) => line.includes('-->'))
}

/** Text whose lines say who speaks: with headings, or with names before colons. */
function readNamedLines(lines: readonly string[]): Result<Draft, ParseFailure> {
  const written = lines.filter((line) => line.trim() !== '')
  if (written.length === 0) return err(failure('empty'))
  // What a file is shows early; the rest of a long one need not be read twice.
  const early = written.slice(0, 2000)
  const headings = early.filter((line) => readHeading(line) !== null).length
  const named = countNamed(early)
  if (headings > 0 && headings * 2 >= named) {
    const teams = early.some(
      (line) => line.length < 160 && /started transcription|meeting transcript/i.test(line),
    )
    return parseHeadedText(lines, teams ? 'teams-text' : 'otter-txt', limits)
  }
  // Fewer names than this, and the colons are only colons.
  if (named > 0 && named * 4 >= early.length) return parsePlainText(lines, limits)
  const first = lines.findIndex((line) => line.trim() !== '')
  return err(failure('unknown-format', { line: first + 1, found: lines[first] ?? '' }))
}
