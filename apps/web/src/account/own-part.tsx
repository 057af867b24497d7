import { useId, type ReactNode } from 'react'
import { stack, tight } from '../design/layout.css.ts'
import { heading, soft } from '../design/text.css.ts'

interface OwnPartProps {
  readonly title: string
  /** What it is for, in a sentence or two. */
  readonly what: string
  readonly children: ReactNode
}

/** One of the parts of one's own account, under a heading of its own. */
export function OwnPart({ title, what, children }: OwnPartProps) {
  const id = useId()
  return (
    <section className={stack} aria-labelledby={id}>
      <div className={tight}>
        <h3 className={heading} id={id}>
          {title}
        </h3>
        <p className={soft}>{what}</p>
      </div>
      {children}
    </section>
  )
}
