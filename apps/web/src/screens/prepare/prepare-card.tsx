import { openActions, timeRibbon, type ConversationId, type Phase, type TimeBox } from '@lef/method'
import type { CSSProperties, ReactNode } from 'react'
import type { OpenTrajectory } from '../../app/library.ts'
import { useRoot, useRows } from '../../app/use-records.ts'
import { voice } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import type { ConversationRow } from '../begin/begin-conversation.ts'
import { prepareMessages } from './messages.ts'
import * as styles from './prepare-card.css.ts'

interface PrepareCardProps {
  readonly trajectory: OpenTrajectory
  readonly conversation: ConversationRow
  /** The conversation held before this one, or null. */
  readonly before: ConversationRow | null
}

/** One page to print or to glance at: the goal so far, the coach's own questions, the time. */
export function PrepareCard({ trajectory, conversation, before }: PrepareCardProps) {
  const m = useMessages(prepareMessages)
  const { shared } = trajectory
  const { coachee, goal } = useRoot(shared)
  const open = openActions(useRows(shared, 'actions'), useRows(shared, 'checkIns'))
  return (
    <div className={styles.card}>
      <p className={styles.name}>{m.cardWith(coachee.trim())}</p>
      <Voiced label={m.cardGoal} phase="goal" words={goal} />
      <Voiced label={m.cardLast} phase="goal" words={before?.goal ?? ''} />
      <Voiced label={m.cardToday} phase="goal" words={conversation.goal || conversation.wish} />
      <Questions trajectory={trajectory} conversation={conversation.id} />
      {open.length > 0 ? (
        <Part label={m.cardActions} phase="what">
          <ul>
            {open.map((action) => (
              <li key={action.id} className={`${voice} ${styles.words}`}>
                {action.text}
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      {conversation.timeBox === null ? null : <Time box={conversation.timeBox} />}
    </div>
  )
}

function Part(props: { readonly label: string; readonly phase?: Phase; readonly children: ReactNode }) {
  return (
    <div className={styles.part} data-phase={props.phase}>
      <h3 className={styles.label}>{props.label}</h3>
      {props.children}
    </div>
  )
}

function Voiced({
  label,
  phase,
  words,
}: {
  readonly label: string
  readonly phase: Phase
  readonly words: string
}) {
  if (words.trim() === '') return null
  return (
    <Part label={label} phase={phase}>
      <p className={`${voice} ${styles.words}`}>{words}</p>
    </Part>
  )
}

function Questions(props: { readonly trajectory: OpenTrajectory; readonly conversation: ConversationId }) {
  const m = useMessages(prepareMessages)
  const questions = useRows(props.trajectory.coach, 'prepared').filter(
    (row) => row.conversation === props.conversation && row.text.trim() !== '',
  )
  if (questions.length === 0) return null
  return (
    <Part label={m.cardQuestions}>
      <ol className={styles.questions}>
        {questions.map((question) => (
          <li key={question.id} className={styles.question}>
            {question.text}
          </li>
        ))}
      </ol>
    </Part>
  )
}

function Time({ box }: { readonly box: TimeBox }) {
  const m = useMessages(prepareMessages)
  const ribbon = timeRibbon(box)
  return (
    <Part label={m.cardTime(box)}>
      <div className={styles.ribbon} aria-hidden="true">
        {ribbon.map(({ step, from, to }) => (
          <span
            key={step}
            className={styles.slice}
            data-phase={step}
            data-edge={step === 'opening' || step === 'close' ? true : undefined}
            style={{ '--minutes': to - from } as CSSProperties}
          />
        ))}
      </div>
      <ul className={styles.slices}>
        {ribbon.map(({ step, from, to }) => (
          <li key={step} data-phase={step}>
            <span className={styles.sliceName}>{m.steps[step]}</span>{' '}
            <span className={styles.sliceSpan}>{m.span(Math.round(from), Math.round(to))}</span>
          </li>
        ))}
      </ul>
    </Part>
  )
}
