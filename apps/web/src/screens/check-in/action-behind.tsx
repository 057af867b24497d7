import { latestCheckIn, replacedActions, type Action } from '@lef/method'
import type { Records, TrajectorySchema } from '@lef/store'
import { useLef } from '../../app/lef-context.tsx'
import { usePreferences } from '../../app/preferences.ts'
import { useRows } from '../../app/use-records.ts'
import { row as buttons } from '../../design/layout.css.ts'
import { small, soft, voice } from '../../design/text.css.ts'
import { formatInstant } from '../../messages/format.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import * as styles from './check-in.css.ts'
import { setOutcome, setWithdrawn } from './look-back.ts'
import { LooksBack } from './looks-back.tsx'
import { checkInMessages } from './messages.ts'

/** An action that asks for nothing any more: how it ended, and the way back. */
export function ActionBehind({
  shared,
  action,
}: {
  readonly shared: Records<TrajectorySchema>
  readonly action: Action
}) {
  const m = useMessages(checkInMessages)
  const [{ language }] = usePreferences()
  const { now } = useLef()
  const latest = latestCheckIn(action.id, useRows(shared, 'checkIns'))
  const isSplit = replacedActions(useRows(shared, 'actions')).has(action.id)
  const isDone = latest?.outcome === 'done'
  const ended = action.withdrawn
    ? m.withdrawn
    : isSplit
      ? m.replaced
      : latest && isDone
        ? m.doneOn(formatInstant(latest.at, language))
        : null
  return (
    <li className={styles.behindRow}>
      <p className={`${voice} ${styles.behindWords}`} dir="auto">
        {action.text.trim()}
      </p>
      <div className={buttons}>
        {ended ? <span className={`${soft} ${small}`}>{ended}</span> : null}
        {action.withdrawn ? (
          <Button kind="quiet" onPress={() => setWithdrawn(shared, action, false)}>
            {m.backInPlan}
          </Button>
        ) : isDone && !isSplit ? (
          <Button kind="quiet" onPress={() => setOutcome(shared, action, null, null, now())}>
            {m.openAgain}
          </Button>
        ) : null}
      </div>
      <LooksBack shared={shared} action={action} except={null} say={m.lookedBack} />
    </li>
  )
}
