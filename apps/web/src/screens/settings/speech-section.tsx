import { languages } from '@lef/method'
import { usePreferences } from '../../app/preferences.ts'
import { useMessages } from '../../messages/messages.ts'
import { Choice } from '../../parts/choice.tsx'
import { settingsMessages } from './messages.ts'
import { SettingsSection } from './settings-section.tsx'
import * as styles from './settings.css.ts'

/** In which language Lef speaks, and how it addresses people. */
export function SpeechSection() {
  const m = useMessages(settingsMessages)
  const [{ language, address }, set] = usePreferences()
  return (
    <SettingsSection title={m.speech}>
      <Choice
        label={m.language}
        value={language}
        options={languages.map((value) => ({ value, label: m.languages[value] }))}
        onChange={(next) => set({ language: next })}
      />
      <div className={styles.group}>
        <Choice
          label={m.address}
          value={address}
          options={(['je', 'u'] as const).map((value) => ({ value, label: m.addresses[value] }))}
          onChange={(next) => set({ address: next })}
        />
        <p className={styles.hint}>{m.addressHint}</p>
      </div>
    </SettingsSection>
  )
}
