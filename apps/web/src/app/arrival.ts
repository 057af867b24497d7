import { createContext, startTransition, useCallback, useContext, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'

/** Tells whether the screen that is being made was left before, and is gone back to. */
export const GoingBackContext = createContext<() => boolean>(() => false)

/**
 * False while a screen is made for the first time, true right after: for what stands below the edge of every
 * screen, so that what is seen first does not wait for it. Going back, all is there at once: the browser then
 * goes to where one was.
 */
export function useBelowTheEdge(): boolean {
  const goingBack = useContext(GoingBackContext)
  const [there, setThere] = useState(goingBack)
  // By hand: a deferred value is not deferred where the screen itself comes as a transition.
  useEffect(() => startTransition(() => setThere(true)), [])
  return there
}

/**
 * After going to another screen: begin at its top, and at its heading for whoever works by keyboard or
 * listens to the page. Going back, the browser itself knows how far down one was.
 * @returns whether one is going back now, for `GoingBackContext`
 */
export function useArrival(): () => boolean {
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
  return useCallback(() => wentBack.current, [])
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
