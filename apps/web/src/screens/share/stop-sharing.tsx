import type { Sharing, SharedTrajectory } from '@lef/store/shared'
import { useState } from 'react'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { Confirm } from '../../parts/dialog.tsx'
import { sharingMessages } from '../../sharing/messages.ts'

/** Stops it on this device, after a yes. */
export function StopSharing(props: { readonly sharing: Sharing; readonly shared: SharedTrajectory }) {
  const m = useMessages(sharingMessages)
  const [asking, setAsking] = useState(false)
  return (
    <div>
      <Button kind="quiet" onPress={() => setAsking(true)}>
        {m.stop}
      </Button>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={m.stopTitle}
        action={m.stop}
        onConfirm={() => void props.sharing.stopSharing(props.shared.document)}
      >
        <p>{m.stopWhat}</p>
      </Confirm>
    </div>
  )
}
