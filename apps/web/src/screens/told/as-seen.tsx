import type { Agreed, Sharing, SharedTrajectory, SharingError } from '@lef/store/shared'
import { useEffect, useState } from 'react'
import { sheet, stack } from '../../design/layout.css.ts'
import { soft } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { Section } from '../../parts/section.tsx'
import { sharingMessages } from '../../sharing/messages.ts'
import { threeWayMessages } from '../../three-way/messages.ts'
import { OutlineView } from '../../three-way/outline-view.tsx'

interface AsSeenProps {
  readonly sharing: Sharing
  readonly shared: SharedTrajectory
  /** Asked anew whenever this changes. */
  readonly agreed: Agreed
}

/** The page of whoever looks on, from where they get it, shown as they see it. */
export function AsSeen({ sharing, shared: { document, role }, agreed }: AsSeenProps) {
  const m = useMessages(threeWayMessages)
  const sharingM = useMessages(sharingMessages)
  const [outline, setOutline] = useState<Agreed | null>(null)
  const [refused, setRefused] = useState<SharingError | null>(null)
  const [times, setTimes] = useState(0)
  useEffect(() => {
    let gone = false
    void sharing.threeWay.outline(document).then((shown) => {
      if (gone) return
      setRefused(shown.ok ? null : shown.error)
      if (shown.ok) setOutline(shown.value)
    })
    return () => {
      gone = true
    }
  }, [sharing, document, agreed, times])
  return (
    <Section title={m.asSeen} hint={role === 'coach' ? m.toldLeadCoach : m.toldLead}>
      {refused ? (
        <div className={stack} role="alert">
          <p>{sharingM.refused(refused)}</p>
          <div>
            <Button onPress={() => setTimes((before) => before + 1)}>{m.again}</Button>
          </div>
        </div>
      ) : outline === null ? (
        <p className={soft} role="status">
          {m.asking}
        </p>
      ) : (
        <div className={sheet}>
          <OutlineView agreed={outline} level={3} />
        </div>
      )}
    </Section>
  )
}
