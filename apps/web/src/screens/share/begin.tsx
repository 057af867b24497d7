import type { ContentRole, Sharing } from '@lef/store/shared'
import { useState } from 'react'
import { stack } from '../../design/layout.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { Choice } from '../../parts/choice.tsx'
import { sharingMessages } from '../../sharing/messages.ts'
import { useDoing } from './use-doing.ts'

/** Making the link; before that, only who one is in it is asked. */
export function Begin({ sharing, id }: { readonly sharing: Sharing; readonly id: string }) {
  const m = useMessages(sharingMessages)
  const [role, setRole] = useState<ContentRole>('coach')
  const { busy, refused, run } = useDoing()
  return (
    <div className={stack}>
      <Choice
        label={m.role}
        value={role}
        options={(['coach', 'coachee'] as const).map((value) => ({ value, label: m.roles[value] }))}
        onChange={setRole}
      />
      <div>
        <Button
          kind="primary"
          disabled={busy}
          onPress={() => void run(() => sharing.shareTrajectory(id, role))}
        >
          {busy ? m.working : m.makeLink}
        </Button>
      </div>
      {refused ? <p role="alert">{m.refused(refused)}</p> : null}
    </div>
  )
}
