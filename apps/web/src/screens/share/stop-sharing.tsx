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
}

/** Stops it for this person, after a yes. */
export function StopSharing({ sharing, shared, label }: StopSharingProps) {
  const m = useMessages(endingMessages)
  const [asking, setAsking] = useState(false)
  return (
    <div>
      <Button kind="quiet" onPress={() => setAsking(true)}>
        {label ?? m.stop}
      </Button>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={m.stopTitle}
        action={label ?? m.stop}
        onConfirm={() => void sharing.stopSharing(shared.document)}
      >
        <p>{m.stopKeeps}</p>
        {shared.stage === 'shared' && shared.role === 'coachee' ? <p>{m.stopTakesBack}</p> : null}
        <p>{m.stopServer}</p>
      </Confirm>
    </div>
  )
}
