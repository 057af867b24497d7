import { useContext, useState, useSyncExternalStore } from 'react'
import { sheet, row } from '../design/layout.css.ts'
import { small, soft } from '../design/text.css.ts'
import { useMessages } from '../messages/messages.ts'
import { Button } from '../parts/button.tsx'
import { shellMessages } from './messages.ts'
import { UpdatesContext, type Updates } from './updates.ts'

/** Offers a new build with its version and hash; it starts only on a yes. Stands on Home, never in the room. */
export function UpdateOffer() {
  const updates = useContext(UpdatesContext)
  return updates ? <Offer updates={updates} /> : null
}

function Offer({ updates }: { readonly updates: Updates }) {
  const m = useMessages(shellMessages)
  const waiting = useSyncExternalStore(updates.subscribe, updates.get)
  const [refused, setRefused] = useState<'conversation-open' | 'unsaved' | null>(null)
  if (!waiting) return null
  return (
    <aside className={sheet} aria-label={m.update}>
      <p>{m.updateReady(waiting.version)}</p>
      <p className={`${small} ${soft}`}>{waiting.hash}</p>
      <div className={row}>
        <Button
          onPress={() => {
            void updates
              .activate()
              .then((result) => setRefused(result.ok || result.error === 'no-update' ? null : result.error))
          }}
        >
          {m.updateNow}
        </Button>
        <span role="status">
          {refused === 'conversation-open' ? m.updateBusy : refused === 'unsaved' ? m.updateUnsaved : ''}
        </span>
      </div>
    </aside>
  )
}
