import type { Address, Language } from '@lef/method'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useLef } from '../../app/lef-context.tsx'
import type { OpenTrajectory } from '../../app/library.ts'
import { useShared } from '../../app/together.tsx'
import { useRoot } from '../../app/use-records.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { Choice } from '../../parts/choice.tsx'
import { Confirm } from '../../parts/dialog.tsx'
import { Section } from '../../parts/section.tsx'
import { trajectoryMessages } from './messages.ts'
import { RelationChoice } from './relation-choice.tsx'
import * as styles from './trajectory.css.ts'

/** What is set once: who the coach is, the language, and the way to remove it all. */
export function AboutTrajectory({ trajectory }: { readonly trajectory: OpenTrajectory }) {
  const m = useMessages(trajectoryMessages)
  const { shared } = trajectory
  const { language, address, coachRelation } = useRoot(shared)
  return (
    <Section title={m.about}>
      {coachRelation ? <RelationChoice records={shared} /> : null}
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
  const { coachee, sample } = useRoot(trajectory.shared)
  const [, navigate] = useLocation()
  const shared = useShared(trajectory.id) !== null
  const [asking, setAsking] = useState(false)
  return (
    <>
      <div className={styles.outdent}>
        <Button kind="quiet" onPress={() => setAsking(true)}>
          {sample ? m.removeSample : m.remove}
        </Button>
      </div>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={sample ? m.removeSampleTitle : m.removeTitle(coachee.trim())}
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
