import { mayBeTooBig, type Action, type ConversationId } from '@lef/method'
import type { Records, TrajectorySchema } from '@lef/store'
import type { ReactNode } from 'react'
import { small, soft } from '../../../design/text.css.ts'
import { row } from '../../../design/layout.css.ts'
import { useMessages } from '../../../messages/messages.ts'
import { Button } from '../../../parts/button.tsx'
import { DayField } from '../../../parts/day-field.tsx'
import { RowWords } from '../../../parts/record-words.tsx'
import { roomMessages } from '../messages.ts'
import { Motivation } from './motivation.tsx'
import * as page from './page.css.ts'
import * as styles from './plan.css.ts'
import { RemoveButton } from './remove-button.tsx'

interface PlanRowProps {
  readonly records: Records<TrajectorySchema>
  readonly conversation: ConversationId
  readonly action: Action
  /** Whether an action that may be too big a step brings the hint to split it (F6). */
  readonly splitHint: boolean
  readonly isNew: boolean
  readonly onAdded: (id: string) => void
  /** The smaller steps it was split into. */
  readonly children?: ReactNode
}

/** One action: what and by when at a glance, the rest of C9 one press away. */
export function PlanRow({
  records,
  conversation,
  action,
  splitHint,
  isNew,
  onAdded,
  children,
}: PlanRowProps) {
  const m = useMessages(roomMessages)
  const words = { records, table: 'actions', row: action.id } as const
  const isSplit = children !== undefined
  const split = () =>
    onAdded(records.add('actions', { conversation, partOf: action.id, option: action.option }))
  const turned = action.start !== null && action.end !== null && action.end < action.start
  return (
    <li className={styles.row}>
      <div className={page.removable}>
        <RowWords
          {...words}
          field="text"
          label={action.partOf ? m.part : m.action}
          labelHidden
          placeholder={action.partOf ? m.part : m.action}
          look="voice"
          autoFocus={isNew}
        />
        <RemoveButton label={m.removeAction} onPress={() => removeAction(records, action.id)} />
      </div>
      {isSplit ? (
        <>
          <ul className={styles.parts}>{children}</ul>
          <div>
            <Button onPress={split}>{m.addPart}</Button>
          </div>
        </>
      ) : (
        <>
          <div className={styles.core}>
            <div className={page.block}>
              <div className={styles.dates}>
                <DayField
                  label={m.start}
                  value={action.start}
                  onChange={(start) => records.set('actions', action.id, { start })}
                />
                <DayField
                  label={m.endDay}
                  value={action.end}
                  onChange={(end) => records.set('actions', action.id, { end })}
                  problem={turned ? m.endBeforeStart : null}
                />
              </div>
              <details>
                <summary className={styles.summary}>{m.details}</summary>
                <div className={styles.more}>
                  <RowWords {...words} field="contribution" label={m.contribution} look="voice" />
                  <RowWords {...words} field="obstacles" label={m.obstacles} look="voice" />
                  <RowWords {...words} field="overcome" label={m.overcome} look="voice" />
                  <RowWords {...words} field="inform" label={m.inform} look="voice" />
                  <RowWords {...words} field="support" label={m.support} look="voice" />
                </div>
              </details>
            </div>
            <Motivation records={records} action={action} />
          </div>
          {action.partOf ? null : (
            <div className={row}>
              <Button kind="quiet" onPress={split}>
                {m.split}
              </Button>
              {splitHint && mayBeTooBig(action) ? (
                <span className={`${soft} ${small}`}>{m.splitHint}</span>
              ) : null}
            </div>
          )}
        </>
      )}
    </li>
  )
}

/** Takes an action out together with its smaller steps, as one step of undo. */
function removeAction(records: Records<TrajectorySchema>, id: string): void {
  records.endStep()
  records.change(() => {
    for (const part of records.rows('actions')) {
      if (part.partOf === id) records.remove('actions', part.id)
    }
    records.remove('actions', id)
  })
}
