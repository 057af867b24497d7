import type { Records, TrajectorySchema } from '@lef/store'
import type { ContentRole, Sharing } from '@lef/store/shared'
import { useState } from 'react'
import { stack } from '../../design/layout.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { Choice } from '../../parts/choice.tsx'
import { RootWords } from '../../parts/record-words.tsx'
import { sharingMessages } from '../../sharing/messages.ts'
import { useDoing } from './use-doing.ts'

interface BeginProps {
  readonly sharing: Sharing
  readonly id: string
  readonly records: Records<TrajectorySchema>
}

/** Making the link; before that, only who one is in it is asked, and the name by which the other will know them if it is not there. */
export function Begin({ sharing, id, records }: BeginProps) {
  const m = useMessages(sharingMessages)
  const [role, setRole] = useState<ContentRole>('coach')
  // As it was when one came: what is being filled in does not go away.
  const [unnamed] = useState(() => {
    const { coach, coachee } = records.root()
    return { coach: coach.trim() === '', coachee: coachee.trim() === '' }
  })
  const { busy, refused, run } = useDoing()
  return (
    <div className={stack}>
      <Choice
        label={m.role}
        value={role}
        options={(['coach', 'coachee'] as const).map((value) => ({ value, label: m.roles[value] }))}
        onChange={setRole}
      />
      {unnamed[role] ? (
        <RootWords key={role} records={records} field={role} label={m.ownName} hint={m.ownNameWhy} />
      ) : null}
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
