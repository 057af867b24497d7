import { useMessages } from '../../messages/messages.ts'
import { trajectoryMessages } from './messages.ts'
import * as styles from './trajectory.css.ts'

interface ManagerNoticeProps {
  readonly root: { readonly coachee: string; readonly coach: string }
  readonly agreed: boolean
}

/** Says to both that the coach is the one who appraises as well (A2). */
export function ManagerNotice({ root, agreed }: ManagerNoticeProps) {
  const m = useMessages(trajectoryMessages)
  return (
    <p className={styles.notice}>
      {m.managerReads(root.coachee.trim(), root.coach.trim())} {agreed ? m.managerAgreed : m.managerAgrees}
    </p>
  )
}
