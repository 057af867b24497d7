import { createContext, useContext, useRef, type ReactNode } from 'react'

/** How the screen lies between two people (see the room). */
export type Posture = 'shut' | 'table' | 'mine'

interface RoomEntry {
  /** Says in which posture the room is to open. */
  choose(posture: Posture): void
  /** The posture chosen; *shut* when none was, as after any reload. */
  chosen(): Posture
  /** Once the room is open the choice is spent: the next time it opens shut. */
  spend(): void
}

const RoomEntryContext = createContext<RoomEntry>({
  choose: () => {},
  chosen: () => 'shut',
  spend: () => {},
})

/** Carries the chosen posture into the room in memory only: a reload never shows the coach's things again by itself. */
export function RoomEntryProvider({ children }: { readonly children: ReactNode }) {
  const chosen = useRef<Posture>('shut')
  const entry = useRef<RoomEntry>({
    choose: (posture) => {
      chosen.current = posture
    },
    chosen: () => chosen.current,
    spend: () => {
      chosen.current = 'shut'
    },
  })
  return <RoomEntryContext value={entry.current}>{children}</RoomEntryContext>
}

export function useRoomEntry(): RoomEntry {
  return useContext(RoomEntryContext)
}
