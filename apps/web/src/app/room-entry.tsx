import { createContext, useContext, useRef, type ReactNode } from 'react'

/**
 * How the screen lies between two people (see the room). What is the coach's own stands in *for me* alone, which
 * nobody comes into but by choosing it, and which goes when the screen is out of sight (`out-of-sight.ts`).
 */
export type Posture = 'shut' | 'table' | 'mine'

interface RoomEntry {
  /** Says in which posture the room is to open. */
  choose(conversation: string, posture: Posture): void
  /** The posture chosen for this conversation; *shut* when none was, as after any reload. */
  chosen(conversation: string): Posture
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
  const chosen = useRef<{ conversation: string; posture: Posture } | null>(null)
  const entry = useRef<RoomEntry>({
    choose: (conversation, posture) => {
      chosen.current = { conversation, posture }
    },
    // For that conversation alone: a room that failed to open leaves nothing behind for another.
    chosen: (conversation) =>
      chosen.current?.conversation === conversation ? chosen.current.posture : 'shut',
    spend: () => {
      chosen.current = null
    },
  })
  return <RoomEntryContext value={entry.current}>{children}</RoomEntryContext>
}

export function useRoomEntry(): RoomEntry {
  return useContext(RoomEntryContext)
}
