import { phases, type ConversationId, type Step } from '@lef/method'
import type { SharedTrajectory } from '../../app/library.ts'
import type { Posture } from '../../app/room-entry.tsx'
import { SaveState } from '../../app/save-state.tsx'
import { useRoot } from '../../app/use-records.ts'
import { hidden } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { Undo } from '../../parts/undo.tsx'
import { GoalLine } from './goal-line.tsx'
import { roomMessages } from './messages.ts'
import { ConversationPage } from './pages/conversation-page.tsx'
import { OtherHere, useInTheHand } from './other-here.tsx'
import { phaseOfStep } from './phase-of-step.ts'
import { RoomBar } from './room-bar.tsx'
import * as styles from './room.css.ts'
import { StepTabs } from './step-tabs.tsx'

interface OnTheTableProps {
  readonly trajectory: SharedTrajectory
  readonly conversation: ConversationId
  readonly step: Step
  readonly onStep: (next: Step) => void
  readonly onPosture: (next: Posture) => void
  readonly onPause: () => void
  readonly onEnd: () => void
}

const isPhase = (step: Step) => phases.some((phase) => phase === step)

/**
 * Between the two: the coachee's own words and nothing else. It is given nothing of the coach's
 * document, so that it cannot show it.
 */
export function OnTheTable(props: OnTheTableProps) {
  const { trajectory, step } = props
  const m = useMessages(roomMessages)
  const { coachee } = useRoot(trajectory.shared)
  const inTheHand = useInTheHand(trajectory.id)
  const otherHere = <OtherHere trajectory={trajectory} step={step} onStep={props.onStep} atTop={inTheHand} />
  return (
    <div className={styles.room} data-phase={phaseOfStep(step)}>
      <RoomBar trajectory={trajectory} posture="table" onPosture={props.onPosture} onPause={props.onPause} />
      {inTheHand ? otherHere : null}
      <main className={styles.table}>
        <h1 className={hidden}>{m.steps[step]}</h1>
        {isPhase(step) && step !== 'goal' ? (
          <GoalLine trajectory={trajectory} conversation={props.conversation} />
        ) : null}
        <ConversationPage
          key={step}
          step={step}
          trajectory={trajectory}
          conversation={props.conversation}
          look="table"
        />
        {step === 'close' ? (
          <p className={styles.finish}>
            <Button kind="primary" onPress={props.onEnd}>
              {m.end}
            </Button>
          </p>
        ) : null}
      </main>
      <footer className={styles.tableFoot}>
        <span>{coachee}</span>
        <StepTabs step={step} onChange={props.onStep} />
        {inTheHand ? null : otherHere}
        <span className={styles.footEnd}>
          <Undo records={trajectory.shared} />
          <SaveState />
        </span>
      </footer>
    </div>
  )
}
