import { Inflate } from 'fflate'
import { err, ok, type Result } from '../../result.ts'

export type UnzipProblem = 'bad-zip' | 'no-document' | 'too-large'

interface Entry {
  readonly flags: number
  readonly method: number
  readonly packed: number
  readonly header: number
}

/** The text part of a Word document, whatever number its maker gave it. */
const documentName = /^word\/document\d{0,3}\.xml$/

/**
 * The XML of a Word document's text. Found through the zip's directory, because many programs write no sizes
 * before the content. What a zip says about its sizes is not believed: bytes are counted as they come out.
 */
export function unzipDocument(bytes: Uint8Array, limit: number): Result<Uint8Array, UnzipProblem> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entry = findEntry(bytes, view)
  if (!entry.ok) return entry
  const { flags, method, packed, header } = entry.value
  if ((flags & 1) !== 0 || header + 30 > bytes.length || view.getUint32(header, true) !== 0x04034b50)
    return err('bad-zip')
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  if (start + packed > bytes.length) return err('bad-zip')
  const content = bytes.subarray(start, start + packed)
  if (method === 0) return content.length > limit ? err('too-large') : ok(content)
  return method === 8 ? inflate(content, limit) : err('bad-zip')
}

function findEntry(bytes: Uint8Array, view: DataView): Result<Entry, UnzipProblem> {
  // The end record is 22 bytes and a comment of at most 65,535.
  const first = Math.max(0, bytes.length - 22 - 0xffff)
  let end = bytes.length - 22
  while (end >= first && view.getUint32(end, true) !== 0x06054b50) end--
  if (end < first) return err('bad-zip')
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  let found: Entry | null = null
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return err('bad-zip')
    const nameLength = view.getUint16(at + 28, true)
    const name = String.fromCharCode(...bytes.subarray(at + 46, at + 46 + Math.min(nameLength, 40)))
    if (nameLength <= 40 && documentName.test(name)) {
      // Two texts in one document: which is shown depends on the program.
      if (found !== null) return err('bad-zip')
      found = {
        flags: view.getUint16(at + 8, true),
        method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        header: view.getUint32(at + 42, true),
      }
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return found === null ? err('no-document') : ok(found)
}

function inflate(content: Uint8Array, limit: number): Result<Uint8Array, UnzipProblem> {
  const pieces: Uint8Array[] = []
  let size = 0
  let done = false
  const stream = new Inflate((piece, final) => {
    size += piece.length
    pieces.push(piece)
    done = final
  })
  // Deflate makes at most 1,032 bytes of one: a step is at most 16 MiB.
  const step = 16 * 1024
  try {
    for (let at = 0; at < content.length; at += step) {
      stream.push(content.subarray(at, at + step), at + step >= content.length)
      if (size > limit) return err('too-large')
    }
  } catch {
    return err('bad-zip')
  }
  if (!done) return err('bad-zip')
  const all = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return ok(all)
}
