import type { Address, Language } from '@lef/method'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useLef } from '../../app/lef-context.tsx'
import type { OpenTrajectory } from '../../app/library.ts'
import { useSharedFact } from '../../app/together.tsx'
import { useRead } from '../../app/use-records.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { Choice } from '../../parts/choice.tsx'
import { Confirm } from '../../parts/dialog.tsx'
import { Section } from '../../parts/section.tsx'
import { trajectoryMessages } from './messages.ts'
import { RelationChoice } from './relation-choice.tsx'

/** What is set once: who the coach is, the language, and the way to remove it all. */
export function AboutTrajectory({ trajectory }: { readonly trajectory: OpenTrajectory }) {
  const m = useMessages(trajectoryMessages)
  const { shared } = trajectory
  const { language, address, coachRelation } = useRead(shared, () => {
    const root = shared.root()
    return { language: root.language, address: root.address, coachRelation: root.coachRelation }
  })
  return (
    <Section title={m.about}>
      {coachRelation ? <RelationChoice trajectory={trajectory} /> : null}
      <Choice<Language>
        label={m.language}
        value={language}
        options={[
          { value: 'nl', label: m.dutch },
          { value: 'en', label: m.english },
        ]}
        onChange={(next) => shared.setRoot({ language: next })}
      />
      {language === 'nl' ? (
        <Choice<Address>
          label={m.address}
          value={address}
          options={[
            { value: 'je', label: 'je' },
            { value: 'u', label: 'u' },
          ]}
          onChange={(next) => shared.setRoot({ address: next })}
        />
      ) : null}
      <Remove trajectory={trajectory} />
    </Section>
  )
}

function Remove({ trajectory }: { readonly trajectory: OpenTrajectory }) {
  const m = useMessages(trajectoryMessages)
  const { library } = useLef()
  const { coachee, sample } = useRead(trajectory.shared, (records) => {
    const root = records.root()
    return { coachee: root.coachee.trim(), sample: root.sample }
  })
  const [, navigate] = useLocation()
  const shared = useSharedFact(trajectory.id, (one) => one !== null)
  const [asking, setAsking] = useState(false)
  return (
    <>
      <div>
        <Button kind="quiet" onPress={() => setAsking(true)}>
          {sample ? m.removeSample : m.remove}
        </Button>
      </div>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={sample ? m.removeSampleTitle : m.removeTitle(coachee)}
        action={m.removeAction}
        onConfirm={() => {
          // Away from it first: this screen has nothing to show once it goes.
          navigate('/')
          void library.removeTrajectory(trajectory.id)
        }}
      >
        <p>{sample ? m.removeSampleText : m.removeText}</p>
        {shared ? <p>{m.removeSharedText}</p> : null}
      </Confirm>
    </>
  )
}
