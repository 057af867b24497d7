import type { Phase } from '@lef/method'
import { useId, type ReactNode } from 'react'
import { noPrint } from '../design/text.css.ts'
import * as styles from './section.css.ts'

interface SectionProps {
  readonly title: string
  readonly hint?: ReactNode | undefined
  /** Gives the heading the colour of the phase that it belongs to. */
  readonly phase?: Phase
  /** Stands beside the heading. */
  readonly aside?: ReactNode
  /** On paper the page speaks for itself: heading and hint stay away. */
  readonly headingOnScreen?: boolean
  readonly children?: ReactNode
}

/** A part of a page, under a heading of its own. */
export function Section({ title, hint, phase, aside, headingOnScreen, children }: SectionProps) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id} data-phase={phase}>
      <div className={`${styles.head} ${headingOnScreen ? noPrint : ''}`}>
        <h2 className={styles.heading} id={id}>
          {title}
        </h2>
        {aside}
      </div>
      {hint ? <p className={`${styles.hint} ${headingOnScreen ? noPrint : ''}`}>{hint}</p> : null}
      {children}
    </section>
  )
}
