/** A page that is not drawn gets no frame; then this many milliseconds later. */
const withoutFrame = 100

/** Runs something once the browser has painted what stands on the page now: what follows from a letter must not hold it up. */
export function afterPaint(run: () => void): void {
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer)
    setTimeout(run)
  })
  const timer = setTimeout(() => {
    cancelAnimationFrame(frame)
    run()
  }, withoutFrame)
}
