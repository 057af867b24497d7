/**
 * Who is here, on which page, told to the other while both are connected (S-24). It is kept nowhere.
 *
 *   version u8 (1) ‖ epoch u32 ‖ device 16 ‖ box
 *
 * The box has the epoch's key, the label `lef/whisper/1`, and `document text` with all before it as associated data; it
 * holds, padded (V-5), `here u8 (0 gone, 1 here) ‖ at u32 ‖ at u32 ‖ page text`, `at` being the writer's clock in
 * milliseconds, its high part first: what is not newer than the last of that device is not heard.
 */
import {
  concat,
  createReader,
  createWriter,
  openBox,
  pad,
  plaintext,
  readDeviceId,
  sealBox,
  unpad,
  writeId,
  type Bytes,
  type DeviceId,
  type DocumentId,
  type VaultCrypto,
} from '@lef/vault'
import type { Standing } from './standing.ts'

/** What one device says about itself. */
export interface Whisper {
  readonly device: DeviceId
  readonly here: boolean
  /** Milliseconds by that device's clock. */
  readonly at: number
  readonly page: string | null
}

const version = 1
const label = 'lef/whisper/1'
/** Pages have short names. */
const longestPage = 120

/** Seals a whisper in the newest epoch; null when there is no key. */
export async function sealWhisper(
  crypto: VaultCrypto,
  standing: Standing,
  { device, here, at, page }: Whisper,
): Promise<Bytes | null> {
  const { epoch, document } = standing
  const key = epoch === null ? null : await standing.contentKey(epoch)
  if (epoch === null || key === null) return null
  const start = writeId(createWriter().u8(version).u32(epoch), device).done()
  const content = createWriter()
    .u8(here ? 1 : 0)
    .u32(Math.floor(at / 2 ** 32))
    .u32(at % 2 ** 32)
    .text((page ?? '').slice(0, longestPage))
    .done()
  const box = await sealBox(crypto, key, label, associated(document, start), pad(plaintext(content)))
  return concat(start, box)
}

/** Opens a whisper of the newest epoch by a device of the other's; null when it is not one. */
export async function openWhisper(
  crypto: VaultCrypto,
  standing: Standing,
  bytes: Bytes,
): Promise<Whisper | null> {
  const reader = createReader(bytes)
  const written = reader.u8()
  const epoch = reader.u32()
  const device = readDeviceId(reader)
  if (written !== version || epoch === null || device === null || epoch !== standing.epoch) return null
  if (standing.ownerOf(device) === null || standing.isClosed(device)) return null
  const key = await standing.contentKey(epoch)
  const start = bytes.slice(0, reader.position())
  const opened =
    key &&
    (await openBox(crypto, key, label, associated(standing.document, start), bytes.slice(start.length)))
  const content = opened?.ok ? unpad(opened.value) : null
  if (content === null) return null
  const inside = createReader(content)
  const here = inside.u8()
  const high = inside.u32()
  const low = inside.u32()
  const page = inside.text()
  if (here === null || high === null || low === null || page === null || !inside.atEnd()) return null
  return { device, here: here === 1, at: high * 2 ** 32 + low, page: page === '' ? null : page }
}

function associated(document: DocumentId, start: Bytes): Bytes {
  return concat(createWriter().text(document).done(), start)
}
