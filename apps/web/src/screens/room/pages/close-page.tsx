import { useLef } from '../../../app/lef-context.tsx'
import { useRoot, useRow } from '../../../app/use-records.ts'
import { label as labelStyle, soft, voice } from '../../../design/text.css.ts'
import { useMessages } from '../../../messages/messages.ts'
import { RowWords } from '../../../parts/record-words.tsx'
import { Score } from '../../../parts/score.tsx'
import { reportedFacts } from '../finish-conversation.ts'
import { roomMessages } from '../messages.ts'
import type { PageProps } from '../room-context.ts'
import { Appointment } from './appointment.tsx'
import { goalWords } from '../room.css.ts'
import * as styles from './page.css.ts'

/** The close: the goal is measured (C5), the coachee sums up, both say what helped (B4), and what would be reported. */
export function ClosePage({ trajectory, conversation, look }: PageProps) {
  const m = useMessages(roomMessages)
  const { zone } = useLef()
  const { shared } = trajectory
  const row = useRow(shared, 'conversations', conversation)
  const root = useRoot(shared) // The agreement, too, may change while this page is open.
  if (!row) return null
  const words = { records: shared, table: 'conversations', row: conversation } as const
  const facts = reportedFacts(trajectory)
  return (
    <div className={styles.page} data-phase="what">
      <section className={styles.block} data-phase="goal" aria-labelledby="measured">
        <h2 className={labelStyle} id="measured">
          {m.goal}
        </h2>
        {row.goal === '' ? null : (
          <p className={goalWords} dir="auto">
            {row.goal}
          </p>
        )}
        {row.measure === '' ? null : (
          <p>
            <span className={soft}>{m.measure}: </span>
            <span className={voice}>{row.measure}</span>
          </p>
        )}
        <Score
          label={m.measured}
          value={row.goalEnd}
          onChange={(goalEnd) => shared.set('conversations', conversation, { goalEnd })}
        />
        <RowWords {...words} field="reached" label={m.reached} look="voice" labelInPhase />
      </section>
      {/* Where the trajectory's own goal is measured, too: whichever conversation is the last, its end is known then (C5). */}
      {root.goal.trim() !== '' && root.goalStart !== null ? (
        <section className={styles.block} data-phase="goal" aria-labelledby="whole">
          <h2 className={labelStyle} id="whole">
            {m.wholeTrajectory}
          </h2>
          <p className={voice} dir="auto">
            {root.goal}
          </p>
          <Score
            label={m.wholeMeasured}
            value={root.goalEnd}
            onChange={(goalEnd) => shared.setRoot({ goalEnd })}
          />
        </section>
      ) : null}
      <RowWords
        {...words}
        field="summary"
        label={m.summary}
        look={look === 'table' ? 'large' : 'voice'}
        labelInPhase
      />
      <div className={styles.two}>
        <RowWords {...words} field="helped" label={m.helped} look="voice" />
        <RowWords {...words} field="hindered" label={m.hindered} look="voice" />
      </div>
      <Appointment
        value={row.appointment}
        zone={zone}
        onChange={(appointment) => shared.set('conversations', conversation, { appointment })}
      />
      <section className={styles.block} aria-labelledby="reported">
        <h2 className={labelStyle} id="reported">
          {m.reported}
        </h2>
        {facts.length === 0 ? (
          <p>{m.reportedNothing}</p>
        ) : (
          <>
            <ul>
              {facts.map((fact) => (
                <li key={fact}>{m.reportedFacts[fact]}</li>
              ))}
            </ul>
            <p className={soft}>{m.reportedNever}</p>
          </>
        )}
      </section>
    </div>
  )
}
