import type { Sharing, SharedTrajectory } from '@lef/store/shared'
import { useState } from 'react'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { Confirm } from '../../parts/dialog.tsx'
import { endingMessages } from './ending/messages.ts'

interface StopSharingProps {
  readonly sharing: Sharing
  readonly shared: SharedTrajectory
  readonly label?: string
  readonly title?: string
  /** What it does, where that is not what it does between two who share. */
  readonly what?: readonly string[]
}

/** Stops it for this person, after a yes. */
export function StopSharing({ sharing, shared, label, title, what }: StopSharingProps) {
  const m = useMessages(endingMessages)
  const [asking, setAsking] = useState(false)
  const takesBack = shared.stage === 'shared' && shared.role === 'coachee'
  const lines = takesBack ? [m.stopKeeps, m.stopTakesBack, m.stopServer] : [m.stopKeeps, m.stopServer]
  return (
    <div>
      <Button kind="quiet" onPress={() => setAsking(true)}>
        {label ?? m.stop}
      </Button>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={title ?? m.stopTitle}
        action={label ?? m.stop}
        onConfirm={() => void sharing.stopSharing(shared.document)}
      >
        {(what ?? lines).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Confirm>
    </div>
  )
}
