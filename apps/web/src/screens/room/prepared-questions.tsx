import type { ConversationId } from '@lef/method'
import type { Proposal } from '@lef/method/questions'
import type { OpenTrajectory } from '../../app/library.ts'
import { useRows } from '../../app/use-records.ts'
import { useMessages } from '../../messages/messages.ts'
import { roomMessages } from './messages.ts'
import * as styles from './question-panel.css.ts'

interface PreparedQuestionsProps {
  readonly trajectory: OpenTrajectory
  readonly conversation: ConversationId
  readonly onTake: (proposal: Proposal) => void
}

/** The coach's own questions that were not put yet, in their order (F2); any can be taken at any time. */
export function PreparedQuestions({ trajectory, conversation, onTake }: PreparedQuestionsProps) {
  const m = useMessages(roomMessages)
  const waiting = useRows(trajectory.coach, 'prepared').filter(
    (row) => row.conversation === conversation && !row.asked && row.text.trim() !== '',
  )
  if (waiting.length === 0) return null
  return (
    <details>
      <summary className={styles.summary}>{m.prepared}</summary>
      <ol className={styles.directions}>
        {waiting.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              className={styles.direction}
              onClick={() =>
                onTake({
                  source: 'own',
                  own: row.id,
                  text: row.text,
                  why: { kind: 'prepared', quote: null, empty: null, row: null },
                })
              }
            >
              {row.text}
            </button>
          </li>
        ))}
      </ol>
    </details>
  )
}
