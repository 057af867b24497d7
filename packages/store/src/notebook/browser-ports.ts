import { webVaultCrypto, type Argon2id } from '@lef/vault'
import { createIndexedDbStorage } from '../storage/indexeddb-storage.ts'
import type { NotebookPorts } from './ports.ts'

/**
 * The ports of a browser tab: IndexedDB, WebCrypto, Web Locks and a BroadcastChannel, all under one name of
 * this origin. The password hash comes from outside, because it belongs in a worker.
 */
export function browserPorts(name: string, argon2id: Argon2id): NotebookPorts {
  const broadcast = new BroadcastChannel(name)
  return {
    storage: createIndexedDbStorage(name),
    crypto: webVaultCrypto(crypto),
    argon2id,
    clock: () => Date.now(),
    locks: (lock, run) => navigator.locks.request(`${name}/${lock}`, run),
    channel: {
      post: (message) => broadcast.postMessage(message),
      listen: (hear) => {
        const onMessage = ({ data }: MessageEvent<unknown>): void => hear(data)
        broadcast.addEventListener('message', onMessage)
        return () => broadcast.removeEventListener('message', onMessage)
      },
    },
  }
}
