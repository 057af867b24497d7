import { openActions, type TrajectoryId } from '@lef/method'
import type { Records, TrajectorySchema } from '@lef/store'
import { memo } from 'react'
import { usePreferences } from '../../app/preferences.ts'
import { useRows } from '../../app/use-records.ts'
import { soft, voice } from '../../design/text.css.ts'
import { formatDayShort } from '../../messages/format.ts'
import { useMessages } from '../../messages/messages.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { Section } from '../../parts/section.tsx'
import { trajectoryMessages } from './messages.ts'
import * as styles from './trajectory.css.ts'

interface OpenActionsProps {
  readonly id: TrajectoryId
  readonly records: Records<TrajectorySchema>
}

/** What is still to be looked back on, soonest first; without a date last. */
export const OpenActions = memo(function OpenActions({ id, records }: OpenActionsProps) {
  const m = useMessages(trajectoryMessages)
  const [{ language }] = usePreferences()
  const actions = useRows(records, 'actions')
  const open = openActions(actions, useRows(records, 'checkIns'))
  const soonestFirst = [...open].sort((a, b) => (a.end ?? '9').localeCompare(b.end ?? '9'))
  return (
    <Section title={m.actions} phase="what">
      {open.length === 0 ? <p className={soft}>{m.noActions}</p> : null}
      <ul>
        {soonestFirst.map((action) => (
          <li key={action.id} className={styles.line}>
            <span className={styles.when}>
              {action.end ? m.until(formatDayShort(action.end, language)) : m.noEnd}
            </span>
            <span className={`${voice} ${styles.words}`}>{action.text}</span>
          </li>
        ))}
      </ul>
      {actions.length > 0 ? (
        <div>
          <ButtonLink href={`/t/${id}/actions`}>{m.lookBack}</ButtonLink>
        </div>
      ) : null}
    </Section>
  )
})
