import { useShared, useSharing } from '../../app/together.tsx'
import { useMessages } from '../../messages/messages.ts'
import { useAgreed } from '../../three-way/use-agreed.ts'
import { trajectoryMessages } from './messages.ts'
import * as styles from './trajectory.css.ts'

interface ManagerNoticeProps {
  readonly id: string
  readonly root: { readonly coachee: string; readonly coach: string }
  readonly agreed: boolean
}

/** Says to both that the coach is the one who appraises as well (A2). */
export function ManagerNotice({ id, root, agreed }: ManagerNoticeProps) {
  const m = useMessages(trajectoryMessages)
  // Where two share it, both have signed that on their own devices; else they said so at one.
  const signed = useAgreed(useSharing(), useShared(id))?.holds?.relation === 'manager'
  return (
    <p className={styles.notice}>
      {m.managerReads(root.coachee.trim(), root.coach.trim())}{' '}
      {agreed || signed ? m.managerAgreed : m.managerAgrees}
    </p>
  )
}
