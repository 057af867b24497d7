/** What the page itself reports of its loading, in milliseconds since the navigation began. */
export interface LoadReport {
  /** The primary action stood in a painted frame, enabled and on top. */
  readonly usable: number
  readonly firstContentfulPaint: number
  /** The largest paint of content until the page came to rest. */
  readonly largestContentfulPaint: number
  readonly largestElement: string
}

declare global {
  var lefLoadWatch: {
    usable: number | null
    first: number | null
    largest: { at: number; element: string } | null
  }
}

/**
 * Runs in the page before any of its scripts: looks at every frame whether the primary action can be used.
 * Self-contained, because it is sent to the page as text.
 */
export function watchLoading(primaryAction: string): void {
  const watch: typeof globalThis.lefLoadWatch = { usable: null, first: null, largest: null }
  globalThis.lefLoadWatch = watch
  new PerformanceObserver((list) => {
    for (const entry of list.getEntriesByName('first-contentful-paint')) watch.first = entry.startTime
  }).observe({ type: 'paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const element = 'element' in entry && entry.element instanceof Element ? entry.element : null
      const text = element?.textContent.trim().slice(0, 60) ?? ''
      watch.largest = { at: entry.startTime, element: `${element?.tagName.toLowerCase() ?? '?'} ${text}` }
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true })

  const canBeUsed = (element: Element): boolean => {
    if (element.textContent.trim() !== primaryAction) return false
    if (element.matches(':disabled, [aria-disabled=true], [inert] *')) return false
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
    const { left, top, width, height } = element.getBoundingClientRect()
    const onTop = document.elementFromPoint(left + width / 2, top + height / 2)
    return onTop !== null && element.contains(onTop)
  }
  const look = (): void => {
    if (![...document.querySelectorAll('a[href], button')].some(canBeUsed)) {
      requestAnimationFrame(look)
      return
    }
    // After the frame in which it was seen has been painted.
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      watch.usable = performance.now()
    }
    port2.postMessage(null)
  }
  requestAnimationFrame(look)
}
