/** Whoever is back within so many milliseconds only looked at something else. */
export const glanceMs = 20_000
const tickMs = 1000
/** A page ticks every second, also out of sight; one that did not for so long was asleep. */
const asleepMs = 5_000
/** In sight it may be a busy device: only so long is surely sleep. */
const asleepInSightMs = 20_000

export interface OutOfSightPorts {
  /** ms since 1970: a clock that goes on while the device sleeps. */
  readonly now: () => number
  /** Takes what is private off the screen, before this returns. */
  readonly hide: () => void
  /** Somebody is there again; after a glance at another tab, what was hidden may be put back. */
  readonly come: (afterGlance: boolean) => void
}

/** As much of a window as is looked at. */
export interface OutOfSightView extends EventTarget {
  readonly document: EventTarget & { readonly visibilityState: DocumentVisibilityState }
  matchMedia(query: string): { readonly matches: boolean }
  setInterval(run: () => void, milliseconds: number): number
  clearInterval(timer: number): void
}

/**
 * Keeps what is the coach's own from standing on a screen that wakes, or that somebody else comes back to.
 *
 * - Out of sight is away: it is hidden at once when the page is hidden, frozen or put away, and when the device turns
 *   out to have slept, which not every device tells beforehand.
 * - A glance is no leaving: back within twenty seconds, at a device with a mouse, everything stands as it stood.
 * - Whatever could be a waking is none: not after a freeze, not when the clock stood still or jumped meanwhile, and
 *   never on a phone or tablet, where a screen that was put out looks like any other leaving. Then it takes a tap.
 *
 * What a page cannot take back is a picture that the system itself made of the screen. Gives a function that stops it.
 */
export function whenOutOfSight(ports: OutOfSightPorts, view: OutOfSightView): () => void {
  let ticked = ports.now()
  let left: number | null = null
  let slept = false

  const leave = () => {
    left ??= ports.now()
    ports.hide()
  }
  const sleep = () => {
    slept = true
    leave()
  }
  /** The clock stood still for this page, or was put elsewhere: nobody knows how long it has been. */
  const jumped = () => {
    const passed = ports.now() - ticked
    ticked = ports.now()
    return left === null ? passed > asleepInSightMs : passed < 0 || passed > asleepMs
  }
  const tick = () => {
    if (jumped()) sleep()
    if (view.document.visibilityState !== 'hidden') come()
  }
  const come = () => {
    if (left === null) return
    const away = ports.now() - left
    const glance = !slept && away >= 0 && away <= glanceMs && view.matchMedia('(pointer: fine)').matches
    left = null
    slept = false
    ports.come(glance)
  }
  const turned = () => {
    if (view.document.visibilityState === 'hidden') return leave()
    tick()
  }

  view.document.addEventListener('visibilitychange', turned)
  view.document.addEventListener('freeze', sleep)
  view.document.addEventListener('resume', tick)
  view.addEventListener('pagehide', sleep)
  view.addEventListener('pageshow', tick)
  const timer = view.setInterval(tick, tickMs)
  return () => {
    view.document.removeEventListener('visibilitychange', turned)
    view.document.removeEventListener('freeze', sleep)
    view.document.removeEventListener('resume', tick)
    view.removeEventListener('pagehide', sleep)
    view.removeEventListener('pageshow', tick)
    view.clearInterval(timer)
  }
}
