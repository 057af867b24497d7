import { useId } from 'react'
import { stack } from '../../design/layout.css.ts'
import { heading } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import type { AnswerOf } from '../ask.ts'
import { ownDataMessages } from './messages.ts'

interface LeftServerProps {
  readonly remains: AnswerOf<'leave'>['remains']
  readonly onDone: () => void
}

/** What stays of an account that is gone, and why. */
export default function LeftServer({ remains, onDone }: LeftServerProps) {
  const m = useMessages(ownDataMessages)
  const id = useId()
  return (
    <section className={stack} aria-labelledby={id}>
      <div role="status">
        <h3 className={heading} id={id}>
          {m.left}
        </h3>
      </div>
      <p>{m.remainsTitle}</p>
      <ul>
        {remains.map((kind) => (
          <li key={kind}>{m.remains[kind]}</li>
        ))}
      </ul>
      <div>
        <Button kind="primary" onPress={onDone}>
          {m.done}
        </Button>
      </div>
    </section>
  )
}
