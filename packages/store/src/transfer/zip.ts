import { Unzip, UnzipInflate, zipSync } from 'fflate'
import { err, ok, type Bytes, type Result } from '@lef/vault'
import { copyOf } from '@lef/vault'

/** `foreign`: not a zip, or one without the wanted files. `broken`: cut or damaged. `huge`: over the limit. */
export type UnzipError = 'foreign' | 'broken' | 'huge'

/** Files by name, as one zip. */
export function zipFiles(files: Readonly<Record<string, Uint8Array>>): Bytes {
  // No times: a zip of the same content is the same zip.
  return copyOf(zipSync({ ...files }, { level: 6, mtime: new Date(1980, 0, 1) }))
}

/**
 * The wanted files of a zip. What a zip says about its sizes is not believed: bytes are counted as they come
 * out, and inflating stops at the limit (bytes, all wanted files together).
 */
export function unzipFiles(
  bytes: Uint8Array,
  wanted: readonly string[],
  limit: number,
): Result<ReadonlyMap<string, Uint8Array>, UnzipError> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 3 || bytes[3] !== 4) return err('foreign')
  const pieces = new Map<string, Uint8Array[]>()
  const complete = new Set<string>()
  let size = 0
  let twice = false
  const unzip = new Unzip((file) => {
    if (!wanted.includes(file.name)) return
    if (pieces.has(file.name)) twice = true
    const into: Uint8Array[] = []
    pieces.set(file.name, into)
    file.ondata = (error, piece, final) => {
      if (error !== null) throw error
      size += piece.length
      if (size > limit) throw new TooMuch()
      into.push(piece)
      if (final) complete.add(file.name)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    const step = 64 * 1024
    for (let at = 0; at < bytes.length; at += step) {
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length)
    }
  } catch (error) {
    return err(error instanceof TooMuch ? 'huge' : 'broken')
  }
  if (pieces.size === 0) return err('foreign')
  if (twice || wanted.some((name) => pieces.has(name) && !complete.has(name))) return err('broken')
  return ok(new Map([...pieces].map(([name, parts]) => [name, joined(parts)])))
}

/** Stops the inflating from inside a callback of the library. */
class TooMuch extends Error {}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
