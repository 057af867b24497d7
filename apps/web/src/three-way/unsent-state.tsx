import type { Unsent } from '@lef/store/shared'
import { tight } from '../design/layout.css.ts'
import { useMessages } from '../messages/messages.ts'
import { Button } from '../parts/button.tsx'
import { threeWayMessages } from './messages.ts'
import * as styles from './three-way.css.ts'

interface UnsentStateProps {
  readonly unsent: Pick<Unsent, 'kind' | 'refused'>
  /** What was signed, in words, for whoever hears the button and sees nothing. */
  readonly about: string
  readonly busy: boolean
  readonly onPutAway: () => void
}

/** Where something is that was signed on this device: it waits for the server, or why the server does not take it and what to do. */
export function UnsentState({ unsent, about, busy, onPutAway }: UnsentStateProps) {
  const m = useMessages(threeWayMessages)
  const { kind, refused } = unsent
  if (refused === null) {
    return <span className={styles.label}>{kind === 'withdrawal' ? m.takingBack : m.signedHere}</span>
  }
  // Nobody puts away that a sentence is to be taken back.
  if (kind === 'withdrawal') return <span role="status">{m.takingBackRefused}</span>
  return (
    <span className={tight}>
      <span role="status">
        {m.notTaken} {m.whyRefused[refused]}
      </span>
      <span>
        <Button kind="quiet" label={`${m.putAway}: ${about}`} disabled={busy} onPress={onPutAway}>
          {m.putAway}
        </Button>
      </span>
    </span>
  )
}
