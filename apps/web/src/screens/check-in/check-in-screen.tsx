import { dayOf } from '@lef/method'
import { useLef } from '../../app/lef-context.tsx'
import type { OpenTrajectory } from '../../app/library.ts'
import { useRows } from '../../app/use-records.ts'
import { apart, page, row, stack, tight } from '../../design/layout.css.ts'
import { heading, hidden, soft, title } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { Undo } from '../../parts/undo.tsx'
import { ActionBehind } from './action-behind.tsx'
import { ActionNow } from './action-now.tsx'
import * as styles from './check-in.css.ts'
import { sortActions } from './look-back.ts'
import { checkInMessages } from './messages.ts'

/** Looking back on actions: each with one gesture, and room for what happened when it went otherwise (E4). */
export default function CheckInScreen({ trajectory }: { readonly trajectory: OpenTrajectory }) {
  const { shared, id } = trajectory
  const m = useMessages(checkInMessages)
  const { now, zone } = useLef()
  const actions = useRows(shared, 'actions')
  const checkIns = useRows(shared, 'checkIns')
  const looked = sortActions(actions, checkIns, dayOf(now(), zone), zone)
  return (
    <main className={page}>
      <header className={apart}>
        <h1 className={title}>{m.title}</h1>
        <Undo records={shared} />
      </header>
      {looked.now.length === 0 ? (
        <div className={tight}>
          <p>{m.none}.</p>
          <p className={soft}>{m.noneText}</p>
        </div>
      ) : (
        <section data-phase="what">
          <h2 className={hidden}>{m.openActions}</h2>
          <ul className={styles.rows}>
            {looked.now.map((action) => (
              <ActionNow key={action.id} shared={shared} action={action} />
            ))}
          </ul>
        </section>
      )}
      {looked.behind.length > 0 ? (
        <section className={stack}>
          <h2 className={heading}>{m.behind}</h2>
          <ul>
            {looked.behind.map((action) => (
              <ActionBehind key={action.id} shared={shared} action={action} />
            ))}
          </ul>
        </section>
      ) : null}
      <div className={row}>
        <ButtonLink href={`/t/${id}`}>{m.toTrajectory}</ButtonLink>
      </div>
    </main>
  )
}
