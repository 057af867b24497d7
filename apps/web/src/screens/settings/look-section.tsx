import { usePreferences } from '../../app/preferences.ts'
import { useMessages } from '../../messages/messages.ts'
import { Choice } from '../../parts/choice.tsx'
import { settingsMessages } from './messages.ts'
import { SettingsSection } from './settings-section.tsx'
import * as styles from './settings.css.ts'

/** Light or dark, whether single letters do something in the room, and whether drafted questions are read along. */
export function LookSection() {
  const m = useMessages(settingsMessages)
  const [{ theme, shortcuts, guard }, set] = usePreferences()
  return (
    <SettingsSection title={m.look}>
      <Choice
        label={m.theme}
        value={theme}
        options={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: m.themes[value] }))}
        onChange={(next) => set({ theme: next })}
      />
      <div className={styles.group}>
        <Choice
          label={m.shortcuts}
          value={shortcuts ? 'on' : 'off'}
          options={[
            { value: 'on', label: m.shortcutsOn },
            { value: 'off', label: m.shortcutsOff },
          ]}
          onChange={(next) => set({ shortcuts: next === 'on' })}
        />
        <p className={styles.hint}>{m.shortcutsHint}</p>
      </div>
      <div className={styles.group}>
        <Choice
          label={m.guard}
          value={guard ? 'on' : 'off'}
          options={[
            { value: 'on', label: m.guardOn },
            { value: 'off', label: m.guardOff },
          ]}
          onChange={(next) => set({ guard: next === 'on' })}
        />
        <p className={styles.hint}>{m.guardHint}</p>
      </div>
    </SettingsSection>
  )
}
