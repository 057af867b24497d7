import { concat, copyOf, utf8, type Bytes } from './bytes.ts'

/**
 * Writes big-endian numbers and length-prefixed bytes one after the other.
 * Records have one encoding each (SPEC P-1), so there is nothing optional in here.
 */
export interface Writer {
  u8(value: number): Writer
  u16(value: number): Writer
  u32(value: number): Writer
  fixed(bytes: Uint8Array): Writer
  /** Length in one byte, then UTF-8; the text is at most 255 bytes. */
  text(text: string): Writer
  /** Length in four bytes, then the bytes. */
  block(bytes: Uint8Array): Writer
  done(): Bytes
}

/** A new writer. Numbers out of range are a broken invariant of the caller and throw. */
export function createWriter(): Writer {
  const parts: Uint8Array[] = []
  const number = (value: number, size: 1 | 2 | 4): Writer => {
    if (!Number.isInteger(value) || value < 0 || value >= 2 ** (8 * size)) {
      throw new RangeError(`${value} does not fit in ${size} bytes`)
    }
    const bytes = new Uint8Array(size)
    for (let at = 0; at < size; at++) bytes[at] = Math.floor(value / 2 ** (8 * (size - 1 - at))) % 256
    parts.push(bytes)
    return writer
  }
  const writer: Writer = {
    u8: (value) => number(value, 1),
    u16: (value) => number(value, 2),
    u32: (value) => number(value, 4),
    fixed: (bytes) => (parts.push(bytes), writer),
    text: (text) => {
      const bytes = utf8(text)
      number(bytes.length, 1)
      return writer.fixed(bytes)
    },
    block: (bytes) => number(bytes.length, 4).fixed(bytes),
    done: () => concat(...parts),
  }
  return writer
}

/** Reads what a writer wrote; every method gives null once there is not enough left. */
export interface Reader {
  u8(): number | null
  u16(): number | null
  u32(): number | null
  fixed(length: number): Bytes | null
  text(): string | null
  block(): Bytes | null
  /** How many bytes were read. */
  position(): number
  /** True when nothing is left. */
  atEnd(): boolean
}

/** A reader from the first byte. */
export function createReader(bytes: Uint8Array): Reader {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let at = 0
  const number = (size: 1 | 2 | 4): number | null => {
    if (at + size > bytes.length) return null
    let value = 0
    for (const byte of bytes.subarray(at, at + size)) value = value * 256 + byte
    at += size
    return value
  }
  const fixed = (length: number): Bytes | null => {
    if (at + length > bytes.length) return null
    const part = copyOf(bytes.subarray(at, at + length))
    at += length
    return part
  }
  return {
    u8: () => number(1),
    u16: () => number(2),
    u32: () => number(4),
    fixed,
    text: () => {
      const length = number(1)
      const part = length === null ? null : fixed(length)
      if (part === null) return null
      try {
        return decoder.decode(part)
      } catch {
        return null
      }
    },
    block: () => {
      const length = number(4)
      return length === null ? null : fixed(length)
    },
    position: () => at,
    atEnd: () => at === bytes.length,
  }
}

/** Reads `count` items; null when one of them cannot be read, or the count was not there. */
export function readList<Item>(reader: Reader, count: number | null, read: () => Item | null): Item[] | null {
  if (count === null) return null
  const items: Item[] = []
  for (let at = 0; at < count; at++) {
    const item = reader.atEnd() ? null : read()
    if (item === null) return null
    items.push(item)
  }
  return items
}
