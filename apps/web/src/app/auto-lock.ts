import type { Notebook } from '@lef/store'
import type { Preferences } from './preferences.ts'

/** How long nobody needs to touch anything during a conversation: an hour, whatever was chosen. */
export const untouchedInConversation = 60
const minuteMs = 60_000
/** How often it is looked at, and how often other tabs are told of a touch. */
const lookEveryMs = 5_000
const touches = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const

export interface AutoLockPorts {
  readonly notebook: Pick<Notebook, 'status' | 'protection' | 'lock'>
  readonly preferences: { get(): Pick<Preferences, 'autoLock'> }
  /** ms since 1970. */
  readonly now: () => number
  /** Whether a conversation is open in any tab. */
  readonly inConversation: () => Promise<boolean>
  /** Tells the other tabs that somebody is there, and hears it of them. */
  readonly others: { tell(): void; hear(listener: () => void): () => void }
}

/** As much of a window as is looked at. */
export interface LockView extends EventTarget {
  readonly document: EventTarget
  setInterval(run: () => void, milliseconds: number): number
  clearInterval(timer: number): void
}

/**
 * Locks a protected notebook after so many minutes without a touch in any tab, hidden tabs included: whoever
 * comes back late finds it locked. Gives a function that stops it.
 */
export function lockWhenIdle(ports: AutoLockPorts, view: LockView): () => void {
  const { notebook, preferences, now } = ports
  let last = now()
  let told = Number.NEGATIVE_INFINITY
  let looking = false

  const touched = () => {
    last = now()
    if (last - told < lookEveryMs && last >= told) return
    told = last
    ports.others.tell()
  }
  const look = async () => {
    const minutes = preferences.get().autoLock
    // A clock that was put back tells nothing about how long it has been: counting begins again.
    if (now() < last) last = now()
    if (looking || minutes === null || notebook.status === 'locked' || notebook.protection === 'none') return
    // Read before anything is waited for: the touch of someone who comes back late does not count.
    const idle = now() - last
    if (idle < minutes * minuteMs) return
    looking = true
    try {
      const limit = (await ports.inConversation()) ? Math.max(minutes, untouchedInConversation) : minutes
      if (idle >= limit * minuteMs) await notebook.lock()
    } finally {
      looking = false
    }
  }
  const looks = () => void look()

  for (const touch of touches) view.addEventListener(touch, touched, { passive: true, capture: true })
  // A device that slept ran no timer: look at once when the page is back.
  view.addEventListener('pageshow', looks)
  view.addEventListener('focus', looks)
  view.document.addEventListener('visibilitychange', looks)
  const stopHearing = ports.others.hear(() => {
    last = now()
  })
  const timer = view.setInterval(looks, lookEveryMs)
  return () => {
    for (const touch of touches) view.removeEventListener(touch, touched, { capture: true })
    view.removeEventListener('pageshow', looks)
    view.removeEventListener('focus', looks)
    view.document.removeEventListener('visibilitychange', looks)
    stopHearing()
    view.clearInterval(timer)
  }
}
