import type { Action, CheckIn } from '@lef/method'
import type { Records, TrajectorySchema } from '@lef/store'
import { useState } from 'react'
import { row as buttons } from '../../design/layout.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { RowWords } from '../../parts/record-words.tsx'
import { ActionDays } from './action-days.tsx'
import * as styles from './check-in.css.ts'
import { addSmallerStep, setWithdrawn } from './look-back.ts'
import { checkInMessages } from './messages.ts'

interface InquiryProps {
  readonly shared: Records<TrajectorySchema>
  readonly action: Action
  readonly checkIn: CheckIn
  /** The smaller steps it was split into. */
  readonly steps: readonly Action[]
}

/** Glad with what did not work out (E4): what happened, what it taught, what now. Never a reproach. */
export function Inquiry({ shared, action, checkIn, steps }: InquiryProps) {
  const m = useMessages(checkInMessages)
  const [days, setDays] = useState(false)
  const [newStep, setNewStep] = useState<string | null>(null)
  const words = { records: shared, table: 'checkIns', row: checkIn.id, look: 'voice' } as const
  const makeStep = (from: string) => setNewStep(addSmallerStep(shared, action, from))
  return (
    <div className={styles.opened}>
      <p className={styles.warm}>{m.warm}</p>
      <RowWords {...words} field="happened" label={m.happened} />
      <RowWords {...words} field="learned" label={m.learned} />
      <RowWords {...words} field="next" label={m.next} />
      {steps.map((step) => (
        <div key={step.id} className={styles.step}>
          <RowWords
            records={shared}
            table="actions"
            row={step.id}
            field="text"
            label={m.smallerStep}
            look="voice"
            autoFocus={step.id === newStep}
          />
          <ActionDays shared={shared} action={step} />
          <div>
            <Button kind="quiet" onPress={() => shared.remove('actions', step.id)}>
              {m.removeStep}
            </Button>
          </div>
        </div>
      ))}
      {days && steps.length === 0 ? <ActionDays shared={shared} action={action} /> : null}
      <div className={buttons}>
        {steps.length === 0 ? (
          <>
            <Button onPress={() => makeStep(checkIn.next)}>{m.smaller}</Button>
            <Button expanded={days} onPress={() => setDays(!days)}>
              {m.days}
            </Button>
          </>
        ) : (
          <Button onPress={() => makeStep('')}>{m.anotherStep}</Button>
        )}
        <Button kind="quiet" onPress={() => setWithdrawn(shared, action, true)}>
          {m.withdraw}
        </Button>
      </div>
    </div>
  )
}
