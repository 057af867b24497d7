import { useState } from 'react'
import { row } from '../../design/layout.css.ts'
import type { ImportPreview } from '../../export/read-import.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { Tick } from '../../parts/tick.tsx'
import { settingsMessages } from './messages.ts'
import * as styles from './settings.css.ts'

/** What a file or a copy would bring, before a yes. */
export function ImportPreviewList(props: {
  readonly preview: ImportPreview
  /** `withIdentity`: they also want to be who it says they are to others. */
  readonly onAdd: (withIdentity: boolean) => void
  /** Whether that is asked; where the file opened with one's own keys, it goes without saying. */
  readonly askIdentity?: boolean
  readonly onCancel: () => void
}) {
  const m = useMessages(settingsMessages)
  const { trajectories, identity } = props.preview
  const asked = props.askIdentity === true && identity !== null
  const [withIdentity, setWithIdentity] = useState(false)
  return (
    <>
      <h3>{m.importHolds}</h3>
      {trajectories.length === 0 ? <p>{m.importNothing}</p> : null}
      <ul className={styles.list}>
        {trajectories.map((trajectory) => (
          <li key={trajectory.id}>
            {m.importTrajectory(trajectory.coachee, trajectory.conversations)}{' '}
            <span className={styles.hint}>({trajectory.isNew ? m.importNew : m.importMerge})</span>
          </li>
        ))}
      </ul>
      {asked ? (
        <div>
          <Tick on={withIdentity} onChange={setWithIdentity}>
            {m.importIdentity}
          </Tick>
          <p className={styles.hint}>{m.importIdentityHint}</p>
        </div>
      ) : null}
      <div className={row}>
        <Button
          kind="primary"
          onPress={() => props.onAdd(asked ? withIdentity : identity !== null)}
          autoFocus
        >
          {m.importNow}
        </Button>
        <Button kind="quiet" onPress={props.onCancel}>
          {m.cancel}
        </Button>
      </div>
    </>
  )
}
