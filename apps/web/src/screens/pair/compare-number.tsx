import { useEffect, useRef } from 'react'
import { row, sheet, stack } from '../../design/layout.css.ts'
import { heading } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import * as styles from '../../sharing/sharing.css.ts'
import { pairMessages } from './messages.ts'

interface CompareNumberProps {
  readonly number: string
  readonly onSame: () => void
  readonly onDifferent: () => void
}

/** The number that both devices show, and whether it is the same. What stood here before is gone: the focus comes along. */
export function CompareNumber({ number, onSame, onDifferent }: CompareNumberProps) {
  const m = useMessages(pairMessages)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <div className={`${sheet} ${stack}`}>
      <h2 className={heading} tabIndex={-1} ref={title}>
        {m.compareTitle}
      </h2>
      <p>{m.compare}</p>
      <p className={styles.number} translate="no">
        {number}
      </p>
      <div className={row}>
        <Button kind="primary" onPress={onSame}>
          {m.same}
        </Button>
        <Button onPress={onDifferent}>{m.different}</Button>
      </div>
    </div>
  )
}
