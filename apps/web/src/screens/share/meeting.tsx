import type { Sharing, SharedTrajectory } from '@lef/store/shared'
import { row, stack } from '../../design/layout.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { sharingMessages } from '../../sharing/messages.ts'
import * as styles from '../../sharing/sharing.css.ts'
import { useDoing } from './use-doing.ts'

interface MeetingProps {
  readonly sharing: Sharing
  readonly shared: SharedTrajectory
  readonly other: string
  /** Who is coached by their own manager could not choose, and is not asked. */
  readonly byManager: boolean
}

/** Between the answer and the first shared word: who is waiting for whom. */
export function Meeting({ sharing, shared, other, byManager }: MeetingProps) {
  const m = useMessages(sharingMessages)
  const { busy, refused, run } = useDoing()
  if (['inviting', 'ended', 'asking'].includes(shared.stage)) return null
  return (
    <div className={stack}>
      <div role="status" className={styles.mayBeEmpty}>
        {shared.stage === 'answered' ? <p>{m.waitingForAdmission}</p> : null}
        {shared.stage === 'confirming' ? <p>{m.confirming(other)}</p> : null}
        {shared.stage === 'to-confirm' ? <p>{m.toConfirm}</p> : null}
      </div>
      <div className={row}>
        {shared.stage === 'to-confirm' ? (
          <Button
            kind="primary"
            disabled={busy}
            onPress={() => void run(() => sharing.confirmEntry(shared.document))}
          >
            {m.confirm}
          </Button>
        ) : shared.stage === 'shared' ? (
          <>
            <ButtonLink kind="primary" href={`/t/${shared.local}`}>
              {m.toTrajectory}
            </ButtonLink>
            {byManager ? null : (
              <ButtonLink kind="quiet" href={`/t/${shared.local}/chemistry`}>
                {m.chemistry(shared.chemistry, other)}
              </ButtonLink>
            )}
          </>
        ) : null}
      </div>
      {refused ? <p role="alert">{m.refused(refused)}</p> : null}
    </div>
  )
}
