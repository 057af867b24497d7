import type { Argon2idInput } from '@lef/vault'
import { argon2id } from '@lef/vault/argon2id'

/** The passphrase is stretched here, off the main thread: it takes a third of a second and 64 MiB. */
self.onmessage = async ({ data }: MessageEvent<Argon2idInput>) => {
  try {
    self.postMessage({ ok: true, hash: await argon2id(data) })
  } catch {
    self.postMessage({ ok: false }) // Out of memory, most likely: the caller says so.
  }
}
