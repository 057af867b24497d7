import type { Phase } from '@lef/method'
import { useId, type ReactNode } from 'react'
import * as styles from './section.css.ts'

interface SectionProps {
  readonly title: string
  readonly hint?: ReactNode
  /** Gives the heading the colour of the phase that it belongs to. */
  readonly phase?: Phase
  /** Stands beside the heading. */
  readonly aside?: ReactNode
  readonly children?: ReactNode
}

/** A part of a page, under a heading of its own. */
export function Section({ title, hint, phase, aside, children }: SectionProps) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id} data-phase={phase}>
      <div className={styles.head}>
        <h2 className={styles.heading} id={id}>
          {title}
        </h2>
        {aside}
      </div>
      {hint ? <p className={styles.hint}>{hint}</p> : null}
      {children}
    </section>
  )
}
