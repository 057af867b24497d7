import type { Action, CheckIn } from '@lef/method'
import type { Records, TrajectorySchema } from '@lef/store'
import { useLef } from '../../app/lef-context.tsx'
import { useRow } from '../../app/use-records.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { RowWords } from '../../parts/record-words.tsx'
import * as styles from './check-in.css.ts'
import { noteSuccess, successIdOf } from './look-back.ts'
import { checkInMessages } from './messages.ts'

interface SuccessNoteProps {
  readonly shared: Records<TrajectorySchema>
  readonly action: Action
  readonly checkIn: CheckIn
}

/** Learning from what worked (F3): what it was, the strength behind it, where that can help more. */
export function SuccessNote({ shared, action, checkIn }: SuccessNoteProps) {
  const m = useMessages(checkInMessages)
  const { now } = useLef()
  const id = successIdOf(checkIn.id)
  const noted = useRow(shared, 'successes', id)
  if (!noted) {
    return (
      <div>
        <Button onPress={() => noteSuccess(shared, action, checkIn, now())}>{m.success}</Button>
      </div>
    )
  }
  const words = { records: shared, table: 'successes', row: id, look: 'voice' } as const
  return (
    <div className={styles.opened}>
      <RowWords {...words} field="text" label={m.successText} />
      <RowWords {...words} field="strength" label={m.strength} autoFocus={noted.strength === ''} />
      <RowWords {...words} field="use" label={m.use} />
    </div>
  )
}
