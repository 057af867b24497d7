import type { ReactNode } from 'react'
import { page, row, stack, tight } from '../../../design/layout.css.ts'
import { soft, title } from '../../../design/text.css.ts'
import { useMessages } from '../../../messages/messages.ts'
import { talkMessages } from '../messages.ts'
import * as styles from '../talk.css.ts'

/** One step on the way to a reading: a question as heading, what belongs to it, and the ways on. */
export function Step(props: {
  readonly at: readonly [number, number]
  readonly title: string
  readonly intro?: string
  readonly children: ReactNode
  readonly ways: ReactNode
}) {
  const m = useMessages(talkMessages)
  return (
    <main className={`${page} ${styles.flow}`}>
      <header className={tight}>
        <p className={soft}>{m.step(...props.at)}</p>
        <h1 className={title}>{props.title}</h1>
        {props.intro ? <p className={styles.intro}>{props.intro}</p> : null}
      </header>
      <div className={`${stack} ${styles.body}`}>{props.children}</div>
      <div className={row}>{props.ways}</div>
    </main>
  )
}
