import type { SharingPorts } from '@lef/store/shared'
import { webVaultCrypto } from '@lef/vault'
import { afterPaint } from '../app/after-paint.ts'
import { argon2idInWorker } from './argon2id-in-worker.ts'

/** What sharing needs of a browser tab, under a name of its own beside the notebook's. */
export function sharingPorts(
  name: string,
): Omit<SharingPorts, 'relay' | 'zone'> & { readonly close: () => void } {
  const broadcast = new BroadcastChannel(name)
  return {
    crypto: webVaultCrypto(crypto),
    argon2id: argon2idInWorker,
    clock: () => Date.now(),
    afterPaint,
    locks: (lock, run) => navigator.locks.request(`${name}/${lock}`, run),
    channel: {
      post: (message) => broadcast.postMessage(message),
      listen: (hear) => {
        const onMessage = ({ data }: MessageEvent<unknown>): void => hear(data)
        broadcast.addEventListener('message', onMessage)
        return () => broadcast.removeEventListener('message', onMessage)
      },
    },
    close: () => broadcast.close(),
  }
}
