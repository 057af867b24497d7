import type { Sharing, SharedTrajectory } from '@lef/store/shared'
import { apart, stack, tight } from '../../design/layout.css.ts'
import { soft } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { HandOver } from '../../sharing/hand-over.tsx'
import { sharingMessages } from '../../sharing/messages.ts'
import { useAnswers } from '../../sharing/use-answers.ts'
import { useDoing } from './use-doing.ts'

interface InvitingProps {
  readonly sharing: Sharing
  readonly shared: SharedTrajectory
  readonly other: string
}

/** The link to hand over, and whoever answered it. */
export function Inviting({ sharing, shared, other }: InvitingProps) {
  const m = useMessages(sharingMessages)
  const fragment = sharing.linkOf(shared.document)
  const answers = useAnswers(sharing, shared, 'two')
  const { busy, refused, run } = useDoing()
  if (fragment === null) return null
  const toHandOver = (
    <HandOver key="link" fragment={fragment} label={m.link} qr={m.qr} how={m.handOver(other)} other={other} />
  )
  const answered = (
    <div key="answers" className={stack} role="status">
      {answers.length === 0 ? <p className={soft}>{m.waitingForAnswer}</p> : null}
      {answers.map(({ person, name, mail }) => (
        <div key={person} className={apart}>
          <div className={tight}>
            <span>{m.answered(name, mail)}</span>
            <span className={soft}>{m.answeredHint}</span>
          </div>
          <Button
            kind="primary"
            disabled={busy}
            onPress={() => void run(() => sharing.admit(shared.document, person))}
          >
            {m.admit(name)}
          </Button>
        </div>
      ))}
    </div>
  )
  return (
    <>
      {/* Whoever answered waits, and would stand below the edge of a phone. */}
      {answers.length === 0 ? [toHandOver, answered] : [answered, toHandOver]}
      {refused ? <p role="alert">{m.refused(refused)}</p> : null}
    </>
  )
}
