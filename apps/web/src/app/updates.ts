import { createContext } from 'react'
import { registerLef, type ActivateResult } from '../../pwa/register.ts'

/** A new build of Lef that waits for a yes; never in the middle of a conversation. */
export interface Updates {
  /** Version and hash of the build that waits; null when there is none. The same object until it changes. */
  get(): { readonly version: string; readonly hash: string } | null
  subscribe(listener: () => void): () => void
  activate(): Promise<ActivateResult>
}

/** Starts the service worker; `beforeReload` finishes writing and says whether everything is stored. */
export function createUpdates(beforeReload: () => Promise<boolean>): Updates {
  let waiting: { version: string; hash: string } | null = null
  const listeners = new Set<() => void>()
  const registration = registerLef({
    onUpdateReady: (version, hash) => {
      waiting = { version, hash }
      for (const listener of listeners) listener()
    },
    onOfflineReady: () => {},
    beforeReload,
  })
  return {
    get: () => waiting,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    activate: registration.activateUpdate,
  }
}

export const UpdatesContext = createContext<Updates | null>(null)
