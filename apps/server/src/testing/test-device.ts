import { randomBytes } from 'node:crypto'
import {
  concat,
  copyOf,
  deviceIdOf,
  envelopeLabel,
  hashEnvelope,
  makeEnvelopePrefix,
  noHash,
  parseDocumentId,
  shortestBox,
  signedBytes,
  type Cover,
  type DeviceId,
  type DocumentId,
  type EnvelopeHash,
} from '@lef/protocol'

/** An envelope as a device would send it, with what its header says. */
export interface TestEnvelope {
  readonly text: string
  readonly bytes: Buffer
  readonly device: DeviceId
  readonly seq: number
  readonly hash: EnvelopeHash
}

/** A device with keys of its own that makes envelopes with random bytes for a box: the server cannot tell. */
export interface TestDevice {
  readonly id: DeviceId
  readonly publicKey: Uint8Array
  sign(label: string, bytes: Uint8Array): Promise<Uint8Array>
  /** The next envelope of this device in a document; `size` is that of the box. */
  next(document: DocumentId, size?: number, of?: OfEnvelope): Promise<TestEnvelope>
  /** An envelope of any place, whatever came before. */
  at(
    document: DocumentId,
    seq: number,
    prevHash: EnvelopeHash,
    size?: number,
    of?: OfEnvelope,
  ): Promise<TestEnvelope>
}

/** What a test envelope is, where it matters: of another epoch than 1, or a snapshot of these. */
export interface OfEnvelope {
  readonly epoch?: number
  readonly covers?: readonly Cover[]
}

export function documentNamed(name: string): DocumentId {
  const id = parseDocumentId(name)
  if (id === null) throw new Error(`${name} is no document`)
  return id
}

export async function newTestDevice(): Promise<TestDevice> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
  if (!('publicKey' in pair)) throw new Error('Ed25519 keys come in pairs')
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
  const id = await deviceIdOf(crypto, publicKey)
  const sign = async (label: string, bytes: Uint8Array) =>
    new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, signedBytes(label, bytes)))
  const last = new Map<DocumentId, { seq: number; hash: EnvelopeHash }>()
  const at: TestDevice['at'] = async (document, seq, prevHash, size = shortestBox, of = {}) => {
    const { epoch = 1, covers } = of
    const common = { document, epoch, device: id, seq, prevHash, seen: [] }
    const header =
      covers === undefined
        ? ({ kind: 'update', ...common } as const)
        : ({ kind: 'snapshot', ...common, covers } as const)
    const unsigned = concat(makeEnvelopePrefix(header), copyOf(randomBytes(Math.max(size, shortestBox))))
    const bytes = Buffer.from(concat(unsigned, await sign(envelopeLabel, unsigned)))
    return {
      text: bytes.toString('base64url'),
      bytes,
      device: id,
      seq,
      hash: await hashEnvelope(crypto, bytes),
    }
  }
  return {
    id,
    publicKey,
    sign,
    at,
    next: async (document, size, of) => {
      const before = last.get(document) ?? { seq: 0, hash: noHash }
      const made = await at(document, before.seq + 1, before.hash, size, of)
      last.set(document, made)
      return made
    },
  }
}
