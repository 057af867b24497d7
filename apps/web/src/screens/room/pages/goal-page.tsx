import { useRow } from '../../../app/use-records.ts'
import { useMessages } from '../../../messages/messages.ts'
import { RowWords } from '../../../parts/record-words.tsx'
import { Score } from '../../../parts/score.tsx'
import { roomMessages } from '../messages.ts'
import type { PageProps } from '../room-context.ts'
import * as styles from './page.css.ts'

/** The goal of this conversation, how it will be measured, and where the coachee stands (C5). */
export function GoalPage({ trajectory, conversation, look }: PageProps) {
  const m = useMessages(roomMessages)
  const { shared } = trajectory
  const row = useRow(shared, 'conversations', conversation)
  if (!row) return null
  return (
    <div className={styles.page} data-phase="goal">
      <RowWords
        records={shared}
        table="conversations"
        row={conversation}
        field="goal"
        label={m.goal}
        look={look === 'table' ? 'large' : 'voice'}
        placeholder={m.goalEmpty}
        labelInPhase
      />
      <div className={styles.two}>
        <RowWords
          records={shared}
          table="conversations"
          row={conversation}
          field="measure"
          label={m.measure}
          look="voice"
          labelInPhase
        />
        <Score
          label={m.goalStart}
          value={row.goalStart}
          onChange={(goalStart) => shared.set('conversations', conversation, { goalStart })}
        />
      </div>
    </div>
  )
}
