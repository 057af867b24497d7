import { dayOf, outcomes, type Action } from '@lef/method'
import type { Records, TrajectorySchema } from '@lef/store'
import { useState } from 'react'
import { useLef } from '../../app/lef-context.tsx'
import { usePreferences } from '../../app/preferences.ts'
import { useRows } from '../../app/use-records.ts'
import { coacheePageMessages } from '../../coachee-page/messages.ts'
import { whenPhrase } from '../../coachee-page/phrases.ts'
import { row as buttons } from '../../design/layout.css.ts'
import { small, soft, voice } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { Choice } from '../../parts/choice.tsx'
import { RowWords } from '../../parts/record-words.tsx'
import { ActionDays } from './action-days.tsx'
import * as styles from './check-in.css.ts'
import { Inquiry } from './inquiry.tsx'
import { lookBackOf, setOutcome, setWithdrawn, stepsOf } from './look-back.ts'
import { LooksBack } from './looks-back.tsx'
import { checkInMessages } from './messages.ts'
import { SuccessNote } from './success-note.tsx'

interface ActionNowProps {
  readonly shared: Records<TrajectorySchema>
  readonly action: Action
}

/** One action to look back on: its words, its days, and how it went. */
export function ActionNow({ shared, action }: ActionNowProps) {
  const m = useMessages(checkInMessages)
  const page = useMessages(coacheePageMessages)
  const [{ language }] = usePreferences()
  const { now, zone } = useLef()
  const checkIns = useRows(shared, 'checkIns')
  const steps = stepsOf(action, useRows(shared, 'actions'))
  const [changing, setChanging] = useState(false)
  const current = lookBackOf(action, checkIns, dayOf(now(), zone), zone)
  const outcome = current?.outcome ?? null
  const when = whenPhrase(action, { language, m: page })
  return (
    <li className={styles.row}>
      <div>
        <h3 className={`${voice} ${styles.action}`} dir="auto">
          {action.text.trim()}
        </h3>
        {when ? <p className={styles.when}>{when}</p> : null}
      </div>
      <div className={buttons}>
        <Choice
          label={m.howWasIt(action.text.trim())}
          labelHidden
          value={outcome}
          options={outcomes.map((value) => ({ value, label: m.outcomes[value] }))}
          onChange={(next) => setOutcome(shared, action, current, next, now())}
        />
        <Button kind="quiet" expanded={changing} onPress={() => setChanging(!changing)}>
          {m.change}
        </Button>
      </div>
      {changing ? (
        <div className={styles.opened}>
          <RowWords
            records={shared}
            table="actions"
            row={action.id}
            field="text"
            label={m.words}
            look="voice"
          />
          <ActionDays shared={shared} action={action} />
          <div className={buttons}>
            <Button onPress={() => setWithdrawn(shared, action, true)}>{m.withdraw}</Button>
            <span className={`${soft} ${small}`}>{m.withdrawHint}</span>
          </div>
        </div>
      ) : null}
      {current && (outcome === 'partly' || outcome === 'not-done') ? (
        <Inquiry shared={shared} action={action} checkIn={current} steps={steps} />
      ) : null}
      {current && (outcome === 'done' || outcome === 'partly') ? (
        <SuccessNote shared={shared} action={action} checkIn={current} />
      ) : null}
      <LooksBack shared={shared} action={action} except={current?.id ?? null} say={m.earlier} />
    </li>
  )
}
