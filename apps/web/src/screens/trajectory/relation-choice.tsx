import type { Records, TrajectorySchema } from '@lef/store'
import { useRead } from '../../app/use-records.ts'
import { useMessages } from '../../messages/messages.ts'
import { Choice } from '../../parts/choice.tsx'
import { trajectoryMessages } from './messages.ts'

/** Asks the coach whether they are the coachee's manager as well; unknown until answered. */
export function RelationChoice({ records }: { readonly records: Records<TrajectorySchema> }) {
  const m = useMessages(trajectoryMessages)
  const { coachRelation, coachee } = useRead(records, () => {
    const root = records.root()
    return { coachRelation: root.coachRelation, coachee: root.coachee.trim() }
  })
  return (
    <Choice
      label={m.isManager(coachee)}
      value={coachRelation}
      options={[
        { value: 'independent', label: m.no },
        { value: 'manager', label: m.yes },
      ]}
      onChange={(next) => records.setRoot({ coachRelation: next })}
    />
  )
}
