import type { TrajectoryId } from '@lef/method'
import { useEffect, useRef, type MouseEvent } from 'react'
import { useLocation } from 'wouter'
import { useLef } from './lef-context.tsx'
import * as screens from './screens.ts'

/** How long a tap may be without an answer; then the waiting is shown. */
const patience = 300

/**
 * Fetches the code of a trajectory's screen while nobody waits for anything, and has the browser go through opening
 * one: the next tap is likely to be there.
 */
export function useReadyToOpen(): void {
  useEffect(() => {
    // Not in every browser.
    if (!('requestIdleCallback' in window)) return
    let left = false
    const rest = () =>
      new Promise<boolean>((done) => {
        window.requestIdleCallback(() => done(!left))
      })
    const prepare = async () => {
      if (!(await rest())) return
      await screens.trajectory.load()
      const { rehearseOpening } = await import('./rehearse.ts')
      await rehearseOpening(rest)
    }
    // Without it a tap takes somewhat longer, no more.
    prepare().catch(() => undefined)
    return () => {
      left = true
    }
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
