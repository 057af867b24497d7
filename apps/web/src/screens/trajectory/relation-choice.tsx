import type { SharedTrajectory } from '../../app/library.ts'
import { useSharedFact } from '../../app/together.tsx'
import { useRead } from '../../app/use-records.ts'
import { useMessages } from '../../messages/messages.ts'
import { Choice } from '../../parts/choice.tsx'
import { trajectoryMessages } from './messages.ts'

/** Whether the coach is the coachee's manager as well, asked of whoever has the device; unknown until answered. */
export function RelationChoice({ trajectory }: { readonly trajectory: SharedTrajectory }) {
  const m = useMessages(trajectoryMessages)
  const { id, shared: records } = trajectory
  const coachees = useSharedFact(id, (shared) => shared?.role === 'coachee')
  const { coachRelation, coachee, coach } = useRead(records, () => {
    const root = records.root()
    return { coachRelation: root.coachRelation, coachee: root.coachee.trim(), coach: root.coach.trim() }
  })
  return (
    <Choice
      label={coachees ? m.isMyManager(coach) : m.isManager(coachee)}
      value={coachRelation}
      options={[
        { value: 'independent', label: m.no },
        { value: 'manager', label: m.yes },
      ]}
      onChange={(next) => records.setRoot({ coachRelation: next })}
    />
  )
}
