import type { Action, CheckInId } from '@lef/method'
import type { Records, TrajectorySchema } from '@lef/store'
import { usePreferences } from '../../app/preferences.ts'
import { useRows } from '../../app/use-records.ts'
import { small, soft, voice } from '../../design/text.css.ts'
import { formatInstant } from '../../messages/format.ts'
import { useMessages } from '../../messages/messages.ts'
import * as styles from './check-in.css.ts'
import { checkInMessages } from './messages.ts'

interface LooksBackProps {
  readonly shared: Records<TrajectorySchema>
  readonly action: Action
  /** The look back that stands open above it. */
  readonly except: CheckInId | null
  readonly say: (count: number) => string
}

/** How one looked back on an action before, the latest first; nothing when nobody did. */
export function LooksBack({ shared, action, except, say }: LooksBackProps) {
  const m = useMessages(checkInMessages)
  const [{ language }] = usePreferences()
  const past = useRows(shared, 'checkIns')
    .filter((checkIn) => checkIn.action === action.id && checkIn.id !== except)
    .toSorted((a, b) => b.at - a.at)
  if (past.length === 0) return null
  return (
    <details>
      <summary className={styles.summary}>{say(past.length)}</summary>
      <ul className={styles.past}>
        {past.map((checkIn) => {
          const said: readonly (readonly [string, string])[] = [
            [m.happened, checkIn.happened],
            [m.learned, checkIn.learned],
            [m.next, checkIn.next],
          ]
          const outcome = checkIn.outcome === null ? null : m.outcomes[checkIn.outcome]
          return (
            <li key={checkIn.id} className={styles.pastOne}>
              <p className={`${soft} ${small}`}>
                {[formatInstant(checkIn.at, language), outcome].filter((part) => part !== null).join(' · ')}
              </p>
              {said
                .filter(([, words]) => words.trim() !== '')
                .map(([label, words]) => (
                  <div key={label}>
                    <p className={`${soft} ${small}`}>{label}</p>
                    <p className={`${voice} ${styles.pastWords}`} dir="auto">
                      {words.trim()}
                    </p>
                  </div>
                ))}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
