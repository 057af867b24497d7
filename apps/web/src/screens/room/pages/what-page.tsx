import type { Action } from '@lef/method'
import { useState } from 'react'
import { useRows } from '../../../app/use-records.ts'
import { label as labelStyle, voice } from '../../../design/text.css.ts'
import { useMessages } from '../../../messages/messages.ts'
import { Button } from '../../../parts/button.tsx'
import { roomMessages } from '../messages.ts'
import type { PageProps } from '../room-context.ts'
import * as styles from './page.css.ts'
import * as plan from './plan.css.ts'
import { PlanRow } from './plan-row.tsx'

interface WhatPageProps extends PageProps {
  /** Whether to hint at splitting what may be too big (F6): not on the table while two people talk. */
  readonly splitHint?: boolean
}

/** What: the action plan, row by row (C9). */
export function WhatPage({ trajectory, conversation, look, splitHint = look === 'mine' }: WhatPageProps) {
  const m = useMessages(roomMessages)
  const { shared } = trajectory
  const actions = useRows(shared, 'actions').filter(
    (row) => row.conversation === conversation && !row.withdrawn,
  )
  const waiting = useRows(shared, 'options').filter(
    (option) =>
      option.conversation === conversation &&
      option.chosen &&
      !actions.some((action) => action.option === option.id),
  )
  const [added, setAdded] = useState<string | null>(null)
  const rowOf = (action: Action) => {
    const parts = actions.filter((part) => part.partOf === action.id)
    return (
      <PlanRow
        key={action.id}
        records={shared}
        conversation={conversation}
        action={action}
        splitHint={splitHint}
        isNew={action.id === added}
        onAdded={setAdded}
      >
        {parts.length > 0 ? parts.map(rowOf) : undefined}
      </PlanRow>
    )
  }
  const whole = actions.filter(
    (action) => !action.partOf || !actions.some((other) => other.id === action.partOf),
  )
  return (
    <div className={styles.page} data-phase="what">
      {waiting.length > 0 ? (
        <section className={plan.pick} aria-labelledby="chosen-options" data-phase="options">
          <h2 className={labelStyle} id="chosen-options">
            {m.chosenOptions}
          </h2>
          {waiting.map((option) => (
            <div key={option.id} className={plan.pickRow}>
              <p className={voice}>{option.text}</p>
              <Button
                label={`${m.fromOption}: ${option.text}`}
                onPress={() =>
                  setAdded(shared.add('actions', { conversation, option: option.id, text: option.text }))
                }
              >
                {m.fromOption}
              </Button>
            </div>
          ))}
        </section>
      ) : null}
      <ul className={plan.rows}>{whole.map(rowOf)}</ul>
      <div>
        <Button onPress={() => setAdded(shared.add('actions', { conversation }))}>{m.addAction}</Button>
      </div>
    </div>
  )
}
