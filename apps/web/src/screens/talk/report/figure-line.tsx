import type { Quotation } from '@lef/talk'
import type { ReactNode } from 'react'
import { useMessages } from '../../../messages/messages.ts'
import { isKept } from '../../../talk/wordless.ts'
import { reportMessages } from './messages.ts'
import { Quoted } from './quoted.tsx'
import * as styles from './report.css.ts'

/** A figure as a sentence; opened, the places that it was counted at. */
export function FigureLine(props: {
  readonly name?: string
  readonly means?: string
  readonly children: ReactNode
  readonly places?: readonly Quotation[]
  /** What it opens on instead of places, and how much that is. */
  readonly more?: { readonly count: string; readonly shown: ReactNode }
  readonly look?: 'large' | 'plain'
}) {
  const m = useMessages(reportMessages)
  // A place without its words says nothing more than the figure does.
  const places = (props.places ?? []).filter(isKept)
  const words = props.name ? (
    <span className={styles.named}>
      <span className={styles.name}>{props.name}</span> <span>{props.children}</span>{' '}
      {props.means ? <span className={styles.means}>{props.means}</span> : null}
    </span>
  ) : (
    <span className={props.look === 'large' ? styles.large : undefined}>{props.children}</span>
  )
  const { more } = props
  if (places.length === 0 && !more) return <p className={styles.figure}>{words}</p>
  return (
    <details className={styles.opened}>
      <summary className={styles.summary}>
        {words}
        <span className={styles.count}>{more?.count ?? m.places(places.length)}</span>
      </summary>
      <div className={styles.places}>
        {more?.shown}
        {places.map((place) => (
          <Quoted key={`${place.turn}.${place.start}.${place.end}`} quotation={place} />
        ))}
      </div>
    </details>
  )
}
