import { steps, type Step } from '@lef/method'
import { useEffect } from 'react'
import type { SharedTrajectory } from '../../app/library.ts'
import { useShared, useSharedFact, useSharing } from '../../app/together.tsx'
import { useRead } from '../../app/use-records.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { roomMessages } from './messages.ts'
import * as styles from './room.css.ts'

/** As the other is told which page of the conversation this screen shows. */
const placeOf = (step: Step | null): string => (step === null ? 'room' : `room/${step}`)

/** The page of the conversation that the other told of; null for none in particular, or one this version does not know. */
function stepOf(place: string | null): Step | null {
  return steps.find((step) => placeOf(step) === place) ?? null
}

/** Whether this device is the coachee's, of a trajectory that two people share. */
export function useInTheHand(id: string): boolean {
  return useSharedFact(id, (shared) => shared?.role === 'coachee')
}

/** Tells the other which page this screen shows, while a trajectory is shared; null: none, the screen lies shut. */
export function useTellWhere(id: string, step: Step | null): void {
  const sharing = useSharing()
  const document = useSharedFact(id, (shared) => (shared?.stage === 'shared' ? shared.document : null))
  useEffect(() => {
    if (sharing && document) sharing.showPage(document, placeOf(step))
  }, [sharing, document, step])
  useEffect(() => {
    if (sharing && document) return () => sharing.leavePage(document)
  }, [sharing, document])
}

interface OtherHereProps {
  readonly trajectory: SharedTrajectory
  readonly step: Step
  readonly onStep: (next: Step) => void
  /** Under the upper edge, where it has its place also while nobody is there: nothing moves when somebody comes. */
  readonly atTop?: boolean
}

/**
 * That the other is here, on which page, and the way there: one line, for who looks. It is not read aloud by itself;
 * somebody is talking.
 */
export function OtherHere({ trajectory, step, onStep, atTop = false }: OtherHereProps) {
  const m = useMessages(roomMessages)
  const shared = useShared(trajectory.id)
  const { coach, coachee } = useRead(trajectory.shared, (records) => {
    const root = records.root()
    return { coach: root.coach, coachee: root.coachee }
  })
  if (shared?.stage !== 'shared') return null
  const here = shared.presence.at(-1)
  const other = (shared.role === 'coach' ? coachee : coach).trim() || m.theOther
  const there = stepOf(here?.page ?? null)
  return (
    <div className={atTop ? styles.hereAtTop : styles.here}>
      {here ? m.isHere(other, there === null ? null : m.steps[there]) : null}
      {there === null || there === step ? null : (
        <Button kind="quiet" onPress={() => onStep(there)}>
          {m.toStep(m.steps[there])}
        </Button>
      )}
    </div>
  )
}
