import type { Argon2id } from '@lef/vault'
import { trustedScriptUrl } from '../../pwa/trusted-types.ts'
import url from './argon2id.worker.ts?worker&url'

type Answer = { readonly ok: true; readonly hash: Uint8Array } | { readonly ok: false }

/** Argon2id in a worker of its own, which ends with the answer and takes its memory along. */
export const argon2idInWorker: Argon2id = (input) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(trustedScriptUrl(url), { type: 'module' })
    const fail = () => {
      worker.terminate()
      reject(new Error('The passphrase could not be stretched on this device'))
    }
    worker.onerror = fail
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (!data.ok) return fail()
      worker.terminate()
      resolve(data.hash)
    }
    worker.postMessage(input)
  })
