import { useLef } from '../../app/lef-context.tsx'
import { useMessages } from '../../messages/messages.ts'
import { partMessages } from '../../parts/messages.ts'
import { RootWords } from '../../parts/record-words.tsx'
import { settingsMessages } from './messages.ts'
import { SettingsSection } from './settings-section.tsx'
import * as styles from './settings.css.ts'

/** Who else can help (C12): the doors that are always there, and one's own. */
export function HelpersSection() {
  const m = useMessages(settingsMessages)
  const parts = useMessages(partMessages)
  const { library } = useLef()
  return (
    <SettingsSection title={m.helpers}>
      <p className={styles.hint}>{m.helpersHint}</p>
      <dl className={styles.list}>
        {parts.helpers.map(({ who, what }) => (
          <div key={who}>
            <dt>{who}</dt>
            <dd className={styles.hint}>{what}</dd>
          </div>
        ))}
      </dl>
      <RootWords records={library.index} field="helpers" label={m.helpersOwn} />
    </SettingsSection>
  )
}
