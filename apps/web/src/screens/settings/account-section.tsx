import { lazy, Suspense } from 'react'
import { usePreferences } from '../../app/preferences.ts'
import { useMessages } from '../../messages/messages.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { settingsMessages } from './messages.ts'
import { SettingsSection } from './settings-section.tsx'

const OwnAccount = lazy(() => import('../../account/own-account.tsx'))

/** Working together: as whom, at which server; without an account, where to begin. */
export function AccountSection() {
  const m = useMessages(settingsMessages)
  const [{ signedIn }] = usePreferences()
  return (
    <SettingsSection title={m.account}>
      {signedIn ? (
        <Suspense>
          <OwnAccount />
        </Suspense>
      ) : (
        <>
          <p>{m.accountNone}</p>
          <div>
            <ButtonLink href="/sign-in">{m.accountSignIn}</ButtonLink>
          </div>
        </>
      )}
    </SettingsSection>
  )
}
