import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'

/**
 * After going to another screen: begin at its top, and at its heading for whoever works by keyboard or
 * listens to the page. Going back, the browser itself knows how far down one was.
 */
export function useArrival(): void {
  const [place] = useLocation()
  const last = useRef(place)
  const wentBack = useRef(false)
  useEffect(() => {
    const back = () => {
      wentBack.current = true
    }
    window.addEventListener('popstate', back)
    return () => window.removeEventListener('popstate', back)
  }, [])
  useEffect(() => {
    if (last.current === place) return
    last.current = place
    if (!wentBack.current) window.scrollTo(0, 0)
    wentBack.current = false
    return whenThere('main:not([aria-busy=true]) h1', (heading) => {
      // A screen that has a first thing to do has put the focus there itself.
      if (!heading.closest('main')?.contains(document.activeElement)) readFrom(heading)
    })
  }, [place])
}

/** The same for a page that is turned within a screen: whenever `page` is another one than before. */
export function usePageTurn(page: unknown): void {
  const last = useRef(page)
  useEffect(() => {
    if (last.current === page) return
    last.current = page
    window.scrollTo(0, 0)
    const heading = document.querySelector<HTMLElement>('main h1')
    if (heading) readFrom(heading)
  }, [page])
}

function readFrom(heading: HTMLElement): void {
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}

/** Calls once when a screen that is still being fetched stands there. Gives a function that stops waiting. */
function whenThere(selector: string, then: (element: HTMLElement) => void): () => void {
  const look = () => {
    // The screen that was left can still be in the page, hidden, while the new one is being fetched.
    const found = [...document.querySelectorAll<HTMLElement>(selector)].find((one) => one.checkVisibility())
    if (!found) return false
    then(found)
    return true
  }
  if (look()) return () => {}
  const changes = new MutationObserver(() => {
    if (look()) changes.disconnect()
  })
  changes.observe(document.body, { childList: true, subtree: true, attributeFilter: ['aria-busy', 'style'] })
  return () => changes.disconnect()
}
