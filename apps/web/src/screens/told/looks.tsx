import type { Look, Sharing, SharedTrajectory } from '@lef/store/shared'
import { useEffect, useState } from 'react'
import { usePreferences } from '../../app/preferences.ts'
import { soft } from '../../design/text.css.ts'
import { formatMoment } from '../../messages/format.ts'
import { useMessages } from '../../messages/messages.ts'
import { Section } from '../../parts/section.tsx'
import { threeWayMessages } from '../../three-way/messages.ts'
import * as styles from '../../three-way/three-way.css.ts'

/** Who looked at the page and when, to the minute. */
export function Looks({
  sharing,
  shared: { document },
}: {
  readonly sharing: Sharing
  readonly shared: SharedTrajectory
}) {
  const m = useMessages(threeWayMessages)
  const [{ language }] = usePreferences()
  const [looks, setLooks] = useState<readonly Look[] | null>(null)
  useEffect(() => {
    let gone = false
    void sharing.threeWay.looks(document).then((found) => {
      if (!gone && found.ok) setLooks(found.value)
    })
    return () => {
      gone = true
    }
  }, [sharing, document])
  if (looks === null) return null
  return (
    <Section title={m.looks}>
      {looks.length === 0 ? <p className={soft}>{m.looksNone}</p> : null}
      <ul className={styles.list}>
        {looks.map(({ account, name, at }) => (
          <li key={`${account} ${at}`}>{m.look(name, formatMoment(Date.parse(at), language))}</li>
        ))}
      </ul>
    </Section>
  )
}
