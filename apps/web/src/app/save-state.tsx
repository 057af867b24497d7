import { useSyncExternalStore } from 'react'
import { useMessages } from '../messages/messages.ts'
import { useLef } from './lef-context.tsx'
import { shellMessages } from './messages.ts'
import { state } from './shell.css.ts'

/** One small honest phrase: where is what was written? */
export function SaveState() {
  const { saving } = useLef()
  const m = useMessages(shellMessages)
  const now = useSyncExternalStore(saving.subscribe, saving.get)
  return (
    <span className={state} role="status" data-save={now}>
      {m[now]}
    </span>
  )
}
