import { minutesLeft, steps, type ConversationId, type Step } from '@lef/method'
import { useEffect, useState } from 'react'
import { usePreferences } from '../../app/preferences.ts'
import type { OpenTrajectory } from '../../app/library.ts'
import type { Posture } from '../../app/room-entry.tsx'
import { SaveState } from '../../app/save-state.tsx'
import { useRead } from '../../app/use-records.ts'
import { noPrint } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { RowWords } from '../../parts/record-words.tsx'
import { Undo } from '../../parts/undo.tsx'
import { Compass } from './compass.tsx'
import { KeysDialog } from './keys-dialog.tsx'
import { roomMessages } from './messages.ts'
import { OtherHere } from './other-here.tsx'
import { ConversationPage } from './pages/conversation-page.tsx'
import { phaseOfStep } from './phase-of-step.ts'
import { QuestionPanel } from './question-panel.tsx'
import * as panel from './question-panel.css.ts'
import { Ribbon } from './ribbon.tsx'
import { RoomBar } from './room-bar.tsx'
import * as styles from './room.css.ts'
import { useKeys } from './use-keys.ts'
import { useNow } from './use-now.ts'
import { useQuestions, type PanelMemory } from './use-questions.ts'

interface ForMeProps {
  readonly trajectory: OpenTrajectory
  readonly conversation: ConversationId
  readonly step: Step
  readonly onStep: (next: Step) => void
  readonly onPosture: (next: Posture) => void
  readonly onPause: () => void
  readonly onEnd: () => void
  readonly memory: PanelMemory
}

/** The coach's own screen: the question, the ribbon, what is there so far, private notes. */
export function ForMe(props: ForMeProps) {
  const { trajectory, conversation, step } = props
  const m = useMessages(roomMessages)
  const [{ shortcuts }] = usePreferences()
  const now = useNow(20)
  const { timeBox, startedAt } = useRead(trajectory.shared, (records) => {
    const row = records.row('conversations', conversation)
    return { timeBox: row?.timeBox ?? null, startedAt: row?.startedAt ?? null }
  })
  const questions = useQuestions(trajectory, conversation, step, props.memory)
  const [ownOpen, setOwnOpen] = useState(false)
  const [keysOpen, setKeysOpen] = useState(false)
  const { coach } = trajectory
  // A note row can be gone with a conversation whose removal was undone, or with a damaged document.
  useEffect(() => {
    if (!coach.row('notes', conversation)) coach.add('notes', {}, conversation)
  }, [coach, conversation])
  useKeys(shortcuts, {
    [m.keys.asked]: questions.ask,
    [m.keys.deeper]: () => questions.follow('deeper'),
    // As their buttons: only from a question that was asked.
    ...(questions.put && {
      [m.keys.wider]: () => questions.follow('wider'),
      [m.keys.on]: () => questions.follow('on'),
    }),
    [m.keys.another]: questions.another,
    [m.keys.own]: () => setOwnOpen(true),
    [m.keys.table]: () => props.onPosture('table'),
    [m.keys.shut]: () => props.onPosture('shut'),
    [m.keys.pause]: props.onPause,
    [m.keys.undo]: () => trajectory.shared.undo(),
    '?': () => setKeysOpen(true),
    ...Object.fromEntries(steps.map((to, index) => [String(index + 1), () => props.onStep(to)])),
  })
  const left = minutesLeft(timeBox, startedAt, now)
  const passed = startedAt !== null && now >= startedAt ? (now - startedAt) / 60_000 : null
  return (
    <div className={styles.room} data-phase={phaseOfStep(step)}>
      <RoomBar trajectory={trajectory} posture="mine" onPosture={props.onPosture} onPause={props.onPause}>
        {timeBox ? <Ribbon box={timeBox} passed={passed} step={step} /> : null}
      </RoomBar>
      <OtherHere trajectory={trajectory} step={step} onStep={props.onStep} atTop />
      <div className={styles.mine}>
        <Compass trajectory={trajectory} conversation={conversation} step={step} onStep={props.onStep} />
        <main className={styles.main}>
          <QuestionPanel
            trajectory={trajectory}
            conversation={conversation}
            step={step}
            questions={questions}
            keys={shortcuts}
            ownOpen={ownOpen}
            onOwnOpen={setOwnOpen}
          />
          <ConversationPage
            key={step}
            step={step}
            trajectory={trajectory}
            conversation={conversation}
            look="mine"
          />
          {step === 'close' ? (
            <div>
              <Button kind="primary" onPress={props.onEnd}>
                {m.end}
              </Button>
            </div>
          ) : null}
          <details data-own-undo className={noPrint}>
            <summary className={panel.summary}>{m.notes}</summary>
            <RowWords
              records={trajectory.coach}
              table="notes"
              row={conversation}
              field="text"
              label={m.notes}
              labelHidden
              hint={m.notesHint}
            />
          </details>
        </main>
      </div>
      <footer className={styles.mineFoot}>
        <Undo records={trajectory.shared} />
        <Button kind="quiet" onPress={() => setKeysOpen(true)}>
          {m.shortcuts}
        </Button>
        <span>
          {left === null ? '' : `${left > 0 ? m.minutesLeft(left) : m.timeUp} · `}
          <SaveState />
        </span>
      </footer>
      <KeysDialog open={keysOpen} onClose={() => setKeysOpen(false)} />
    </div>
  )
}
