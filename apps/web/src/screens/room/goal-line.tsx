import type { ConversationId } from '@lef/method'
import type { SharedTrajectory } from '../../app/library.ts'
import { useRead } from '../../app/use-records.ts'
import { label } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { roomMessages } from './messages.ts'
import * as styles from './room.css.ts'

/** The goal of today above the other pages on the table, so that both keep it in sight. */
export function GoalLine(props: {
  readonly trajectory: SharedTrajectory
  readonly conversation: ConversationId
}) {
  const m = useMessages(roomMessages)
  const goal = useRead(
    props.trajectory.shared,
    (records) => records.row('conversations', props.conversation)?.goal.trim() ?? '',
  )
  if (!goal) return null
  return (
    <section className={styles.goalLine} data-phase="goal">
      <h2 className={label}>{m.goal}</h2>
      <p className={styles.goalWords} dir="auto">
        {goal}
      </p>
    </section>
  )
}
