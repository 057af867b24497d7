import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { type Bytes, concat, copyOf, createWriter, utf8 } from '@lef/protocol'
import { plaintext, type Plaintext } from './box.ts'
import type { VaultCrypto } from './crypto-port.ts'
import type { Key, KeyPurpose } from './keys.ts'

/**
 * Many small messages of one sender, one after the other (SPEC V-29): `stream 24 ‖ count u32 ‖ XChaCha20-Poly1305
 * ciphertext`. The key is derived once for the whole stream, so that sealing and opening wait for nothing:
 *
 *   HKDF-SHA-256(key, salt = stream, info = label, 32 bytes) = encryption key; nonce = zeros 20 ‖ count u32
 *
 * It is not signed: whoever has the key can have made it.
 */
const countLength = 4
const tagLength = 16

/** How long the random name of a stream is, in bytes. */
export const streamIdLength = 24
/** How many bytes a sealed message is longer than what is in it. */
export const streamOverhead = streamIdLength + countLength + tagLength

/** Seals the messages of one stream. */
export interface StreamSealer {
  /** Seals the next message; null when there were as many as there can be. `associated` is authenticated but not hidden. */
  seal(associated: Bytes, content: Plaintext): Bytes | null
}

/** Opens the messages of one stream. */
export interface StreamOpener {
  /** Opens a message that is later than all it opened before; null for any other, or one that was made otherwise. */
  open(associated: Bytes, message: Bytes): Plaintext | null
}

/** A new stream under a key; `label` separates uses of one key. */
export async function createStream<Purpose extends KeyPurpose>(
  crypto: VaultCrypto,
  key: Key<Purpose>,
  label: string,
): Promise<StreamSealer> {
  const stream = crypto.randomBytes(streamIdLength)
  const encryption = await deriveStreamKey(crypto, key, label, stream)
  let count = 0
  return {
    seal: (associated, content) => {
      if (count === 0xffff_ffff) return null
      count += 1
      const start = createWriter().fixed(stream).u32(count).done()
      return concat(start, cipherOf(encryption, start, associated).encrypt(content))
    },
  }
}

/** The stream that a message belongs to, by its id; the message itself is not opened yet. */
export async function openStream<Purpose extends KeyPurpose>(
  crypto: VaultCrypto,
  key: Key<Purpose>,
  label: string,
  stream: Bytes,
): Promise<StreamOpener> {
  const encryption = await deriveStreamKey(crypto, key, label, stream)
  let last = 0
  return {
    open: (associated, message) => {
      if (message.length < streamOverhead) return null
      const start = copyOf(message.subarray(0, streamIdLength + countLength))
      const count = new DataView(start.buffer).getUint32(streamIdLength)
      if (count <= last) return null
      try {
        const content = cipherOf(encryption, start, associated).decrypt(message.subarray(start.length))
        last = count
        return plaintext(content)
      } catch {
        return null
      }
    },
  }
}

function cipherOf(encryption: Bytes, start: Bytes, associated: Bytes) {
  const nonce = new Uint8Array(24)
  nonce.set(start.subarray(streamIdLength), nonce.length - countLength)
  return xchacha20poly1305(encryption, nonce, concat(associated, start))
}

async function deriveStreamKey<Purpose extends KeyPurpose>(
  crypto: VaultCrypto,
  key: Key<Purpose>,
  label: string,
  stream: Bytes,
): Promise<Bytes> {
  const parameters = { name: 'HKDF', hash: 'SHA-256', salt: stream, info: utf8(label) }
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, key.hkdf, 256))
}
