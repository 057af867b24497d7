import type { Build, WorkerBuilds, WorkerQuestion } from './build.ts'
import { outsideConversations } from './conversation-lock.ts'
import { trustedScriptUrl } from './trusted-types.ts'

export type ActivateResult =
  { ok: true } | { ok: false; error: 'conversation-open' | 'no-update' | 'unsaved' }

export interface LefRegistration {
  /**
   * Puts the new build to work, in all tabs, which load again. Only ever called because a person said yes.
   * Refused while any tab is in a conversation (`holdUpdates`), and while this one has something unsaved.
   */
  readonly activateUpdate: () => Promise<ActivateResult>
}

export interface LefRegistrationOptions {
  /** A new build is on the device and waits for a yes. May be called again for a still newer one. */
  readonly onUpdateReady: (version: string, hash: string) => void
  /** From now on Lef opens without a network. Called once, after the very first load. */
  readonly onOfflineReady: () => void
  /** Finishes writing before a tab loads again; false when something could not be stored, and it must not. */
  readonly beforeReload?: () => Promise<boolean>
}

function ask(worker: ServiceWorker, question: WorkerQuestion): Promise<WorkerBuilds> {
  return new Promise((answered) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = (event: MessageEvent<WorkerBuilds>) => {
      port1.close()
      answered(event.data)
    }
    worker.postMessage(question, [port2])
  })
}

function whenInState(worker: ServiceWorker, state: ServiceWorkerState): Promise<void> {
  return new Promise((reached) => {
    const look = (): void => {
      if (worker.state !== state) return
      worker.removeEventListener('statechange', look)
      reached()
    }
    worker.addEventListener('statechange', look)
    look()
  })
}

function whenLoaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve()
  return new Promise((loaded) => window.addEventListener('load', () => loaded(), { once: true }))
}

/**
 * Makes Lef work offline, and tells of a new build without ever starting it by itself.
 * Does nothing where browsers allow no service worker (a page over plain http, some private windows).
 */
export function registerLef(options: LefRegistrationOptions): LefRegistration {
  const refused: LefRegistration = { activateUpdate: async () => ({ ok: false, error: 'no-update' }) }
  // Some browsers leave the property out in private windows, whatever the types say.
  const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker
  if (!workers) return refused

  let offered: ServiceWorker | null = null
  const offerIfNew = async (worker: ServiceWorker): Promise<void> => {
    const { own, agreed } = await ask(worker, { kind: 'builds' })
    if (agreed === null || own.hash === agreed) return
    offered = worker
    options.onUpdateReady(own.version, own.hash)
  }

  const reloads = new BroadcastChannel('lef-update')
  const isSaved = async (): Promise<boolean> => (await options.beforeReload?.()) ?? true
  const reload = async (): Promise<void> => {
    if (await isSaved()) location.reload()
  }
  reloads.onmessage = () => void reload()

  const watch = async (): Promise<void> => {
    // Fetching the whole build must not slow down the first page.
    await whenLoaded()
    const registration = await workers.register(trustedScriptUrl('/sw.js'), { updateViaCache: 'none' })
    const follow = async (worker: ServiceWorker): Promise<void> => {
      if (registration.active === null) {
        await whenInState(worker, 'activated')
        options.onOfflineReady()
        return
      }
      await whenInState(worker, 'installed')
      await offerIfNew(worker)
    }
    registration.addEventListener('updatefound', () => {
      if (registration.installing) void follow(registration.installing)
    })
    if (registration.installing) void follow(registration.installing)
    // A build may have come while no tab was open: it then waits, or its worker already runs unagreed.
    const present = registration.waiting ?? registration.active
    if (present) await offerIfNew(present)
  }
  void watch()

  return {
    activateUpdate: async () => {
      const worker = offered
      if (worker === null) return { ok: false, error: 'no-update' }
      if (!(await isSaved())) return { ok: false, error: 'unsaved' }
      const done = await outsideConversations(async () => {
        await ask(worker, { kind: 'consent' })
        reloads.postMessage('reload')
      })
      if (!done) return { ok: false, error: 'conversation-open' }
      await reload()
      return { ok: true }
    },
  }
}

/** The build this page runs, for *About*; null where it is not known (while developing). */
export async function readBuild(): Promise<Build | null> {
  try {
    const response = await fetch('/build.json')
    const read: unknown = response.ok ? await response.json() : null
    if (read === null || typeof read !== 'object' || !('version' in read) || !('hash' in read)) return null
    return { version: String(read.version), hash: String(read.hash) }
  } catch {
    return null
  }
}
