import { lazy, Suspense, useState } from 'react'
import { askToKeep } from '../adapters/storage-persistence.ts'
import { row, sheet, stack } from '../design/layout.css.ts'
import { heading, soft } from '../design/text.css.ts'
import { useMessages } from '../messages/messages.ts'
import { Button } from '../parts/button.tsx'
import { shellMessages } from './messages.ts'
import { useNotebookState } from './notebook-context.ts'
import { usePreferences } from './preferences.ts'

const SetPassphrase = lazy(() => import('../screens/settings/passphrase/set-passphrase.tsx'))

/** Offers a passphrase at first use, until one is set or "later" is chosen: recommended, never in the way. */
export function ProtectionOffer() {
  const m = useMessages(shellMessages)
  const [{ protectionLater }, setPreferences] = usePreferences()
  const protection = useNotebookState((notebook) => notebook.protection)
  const [setting, setSetting] = useState(false)
  if (!setting && (protection === 'passphrase' || protectionLater)) return null
  const answer = () => void askToKeep(navigator.storage)
  return (
    <aside className={`${sheet} ${stack}`} aria-label={m.protect.title}>
      {setting ? (
        <Suspense>
          <SetPassphrase onClose={() => setSetting(false)} />
        </Suspense>
      ) : (
        <>
          <h2 className={heading}>{m.protect.title}</h2>
          <p>{m.protect.why}</p>
          <p className={soft}>{m.protect.without}</p>
          <div className={row}>
            <Button
              onPress={() => {
                answer()
                setSetting(true)
              }}
            >
              {m.protect.now}
            </Button>
            <Button
              kind="quiet"
              onPress={() => {
                answer()
                setPreferences({ protectionLater: true })
              }}
            >
              {m.protect.later}
            </Button>
          </div>
        </>
      )}
    </aside>
  )
}
