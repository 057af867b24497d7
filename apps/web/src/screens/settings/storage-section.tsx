import type { Language } from '@lef/method'
import { useEffect, useState } from 'react'
import { askToKeep, storageState, type StorageState } from '../../adapters/storage-persistence.ts'
import { usePreferences } from '../../app/preferences.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { settingsMessages } from './messages.ts'
import { SettingsSection } from './settings-section.tsx'
import * as styles from './settings.css.ts'

/** Whether the browser promised to keep what is stored, and how much that is. */
export function StorageSection() {
  const m = useMessages(settingsMessages)
  const [{ language }] = usePreferences()
  const [state, setState] = useState<StorageState | null>(null)
  const [refused, setRefused] = useState(false)
  const look = async () => setState(await storageState(navigator.storage))
  useEffect(() => void look(), [])
  const ask = async () => {
    setRefused((await askToKeep(navigator.storage)) === false)
    await look()
  }
  if (state === null) return <SettingsSection title={m.storage}>{null}</SettingsSection>
  const { kept, used, room } = state
  return (
    <SettingsSection title={m.storage}>
      <p role="status">
        {kept === null ? m.keptUnknown : kept ? m.kept : m.notKept} {refused ? m.refused : ''}
      </p>
      {kept === false ? (
        <div>
          <Button onPress={() => void ask()}>{m.askKeep}</Button>
        </div>
      ) : null}
      {used === null ? null : (
        <p className={styles.hint}>
          {m.used(formatBytes(used, language), room === null ? null : formatBytes(room, language))}
        </p>
      )}
    </SettingsSection>
  )
}

const units = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const

/** "1,2 MB"; steps of a thousand, as people's devices say it. */
function formatBytes(bytes: number, language: Language): string {
  let amount = bytes / 1000
  let at = 0
  while (amount >= 1000 && at < units.length - 1) {
    amount /= 1000
    at++
  }
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units[at] ?? 'terabyte',
    maximumFractionDigits: amount < 10 ? 1 : 0,
  }).format(amount)
}
