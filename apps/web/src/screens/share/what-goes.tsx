import { tight } from '../../design/layout.css.ts'
import { heading } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { sharingMessages } from '../../sharing/messages.ts'
import * as styles from '../../sharing/sharing.css.ts'

/** What two people share of a trajectory, and what never leaves either's device. */
export function WhatGoes() {
  const m = useMessages(sharingMessages)
  return (
    <div className={styles.two}>
      {(
        [
          [m.goes, m.goesList],
          [m.stays, m.staysList],
        ] as const
      ).map(([title, list]) => (
        <section key={title} className={tight}>
          <h2 className={heading}>{title}</h2>
          <ul className={styles.list}>
            {list.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
