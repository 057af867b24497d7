import { type Bytes, concat, createReader, createWriter } from '@lef/protocol'
import { plaintext, type Plaintext } from './box.ts'

/**
 * Sizes are padded so that the length of an envelope says little about the length of what was written
 * (SPEC V-5): powers of two from 256 bytes to 64 KiB, then whole multiples of 64 KiB.
 */
const smallest = 256
const step = 64 * 1024

/** The bucket that holds so many bytes. */
export function bucketFor(length: number): number {
  if (length > step) return Math.ceil(length / step) * step
  let bucket = smallest
  while (bucket < length) bucket *= 2
  return bucket
}

/** `length u32 ‖ content ‖ zeros` up to a bucket. */
export function pad(content: Plaintext): Plaintext {
  const framed = createWriter().block(content).done()
  return plaintext(concat(framed, new Uint8Array(bucketFor(framed.length) - framed.length)))
}

/** The content again; null when this is not exactly what `pad` makes. */
export function unpad(padded: Plaintext): Plaintext | null {
  const content: Bytes | null = createReader(padded).block()
  if (content === null || padded.length !== bucketFor(content.length + 4)) return null
  for (let at = content.length + 4; at < padded.length; at++) if (padded[at] !== 0) return null
  return plaintext(content)
}
