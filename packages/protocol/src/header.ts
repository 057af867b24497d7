/**
 * The header of an envelope (SPEC P-3): who wrote what, where, after what. It is not secret; it is
 * authenticated with the ciphertext and signed by the device. One encoding only:
 *
 *   kind u8 (1 update, 2 snapshot) ‖ document text ‖ epoch u32 ‖ device 16 ‖ seq u32 ‖ prevHash 32
 *   ‖ seen: count u8, then per device (ascending): device 16 ‖ seq u32 ‖ hash 32
 *   ‖ snapshots only: covers: count u8, then per device (ascending): device 16 ‖ hash 32
 *       ‖ ranges: count u16, then per range (ascending, apart): from u32 ‖ to u32
 */
import { compareBytes, type Bytes } from './bytes.ts'
import { parseDocumentId, readDeviceId, writeId, type DeviceId, type DocumentId } from './ids.ts'
import { createReader, createWriter, readList, type Reader, type Writer } from './wire.ts'
import { err, ok, type Result } from './result.ts'

declare const brand: unique symbol

/** SHA-256 of a whole envelope, 32 bytes; zeros before the first one. */
export type EnvelopeHash = Bytes & { readonly [brand]: 'EnvelopeHash' }

/** The last envelope of a device that the writer knew. */
export interface Seen {
  readonly device: DeviceId
  readonly seq: number
  readonly hash: EnvelopeHash
}

/** Which envelopes of a device are contained in a snapshot; `hash` is that of the last one. */
export interface Cover {
  readonly device: DeviceId
  readonly hash: EnvelopeHash
  readonly ranges: readonly { readonly from: number; readonly to: number }[]
}

interface CommonHeader {
  readonly document: DocumentId
  readonly epoch: number
  readonly device: DeviceId
  readonly seq: number
  readonly prevHash: EnvelopeHash
  readonly seen: readonly Seen[]
}

export type Header =
  | (CommonHeader & { readonly kind: 'update' })
  | (CommonHeader & { readonly kind: 'snapshot'; readonly covers: readonly Cover[] })

/** What stands before the first envelope. */
export const noHash: EnvelopeHash = new Uint8Array(32) as EnvelopeHash

const hashLength = 32

/** The canonical bytes of a header. Devices are put in order; ranges must be in order already. */
export function makeHeader(header: Header): Bytes {
  const writer = createWriter()
    .u8(header.kind === 'update' ? 1 : 2)
    .text(header.document)
    .u32(header.epoch)
  writeHash(writeId(writer, header.device).u32(header.seq), header.prevHash)
  const seen = header.seen.toSorted(byDevice)
  writer.u8(seen.length)
  for (const { device, seq, hash } of seen) writeHash(writeId(writer, device).u32(seq), hash)
  if (header.kind === 'snapshot') {
    const covers = header.covers.toSorted(byDevice)
    writer.u8(covers.length)
    for (const { device, hash, ranges } of covers) {
      writeHash(writeId(writer, device), hash).u16(ranges.length)
      for (const { from, to } of ranges) writer.u32(from).u32(to)
    }
  }
  return writer.done()
}

/** Reads a header; anything that `makeHeader` would have written differently is refused. */
export function parseHeader(bytes: Uint8Array): Result<Header, 'damaged'> {
  const header = readHeader(createReader(bytes))
  return header !== null && compareBytes(makeHeader(header), bytes) === 0 ? ok(header) : err('damaged')
}

function readHeader(reader: Reader): Header | null {
  const kind = reader.u8()
  const document = parseDocumentId(reader.text() ?? '')
  const epoch = reader.u32()
  const device = readDeviceId(reader)
  const seq = reader.u32()
  const prevHash = readHash(reader)
  const seen = readList(reader, reader.u8(), () => {
    const from = { device: readDeviceId(reader), seq: reader.u32(), hash: readHash(reader) }
    return from.device && from.seq !== null && from.hash
      ? { device: from.device, seq: from.seq, hash: from.hash }
      : null
  })
  if (document === null || epoch === null || !device || seq === null || !prevHash || !seen) return null
  const common: CommonHeader = { document, epoch, device, seq, prevHash, seen }
  if (kind === 1) return reader.atEnd() ? { ...common, kind: 'update' } : null
  if (kind !== 2) return null
  const covers = readList(reader, reader.u8(), () => readCover(reader))
  return covers && reader.atEnd() ? { ...common, kind: 'snapshot', covers } : null
}

function readCover(reader: Reader): Cover | null {
  const device = readDeviceId(reader)
  const hash = readHash(reader)
  let last = -1
  const ranges = readList(reader, reader.u16(), () => {
    const from = reader.u32()
    const to = reader.u32()
    if (from === null || to === null || from > to || from <= last) return null
    last = to + 1
    return { from, to }
  })
  return device && hash && ranges ? { device, hash, ranges } : null
}

function readHash(reader: Reader): EnvelopeHash | null {
  return reader.fixed(hashLength) as EnvelopeHash | null
}

function writeHash(writer: Writer, hash: EnvelopeHash): Writer {
  if (hash.length !== hashLength) throw new RangeError('a hash has 32 bytes')
  return writer.fixed(hash)
}

function byDevice(a: { readonly device: DeviceId }, b: { readonly device: DeviceId }): number {
  return a.device < b.device ? -1 : a.device > b.device ? 1 : 0
}
