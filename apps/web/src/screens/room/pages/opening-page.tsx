import { timeBoxes, type TimeBox } from '@lef/method'
import { useRow } from '../../../app/use-records.ts'
import { useMessages } from '../../../messages/messages.ts'
import { Choice } from '../../../parts/choice.tsx'
import { RowWords } from '../../../parts/record-words.tsx'
import { roomMessages } from '../messages.ts'
import type { PageProps } from '../room-context.ts'
import * as styles from './page.css.ts'

/** The opening: contact first, then permission and the time there is (B4, C7, C11). */
export function OpeningPage({ trajectory, conversation, look }: PageProps) {
  const m = useMessages(roomMessages)
  const { shared } = trajectory
  const row = useRow(shared, 'conversations', conversation)
  if (!row) return null
  const minutes = timeBoxes.map((box) => ({ value: String(box), label: m.minutes(box) }))
  return (
    <div className={styles.page} data-phase="goal">
      <RowWords
        records={shared}
        table="conversations"
        row={conversation}
        field="wentWell"
        label={m.wentWell}
        look={look === 'table' ? 'large' : 'voice'}
        labelInPhase
      />
      <RowWords
        records={shared}
        table="conversations"
        row={conversation}
        field="wish"
        label={m.wish}
        look="voice"
        labelInPhase
      />
      <div className={styles.two}>
        <Choice
          label={m.permission}
          value={row.permission === null ? null : row.permission ? 'yes' : 'no'}
          options={[
            { value: 'yes', label: m.permissionYes },
            { value: 'no', label: m.permissionNo },
          ]}
          onChange={(next) => shared.set('conversations', conversation, { permission: next === 'yes' })}
        />
        <Choice
          label={m.time}
          value={row.timeBox === null ? null : String(row.timeBox)}
          options={minutes}
          onChange={(next) => shared.set('conversations', conversation, { timeBox: Number(next) as TimeBox })}
        />
      </div>
    </div>
  )
}
