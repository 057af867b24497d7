import type { TrajectoryId } from '@lef/method'
import { useEffect, useRef, type MouseEvent } from 'react'
import { useLocation } from 'wouter'
import { useLef } from './lef-context.tsx'
import * as screens from './screens.ts'

/** How long a tap may be without an answer; then the waiting is shown. */
const patience = 300

/** Fetches the code of a trajectory's screen while nobody waits for anything: the next tap is likely to be there. */
export function useTrajectoryCode(): void {
  useEffect(() => {
    const fetch = () => void screens.trajectory.load().catch(() => undefined)
    // Not in every browser.
    if (!('requestIdleCallback' in window)) return
    const waiting = window.requestIdleCallback(fetch)
    return () => window.cancelIdleCallback(waiting)
  }, [])
}

/**
 * What a link to a trajectory listens to: opening begins when the finger comes down, and the screen changes when
 * there is something to show, so that nothing flashes by in between.
 */
export function useOpenAhead(id: TrajectoryId): {
  readonly onPointerDown: () => void
  readonly onClick: (event: MouseEvent) => void
} {
  const { library } = useLef()
  const [, navigate] = useLocation()
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null)
  const stop = () => {
    if (waiting.current !== null) clearTimeout(waiting.current)
    waiting.current = null
  }
  // Whoever went elsewhere meanwhile is not taken along.
  useEffect(() => stop, [])
  const open = () => Promise.allSettled([library.openTrajectory(id), screens.trajectory.load()])
  return {
    onPointerDown: () => void open(),
    onClick: (event) => {
      event.preventDefault()
      const go = () => {
        if (waiting.current === null) return
        stop()
        navigate(`/t/${id}`)
      }
      stop()
      waiting.current = setTimeout(go, patience)
      void open().then(go)
    },
  }
}
