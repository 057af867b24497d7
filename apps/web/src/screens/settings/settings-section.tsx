import { useId, type ReactNode } from 'react'
import { heading } from '../../design/text.css.ts'
import * as styles from './settings.css.ts'

/** One subject of the settings. */
export function SettingsSection({
  title,
  children,
}: {
  readonly title: string
  readonly children: ReactNode
}) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 className={heading} id={id}>
        {title}
      </h2>
      <div className={styles.content}>{children}</div>
    </section>
  )
}
