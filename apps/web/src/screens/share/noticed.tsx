import type { Incident } from '@lef/store/shared'
import { usePreferences } from '../../app/preferences.ts'
import { soft } from '../../design/text.css.ts'
import { formatMoment } from '../../messages/format.ts'
import { useMessages } from '../../messages/messages.ts'
import { Section } from '../../parts/section.tsx'
import { sharingMessages } from '../../sharing/messages.ts'
import * as styles from '../../sharing/sharing.css.ts'

/** What was noticed of a server or device that does not do as it should. */
export function Noticed({ incidents }: { readonly incidents: readonly Incident[] }) {
  const m = useMessages(sharingMessages)
  const [{ language }] = usePreferences()
  if (incidents.length === 0) return null
  return (
    <Section title={m.noticed}>
      <ul className={styles.list}>
        {incidents.map(({ kind, device, at }) => (
          <li key={`${kind} ${device} ${at}`}>
            {m.incident(kind)} <span className={soft}>{formatMoment(at, language)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
