import type { Action } from '@lef/method'
import type { Records, TrajectorySchema } from '@lef/store'
import { useMessages } from '../../messages/messages.ts'
import { DayField } from '../../parts/day-field.tsx'
import * as styles from './check-in.css.ts'
import { checkInMessages } from './messages.ts'

/** The days of an action, to change. */
export function ActionDays({
  shared,
  action,
}: {
  readonly shared: Records<TrajectorySchema>
  readonly action: Action
}) {
  const m = useMessages(checkInMessages)
  const turned = action.start !== null && action.end !== null && action.end < action.start
  return (
    <div className={styles.days}>
      <DayField
        label={m.start}
        value={action.start}
        onChange={(start) => shared.set('actions', action.id, { start })}
      />
      <DayField
        label={m.end}
        value={action.end}
        onChange={(end) => shared.set('actions', action.id, { end })}
        problem={turned ? m.endBeforeStart : null}
      />
    </div>
  )
}
