import type { Sharing, SharedTrajectory } from '@lef/store/shared'
import { useEffect, useState } from 'react'
import { row, stack } from '../../../design/layout.css.ts'
import { useMessages } from '../../../messages/messages.ts'
import { Button } from '../../../parts/button.tsx'
import { Confirm } from '../../../parts/dialog.tsx'
import { Section } from '../../../parts/section.tsx'
import { sharingMessages } from '../../../sharing/messages.ts'
import { NeedsServer, useUnreached } from '../../../sharing/needs-server.tsx'
import { StopSharing } from '../stop-sharing.tsx'
import { useDoing } from '../use-doing.ts'
import { endingMessages } from './messages.ts'

interface EndingProps {
  readonly sharing: Sharing
  readonly shared: SharedTrajectory
  readonly other: string
}

/** The ways to end it: putting the other out, or going oneself; and after that, what became of it. */
export function Ending({ sharing, shared, other }: EndingProps) {
  const m = useMessages(endingMessages)
  const together = shared.stage === 'shared'
  const there = useOtherThere(sharing, shared)
  if (shared.stage === 'ended') {
    const reason = shared.sync.kind === 'problem' ? shared.sync.reason : null
    const byMe = reason === 'alone'
    if (reason === 'replaced') return <Replaced sharing={sharing} shared={shared} other={other} />
    return (
      <div className={stack}>
        <p role="status">{byMe ? m.alone(other) : m.putOut(other)}</p>
        <p>{m.again}</p>
        <StopSharing sharing={sharing} shared={shared} label={m.clear} />
      </div>
    )
  }
  return (
    <Section title={m.title} hint={m.hint}>
      {there === false ? <p role="status">{m.otherGone(other)}</p> : null}
      <div className={row}>
        <StopSharing sharing={sharing} shared={shared} />
        {together ? <PutOut sharing={sharing} shared={shared} other={other} /> : null}
      </div>
      {together ? <NeedsServer sharing={sharing} /> : null}
    </Section>
  )
}

/** An old device, when somebody came back in this person's place: most likely this person, elsewhere. */
function Replaced({ sharing, shared, other }: EndingProps) {
  const m = useMessages(endingMessages)
  return (
    <Section title={m.replacedTitle}>
      <p role="status">{m.replaced(other)}</p>
      <p>{m.replacedHere}</p>
      <p>{m.replacedNotMe(other)}</p>
      <StopSharing
        sharing={sharing}
        shared={shared}
        label={m.clear}
        title={m.clearTitle}
        what={[m.clearWhat]}
      />
    </Section>
  )
}

function PutOut({ sharing, shared, other }: EndingProps) {
  const m = useMessages(endingMessages)
  const say = useMessages(sharingMessages)
  const [asking, setAsking] = useState(false)
  const { busy, refused, run } = useDoing()
  const unreached = useUnreached(sharing)
  return (
    <>
      <Button kind="quiet" disabled={busy || unreached} onPress={() => setAsking(true)}>
        {busy ? m.removing : m.remove(other)}
      </Button>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={m.removeTitle(other)}
        action={m.removeAction}
        onConfirm={() => void run(() => sharing.removeOther(shared.document))}
      >
        <p>{m.removeFromNow(other)}</p>
        <p>{m.removeKeeps(other)}</p>
        <p>{m.removeSeen(other)}</p>
      </Confirm>
      {refused ? <p role="alert">{say.refused(refused)}</p> : null}
    </>
  )
}

/** Whether the other still has it at the server; null while that is not known. */
function useOtherThere(sharing: Sharing, { document, stage }: SharedTrajectory): boolean | null {
  const [there, setThere] = useState<boolean | null>(null)
  useEffect(() => {
    if (stage !== 'shared') return
    let gone = false
    void sharing.isOtherThere(document).then((found) => {
      if (!gone) setThere(found.ok ? found.value : null)
    })
    return () => {
      gone = true
    }
  }, [sharing, document, stage])
  return there
}
