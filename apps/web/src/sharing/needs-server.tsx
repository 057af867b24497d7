import type { Sharing } from '@lef/store/shared'
import { useSyncExternalStore } from 'react'
import { stack } from '../design/layout.css.ts'
import { useMessages } from '../messages/messages.ts'
import { Button } from '../parts/button.tsx'
import { sharingMessages } from './messages.ts'

/** Whether it is known that the server is not reached; a tab that does not talk to it itself, does not know. */
export function useUnreached(sharing: Sharing): boolean {
  const connection = useSyncExternalStore(
    (listener) => sharing.subscribe(listener),
    () => sharing.connection,
  )
  return connection === 'offline'
}

/** Says why something cannot be done without the server, where it is not reached: who takes part must be known as of now. */
export function NeedsServer({ sharing }: { readonly sharing: Sharing }) {
  const m = useMessages(sharingMessages)
  if (!useUnreached(sharing)) return null
  return (
    <div className={stack} role="status">
      <p>{m.needsServer}</p>
      <div>
        <Button onPress={() => sharing.tryNow()}>{m.tryNow}</Button>
      </div>
    </div>
  )
}
