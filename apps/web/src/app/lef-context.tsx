import type { TrajectoryId } from '@lef/method'
import { createContext, startTransition, useContext, useEffect, useMemo, useState } from 'react'
import type { Library, OpenTrajectory } from './library.ts'

/** What every screen may use of the world outside it. */
export interface Lef {
  readonly library: Library
  readonly now: () => number
  /** IANA zone of this device. */
  readonly zone: string
  readonly saving: Saving
}

/** Whether all that was written is stored; failures stay visible until they are over. */
export interface Saving {
  get(): 'saved' | 'saving' | 'quota' | 'storageFailed'
  subscribe(listener: () => void): () => void
}

export const LefContext = createContext<Lef | null>(null)

export function useLef(): Lef {
  const lef = useContext(LefContext)
  if (!lef) throw new Error('LefContext is missing above this component')
  return lef
}

export type TrajectoryState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'open'; readonly trajectory: OpenTrajectory }

const opening: TrajectoryState = { kind: 'opening' }

/** Opens a trajectory for as long as the screen is there. */
export function useTrajectory(id: string): TrajectoryState {
  const { library } = useLef()
  const [found, setFound] = useState<{ id: string; library: Library; state: TrajectoryState } | null>(null)
  useEffect(() => {
    let gone = false
    const find = (state: TrajectoryState) => {
      // As a transition: while the screen's code is still on its way, a second "opening" would hold it up.
      if (!gone) startTransition(() => setFound({ id, library, state }))
    }
    // Shown as it is by this very rendering; to say so again would only be work.
    const shown = library.opened(id as TrajectoryId)
    const missing = () => find({ kind: 'missing' })
    let stop = () => {}
    library.openTrajectory(id as TrajectoryId).then((trajectory) => {
      if (gone || !trajectory) return missing()
      if (trajectory !== shown) find({ kind: 'open', trajectory })
      // Removed in another tab: what would be written here from now on went nowhere.
      const { doc } = trajectory.shared
      doc.on('destroy', missing)
      stop = () => doc.off('destroy', missing)
    }, missing)
    return () => {
      gone = true
      stop()
    }
  }, [library, id])
  // What was found for another trajectory, or before a lock, says nothing about this one.
  const state = found && found.id === id && found.library === library ? found.state : null
  const trajectory = state === null ? library.opened(id as TrajectoryId) : null
  return useMemo(() => state ?? (trajectory ? { kind: 'open', trajectory } : opening), [state, trajectory])
}
