import type { ConversationId, Step } from '@lef/method'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLocation } from 'wouter'
import { holdUpdates } from '../../../pwa/conversation-lock.ts'
import { usePageTurn } from '../../app/arrival.ts'
import { useLef } from '../../app/lef-context.tsx'
import type { OpenTrajectory, SharedTrajectory } from '../../app/library.ts'
import { useRoomEntry, type Posture } from '../../app/room-entry.tsx'
import { useRead } from '../../app/use-records.ts'
import { page } from '../../design/layout.css.ts'
import { title } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { finishConversation } from './finish-conversation.ts'
import { ForMe } from './for-me.tsx'
import { roomMessages } from './messages.ts'
import { OnTheTable } from './on-the-table.tsx'
import { useInTheHand, useTellWhere } from './other-here.tsx'
import { whenOutOfSight } from './out-of-sight.ts'
import { Pause } from './pause.tsx'
import { RoomBar } from './room-bar.tsx'
import * as styles from './room.css.ts'
import { Shut } from './shut.tsx'
import type { Panel, PanelMemory } from './use-questions.ts'

interface RoomScreenProps {
  readonly trajectory: OpenTrajectory
  readonly conversation: string
}

/** The room: one conversation, three postures, free movement between the pages. */
export default function RoomScreen({ trajectory, conversation }: RoomScreenProps) {
  const m = useMessages(roomMessages)
  const { now } = useLef()
  const entry = useRoomEntry()
  const [, navigate] = useLocation()
  const memory = usePanelMemory()
  const inTheHand = useInTheHand(trajectory.id)
  const [posture, turnTo] = usePosture(() => entry.chosen(conversation), inTheHand)
  const [step, setStep] = useState<Step>('opening')
  const [paused, setPaused] = useState(false)
  // Not while rendering: React may render a screen twice before it stands.
  useEffect(() => entry.spend(), [entry])
  useEffect(holdUpdates, [])
  usePageTurn(step)
  useTellWhere(trajectory.id, paused || posture === 'shut' ? null : step)
  const { id, shared } = trajectory
  const there = useRead(shared, (records) => records.row('conversations', conversation) !== null)
  const forBoth = useMemo((): SharedTrajectory => ({ id, shared }), [id, shared])
  if (!there) {
    return (
      <main className={page}>
        <h1 className={title}>{m.gone}</h1>
      </main>
    )
  }
  const setPosture = (next: Posture) => {
    // Whoever turns the screen on purpose comes back to a question of that moment.
    memory.keep(null)
    turnTo(next)
  }
  const go = (next: Step) => {
    shared.endStep()
    setStep(next)
  }
  const pause = () => {
    setPaused(true)
    // Whoever comes back to this screen may not be the coach.
    if (posture === 'mine') setPosture('shut')
  }
  const end = () => {
    finishConversation(forBoth, conversation as ConversationId, now())
    navigate(`/t/${id}/c/${conversation}`)
  }
  if (paused) {
    return (
      <div className={styles.room}>
        <Pause onResume={() => setPaused(false)} />
      </div>
    )
  }
  const inRoom = {
    trajectory,
    conversation: conversation as ConversationId,
    step,
    onStep: go,
    onPosture: setPosture,
    onPause: pause,
    onEnd: end,
  }
  switch (posture) {
    case 'shut':
      return (
        <div className={styles.room}>
          <RoomBar trajectory={forBoth} posture="shut" onPosture={setPosture} onPause={pause} />
          <Shut writeUp={`/t/${id}/c/${conversation}/write-up`} />
        </div>
      )
    case 'table':
      return <OnTheTable {...inRoom} trajectory={forBoth} />
    case 'mine':
      return <ForMe {...inRoom} memory={memory} />
  }
}

function usePanelMemory(): PanelMemory {
  const kept = useRef<Panel | null>(null)
  return useMemo(
    () => ({
      get: () => kept.current,
      keep: (panel) => {
        kept.current = panel
      },
    }),
    [],
  )
}

/**
 * The posture, of which *for me* goes while the screen is out of sight. On the coachee's own device it has no *for me*,
 * and opens: nothing there is the coach's.
 */
function usePosture(first: () => Posture, inTheHand: boolean): readonly [Posture, (next: Posture) => void] {
  const { now } = useLef()
  const [turned, setPosture] = useState(first)
  const [byHand, setByHand] = useState(false)
  const posture = inTheHand && (turned === 'mine' || !byHand) ? 'table' : turned
  const latest = useRef(posture)
  const hidden = useRef(false)
  useEffect(() => {
    latest.current = posture
  }, [posture])
  useEffect(
    () =>
      whenOutOfSight(
        {
          now,
          hide: () => {
            if (latest.current !== 'mine') return
            hidden.current = true
            // Now: a page that is being put away may get no other turn.
            flushSync(() => setPosture('shut'))
          },
          come: (afterGlance) => {
            if (afterGlance && hidden.current && latest.current === 'shut') setPosture('mine')
            hidden.current = false
          },
        },
        window,
      ),
    [now],
  )
  const choose = useCallback((next: Posture) => {
    hidden.current = false
    setByHand(true)
    setPosture(next)
  }, [])
  return [posture, choose]
}
