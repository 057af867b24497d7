import { lazy, Suspense, useState } from 'react'
import { Link } from 'wouter'
import { useNotebook, useNotebookState } from '../../app/notebook-context.ts'
import { autoLockMinutes, usePreferences } from '../../app/preferences.ts'
import { row, sheet } from '../../design/layout.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { Choice } from '../../parts/choice.tsx'
import { settingsMessages } from './messages.ts'
import { RemovePassphrase } from './passphrase/remove-passphrase.tsx'
import { SettingsSection } from './settings-section.tsx'
import * as styles from './settings.css.ts'

const PasskeyLock = lazy(() => import('../../account/passkey/passkey-lock.tsx'))
const CodeLine = lazy(() => import('../recovery/code-line.tsx'))
const SetPassphrase = lazy(() => import('./passphrase/set-passphrase.tsx'))

/** The lock: putting it on, changing it, taking it off, locking now and by itself. */
export function LockSection() {
  const m = useMessages(settingsMessages)
  const protection = useNotebookState((notebook) => notebook.protection)
  const [doing, setDoing] = useState<'set' | 'remove' | null>(null)
  const close = () => setDoing(null)
  return (
    <SettingsSection title={m.lock}>
      <p>{protection === 'passphrase' ? m.hasLock : m.noLock}</p>
      {doing === 'set' ? (
        <div className={sheet}>
          <Suspense>
            <SetPassphrase onClose={close} />
          </Suspense>
        </div>
      ) : doing === 'remove' ? (
        <div className={sheet}>
          <RemovePassphrase onClose={close} />
        </div>
      ) : protection === 'passphrase' ? (
        <Locked onChange={() => setDoing('set')} onRemove={() => setDoing('remove')} />
      ) : (
        <div>
          <Button kind="primary" onPress={() => setDoing('set')}>
            {m.setLock}
          </Button>
        </div>
      )}
      <Suspense>
        <PasskeyLock />
      </Suspense>
      <p className={styles.hint}>
        <Link href="/about">{m.more}</Link>
      </p>
    </SettingsSection>
  )
}

function Locked(props: { readonly onChange: () => void; readonly onRemove: () => void }) {
  const m = useMessages(settingsMessages)
  const notebook = useNotebook()
  const [{ autoLock }, set] = usePreferences()
  return (
    <>
      <div className={row}>
        <Button kind="primary" onPress={() => void notebook.lock()}>
          {m.lockNow}
        </Button>
        <Button onPress={props.onChange}>{m.changeLock}</Button>
        <Button kind="quiet" onPress={props.onRemove}>
          {m.removeLock}
        </Button>
      </div>
      <div className={styles.group}>
        <Choice
          label={m.autoLock}
          value={String(autoLock)}
          options={autoLockMinutes.map((minutes) => ({
            value: String(minutes),
            label: m.autoLockAfter(minutes),
          }))}
          onChange={(next) => {
            const chosen = autoLockMinutes.find((minutes) => String(minutes) === next)
            if (chosen !== undefined) set({ autoLock: chosen })
          }}
        />
        <p className={styles.hint}>{m.autoLockHint}</p>
      </div>
      <Suspense>
        <CodeLine />
      </Suspense>
    </>
  )
}
