import type { Sharing } from '@lef/store/shared'
import { useLocation } from 'wouter'
import { lead } from '../../account/account.css.ts'
import { stack } from '../../design/layout.css.ts'
import { title } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { sharingMessages } from '../../sharing/messages.ts'
import { threeWayMessages } from '../../three-way/messages.ts'
import { useDoing } from './use-doing.ts'

/** What somebody sees who opens a link for a manager or sponsor. */
export function JoinAsSponsor({
  sharing,
  fragment,
}: {
  readonly sharing: Sharing
  readonly fragment: string
}) {
  const m = useMessages(threeWayMessages)
  const sharingM = useMessages(sharingMessages)
  const [, navigate] = useLocation()
  const { busy, refused, run } = useDoing()
  const join = () =>
    run(async () => {
      const answered = await sharing.sponsoring.answerLink(fragment)
      if (answered.ok) navigate(`/sponsor/${answered.value}`, { replace: true })
      return answered
    })
  return (
    <div className={stack}>
      <h1 className={title}>{m.joinTitle}</h1>
      <p className={lead}>{m.joinWhat}</p>
      <div>
        <Button kind="primary" disabled={busy} onPress={() => void join()}>
          {busy ? sharingM.working : m.joinAsSponsor}
        </Button>
      </div>
      {refused ? <p role="alert">{sharingM.refused(refused)}</p> : null}
    </div>
  )
}
