import { row } from '../../design/layout.css.ts'
import type { ImportPreview } from '../../export/read-import.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { settingsMessages } from './messages.ts'
import * as styles from './settings.css.ts'

/** What a file or a copy would bring, before a yes. */
export function ImportPreviewList(props: {
  readonly preview: ImportPreview
  readonly onAdd: () => void
  readonly onCancel: () => void
}) {
  const m = useMessages(settingsMessages)
  const { trajectories } = props.preview
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
      <div className={row}>
        <Button kind="primary" onPress={props.onAdd} autoFocus>
          {m.importNow}
        </Button>
        <Button kind="quiet" onPress={props.onCancel}>
          {m.cancel}
        </Button>
      </div>
    </>
  )
}
