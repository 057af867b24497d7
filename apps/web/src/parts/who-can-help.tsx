import { useLef } from '../app/lef-context.tsx'
import { useRoot } from '../app/use-records.ts'
import { soft } from '../design/text.css.ts'
import { useMessages } from '../messages/messages.ts'
import { partMessages } from './messages.ts'
import * as styles from './who-can-help.css.ts'

/** Who else can help (C12): the usual doors, and what was set for this device or organisation. */
export function WhoCanHelp() {
  const { library } = useLef()
  const m = useMessages(partMessages)
  const own = useRoot(library.index).helpers.trim()
  return (
    <div className={styles.help}>
      {own === '' ? null : <p className={styles.own}>{own}</p>}
      <dl className={styles.list}>
        {m.helpers.map(({ who, what }) => (
          <div key={who}>
            <dt>{who}</dt>
            <dd className={soft}>{what}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
