import { useId } from 'react'
import { tight } from '../design/layout.css.ts'
import { heading, soft } from '../design/text.css.ts'
import { useMessages } from '../messages/messages.ts'
import { accountMessages } from './messages.ts'

/** What the server can see and what it cannot: said wherever somebody hands something to it. */
export function ServerSees() {
  const m = useMessages(accountMessages)
  const id = useId()
  return (
    <section className={tight} aria-labelledby={id}>
      <h2 className={heading} id={id}>
        {m.sees}
      </h2>
      <p className={soft}>{m.seesThis}</p>
      <p className={soft}>{m.seesNot}</p>
    </section>
  )
}
