/** A page that is not drawn after all gets no frame; then this many milliseconds later. */
const withoutFrame = 100

/** Runs something once the browser has painted what stands on the page now: what follows from a letter must not hold it up. */
export function afterPaint(run: () => void): void {
  // Nobody sees it: no frame comes, and a browser lets the timers of such a page wait for a second or longer.
  if (document.visibilityState === 'hidden') return queueMicrotask(run)
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer)
    setTimeout(run)
  })
  const timer = setTimeout(() => {
    cancelAnimationFrame(frame)
    run()
  }, withoutFrame)
}
