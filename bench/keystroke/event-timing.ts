declare global {
  var lefSlowKeys: Map<number, number>
}

/**
 * Runs in the page: keeps, by Event Timing, how long each key took until the next paint. The browser rounds to
 * 8 ms and keeps silent below 16 ms. Self-contained, because it is sent to the page as text.
 */
export function watchKeys(): void {
  globalThis.lefSlowKeys = new Map()
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!['keydown', 'keypress', 'input'].includes(entry.name)) continue
      const key = 'interactionId' in entry ? Number(entry.interactionId) : 0
      if (key === 0) continue
      globalThis.lefSlowKeys.set(key, Math.max(entry.duration, globalThis.lefSlowKeys.get(key) ?? 0))
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
}
