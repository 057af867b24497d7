/**
 * Runs in the page: milliseconds from the next tap until the trajectory's screen stands there with its
 * conversations in a painted frame. Self-contained, because it is sent to the page as text.
 */
export function timeFromTap(wanted: { id: string; conversations: number }): Promise<number> {
  return new Promise((done) => {
    const conversations = `main a[href^="/t/${wanted.id}/c/"]`
    addEventListener(
      'click',
      ({ timeStamp }) => {
        const look = (): void => {
          if (document.querySelectorAll(conversations).length < wanted.conversations) {
            requestAnimationFrame(look)
            return
          }
          // After the frame in which it was seen has been painted.
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => done(performance.now() - timeStamp)
          port2.postMessage(null)
        }
        requestAnimationFrame(look)
      },
      { capture: true, once: true },
    )
  })
}
