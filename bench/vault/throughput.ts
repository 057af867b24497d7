import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import {
  bucketFor,
  createDevice,
  noHash,
  openBox,
  openEnvelope,
  parseDocumentId,
  plaintext,
  randomKey,
  readyKey,
  sealBox,
  sealEnvelope,
  webVaultCrypto,
  type Bytes,
  type Header,
} from '@lef/vault'
import { measureInTurn, type Contender } from '../harness/repeat.ts'

/** Payloads of a batch of typing, a long harvest, and a snapshot of a young document. */
export const payloadSizes = [200, 4096, 65536] as const

/** Microseconds once, per round, for each contender of one payload size. */
export interface SizeFindings {
  readonly payload: number
  /** What lies on the disk for that payload. */
  readonly envelope: number
  readonly microseconds: Readonly<Record<ContenderName, readonly number[]>>
}

const contenderNames = [
  'seal',
  'open',
  'openTogether',
  'rawEncrypt',
  'rawDecrypt',
  'rawEncryptPadded',
  'rawDecryptPadded',
  'sealBox',
  'openBox',
  'sign',
  'verify',
] as const
export type ContenderName = (typeof contenderNames)[number]

/** Envelopes opened at once, as reading a document does. */
const together = 32

/** Measures sealing and opening beside the bare cipher of the same library, in turn, in one run. */
export async function measureThroughput(
  webCrypto: Pick<Crypto, 'getRandomValues' | 'subtle'>,
  now: () => number,
  rounds: number,
): Promise<SizeFindings[]> {
  const found: SizeFindings[] = []
  for (const payload of payloadSizes) {
    const { contenders, envelope } = await contendersFor(webCrypto, payload)
    const times = await measureInTurn(contenders, rounds, now)
    const microseconds = Object.fromEntries(contenderNames.map((name) => [name, times.get(name) ?? []]))
    found.push({ payload, envelope, microseconds: microseconds as Record<ContenderName, number[]> })
  }
  return found
}

async function contendersFor(
  webCrypto: Pick<Crypto, 'getRandomValues' | 'subtle'>,
  size: number,
): Promise<{ contenders: (Contender & { name: ContenderName })[]; envelope: number }> {
  const crypto = webVaultCrypto(webCrypto)
  const key = await readyKey(crypto, randomKey<'content'>(crypto))
  const { device } = await createDevice(crypto)
  const document = parseDocumentId('bench')
  if (document === null) throw new Error('bench is a document id')
  const header: Header = {
    kind: 'update',
    document,
    epoch: 1,
    device: device.id,
    seq: 1,
    prevHash: noHash,
    seen: [],
  }
  const expected = { document, epoch: 1, seq: 1 }
  const content = plaintext(randomContent(crypto.randomBytes, size))
  const padded = plaintext(randomContent(crypto.randomBytes, bucketFor(size + 4)))

  const label = 'lef/envelope/1'
  const associated = crypto.randomBytes(150)
  const cipherKey = crypto.randomBytes(32)
  const nonce = crypto.randomBytes(24)
  const encrypt = (bytes: Uint8Array) => xchacha20poly1305(cipherKey, nonce).encrypt(bytes)
  const decrypt = (bytes: Uint8Array) => xchacha20poly1305(cipherKey, nonce).decrypt(bytes)
  const [encrypted, encryptedPadded] = [encrypt(content), encrypt(padded)]
  const envelope = await sealEnvelope(crypto, key, device, header, content)
  const box = await sealBox(crypto, key, label, associated, padded)
  const signed = envelope.slice(0, -64)
  const signature = new Uint8Array(await crypto.subtle.sign('Ed25519', device.signer, signed))

  const open = async () => {
    const opened = await openEnvelope(crypto, key, device, expected, envelope)
    if (!opened.ok) throw new Error(opened.error)
  }
  const once = (name: ContenderName, run: () => unknown): Contender & { name: ContenderName } => ({
    name,
    run: async (times) => {
      for (let time = 0; time < times; time++) await run()
    },
  })
  return {
    envelope: envelope.length,
    contenders: [
      once('seal', () => sealEnvelope(crypto, key, device, header, content)),
      once('open', open),
      {
        name: 'openTogether',
        run: async (times) => {
          for (let left = times; left > 0; left -= together) {
            await Promise.all(Array.from({ length: Math.min(left, together) }, open))
          }
        },
      },
      once('rawEncrypt', () => encrypt(content)),
      once('rawDecrypt', () => decrypt(encrypted)),
      once('rawEncryptPadded', () => encrypt(padded)),
      once('rawDecryptPadded', () => decrypt(encryptedPadded)),
      once('sealBox', () => sealBox(crypto, key, label, associated, padded)),
      once('openBox', () => openBox(crypto, key, label, associated, box)),
      once('sign', () => crypto.subtle.sign('Ed25519', device.signer, signed)),
      once('verify', () => crypto.subtle.verify('Ed25519', device.verifier, signature, signed)),
    ],
  }
}

/** Random bytes of any length; a browser gives at most 64 KiB of them at once. */
function randomContent(randomBytes: (length: number) => Bytes, length: number): Bytes {
  const content = new Uint8Array(length)
  for (let at = 0; at < length; at += 32768) content.set(randomBytes(Math.min(32768, length - at)), at)
  return content
}
