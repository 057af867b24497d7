import { useMessages } from '../messages/messages.ts'
import { partMessages } from './messages.ts'
import * as styles from './sample-mark.css.ts'

/** Marks one line of a list as the sample. */
export function SampleMark() {
  const m = useMessages(partMessages)
  return <span className={styles.mark}>{m.sample}</span>
}

/** Stands above every screen of the sample, on paper as well, so that nobody takes it for a real person. */
export function SampleLine() {
  const m = useMessages(partMessages)
  return (
    <aside className={styles.line} aria-label={m.sample}>
      {m.sampleOf}
    </aside>
  )
}
