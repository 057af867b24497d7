import { latestCheckIn, openActions, type ConversationId } from '@lef/method'
import type { OpenTrajectory } from '../../app/library.ts'
import { usePreferences } from '../../app/preferences.ts'
import { useRows } from '../../app/use-records.ts'
import { small, soft, voice } from '../../design/text.css.ts'
import { formatDay } from '../../messages/format.ts'
import { useMessages } from '../../messages/messages.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { Section } from '../../parts/section.tsx'
import { prepareMessages } from './messages.ts'
import * as styles from './prepare.css.ts'

interface LastActionsProps {
  readonly trajectory: OpenTrajectory
  /** The conversation held before this one; its actions are shown even when they are done. */
  readonly before: ConversationId | null
}

/** How the actions went, so that the next conversation goes on from there. */
export function LastActions({ trajectory, before }: LastActionsProps) {
  const m = useMessages(prepareMessages)
  const [{ language }] = usePreferences()
  const actions = useRows(trajectory.shared, 'actions')
  const checkIns = useRows(trajectory.shared, 'checkIns')
  const open = new Set(openActions(actions, checkIns).map((action) => action.id))
  const shown = actions
    .filter((action) => action.text.trim() !== '' && !action.withdrawn)
    .filter((action) => open.has(action.id) || (before !== null && action.conversation === before))
    .map((action) => ({ action, checkIn: latestCheckIn(action.id, checkIns) }))
    .sort((a, b) => (a.action.end ?? '9').localeCompare(b.action.end ?? '9'))
  const someNotDone = shown.some(({ checkIn }) => checkIn?.outcome === 'not-done')
  return (
    <Section title={m.actions} phase="what" hint={someNotDone ? m.notDoneHint : undefined}>
      {shown.length === 0 ? <p className={soft}>{m.noActions}</p> : null}
      <ul>
        {shown.map(({ action, checkIn }) => (
          <li key={action.id} className={styles.action}>
            <p className={`${voice} ${styles.words}`}>{action.text}</p>
            <p className={`${soft} ${small}`}>
              {[
                ...(action.end ? [m.until(formatDay(action.end, language))] : []),
                checkIn?.outcome ? m.outcomes[checkIn.outcome] : m.notLooked,
              ].join(' · ')}
            </p>
            {checkIn?.learned.trim() ? (
              <p className={`${voice} ${styles.learned}`}>{checkIn.learned}</p>
            ) : null}
          </li>
        ))}
      </ul>
      {shown.length > 0 ? (
        <div>
          <ButtonLink href={`/t/${trajectory.id}/actions`}>{m.lookBack}</ButtonLink>
        </div>
      ) : null}
    </Section>
  )
}
