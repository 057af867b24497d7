import type { Records, TrajectorySchema } from '@lef/store'
import { useSharedFact, useSharing } from '../../app/together.tsx'
import { useRead } from '../../app/use-records.ts'
import { useMessages } from '../../messages/messages.ts'
import { useAgreed } from '../../three-way/use-agreed.ts'
import { agreementOf } from '../agreement/agreement-of.ts'
import { trajectoryMessages } from './messages.ts'
import * as styles from './trajectory.css.ts'

interface ManagerNoticeProps {
  readonly id: string
  readonly records: Records<TrajectorySchema>
}

/** Says to both that the coach is the one who appraises as well (A2). */
export function ManagerNotice({ id, records }: ManagerNoticeProps) {
  const m = useMessages(trajectoryMessages)
  const { coachee, coach, agreed } = useRead(records, () => {
    const root = records.root()
    return {
      coachee: root.coachee.trim(),
      coach: root.coach.trim(),
      agreed: agreementOf(root, records.rows('assents'))?.state === 'agreed',
    }
  })
  // Where two share it, both have signed that on their own devices; else they said so at one.
  const sharing = useSharing()
  const document = useSharedFact(id, (shared) => shared?.document ?? null)
  const signed = useAgreed(sharing, document === null ? null : { document })?.holds?.relation === 'manager'
  return (
    <p className={styles.notice}>
      {m.managerReads(coachee, coach)} {agreed || signed ? m.managerAgreed : m.managerAgrees}
    </p>
  )
}
